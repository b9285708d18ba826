import { declareReads, sql } from '@app/kernel';
import { Int } from '@nestjs/graphql';
import { Seminar } from '../seminar/seminar.entity.js';
import { canEditSeminar } from '../seminar/seminar.policy.js';

declareReads(Seminar, (f) => ({
  occurrenceNo: f.sql(
    () => Int,
    (s) => sql`occurrence_no(${s.id})`,
    {
      nullable: true,
      description: 'Which one of its series it is, by time, counted from 1; null without a series or days, and once cancelled.',
    },
  ),
  clonedFrom: f.toOne(() => Seminar, { key: 'clonedFromId', nullable: true, description: 'The one it was made from.' }),
  viewerCanClone: f.computed(
    () => Boolean,
    ['councilId', 'startsAt'],
    ({ councilId, startsAt }, actor) => startsAt !== null && canEditSeminar(actor, [councilId]),
    { description: 'Whether the viewer may make the next one from it.' },
  ),
}));
