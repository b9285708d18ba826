import { Council } from '@app/councils';
import { Day, enumOf, Instant, Problem } from '@app/kernel';
import { Person } from '@app/people';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

export const CalendarFeedKind = enumOf(
  'CalendarFeedKind',
  ['OWN', 'COUNCIL'],
  'OWN: what the person, or an institution that they speak for, has to do. COUNCIL: all of one council.',
);
export type CalendarFeedKind = keyof typeof CalendarFeedKind;

@ObjectType({
  description: 'An address from which a calendar program fetches due dates, with the rights that its person has then. Seen by them alone.',
})
@Entity('calendar_feeds')
@Unique('calendar_feeds_token', ['tokenHash'])
@Check('calendar_feeds_kind', `kind in ('OWN', 'COUNCIL')`)
@Check('calendar_feeds_of_council', `(kind = 'COUNCIL') = (council_id is not null)`)
@Index('calendar_feeds_once', { synchronize: false })
@Index('calendar_feeds_person_index', ['personId'])
@Index('calendar_feeds_council_index', ['councilId'])
export class CalendarFeed {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'calendar_feeds_pkey' })
  id!: string;

  @ForeignKey(() => Person, { name: 'calendar_feeds_person', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', default: () => 'viewer_id()', insert: false, update: false })
  personId!: string;

  @ForeignKey(() => Council, { name: 'calendar_feeds_council', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  councilId!: string | null;

  @Field(() => CalendarFeedKind)
  @Column('text')
  kind!: CalendarFeedKind;

  @Column('bytea', { select: false })
  tokenHash!: Buffer;

  @Column('integer', { default: 1 })
  linkVersion!: number;

  @Field(() => Instant)
  @Column({ type: 'timestamptz', default: () => 'act_now()', insert: false, update: false })
  createdAt!: Date;

  @Field(() => Instant, { nullable: true, description: 'When its address was replaced last; the one before answers no more.' })
  @Column({ type: 'timestamptz', nullable: true, insert: false })
  renewedAt!: Date | null;

  @Field(() => Day, { nullable: true, description: 'The last day that a program fetched it; null while none has.' })
  @Column({ type: 'date', nullable: true, insert: false, update: false })
  lastFetchedOn!: string | null;

  @Column({ type: 'timestamptz', nullable: true, insert: false })
  revokedAt!: Date | null;

  /** `hash` of the address that belongs to the version. */
  renew(hashOf: (version: number) => Buffer, now: Date): void {
    this.refuseRevoked();
    this.linkVersion += 1;
    this.tokenHash = hashOf(this.linkVersion);
    this.renewedAt = now;
  }

  revoke(now: Date): void {
    this.refuseRevoked();
    this.revokedAt = now;
  }

  private refuseRevoked(): void {
    if (this.revokedAt) throw new Problem('CONFLICT', 'feed-is-revoked', 'id');
  }
}
