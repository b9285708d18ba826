import { Day, enumOf } from '@app/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { OverviewCouncil } from '../parts/overview.types.js';

export const Silence = enumOf(
  'Silence',
  ['NO_SEMINAR_IN_SIGHT', 'REGISTER_EMPTY', 'REGISTER_UNTOUCHED', 'NOTHING_ASSESSED'],
  'Why a council counts as silent. NO_SEMINAR_IN_SIGHT: its cadence is broken. REGISTER_EMPTY: a safety or health council without a risk. ' +
    'REGISTER_UNTOUCHED: no risk was changed or scored for 12 months. NOTHING_ASSESSED: no risk that is not closed was scored for 12 months.',
);
export type Silence = keyof typeof Silence;

@ObjectType({ description: 'A council that one has not heard of for long.' })
export class SilentCouncil {
  @Field(() => OverviewCouncil)
  council!: OverviewCouncil;

  @Field(() => [Silence])
  reasons!: Silence[];

  @Field(() => Day, { nullable: true, description: 'Last day of its last seminar; null when there was none.' })
  lastSeminarOn!: string | null;

  @Field(() => Day, { nullable: true, description: 'When a risk was changed or scored last; null without risks.' })
  registerChangedOn!: string | null;

  @Field(() => Day, { nullable: true, description: 'The day of the latest score of a risk that is not closed; null when none has one.' })
  assessedOn!: string | null;
}

@ObjectType({ description: 'Councils that one has not heard of for long, by name.' })
export class SilentCouncils {
  @Field(() => Int)
  count!: number;

  @Field(() => [SilentCouncil], { description: 'At most 20.' })
  rows!: SilentCouncil[];
}
