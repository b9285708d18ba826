import { EventType, RiskPosition, Trend } from '@app/risks';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A council, as a figure or a row of the overview names it.' })
export class OverviewCouncil {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  shortName!: string;

  @Field(() => String, { description: 'Its name in addresses: what the register is filtered by.' })
  slug!: string;
}

@ObjectType({ description: 'An institution, as a row of the overview names it.' })
export class OverviewInstitution {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'A risk, as a row of the overview tells it.' })
export class OverviewRisk {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'How people call it: R, the council, the number.' })
  ref!: string;

  @Field(() => String)
  title!: string;

  @Field(() => EventType)
  eventType!: EventType;

  council!: OverviewCouncil;

  owner!: OverviewInstitution | null;

  current!: RiskPosition | null;

  @Field(() => Int, { nullable: true, description: 'The highest score that the matrix of the current score can give; null until scored.' })
  mostScore!: number | null;

  @Field(() => Boolean, {
    description: 'Whether the current score was made on another matrix than the council uses now, and so does not compare.',
  })
  isOnOtherMatrix!: boolean;

  @Field(() => Trend, { nullable: true, description: 'Null until the current risk was scored twice on one matrix.' })
  trend!: Trend | null;

  @Field(() => Boolean, { description: 'Whether an access mark (AK) holds today.' })
  isRestricted!: boolean;
}

@ObjectType({
  description:
    'Risks, the worst first: by level, within it by the share of the highest score that the matrix of each can give, since scores of two matrices do not compare.',
})
export class OverviewRisks {
  @Field(() => Int, { description: 'Of all of them, also those that are not among the rows.' })
  count!: number;

  /** Rows as records, what the field of the same name is read from; so with all `rows` and risks of the overview. */
  rows!: OverviewRisk[];
}

@ObjectType({ description: 'How many risks of a register have which level. Closed ones are left out.' })
export class LevelCounts {
  @Field(() => Int)
  veryHigh!: number;

  @Field(() => Int)
  high!: number;

  @Field(() => Int)
  medium!: number;

  @Field(() => Int)
  low!: number;

  @Field(() => Int, { description: 'Not scored yet.' })
  notScored!: number;
}
