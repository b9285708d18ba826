import { Day, enumOf } from '@app/kernel';
import { RiskPosition } from '@app/risks';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LevelCounts, OverviewCouncil, OverviewInstitution, OverviewRisk, OverviewRisks } from '../parts/overview.types.js';
import { ComingSeminars } from './coming-seminar.type.js';
import { SilentCouncils } from './silent-council.type.js';

@ObjectType({ description: 'The register of one council in figures.' })
export class CouncilFigures {
  @Field(() => OverviewCouncil)
  council!: OverviewCouncil;

  @Field(() => LevelCounts)
  levels!: LevelCounts;

  @Field(() => LevelCounts, { description: 'At the end of the day that is compared with.' })
  levelsThen!: LevelCounts;

  @Field(() => Int, { description: 'Risks that stand higher than on that day, on the same matrix.' })
  worse!: number;

  @Field(() => Int, { description: 'Risks whose review is overdue.' })
  overdue!: number;
}

@ObjectType({ description: 'The councils of a region, by name.' })
export class CouncilsInFigures {
  @Field(() => Int)
  count!: number;

  @Field(() => [CouncilFigures], { description: 'At most 100.' })
  rows!: CouncilFigures[];
}

@ObjectType({ description: 'A risk that got worse.' })
export class WorsenedRisk {
  risk!: OverviewRisk;

  then!: RiskPosition;
}

@ObjectType({
  description: 'Risks that stand higher than on a day, on the same matrix; the worst first. What was not scored then is not among them.',
})
export class WorsenedRisks {
  @Field(() => Int)
  count!: number;

  rows!: WorsenedRisk[];
}

export const OverdueKind = enumOf(
  'OverdueKind',
  ['REVIEW', 'MEASURE', 'ACTION_ITEM'],
  'What is overdue. REVIEW: a risk should have been looked at again. MEASURE: a measure should have been in place. ACTION_ITEM: an action item should have been done.',
);
export type OverdueKind = keyof typeof OverdueKind;

@ObjectType({ description: 'A measure, as a row of the overview names it.' })
export class OverviewMeasure {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;
}

@ObjectType({ description: 'An action item, as a row of the overview names it.' })
export class OverviewItem {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'How people call it: T, the council, the number.' })
  ref!: string;

  @Field(() => String)
  title!: string;

  council!: OverviewCouncil;

  @Field(() => Boolean, { description: 'Whether an access mark (AK) holds today for all that it hangs on.' })
  isRestricted!: boolean;

  /** Not in the schema: what is read by it. */
  restrictedRiskIds!: string | null;
}

@ObjectType({ description: 'Something that should have been done before today.' })
export class OverdueThing {
  @Field(() => OverdueKind)
  kind!: OverdueKind;

  @Field(() => Day)
  dueOn!: string;

  measure!: OverviewMeasure | null;

  item!: OverviewItem | null;

  about!: OverviewRisk | null;
}

@ObjectType({ description: 'What is overdue at one institution.' })
export class OverdueInstitution {
  institution!: OverviewInstitution | null;

  @Field(() => Int)
  count!: number;

  @Field(() => Day, { description: 'Since when the oldest has been due.' })
  oldestDueOn!: string;

  things!: OverdueThing[];
}

@ObjectType({ description: 'What is overdue, by institution; where most is, first.' })
export class OverdueInstitutions {
  @Field(() => Int, { description: 'Everything that is overdue.' })
  count!: number;

  @Field(() => Int)
  institutionCount!: number;

  rows!: OverdueInstitution[];
}

@ObjectType({
  description:
    'What is high, what got worse, what is late and at whom, which seminar is coming, which council is silent; of the councils that work for a ' +
    'region, for one in it or for one that it lies in, as far as the viewer may read them.',
})
export class CountyOverview {
  regionId!: string;

  /** Not in the schema: what is said to be missing when there is no such region. */
  regionCode!: string;

  @Field(() => Day, { description: 'The day that the registers are compared with, at its end.' })
  since!: string;

  @Field(() => LevelCounts, { description: 'Of all councils together.' })
  levels!: LevelCounts;

  @Field(() => LevelCounts, { description: 'Of all councils together, on the day that is compared with.' })
  levelsThen!: LevelCounts;

  @Field(() => CouncilsInFigures)
  councils!: CouncilsInFigures;

  high!: OverviewRisks;

  worse!: WorsenedRisks;

  overdue!: OverdueInstitutions;

  @Field(() => ComingSeminars)
  seminars!: ComingSeminars;

  @Field(() => SilentCouncils)
  silent!: SilentCouncils;
}
