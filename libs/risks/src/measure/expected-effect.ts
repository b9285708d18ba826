import { Problem } from '@app/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Impact, RiskMatrix } from '../matrix/risk-matrix.entity.js';
import { ImpactDimension } from '../matrix/scale.js';

@ObjectType({ description: 'What a measure brings the impact on one dimension down to.' })
export class ExpectedImpact {
  @Field(() => ImpactDimension)
  dimension!: ImpactDimension;

  @Field(() => Int, { description: 'A step of the matrix, from 1.' })
  value!: number;
}

@ObjectType({ description: 'What a measure brings a risk down to once it is in place; what stands lower already stays.' })
export class ExpectedEffect {
  @Field(() => Int, { nullable: true, description: 'A step of the matrix, from 1; null where likelihood stays as it is.' })
  likelihood!: number | null;

  @Field(() => [ExpectedImpact], { description: 'Dimensions that it works on.' })
  impacts!: ExpectedImpact[];
}

/** What lies outside of the matrix is refused, as with scores. */
export function mustFit(matrix: RiskMatrix, { likelihood, impacts }: ExpectedEffect): void {
  if (likelihood === null && impacts.length === 0) throw new Problem('INVALID', 'required', 'effect');
  if (likelihood !== null && !matrix.likelihoods.some(({ value }) => value === likelihood))
    throw new Problem('INVALID', 'outside-the-matrix', 'effect.likelihood', { most: matrix.likelihoods.length });
  for (const { dimension, value } of impacts) {
    if (!matrix.dimensions.some(({ key }) => key === dimension)) throw new Problem('INVALID', 'dimension-not-of-matrix', 'effect.impacts');
    if (!matrix.impacts.some((step) => step.value === value))
      throw new Problem('INVALID', 'outside-the-matrix', 'effect.impacts', { most: matrix.impacts.length });
  }
  if (new Set(impacts.map(({ dimension }) => dimension)).size < impacts.length)
    throw new Problem('INVALID', 'given-twice', 'effect.impacts');
}

interface Judged {
  likelihood: number;
  impacts: readonly Impact[];
}

/**
 * A current judgement with the effect applied. A measure takes down, never up, and only what was judged: a dimension that nobody looked
 * at stays so. Null when the risk stands there already.
 */
export function withEffect({ likelihood, impacts }: Judged, effect: ExpectedEffect): { likelihood: number; impacts: Impact[] } | null {
  const least = new Map(effect.impacts.map(({ dimension, value }) => [dimension, value]));
  const lowered = {
    likelihood: Math.min(likelihood, effect.likelihood ?? likelihood),
    impacts: impacts.map(({ dimension, value, reason }) => ({ dimension, value: Math.min(value, least.get(dimension) ?? value), reason })),
  };
  const isLower = lowered.likelihood < likelihood || lowered.impacts.some(({ value }, i) => value < (impacts[i]?.value ?? 0));
  return isLower ? lowered : null;
}
