import { Instant } from '@app/kernel';
import { Delivery } from '@app/mail';
import { Institution, Person } from '@app/people';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** The token follows from the id, see `updateLinkUrl`; its hash is for open_update_link(): the API's role cannot read that column. */
@ObjectType({
  description:
    'A link in a mail by which somebody says, without signing in, how it goes with what is up to their institution. For 60 days.',
})
@Entity('update_links')
@Unique('update_links_token', ['tokenHash'])
@Index('update_links_person_index', { synchronize: false })
@Index('update_links_institution_index', ['institutionId'])
@Index('update_links_delivery_index', ['deliveryId'])
@Index('update_links_of_mail', { synchronize: false })
export class UpdateLink {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'update_links_pkey' })
  id!: string;

  @ForeignKey(() => Person, { name: 'update_links_person', onDelete: 'CASCADE' })
  @Column('uuid')
  personId!: string;

  @ForeignKey(() => Institution, { name: 'update_links_institution', onDelete: 'CASCADE' })
  @Column('uuid')
  institutionId!: string;

  /** The mail that it stands in; one mail may hold one for each institution that its reader speaks for. */
  @ForeignKey(() => Delivery, { name: 'update_links_delivery', onDelete: 'CASCADE' })
  @Column('uuid')
  deliveryId!: string;

  @Column('bytea', { select: false })
  tokenHash!: Buffer;

  @Field(() => Instant)
  @Column('timestamptz', { default: () => 'act_now()' })
  createdAt!: Date;

  @Field(() => Instant)
  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}
