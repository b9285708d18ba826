import { declarePlain, type Act } from '@app/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description:
    'How many action items a follow-up session goes through, of all host councils: those that are open to all of their members. Once the ' +
    'seminar was held, those that stood on its agenda.',
})
export class FollowUpCounts {
  @Field(() => Int, { description: 'Late, due until its last day, or done and to be verified.' })
  items!: number;

  @Field(() => Int, { description: 'Of these, open after their last day.' })
  late!: number;
}

declarePlain(FollowUpCounts);

type Count = (act: Act, seminarIds: readonly string[]) => Promise<Map<string, FollowUpCounts>>;
let counting: Count | undefined;

/** A higher room knows what is followed up: it says here how to count it, by seminar. */
export function countFollowUpBy(count: Count): void {
  counting = count;
}

export const followUpCountsOf: Count = async (act, seminarIds) => (await counting?.(act, seminarIds)) ?? new Map();
