import { Instant } from '@app/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Person } from '../person/person.entity.js';

/** The secrets' hashes are for begin_act() and rotate_session(): the API's role cannot read those columns. */
@ObjectType({ description: 'A device somebody is signed in on.' })
@Entity('sessions')
@Unique('sessions_token', ['tokenHash'])
@Unique('sessions_old_token', ['oldHash'])
@Index('sessions_person_index', ['personId'])
export class Session {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'sessions_pkey' })
  id!: string;

  @ForeignKey(() => Person, { name: 'sessions_person', onDelete: 'CASCADE' })
  @Column('uuid')
  personId!: string;

  @Column('bytea', { select: false })
  tokenHash!: Buffer;

  @Column('bytea', { nullable: true, select: false })
  oldHash!: Buffer | null;

  /** When the secret that followed the old one was first used: from then on the old one is given up. */
  @Column('timestamptz', { nullable: true, select: false })
  oldRetiredAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()', select: false })
  rotatedAt!: Date;

  @Field(() => Instant)
  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Field(() => Instant, { description: 'To the hour: it is kept when the session gets a new secret.' })
  @Column('timestamptz', { default: () => 'now()' })
  lastSeenAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What the browser called itself when it signed in.' })
  @Column('text', { nullable: true })
  userAgent!: string | null;
}
