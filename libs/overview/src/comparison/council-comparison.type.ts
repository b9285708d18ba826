import { Day } from '@app/kernel';
import { EventType } from '@app/risks';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LevelCounts, OverviewCouncil, OverviewRisk, OverviewRisks } from '../parts/overview.types.js';

@ObjectType({ description: 'A county that a council works for.' })
export class ComparedCounty {
  @Field(() => String, { description: "In the country's classifier." })
  code!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'The register of one council beside those of others; of the chosen category alone where one is chosen.' })
export class ComparedCouncil {
  councilId!: string;

  @Field(() => OverviewCouncil)
  council!: OverviewCouncil;

  @Field(() => [ComparedCounty], { description: 'Counties that it works for as a whole, by name: where it stands on a map.' })
  counties!: ComparedCounty[];

  @Field(() => LevelCounts)
  levels!: LevelCounts;

  @Field(() => LevelCounts, { description: 'At the end of the day that is compared with.' })
  levelsThen!: LevelCounts;

  @Field(() => Boolean, { description: 'Whether there is any risk in it, of whatever category, closed ones too, that the viewer may see.' })
  hasRegister!: boolean;

  @Field(() => Int, { description: 'Risks that are not closed.' })
  open!: number;

  @Field(() => Int, { description: 'Of the open ones: their review is overdue.' })
  overdue!: number;

  @Field(() => Int, { description: 'Of the open ones: they stand higher than on that day, on the same matrix.' })
  worse!: number;

  @Field(() => Int, {
    description: 'Of the open ones: scored on another matrix than the council uses now, so that their scores do not compare.',
  })
  onOtherMatrices!: number;

  highest!: OverviewRisk | null;

  /** Not in the schema: what its heat map counts. */
  eventType!: EventType | null;
}

@ObjectType({
  description:
    'What the public edition of a register says in figures: of what a council made public, not of its register, and so beside no figure of one.',
})
export class PublicFigures {
  @Field(() => String, { description: 'Of the council, as in the address of its public edition.' })
  slug!: string;

  @Field(() => String, { description: 'Name of the council.' })
  name!: string;

  @Field(() => [ComparedCounty], { description: 'Counties that it works for as a whole, by name.' })
  counties!: ComparedCounty[];

  @Field(() => Int, { description: 'Risks in the edition; at least one.' })
  riskCount!: number;

  @Field(() => LevelCounts, { description: 'Of the risks in the edition.' })
  levels!: LevelCounts;
}

@ObjectType({
  description:
    'Registers of several councils side by side, by name. Counts and levels compare; scores of two matrices do not, and so nothing is averaged.',
})
export class CouncilComparison {
  /** Not in the schema: what is said to be missing when there is no such region. */
  regionCode!: string | null;

  rows!: ComparedCouncil[];

  @Field(() => Day, { description: 'The day that the registers are compared with, at its end.' })
  since!: string;

  @Field(() => Int, { description: 'Of all councils, also those that are not told apart.' })
  councilCount!: number;

  risks!: OverviewRisks;

  @Field(() => [PublicFigures], {
    description:
      'Public editions of the councils whose registers the viewer may not read, by name; none where councils or a region were chosen.',
  })
  publicEditions!: PublicFigures[];
}
