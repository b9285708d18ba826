import { allow, Problem, reach, type Act } from '@app/kernel';
import { applyGiven } from '@app/people';
import { Injectable } from '@nestjs/common';
import { refuseUnknownPersons } from '../seminar/known-rows.js';
import { SeminarHost } from '../seminar/seminar-host.entity.js';
import { Seminar } from '../seminar/seminar.entity.js';
import { canEditSeminar, hostIdsOf } from '../seminar/seminar.policy.js';
import { ChecklistItem } from './checklist-item.entity.js';
import type {
  AddChecklistItemInput,
  RemoveChecklistItemInput,
  TickChecklistItemInput,
  UpdateChecklistItemInput,
} from './checklist.inputs.js';

/** The checklist goes on after the seminar: minutes and summary are still to be sent. It is closed by the report. */
@Injectable()
export class ChecklistService {
  async add(act: Act, { seminarId, ...given }: AddChecklistItemInput): Promise<Seminar> {
    const seminar = await reach(act, Seminar, { seminarId });
    await this.refuseClosed(act, seminar, 'seminarId');
    const item = Object.assign(new ChecklistItem(), { responsiblePersonId: null, responsibleHostId: null, ...given, seminarId });
    await this.refuseUnknownResponsible(act, item);
    await act.tx.insert(ChecklistItem, item);
    return seminar;
  }

  async update(act: Act, { id, version, ...given }: UpdateChecklistItemInput): Promise<Seminar> {
    const { item, seminar } = await this.changeable(act, id, version);
    applyGiven(item, given, ['daysBefore', 'text', 'responsiblePersonId', 'responsibleHostId']);
    await this.refuseUnknownResponsible(act, item);
    return this.keep(act, item, seminar);
  }

  async tick(act: Act, { id, version, isDone }: TickChecklistItemInput): Promise<Seminar> {
    const { item, seminar } = await this.changeable(act, id, version);
    item.tick(isDone, act.today, act.actor.personId ?? '');
    return this.keep(act, item, seminar);
  }

  async remove(act: Act, { id, version }: RemoveChecklistItemInput): Promise<Seminar> {
    const { item, seminar } = await this.changeable(act, id, version);
    await act.tx.remove(item);
    return seminar;
  }

  private async keep(act: Act, item: ChecklistItem, seminar: Seminar): Promise<Seminar> {
    item.version += 1;
    await act.tx.save(item);
    return seminar;
  }

  private async changeable(act: Act, id: string, version: number): Promise<{ item: ChecklistItem; seminar: Seminar }> {
    const item = await reach(act, ChecklistItem, id, version);
    const seminar = await act.tx.findOneByOrFail(Seminar, { id: item.seminarId });
    await this.refuseClosed(act, seminar, 'id');
    return { item, seminar };
  }

  private async refuseClosed(act: Act, seminar: Seminar, field: string): Promise<void> {
    allow(canEditSeminar(act.actor, await hostIdsOf(act, seminar.id)));
    seminar.refuseWhenFinished(field);
  }

  private async refuseUnknownResponsible(act: Act, item: ChecklistItem): Promise<void> {
    const { responsiblePersonId, responsibleHostId: id, seminarId } = item;
    if (responsiblePersonId && id) throw new Problem('INVALID', 'two-are-responsible', 'responsibleHostId');
    if (responsiblePersonId) await refuseUnknownPersons(act, [responsiblePersonId], () => 'responsiblePersonId');
    if (id && !(await act.tx.existsBy(SeminarHost, { id, seminarId })))
      throw new Problem('INVALID', 'host-not-of-seminar', 'responsibleHostId');
  }
}
