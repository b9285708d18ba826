import { Council } from '@app/councils';
import { allow, Problem, reach, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { CreateReminderRuleInput } from './create-reminder-rule.input.js';
import { ReminderRule } from './reminder-rule.entity.js';
import { canEditReminderRules } from './reminder-rule.policy.js';
import type { UpdateReminderRuleInput } from './update-reminder-rule.input.js';

@Injectable()
export class ReminderRulesService {
  async create(act: Act, { councilId, object, ...terms }: CreateReminderRuleInput): Promise<ReminderRule> {
    const council = await act.tx.findOneBy(Council, { id: councilId });
    if (!council) throw new Problem('NOT_FOUND', 'no-such-record', 'councilId');
    allow(canEditReminderRules(act.actor, councilId));
    const given = {
      ...terms,
      repeatEveryDays: terms.repeatEveryDays ?? null,
      leadFrom: terms.leadFrom ?? null,
      secretaryFrom: terms.secretaryFrom ?? null,
      chairFrom: terms.chairFrom ?? null,
      helpersFrom: terms.helpersFrom ?? null,
      minPriority: terms.minPriority ?? null,
      wordsEt: terms.wordsEt ?? null,
      wordsLv: terms.wordsLv ?? null,
      wordsRu: terms.wordsRu ?? null,
      wordsEn: terms.wordsEn ?? null,
      firstTo: terms.firstTo ?? null,
      onlyStates: terms.onlyStates ?? null,
      belowProgress: terms.belowProgress ?? null,
      validFrom: terms.validFrom ?? act.today,
    };
    return act.tx.save(ReminderRule.of(councilId, object, given, act.today));
  }

  async update(act: Act, { id, version, ...changes }: UpdateReminderRuleInput): Promise<ReminderRule> {
    const rule = await reach(act, ReminderRule, id, version);
    allow(canEditReminderRules(act.actor, rule.councilId));
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    rule.agree({ ...rule, ...given }, act.today);
    return act.tx.save(rule);
  }
}
