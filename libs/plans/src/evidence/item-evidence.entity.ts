import { Instant } from '@app/kernel';
import { Person } from '@app/people';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ActionItem } from '../action-item/action-item.entity.js';
import { ItemUpdate } from '../action-item/item-update.entity.js';

@ObjectType({ description: 'A photo or file that shows how an action item goes. Told with an update, it stays as it is.' })
@Entity('item_evidence')
@Unique('item_evidence_of_council', ['id', 'councilId'])
@ForeignKey(() => ActionItem, ['itemId', 'councilId'], ['id', 'councilId'], { name: 'item_evidence_item', onDelete: 'RESTRICT' })
@ForeignKey(() => ItemUpdate, ['updateId', 'itemId'], ['id', 'itemId'], { name: 'item_evidence_update', onDelete: 'RESTRICT' })
@Check('item_evidence_file_name_length', 'length(file_name) between 1 and 200')
@Check('item_evidence_size', 'byte_size between 1 and 20971520')
@Check('item_evidence_sha256_length', 'length(sha256) = 32')
@Index('item_evidence_item_index', ['itemId', 'createdAt', 'id'])
@Index('item_evidence_update_index', ['updateId', 'itemId'])
@Index('item_evidence_person_index', ['personId'])
@Index('item_evidence_untold', { synchronize: false })
export class ItemEvidence {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'item_evidence_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  itemId!: string;

  /** Null until it is told; until then it is its sender's alone. */
  @Column({ type: 'uuid', nullable: true, insert: false })
  updateId!: string | null;

  @Field(() => String)
  @Column('text')
  fileName!: string;

  @Field(() => String, { description: 'What it is by its content, e.g. image/jpeg. Of photos only the picture was kept.' })
  @Column('text')
  mediaType!: string;

  @Field(() => Int, { description: 'In bytes.' })
  @Column('integer')
  byteSize!: number;

  /** Of the bytes as they are kept. */
  @Column('bytea')
  sha256!: Buffer;

  // Written by the database.
  @ForeignKey(() => Person, { name: 'item_evidence_person', onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true, insert: false, update: false, default: () => 'acting_person()' })
  personId!: string | null;

  @Field(() => Instant, { description: 'When it was sent.' })
  @Column({ type: 'timestamptz', insert: false, update: false, default: () => 'act_now()' })
  createdAt!: Date;
}

/** The bytes of one, apart: whoever writes or reads the row above does not move them. */
@Entity('evidence_bytes')
@ForeignKey(() => ItemEvidence, ['id', 'councilId'], ['id', 'councilId'], { name: 'evidence_bytes_evidence', onDelete: 'CASCADE' })
export class EvidenceBytes {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'evidence_bytes_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('bytea')
  bytes!: Buffer;
}
