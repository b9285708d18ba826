import { Council } from '@app/councils';
import { allow, Problem, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { ActionItemsService } from '../action-item/action-items.service.js';
import { OutcomesService } from '../outcome/outcomes.service.js';
import { nextNumber } from '../plan-numbers.entity.js';
import {
  checkCouncil,
  decisionInForce,
  lockBoth,
  moveEndOfSuperseded,
  putWhereDecided,
  saveDecision,
  setCouncils,
} from './decision-parts.js';
import { checkVoters, namedVotes } from './decision-votes.js';
import { Decision } from './decision.entity.js';
import type {
  FulfilDecisionInput,
  RecordDecisionInput,
  RepealDecisionInput,
  SupersedeDecisionInput,
  UpdateDecisionInput,
} from './decision.inputs.js';
import { canDecide } from './decision.policy.js';
import { checkWhatHangsOnDay, checkWhatHangsOnKind } from './hangs-on-decision.js';
import { enterItems, refuseItemsOfChair } from './items-of-decision.js';

@Injectable()
export class DecisionsService {
  constructor(
    private readonly actionItems: ActionItemsService,
    private readonly outcomes: OutcomesService,
  ) {}

  async record(act: Act, input: RecordDecisionInput): Promise<Decision> {
    const { councilId, councilIds, seminarId, sessionId, actionItems = [], votes, ...fields } = input;
    if (!(await act.tx.existsBy(Council, { id: councilId }))) throw new Problem('NOT_FOUND', 'no-such-record', 'councilId');
    allow(canDecide(act.actor, councilId));
    refuseItemsOfChair(act, councilId, actionItems);
    const decision = Decision.of(councilId, fields, act.today, votes && namedVotes(votes));
    await checkCouncil(act, decision);
    await putWhereDecided(act, decision, { seminarId, sessionId });
    // Last, for others wait for the next number from here on.
    decision.number = await nextNumber(act.tx, councilId, `decision-${decision.year}`);
    await act.tx.save(decision);
    await setCouncils(act, decision, councilIds ?? []);
    await checkVoters(act, decision, { votes });
    await enterItems(act, this.actionItems, decision, actionItems);
    return decision;
  }

  async update(act: Act, { id, version, councilIds, seminarId, sessionId, votes, ...fields }: UpdateDecisionInput): Promise<Decision> {
    const decision = await decisionInForce(act, id, version);
    const { decidedOn, votesByName } = decision;
    decision.change(fields, act.today, votes && namedVotes(votes));
    if (fields.kind) await checkWhatHangsOnKind(act, decision);
    await putWhereDecided(act, decision, { seminarId, sessionId });
    if (decision.decidedOn !== decidedOn) {
      await checkCouncil(act, decision);
      await moveEndOfSuperseded(act, decision);
      await checkWhatHangsOnDay(act, decision);
    }
    if (councilIds) await setCouncils(act, decision, councilIds);
    const isAsBefore = decision.decidedOn === decidedOn && !councilIds;
    await checkVoters(act, decision, { before: isAsBefore ? votesByName : null, votes, decidedOn: fields.decidedOn });
    return saveDecision(act, decision);
  }

  async supersede(act: Act, { id, version, supersededById }: SupersedeDecisionInput): Promise<Decision> {
    await lockBoth(act, [id, supersededById]);
    const decision = await decisionInForce(act, id, version);
    const by = await act.tx.findOneBy(Decision, { id: supersededById });
    if (!by) throw new Problem('NOT_FOUND', 'no-such-record', 'supersededById');
    decision.supersede(by, act);
    return saveDecision(act, decision);
  }

  async fulfil(act: Act, { id, version, on, how }: FulfilDecisionInput): Promise<Decision> {
    const decision = await decisionInForce(act, id, version);
    decision.fulfil(on ?? act.today, how, act);
    await saveDecision(act, decision);
    await this.outcomes.tellFulfilled(act, decision);
    return decision;
  }

  async repeal(act: Act, { id, version, on, reason }: RepealDecisionInput): Promise<Decision> {
    const decision = await decisionInForce(act, id, version);
    decision.repeal(on ?? act.today, reason, act);
    return saveDecision(act, decision);
  }
}
