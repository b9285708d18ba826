import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ActionItem } from '../action-item/action-item.entity.js';

/** From when on an action item stood in which plan, or in none. Written by the database alone. */
@Entity('item_plan_moves')
@Unique('item_plan_moves_number', ['itemId', 'number'])
@ForeignKey(() => ActionItem, ['itemId', 'councilId'], ['id', 'councilId'], { name: 'item_plan_moves_item', onDelete: 'CASCADE' })
@ForeignKey('ActionPlan', ['planId', 'councilId'], ['id', 'councilId'], { name: 'item_plan_moves_plan', onDelete: 'CASCADE' })
@Check('item_plan_moves_number_counts', 'number > 0')
@Index('item_plan_moves_plan_index', ['planId', 'councilId'])
export class ItemPlanMove {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'item_plan_moves_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  itemId!: string;

  @Column('integer')
  number!: number;

  @Column('uuid', { nullable: true })
  planId!: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false, default: () => 'act_now()' })
  movedAt!: Date;
}
