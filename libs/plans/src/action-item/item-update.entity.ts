import { Instant } from '@app/kernel';
import { Person } from '@app/people';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ActionItemState, UpdateChannel } from './action-item-enums.js';
import { ActionItem } from './action-item.entity.js';

@ObjectType({ description: 'What somebody said of how an action item goes, and the state it then was in. Appended, never changed.' })
@Entity('item_updates')
@Unique('item_updates_number', ['itemId', 'number'])
@Unique('item_updates_of_item', ['id', 'itemId'])
@ForeignKey(() => ActionItem, ['itemId', 'councilId'], ['id', 'councilId'], { name: 'item_updates_item', onDelete: 'RESTRICT' })
@Check('item_updates_state', `state in ('PLANNED', 'IN_PROGRESS', 'WAITING', 'DONE', 'VERIFIED', 'DROPPED')`)
@Check('item_updates_progress', 'progress_percent between 0 and 100')
@Check('item_updates_waiting', `waiting_for is null or state = 'WAITING'`)
@Check('item_updates_channel', `channel in ('WEB', 'LINK', 'MAIL')`)
@Index('item_updates_person_index', ['personId'])
@Index('item_updates_signed_in_index', ['signedInId'])
export class ItemUpdate {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'item_updates_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  itemId!: string;

  @Field(() => Int, { description: 'Of the item, from 1.' })
  @Column('integer')
  number!: number;

  @Field(() => ActionItemState, { description: 'The state that the item was in from then on.' })
  @Column('text')
  state!: ActionItemState;

  @Field(() => Int)
  @Column('integer')
  progressPercent!: number;

  @Field(() => String, { nullable: true, description: 'What was done, or why it was sent back or dropped.' })
  @Column('text', { nullable: true })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'What it waited for from then on, also where it waits no more.' })
  @Column('text', { nullable: true })
  waitingFor!: string | null;

  @Field(() => UpdateChannel)
  @Column('text')
  channel!: UpdateChannel;

  // Written by the database.
  @ForeignKey(() => Person, { name: 'item_updates_person', onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true, insert: false, update: false, default: () => 'acting_person()' })
  personId!: string | null;

  /** Who was signed in where it was said by a link of somebody else. */
  @ForeignKey(() => Person, { name: 'item_updates_signed_in', onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true, insert: false, update: false, default: () => 'signed_in_beside()' })
  signedInId!: string | null;

  @Field(() => Instant)
  @Column({ type: 'timestamptz', insert: false, update: false, default: () => 'act_now()' })
  createdAt!: Date;
}
