import { enumOf, Instant, LanguageEnum, Problem, type Language } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

export const DELIVERY_STATES = [
  'DRAFT',
  'QUEUED',
  'SENDING',
  'ACCEPTED',
  'DELAYED',
  'BOUNCED',
  'FAILED',
  'SUPPRESSED',
  'CANCELLED',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];
export const DeliveryStateEnum = enumOf('DeliveryState', DELIVERY_STATES, 'How far a mail has come.');

/** OFFICIAL mails cannot be unsubscribed from and go again after an unclear fault; OPTIONAL ones stay silent then. */
export type DeliveryCategory = 'OFFICIAL' | 'OPTIONAL';

/** Whom a mail goes to. */
export interface Recipient {
  readonly address: string;
  readonly personName: string;
  readonly language: Language;
}

/** The ledger of mails: one row per mail and person. `key` (reason, subject, person, occurrence) makes a second one impossible. */
@Entity('deliveries')
@Index('deliveries_seminar', { synchronize: false })
@Index('deliveries_council_index', ['councilId'])
@Index('deliveries_person_index', ['personId'])
@Index('deliveries_subject', ['subjectId', 'kind'])
@Index('deliveries_unfinished', { synchronize: false })
@Index('deliveries_sending', { synchronize: false })
@Index('deliveries_reminders', { synchronize: false })
@Index('deliveries_item_news', { synchronize: false })
@Unique('deliveries_key', ['key'])
@Check('deliveries_category', `category in ('OFFICIAL', 'OPTIONAL')`)
@Check('deliveries_language', `language in ('et', 'lv', 'ru', 'en')`)
@Check('deliveries_state', `state in (${DELIVERY_STATES.map((state) => `'${state}'`).join(', ')})`)
@ObjectType({ description: 'One mail to one person, from its reason to the answer of the mail server.' })
export class Delivery {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  key!: string;

  @Field(() => String, { description: 'Which mail it is: `seminars.invitation`.' })
  @Column('text')
  kind!: string;

  @Column('text')
  category!: DeliveryCategory;

  /** By name, as all three: councils, seminars and persons lie above. */
  @ForeignKey('Council', { name: 'deliveries_council', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  councilId!: string | null;

  @ForeignKey('Seminar', { name: 'deliveries_seminar_fk', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  seminarId!: string | null;

  /** The row that the mail is about; of which table, its kind says. */
  @Column('uuid')
  subjectId!: string;

  @ForeignKey('Person', { name: 'deliveries_person', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Field(() => String, { description: 'The name it is addressed to, as it was when the mail was planned, or last sent again.' })
  @Column('text', { default: '' })
  personName!: string;

  /** Shown by the rule for contact data, which people lay down (from above). */
  @Column('citext')
  address!: string;

  @Field(() => LanguageEnum, { description: 'The one it is written in: of its reader, when it was planned or last sent again.' })
  @Column('text')
  language!: Language;

  /** See contentPrint(). */
  @Column('bytea', { nullable: true })
  contentPrint!: Buffer | null;

  /** What the composer must know and no row holds, e.g. the number of the reminder. Never a token, text or address. */
  @Column('jsonb', { default: {} })
  details!: Record<string, unknown>;

  @Field(() => DeliveryStateEnum)
  @Column('text', { default: 'QUEUED' })
  state!: DeliveryState;

  @Field(() => Int, { description: 'How many times sending it was begun.' })
  @Column('integer', { default: 0 })
  attempts!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it has not arrived yet: refused, unreachable, timed-out, unclear, not-composed, no-composer; unsubscribed on a suppressed one. `unclear` on an accepted one: it may have come twice.',
  })
  @Column('text', { nullable: true })
  problem!: string | null;

  /** How often nobody knew whether it had left. */
  @Column('integer', { default: 0 })
  unclearCount!: number;

  /** Mail servers name the address; shown by the same rule. */
  @Column('text', { nullable: true })
  smtpResponse!: string | null;

  @Column('text', { nullable: true })
  messageId!: string | null;

  @Field(() => Instant)
  @Column('timestamptz', { default: () => 'act_now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'act_now()' })
  updatedAt!: Date;

  @Column('timestamptz', { nullable: true })
  sendingAt!: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When a mail server took it last; stays while it goes once more.' })
  @Column('timestamptz', { nullable: true })
  acceptedAt!: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When the next attempt is due.' })
  @Column('timestamptz', { nullable: true })
  nextAttemptAt!: Date | null;

  /** A failed mail starts over, with all its attempts; to whom is given, else where it went before. */
  sendAgain(now: Date, to?: Recipient): void {
    if (this.state !== 'FAILED' && this.state !== 'BOUNCED') throw new Problem('CONFLICT', 'delivery-not-failed', 'id');
    Object.assign(this, to);
    this.state = 'QUEUED';
    this.attempts = 0;
    this.problem = null;
    this.smtpResponse = null;
    this.nextAttemptAt = now;
    this.updatedAt = now;
  }

  /** A mail that was taken goes once more, under the Message-ID it had; to whom is given, else where it went before. */
  repeat(now: Date, to?: Recipient): void {
    if (this.state !== 'ACCEPTED') throw new Problem('CONFLICT', 'delivery-not-sent', 'id');
    Object.assign(this, to);
    this.state = 'QUEUED';
    this.attempts = 0;
    this.nextAttemptAt = now;
    this.updatedAt = now;
  }
}
