import { Person } from '../person/person.entity.js';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** One request for a sign-in link. Written by request_sign_in() and used by open_session() alone; the worker reads it to mail it. */
@Entity('sign_in_links')
@Unique('sign_in_links_token', ['tokenHash'])
@Index('sign_in_links_person_index', ['personId'])
@Index('sign_in_links_fresh', { synchronize: false })
export class SignInLink {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sign_in_links_pkey' })
  id!: string;

  @Column('citext')
  address!: string;

  /** Null when nobody has this address: the row is written all the same, so that time tells nothing. */
  @ForeignKey(() => Person, { name: 'sign_in_links_person', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('bytea', { select: false })
  tokenHash!: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;

  /** Whether a mail about it would still be of use. */
  isOpenAt(instant: Date): boolean {
    return this.usedAt === null && this.expiresAt > instant;
  }
}
