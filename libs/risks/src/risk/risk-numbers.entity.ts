import { Council } from '@app/councils';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { EntityManager } from 'typeorm';

/**
 * What a council numbered last. What is restricted from its first day has a series of its own, so that nobody learns from a gap in the
 * numbers they see that something is kept from them. Numbers are given once and never again.
 */
@Entity('risk_numbers')
@Unique('risk_numbers_once', ['councilId'])
@Check('risk_numbers_restricted_risk', 'restricted_risk between 9000 and 1000000')
@Check('risk_numbers_restricted_measure', 'restricted_measure between 9000 and 1000000')
export class RiskNumbers {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'risk_numbers_pkey' })
  id!: string;

  @ForeignKey(() => Council, { name: 'risk_numbers_council', onDelete: 'CASCADE' })
  @Column('uuid')
  councilId!: string;

  @Column('integer', { default: 0 })
  risk!: number;

  @Column('integer', { default: 9000 })
  restrictedRisk!: number;

  @Column('integer', { default: 0 })
  measure!: number;

  @Column('integer', { default: 9000 })
  restrictedMeasure!: number;
}

/** Counts up under the lock of the council's row: two who enter something at once get two numbers. */
export async function nextNumber(tx: EntityManager, councilId: string, of: 'risk' | 'measure', isRestricted = false): Promise<number> {
  const series = isRestricted ? `restricted_${of}` : of;
  // Those of what is restricted follow 9000: an open series that comes there goes on behind them.
  const last = isRestricted ? series : `case ${series} when 9000 then 1000000 else ${series} end`;
  const [rows] = await tx.query<[{ number: number }[]]>(
    `update risk_numbers set ${series} = ${last} + 1 where council_id = $1 returning ${series} as number`,
    [councilId],
  );
  const number = rows[0]?.number;
  if (number === undefined) throw new Error(`Council ${councilId} has no numbers of risks`);
  return number;
}
