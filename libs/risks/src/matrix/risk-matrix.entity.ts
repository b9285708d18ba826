import { Problem } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { ImpactDimension } from './scale.js';
import { ImpactStep, LikelihoodStep, MatrixDimension, MatrixWords, OverallRule, RiskLevel } from './scale.js';

/** What was judged on one dimension. */
export interface Impact {
  dimension: ImpactDimension;
  value: number;
  reason: string | null;
}

/** What a matrix makes of a likelihood and of impacts. */
export interface Scored {
  overallImpact: number;
  score: number;
  level: RiskLevel;
}

@ObjectType({
  description:
    'A scale to score risks on: steps of likelihood and impact, and the level of each cell. Never changed: a new version leaves old scores as they were.',
})
@Entity('risk_matrices')
@Unique('risk_matrices_once', ['code', 'version'])
@Check('risk_matrices_code_form', `code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('risk_matrices_version', 'version > 0')
@Check('risk_matrices_overall_rule', `overall_rule in ('HIGHEST', 'WEIGHTED')`)
export class RiskMatrix {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'risk_matrices_pkey' })
  id!: string;

  @Field(() => String, { description: 'The same in all its versions.' })
  @Column('text')
  code!: string;

  @Field(() => Int)
  @Column('integer')
  version!: number;

  @Field(() => MatrixWords)
  @Column('jsonb')
  names!: MatrixWords;

  @Field(() => OverallRule)
  @Column('text')
  overallRule!: OverallRule;

  @Field(() => [LikelihoodStep])
  @Column('jsonb')
  likelihoods!: LikelihoodStep[];

  @Field(() => [ImpactStep])
  @Column('jsonb')
  impacts!: ImpactStep[];

  @Field(() => [MatrixDimension])
  @Column('jsonb')
  dimensions!: MatrixDimension[];

  @Field(() => [[RiskLevel]], {
    description: 'The level of each cell: one list per step of likelihood, in it one level per step of impact.',
  })
  @Column('jsonb')
  cells!: RiskLevel[][];

  @CreateDateColumn({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  /** What the judged steps come to. Nothing is rounded into the scale: what lies outside of it is refused with its field. */
  score(likelihood: number, impacts: readonly Impact[]): Scored {
    const row = this.cells[likelihood - 1];
    if (!row) throw new Problem('INVALID', 'outside-the-matrix', 'likelihood', { most: this.likelihoods.length });
    const overallImpact = this.overall(impacts);
    const level = row[overallImpact - 1];
    if (!level) throw new Problem('INVALID', 'outside-the-matrix', 'impacts', { most: this.impacts.length });
    return { overallImpact, score: likelihood * overallImpact, level };
  }

  private overall(impacts: readonly Impact[]): number {
    if (impacts.length === 0) throw new Problem('INVALID', 'required', 'impacts');
    if (new Set(impacts.map(({ dimension }) => dimension)).size < impacts.length) throw new Problem('INVALID', 'given-twice', 'impacts');
    const weights = impacts.map(({ dimension, value }) => {
      if (!this.impacts.some((step) => step.value === value))
        throw new Problem('INVALID', 'outside-the-matrix', 'impacts', { most: this.impacts.length });
      const looked = this.dimensions.find(({ key }) => key === dimension);
      if (!looked) throw new Problem('INVALID', 'dimension-not-of-matrix', 'impacts');
      return looked.weight;
    });
    if (this.overallRule === 'HIGHEST') return Math.max(...impacts.map(({ value }) => value));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return Math.round(impacts.reduce((sum, { value }, i) => sum + value * (weights[i] ?? 0), 0) / total);
  }
}
