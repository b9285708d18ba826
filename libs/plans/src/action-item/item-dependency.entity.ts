import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ActionItem } from './action-item.entity.js';

/** What has to be done before an item. The database refuses circles, whoever closes them. */
@Entity('item_dependencies')
@Unique('item_dependencies_once', ['itemId', 'needsItemId'])
@ForeignKey(() => ActionItem, ['itemId', 'councilId'], ['id', 'councilId'], { name: 'item_dependencies_item', onDelete: 'CASCADE' })
@ForeignKey(() => ActionItem, ['needsItemId', 'councilId'], ['id', 'councilId'], { name: 'item_dependencies_needs', onDelete: 'CASCADE' })
@Check('item_dependencies_not_itself', 'item_id <> needs_item_id')
@Index('item_dependencies_needs_index', ['needsItemId', 'councilId'])
export class ItemDependency {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'item_dependencies_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  itemId!: string;

  @Column('uuid')
  needsItemId!: string;
}
