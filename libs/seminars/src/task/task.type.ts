import { Day, enumOf } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

export const TaskKind = enumOf(
  'TaskKind',
  [
    'ANSWER_INVITATION',
    'PLAN_SEMINAR',
    'SEND_INVITATIONS',
    'MAIL_NOT_DELIVERED',
    'CADENCE_BROKEN',
    'SUBSTITUTE_TO_REGISTER',
    'HOSTING_ASKED',
    'HOSTING_DECLINED',
    'CHECKLIST_OVERDUE',
    'TOPICS_TO_DECIDE',
  ],
  'What waits for somebody: an answer of their own, a draft to be planned, invitations to be sent, people whom no mail reached, a council ' +
    'without a next seminar, substitutes who were named but are not known here, a question whether to host together, a co-host that declined, ' +
    'items of the checklist whose day has passed, proposed topics.',
);
export type TaskKind = keyof typeof TaskKind;

/** Derived from the present state whenever somebody asks; nothing is stored, so nothing can be stale. */
@ObjectType({ description: 'Something that waits for the viewer.' })
export class Task {
  @Field(() => TaskKind)
  kind!: TaskKind;

  @Field(() => ID, { description: 'Id of the seminar it is about; of the council for CADENCE_BROKEN.' })
  subjectId!: string;

  @Field(() => String, { description: 'Title of the seminar or name of the council.' })
  title!: string;

  @Field(() => Day, {
    nullable: true,
    description:
      'The day by which to act. PLAN_SEMINAR and SEND_INVITATIONS: 14 days before the last day to answer, or before the first day where there ' +
      'is none; today where that is past. CHECKLIST_OVERDUE: the earliest day that has passed. Null where nothing sets a day: CADENCE_BROKEN, ' +
      'HOSTING_ASKED, HOSTING_DECLINED, and a seminar without days.',
  })
  dueOn!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people, councils, items or topics it is about.' })
  count!: number | null;

  /** Not in the schema: what the path to one's own answer is made of. */
  invitationId!: string | null;
  linkVersion!: number | null;
}
