import { Council } from '@app/councils';
import { Institution } from '@app/people';
import { Seminar } from '@app/seminars';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { ActionItemState } from '../action-item/action-item-enums.js';
import { ActionItem } from '../action-item/action-item.entity.js';
import { GoalIndicator } from '../action-plan/indicator/goal-indicator.entity.js';
import { Decision } from '../decision/decision.entity.js';
import { CarriedKind } from './carried-kinds.js';

/** What stood on the agenda of a seminar when it was held. Written by the database, `keep_carried_over()`, and never changed. */
@Entity('seminar_carried_items')
@Check(
  'seminar_carried_items_kind',
  `kind in (${Object.keys(CarriedKind)
    .map((kind) => `'${kind}'`)
    .join(', ')})`,
)
@Check('seminar_carried_items_state', `item_state in ('PLANNED', 'IN_PROGRESS', 'WAITING', 'DONE', 'VERIFIED', 'DROPPED')`)
@Check('seminar_carried_items_one_thing', 'num_nonnulls(item_id, decision_id, indicator_id) = 1')
@Index('seminar_carried_items_seminar_index', ['seminarId', 'dueOn', 'id'])
@Index('seminar_carried_items_council_index', ['councilId'])
@Index('seminar_carried_items_item_index', ['itemId'])
@Index('seminar_carried_items_decision_index', ['decisionId'])
@Index('seminar_carried_items_indicator_index', ['indicatorId'])
@Index('seminar_carried_items_owner_index', ['ownerInstitutionId'])
export class SeminarCarriedItem {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'seminar_carried_items_pkey' })
  id!: string;

  /** Whose thing it is; that council need not host the seminar where it is joint. */
  @ForeignKey(() => Council, { name: 'seminar_carried_items_council', onDelete: 'RESTRICT' })
  @Column('uuid')
  councilId!: string;

  @ForeignKey(() => Seminar, { name: 'seminar_carried_items_seminar', onDelete: 'CASCADE' })
  @Column('uuid')
  seminarId!: string;

  @Column('text')
  kind!: CarriedKind;

  @ForeignKey(() => ActionItem, { name: 'seminar_carried_items_item', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  itemId!: string | null;

  @ForeignKey(() => Decision, { name: 'seminar_carried_items_decision', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  decisionId!: string | null;

  @ForeignKey(() => GoalIndicator, { name: 'seminar_carried_items_indicator', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  indicatorId!: string | null;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  itemState!: ActionItemState | null;

  @Column('date')
  dueOn!: string;

  @ForeignKey(() => Institution, { name: 'seminar_carried_items_owner', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  ownerInstitutionId!: string | null;
}
