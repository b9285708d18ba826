import { Council } from '@app/councils';
import { allow, estonianDay, Problem, reach, type Act } from '@app/kernel';
import { applyGiven } from '@app/people';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { canRunRounds, canSetRounds } from './round.policy.js';
import { checkSeminarAhead, hasSomebodyToRemind } from './round-parts.js';
import type {
  CloseStatusRoundInput,
  RemindStatusRoundInput,
  StartStatusRoundInput,
  UpdateStatusRoundSettingsInput,
} from './round.inputs.js';
import { StatusRoundSettings } from './status-round-settings.entity.js';
import { StatusRound } from './status-round.entity.js';
import { tellStatusRound } from './tell-status-round.job.js';

/** Asking institutions how their items go; what they answer is said of the items. */
@Injectable()
export class StatusRoundsService {
  async start(act: Act, { councilId, ...said }: StartStatusRoundInput): Promise<StatusRound> {
    if (!(await act.tx.existsBy(Council, { id: councilId }))) throw new Problem('NOT_FOUND', 'no-such-record', 'councilId');
    allow(canRunRounds(act.actor, councilId));
    const last = (await act.tx.maximum(StatusRound, 'number', { councilId })) ?? 0;
    const round = StatusRound.start(councilId, last + 1, said, act.today);
    await checkSeminarAhead(act, round);
    if (await act.tx.existsBy(StatusRound, { councilId, closedAt: IsNull() }))
      throw new Problem('CONFLICT', 'status-round-is-open', 'councilId');
    await act.tx.save(round);
    const asked = await act.tx.query<object[]>(
      'insert into round_institutions (council_id, round_id, institution_id) select distinct $1::uuid, $2::uuid, institution_id from open_items_of($1) returning id',
      [councilId, round.id],
    );
    if (asked.length === 0) throw new Problem('CONFLICT', 'no-open-items', 'councilId');
    await act.promise(tellStatusRound, { roundId: round.id });
    return round;
  }

  async close(act: Act, { id, version }: CloseStatusRoundInput): Promise<StatusRound> {
    const round = await this.kept(act, id, version);
    round.close(act.now);
    return act.tx.save(round);
  }

  async remind(act: Act, { id, version }: RemindStatusRoundInput): Promise<StatusRound> {
    const round = await this.kept(act, id, version);
    round.remind(estonianDay(round.startedAt), act.today);
    if (!(await hasSomebodyToRemind(act, id))) throw new Problem('CONFLICT', 'everybody-has-reported', 'id');
    await act.promise(tellStatusRound, { roundId: id });
    return act.tx.save(round);
  }

  /** From today on: what was due under other settings is not made up for. */
  async updateSettings(act: Act, { councilId, version, ...fields }: UpdateStatusRoundSettingsInput): Promise<StatusRoundSettings> {
    const found = await act.tx.findOneBy(StatusRoundSettings, { councilId });
    if (!found) throw new Problem('NOT_FOUND', 'no-such-record', 'councilId');
    const settings = await reach(act, StatusRoundSettings, { councilId: found.id }, version);
    allow(canSetRounds(act.actor, councilId));
    applyGiven(settings, fields, ['isQuarterly', 'quarterWorkingDay', 'isBeforeSeminars', 'daysBeforeSeminar', 'lengthDays']);
    settings.validFrom = act.today;
    return act.tx.save(settings);
  }

  private async kept(act: Act, id: string, version: number): Promise<StatusRound> {
    const round = await reach(act, StatusRound, id, version);
    allow(canRunRounds(act.actor, round.councilId));
    return round;
  }
}
