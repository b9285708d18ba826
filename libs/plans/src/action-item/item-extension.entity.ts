import { Day, estonianDay, Instant, Problem } from '@app/kernel';
import { Person } from '@app/people';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ExtensionState } from './action-item-enums.js';
import { ActionItem } from './action-item.entity.js';

@ObjectType({ description: 'Another last day that somebody asked for, and what was said to it.' })
@Entity('item_extensions')
@ForeignKey(() => ActionItem, ['itemId', 'councilId'], ['id', 'councilId'], { name: 'item_extensions_item', onDelete: 'RESTRICT' })
@Check('item_extensions_reason_length', 'length(reason) between 1 and 2000')
@Check('item_extensions_state', `state in ('ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN')`)
@Check('item_extensions_days', 'to_due_on <> from_due_on')
@Check('item_extensions_decision', `(state = 'ASKED') = (decided_at is null)`)
@Check('item_extensions_refusal', `state <> 'REFUSED' or answer is not null`)
@Index('item_extensions_one_asked', { synchronize: false })
@Index('item_extensions_asked_of_council', { synchronize: false })
@Index('item_extensions_item_index', ['itemId', 'askedAt'])
@Index('item_extensions_asked_by_index', ['askedById'])
@Index('item_extensions_decided_by_index', ['decidedById'])
@Index('item_extensions_signed_in_index', ['signedInId'])
export class ItemExtension {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'item_extensions_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  itemId!: string;

  @Field(() => Day, { description: 'The last day when it was asked.' })
  @Column('date')
  fromDueOn!: string;

  @Field(() => Day, { description: 'The last day that was asked for.' })
  @Column('date')
  toDueOn!: string;

  @Field(() => String)
  @Column('text')
  reason!: string;

  @Field(() => ExtensionState)
  @Column('text', { default: 'ASKED' })
  state!: ExtensionState;

  // Written by the database.
  @ForeignKey(() => Person, { name: 'item_extensions_asked_by', onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true, insert: false, update: false, default: () => 'acting_person()' })
  askedById!: string | null;

  /** Who was signed in where it was asked by a link of somebody else. */
  @ForeignKey(() => Person, { name: 'item_extensions_signed_in', onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true, insert: false, update: false, default: () => 'signed_in_beside()' })
  signedInId!: string | null;

  @Field(() => Instant)
  @Column({ type: 'timestamptz', insert: false, update: false, default: () => 'act_now()' })
  askedAt!: Date;

  @ForeignKey(() => Person, { name: 'item_extensions_decided_by', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  decidedById!: string | null;

  @Field(() => Instant, { nullable: true })
  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What the secretary said to it.' })
  @Column('text', { nullable: true })
  answer!: string | null;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @Column('integer', { default: 1 })
  version!: number;

  /** A later day than the item has, and one that is still to come. */
  static ask(item: ActionItem, toDueOn: string, reason: string, today: string): ItemExtension {
    item.refuseUnlessOpen('itemId');
    if (toDueOn <= item.dueOn) throw new Problem('INVALID', 'not-later-than-due', 'toDueOn', { day: item.dueOn });
    if (toDueOn < today) throw new Problem('INVALID', 'extension-is-past', 'toDueOn');
    return ItemExtension.of(item, toDueOn, reason);
  }

  /** The secretary moves the day without being asked, also to an earlier one that is still to come. */
  static move(item: ActionItem, toDueOn: string, reason: string, decidedById: string | null, now: Date): ItemExtension {
    item.refuseUnlessOpen('itemId');
    if (toDueOn === item.dueOn) throw new Problem('INVALID', 'same-due-day', 'toDueOn');
    if (toDueOn < estonianDay(now)) throw new Problem('INVALID', 'extension-is-past', 'toDueOn');
    const extension = ItemExtension.of(item, toDueOn, reason);
    item.moveDue(toDueOn, 'toDueOn');
    return Object.assign(extension, { state: 'GRANTED', decidedById, decidedAt: now });
  }

  /** What was asked for may have passed while it waited: a day to be late from at once helps nobody. */
  grant(item: ActionItem, answer: string | null, decidedById: string | null, now: Date): void {
    this.refuseUnlessAsked();
    if (this.toDueOn < estonianDay(now)) throw new Problem('CONFLICT', 'asked-day-is-past', 'id', { day: this.toDueOn });
    item.moveDue(this.toDueOn, 'id');
    this.end('GRANTED', answer, decidedById, now);
  }

  refuse(answer: string | null, decidedById: string | null, now: Date): void {
    this.refuseUnlessAsked();
    if (!answer) throw new Problem('INVALID', 'refusal-needs-an-answer', 'answer');
    this.end('REFUSED', answer, decidedById, now);
  }

  /** By whom it was asked; or nobody can grant it any more, as the item is closed. */
  withdraw(decidedById: string | null, now: Date): void {
    this.refuseUnlessAsked();
    this.end('WITHDRAWN', null, decidedById, now);
  }

  private static of({ councilId, id: itemId, dueOn }: ActionItem, toDueOn: string, reason: string): ItemExtension {
    const none = { state: 'ASKED', decidedById: null, decidedAt: null, answer: null, version: 1 } as const;
    return Object.assign(new ItemExtension(), none, { councilId, itemId, fromDueOn: dueOn, toDueOn, reason });
  }

  private end(state: ExtensionState, answer: string | null, decidedById: string | null, now: Date): void {
    Object.assign(this, { state, answer, decidedById, decidedAt: now, version: this.version + 1 });
  }

  private refuseUnlessAsked(): void {
    if (this.state !== 'ASKED') throw new Problem('CONFLICT', 'extension-is-decided', 'id');
  }
}
