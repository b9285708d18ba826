import { Day } from '@app/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { RiskLevel } from '../matrix/scale.js';

@ObjectType({ description: 'One cell of a heat map.' })
export class HeatMapCell {
  @Field(() => Int)
  likelihood!: number;

  @Field(() => Int)
  impact!: number;

  @Field(() => RiskLevel)
  level!: RiskLevel;

  @Field(() => Int, { description: 'How many risks stand in it.' })
  count!: number;
}

@ObjectType({
  description: 'How many risks went from one cell to another. From none: they were not on the map; to none: they no longer are.',
})
export class HeatMapMove {
  @Field(() => Int, { nullable: true })
  fromLikelihood!: number | null;

  @Field(() => Int, { nullable: true })
  fromImpact!: number | null;

  @Field(() => Int, { nullable: true })
  toLikelihood!: number | null;

  @Field(() => Int, { nullable: true })
  toImpact!: number | null;

  @Field(() => Int)
  count!: number;
}

@ObjectType({
  description:
    'How many risks of a register stand in which cell of the matrix that the council uses, or used on that day. Closed ones are left out, unless the filter asks for them.',
})
export class HeatMap {
  councilId!: string;
  matrixId!: string;

  @Field(() => Day, { nullable: true, description: 'At the end of which day; null for now.' })
  asOf!: string | null;

  /** Of the matrix: levels by likelihood, in it by impact. */
  levels!: RiskLevel[][];
  /** Cell by cell, as they are listed. */
  counts!: number[];

  @Field(() => [HeatMapMove], {
    description: 'What moved since the day that was asked for, most first; between scores on this matrix alone.',
  })
  moves!: HeatMapMove[];

  @Field(() => Int, { description: 'Risks that are not scored yet.' })
  notScored!: number;

  @Field(() => Int, { description: 'Risks that were scored on another matrix or version of it, and so stand in no cell.' })
  onOtherMatrices!: number;
}
