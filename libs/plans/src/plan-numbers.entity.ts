import { Council } from '@app/councils';
import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique, type EntityManager } from 'typeorm';

/** Items behind an access mark from their first day are numbered apart: a gap in the numbers would tell of them. */
const FIRST_RESTRICTED = 9001;

/** What a council numbered last in each series: decisions within a year (`decision-2026`), action items for ever. Numbers are given once. */
@Entity('plan_numbers')
@Unique('plan_numbers_once', ['councilId', 'series'])
export class PlanNumbers {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'plan_numbers_pkey' })
  id!: string;

  @ForeignKey(() => Council, { name: 'plan_numbers_council', onDelete: 'CASCADE' })
  @Column('uuid')
  councilId!: string;

  @Column('text')
  series!: string;

  @Column('integer', { default: 0 })
  last!: number;
}

/** Counts up under the lock of the series' row: two who enter something at once get two numbers. */
export async function nextNumber(tx: EntityManager, councilId: string, series: `decision-${number}` | 'item'): Promise<number> {
  const [row] = await tx.query<[{ last: number }]>(
    `insert into plan_numbers as n (council_id, series, last) values ($1, $2, 1)
     on conflict on constraint plan_numbers_once do update set last = case n.last + 1 when ${FIRST_RESTRICTED} then 1000001 else n.last + 1 end returning last`,
    [councilId, series],
  );
  return row.last;
}

export async function nextRestrictedNumber(tx: EntityManager, councilId: string): Promise<number> {
  const [row] = await tx.query<[{ last: number }]>(
    `insert into plan_numbers as n (council_id, series, last) values ($1, 'restricted-item', ${FIRST_RESTRICTED})
     on conflict on constraint plan_numbers_once do update set last = n.last + 1 returning last`,
    [councilId],
  );
  return row.last;
}
