import type { Act } from '@app/kernel';
import { Person } from '@app/people';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ActionItem } from './action-item.entity.js';
import { ItemExtension } from './item-extension.entity.js';

export type ItemNewsKind = 'GIVEN' | 'RETURNED' | 'EXTENSION';

/** What its secretary did with an item, to be told to whom it is up to. Appended with the change itself; who is told follows from who they are by then. */
@Entity('item_news')
@ForeignKey(() => ActionItem, ['itemId', 'councilId'], ['id', 'councilId'], { name: 'item_news_item', onDelete: 'CASCADE' })
@Check('item_news_kind', `kind in ('GIVEN', 'RETURNED', 'EXTENSION')`)
@Check('item_news_of_extension', `(kind = 'EXTENSION') = (extension_id is not null)`)
@Index('item_news_item_index', ['itemId', 'councilId'])
@Index('item_news_extension_index', ['extensionId'])
@Index('item_news_made_by_index', ['madeById'])
@Index('item_news_waiting', ['madeAt'], { where: '(told_at IS NULL)' })
export class ItemNews {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'item_news_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  itemId!: string;

  @Column('text')
  kind!: ItemNewsKind;

  @ForeignKey(() => ItemExtension, { name: 'item_news_extension', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  extensionId!: string | null;

  // Written by the database.
  @ForeignKey(() => Person, { name: 'item_news_made_by', onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true, insert: false, update: false, default: () => 'acting_person()' })
  madeById!: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false, default: () => 'act_now()' })
  madeAt!: Date;

  /** Since when nobody is to be told any more; null while it waits. */
  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  toldAt!: Date | null;
}

/** In the act of the change. Nobody of the API reads these rows, so nothing of them comes back. */
export async function noteNews(act: Act, item: ActionItem, kind: ItemNewsKind, extensionId: string | null = null): Promise<void> {
  await act.tx.query('insert into item_news (council_id, item_id, kind, extension_id) values ($1, $2, $3, $4)', [
    item.councilId,
    item.id,
    kind,
    extensionId,
  ]);
}
