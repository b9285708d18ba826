import { Day, enumOf } from '@app/kernel';
import { PLAN_TASKS } from '@app/plans';
import { RISK_TASKS } from '@app/risks';
import { SEMINAR_TASKS } from '@app/seminars';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

export const TaskKind = enumOf(
  'TaskKind',
  [...SEMINAR_TASKS, ...RISK_TASKS, ...PLAN_TASKS],
  'What waits for somebody. Around seminars: an answer of their own, a draft to be planned, invitations to be sent, people whom no mail reached, ' +
    'a council without a next seminar, substitutes who were named but are not known here, a question whether to host together, a co-host that ' +
    'declined, items of the checklist whose day has passed, proposed topics. In registers: SCORES_TO_GIVE, risks that an institution of theirs is ' +
    'asked to score in an open round; RESULTS_TO_SET, risks whose result is not set though everybody has scored, or the round is past its day or ' +
    'closed; REVIEW_DUE, a risk of their own, or of the institution that they lead, to be looked at again; REVIEWS_OVERDUE, all such reviews that ' +
    'are late in a register they keep; ACCEPTANCE_ENDS, an acceptance that they may renew; MEASURE_DUE, a measure that an institution of theirs ' +
    'answers for; SCORES_PROPOSED, proposed scores to confirm; REGISTER_TO_MEND, what the checks find in a register they keep. Among action items: ' +
    'ACTION_ITEM_DUE, one that is due in 14 days or late, for the assignee; where none is in place, for who leads the owner institution, else ' +
    'for who holds its seats; ACTION_ITEMS_LATE, all late ones of a council that they keep; ACTION_ITEMS_TO_VERIFY, done ones there; EXTENSIONS_ASKED, later days asked for there; SEMINAR_DECISIONS_TO_TELL and DECISION_TO_TELL, decisions in a register that they keep, of a seminar or made between two, that nobody was told of as they stand; OPINION_AWAITED, a plan in consultation of which an institution whose seat they hold has not said what it thinks; STATUS_ROUND_OPEN, items that fall to them and have no word since a round that asks their ' +
    'institution began; STATUS_ROUND_ENDED, for two weeks, institutions of which the last round of a council that they keep had no word of some item.',
);
export type TaskKind = keyof typeof TaskKind;

/** Derived from the present state whenever somebody asks; nothing is stored, so nothing can be stale. */
@ObjectType({ description: 'Something that waits for the viewer.' })
export class Task {
  @Field(() => TaskKind)
  kind!: TaskKind;

  @Field(() => ID, {
    description:
      'Id of the seminar it is about; of the round for SCORES_TO_GIVE and RESULTS_TO_SET; of the risk for REVIEW_DUE and ACCEPTANCE_ENDS; of the ' +
      'measure for MEASURE_DUE; of the item for ACTION_ITEM_DUE; of the decision for DECISION_TO_TELL; of the plan for OPINION_AWAITED; of the status round for STATUS_ROUND_OPEN and STATUS_ROUND_ENDED; of the council for CADENCE_BROKEN and what is counted in its register or among ' +
      'its action items.',
  })
  subjectId!: string;

  @Field(() => String, {
    description: 'Title of the seminar, round, risk, measure, action item or plan, words of the decision, or name of the council.',
  })
  title!: string;

  @Field(() => Day, {
    nullable: true,
    description:
      'The day by which to act. PLAN_SEMINAR and SEND_INVITATIONS: 14 days before the last day to answer, or before the first day where there ' +
      'is none; today where that is past. CHECKLIST_OVERDUE, REVIEWS_OVERDUE and ACTION_ITEMS_LATE: the earliest day that has passed. EXTENSIONS_ASKED: the earliest last day that is asked to be moved. Null where nothing sets a day: ' +
      'CADENCE_BROKEN, HOSTING_ASKED, HOSTING_DECLINED, SCORES_PROPOSED, REGISTER_TO_MEND, ACTION_ITEMS_TO_VERIFY, SEMINAR_DECISIONS_TO_TELL, DECISION_TO_TELL, STATUS_ROUND_ENDED, and a seminar without days.',
  })
  dueOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people, councils, items, decisions, topics, risks, findings, wishes or institutions it is about.',
  })
  count!: number | null;

  @Field(() => ID, { nullable: true, description: 'The risk whose words it is told by, and on whose page it is done; else null.' })
  riskId!: string | null;

  @Field(() => Boolean, { description: 'Whether an access mark (AK) of what it is told by holds today.' })
  isRestricted!: boolean;

  /** Not in the schema: whose register or item it is about, what is read by it, and what the path to one's own answer is made of. */
  councilId!: string | null;
  restrictedRiskIds!: string | null;
  invitationId!: string | null;
  linkVersion!: number | null;
}
