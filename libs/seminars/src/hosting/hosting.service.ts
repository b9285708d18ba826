import { allow, Problem, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { SeminarHost } from '../seminar/seminar-host.entity.js';
import { canAnswerHosting } from '../seminar/seminar.policy.js';
import type { AcceptHostingInput, DeclineHostingInput } from './hosting.inputs.js';

@Injectable()
export class HostingService {
  /** From now on its seats are of the audience, and its organisers organise. */
  async accept(act: Act, { id }: AcceptHostingInput): Promise<string> {
    return this.answer(act, id, null);
  }

  async decline(act: Act, { id, reason }: DeclineHostingInput): Promise<string> {
    return this.answer(act, id, reason);
  }

  private async answer(act: Act, id: string, declineReason: string | null): Promise<string> {
    const host = await act.tx.findOneBy(SeminarHost, { id });
    if (!host) throw new Problem('NOT_FOUND', 'no-such-record', 'id');
    allow(canAnswerHosting(act.actor, host.councilId));
    host.refuseWhenAnswered();
    const [row] = await act.tx.query<{ done: boolean }[]>('select answer_hosting($1, $2) as done', [id, declineReason]);
    // Held or cancelled meanwhile, or somebody else was faster.
    if (!row?.done) throw new Problem('CONFLICT', 'hosting-is-over', 'id');
    return id;
  }
}
