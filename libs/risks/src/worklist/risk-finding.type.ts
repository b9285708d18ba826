import { Day, enumOf } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RiskLevel } from '../matrix/scale.js';
import { addCheck, CHECKS } from './checks.js';

export const RiskCheck: Record<string, string> = enumOf(
  'RiskCheck',
  [...CHECKS.keys()],
  'What is looked for in the register, in the order in which it is put right best.',
);

/** A check of a higher room: see `CHECKS` for what it is made of, and for its words. Before the schema is built. */
export function addRiskCheck(...[name, check, after]: Parameters<typeof addCheck>): void {
  addCheck(name, check, after);
  RiskCheck[name] = name;
}

@ObjectType({ description: 'Something in the register that does not fit together, and waits for somebody to put it right.' })
export class RiskFinding {
  @Field(() => ID, { description: 'Check and what it found: the same as long as it is found.' })
  id!: string;

  @Field(() => RiskCheck)
  check!: string;

  @Field(() => Day, { description: 'Since when it is so.' })
  since!: string;

  @Field(() => Int, { description: 'How many days it is so, until today.' })
  days!: number;

  @Field(() => RiskLevel, { nullable: true, description: 'Current level of the risk.' })
  level!: RiskLevel | null;

  @Field(() => RiskLevel, {
    nullable: true,
    description:
      'What it is held against: the inherent, the earlier, the target or the proposed level; null where the check compares none.',
  })
  otherLevel!: RiskLevel | null;

  @Field(() => Int, { nullable: true, description: 'Current score.' })
  score!: number | null;

  @Field(() => Int, { nullable: true, description: 'The score of `otherLevel`.' })
  otherScore!: number | null;

  rank!: number;
  riskId!: string;
  riskNumber!: number;
  measureId!: string | null;
  proposalId!: string | null;
}
