import { Person } from '@app/people';
import { Invitation } from '@app/seminars';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { UpdateLink } from './update-link.entity.js';

/** What a link was used for: of an update link, or of an invitation whose page shows the same items. Written by note_update_link_use() alone. */
@Entity('update_link_uses')
@Check('update_link_uses_kind', `kind in ('OPENED', 'TOLD', 'REVOKED')`)
@Check('update_link_uses_of_one', 'num_nonnulls(link_id, invitation_id) = 1')
@Index('update_link_uses_link_index', { synchronize: false })
@Index('update_link_uses_invitation_index', { synchronize: false })
@Index('update_link_uses_signed_in_index', ['signedInId'])
@Index('update_link_uses_by_day', ['usedAt'])
export class UpdateLinkUse {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'update_link_uses_pkey' })
  id!: string;

  @ForeignKey(() => UpdateLink, { name: 'update_link_uses_link', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  linkId!: string | null;

  @ForeignKey(() => Invitation, { name: 'update_link_uses_invitation', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  invitationId!: string | null;

  @Column('text')
  kind!: 'OPENED' | 'TOLD' | 'REVOKED';

  /** From where, roughly: see `roughSource`. */
  @Column('text', { nullable: true })
  source!: string | null;

  /** Who was signed in beside it and is not its person. */
  @ForeignKey(() => Person, { name: 'update_link_uses_signed_in', onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  signedInId!: string | null;

  @Column('timestamptz', { default: () => 'act_now()' })
  usedAt!: Date;
}
