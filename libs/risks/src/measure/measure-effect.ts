import { ObjectType } from '@nestjs/graphql';
import { Check, Column, ForeignKey, Index } from 'typeorm';
import { RiskMatrix } from '../matrix/risk-matrix.entity.js';
import { mustFit, type ExpectedEffect, type ExpectedImpact } from './expected-effect.js';

/** What a measure is expected to bring its risks down to, on the matrix of the day when somebody said so. */
@ObjectType({ isAbstract: true })
@Check(
  'measures_effect',
  '(effect_matrix_id is null) = (effect_impacts is null) and (effect_matrix_id is not null or effect_likelihood is null)',
)
@Index('measures_effect_matrix_index', ['effectMatrixId'])
export abstract class MeasureEffect {
  /** The matrix that the expected effect was thought of on; on another one its steps mean something else. */
  @ForeignKey(() => RiskMatrix, { name: 'measures_effect_matrix', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  effectMatrixId!: string | null;

  @Column('integer', { nullable: true })
  effectLikelihood!: number | null;

  @Column('jsonb', { nullable: true })
  effectImpacts!: ExpectedImpact[] | null;

  /** `matrix` is the one that the council scores on today. */
  expect(effect: ExpectedEffect | null, matrix: RiskMatrix): void {
    if (effect) mustFit(matrix, effect);
    this.effectMatrixId = effect && matrix.id;
    this.effectLikelihood = effect && effect.likelihood;
    this.effectImpacts = effect && effect.impacts;
  }
}
