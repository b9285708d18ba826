import { asc, Day, declareReads, desc } from '@app/kernel';
import { Person } from '@app/people';
import { SeminarHost } from '../seminar/seminar-host.entity.js';
import { Seminar } from '../seminar/seminar.entity.js';
import { canEditSeminar } from '../seminar/seminar.policy.js';
import { hostIds } from '../seminar/seminar.reads.js';
import { ChecklistItem, ChecklistState } from './checklist-item.entity.js';
import { dueOn, stateOf } from './due.js';

declareReads(ChecklistItem, (f) => ({
  dueOn: f.sql(() => Day, dueOn, {
    nullable: true,
    description: 'The day by which it is to be done; null while the seminar has no days.',
  }),
  state: f.sql(() => ChecklistState, stateOf, { description: 'Where it stands today.' }),
  responsiblePerson: f.toOne(() => Person, { key: 'responsiblePersonId', nullable: true, description: 'Who sees to it.' }),
  responsibleHost: f.toOne(() => SeminarHost, { key: 'responsibleHostId', nullable: true, description: 'The host that sees to it.' }),
  doneBy: f.toOne(() => Person, { key: 'doneById', nullable: true, description: 'Who ticked it.' }),
}));

declareReads(Seminar, (f) => ({
  checklist: f.toMany(() => ChecklistItem, {
    key: 'seminarId',
    orderBy: (i) => [desc(i.daysBefore), asc(i.text)],
    description: 'What the organisers have to do, in the order of its days; for who may read a host council.',
  }),
  viewerCanEditChecklist: f.computed(
    () => Boolean,
    ['state'],
    ({ state, hostIds: ids }, actor) => state !== 'REPORTED' && state !== 'CANCELLED' && canEditSeminar(actor, ids as string[]),
    { expressions: hostIds, description: 'Whether the viewer may change and tick the checklist now.' },
  ),
}));
