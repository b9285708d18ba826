import { Council } from '@app/councils';
import { Day, enumOf, Problem } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

export const ReminderObject = enumOf(
  'ReminderObject',
  ['INVITATION', 'RISK_REVIEW'],
  'What a rule reminds of. INVITATION: one that has not been answered. RISK_REVIEW: a risk of the register that is to be looked at again.',
);
export type ReminderObject = keyof typeof ReminderObject;

export const ReminderAnchor = enumOf(
  'ReminderAnchor',
  ['ANSWER_BY', 'INVITED_AT', 'SEMINAR_START', 'REVIEW_DUE'],
  'The date a rule counts from. Of an invitation: the last day to answer, the day of the invitation, or the first day of the seminar. Of a ' +
    'review: the day it is due.',
);
export type ReminderAnchor = keyof typeof ReminderAnchor;

/** What the secretary says of a rule; the rest follows. */
export type ReminderTerms = Pick<
  ReminderRule,
  | 'name'
  | 'isActive'
  | 'anchor'
  | 'offsetDays'
  | 'repeatEveryDays'
  | 'maxCount'
  | 'leadFrom'
  | 'secretaryFrom'
  | 'workingDaysOnly'
  | 'sendFrom'
  | 'sendUntil'
>;

@ObjectType({
  description:
    'When people are reminded, as data of a council. Reminders are derived from rules and dates whenever the clock moves on, never stored in advance: ' +
    'a moved date moves them, an answer or a cancellation silences them, an outage is caught up once. An invitation follows the rules of one ' +
    'council: of the one whose seat the invitee holds, where it hosts the seminar; else of the leading one. Of a review the owner of the risk ' +
    'is reminded; where there is none, who leads the owning institution, else the secretary.',
})
@Entity('reminder_rules')
@Check('reminder_rules_object', `object in ('INVITATION', 'RISK_REVIEW')`)
@Check('reminder_rules_anchor', `anchor in ('ANSWER_BY', 'INVITED_AT', 'SEMINAR_START', 'REVIEW_DUE')`)
@Check('reminder_rules_anchor_of_object', `(object = 'RISK_REVIEW') = (anchor = 'REVIEW_DUE')`)
@Check('reminder_rules_lead_from', 'lead_from between 1 and 20')
@Check('reminder_rules_secretary_from', 'secretary_from between 1 and 20')
@Check('reminder_rules_escalation', `object = 'RISK_REVIEW' or (lead_from is null and secretary_from is null)`)
@Check('reminder_rules_name_length', `length(name) between 1 and 200`)
@Check('reminder_rules_offset', `offset_days between -365 and 365`)
@Check('reminder_rules_repeat', `repeat_every_days between 1 and 365`)
@Check('reminder_rules_max_count', `max_count between 1 and 20`)
@Check('reminder_rules_window', `send_until > send_from`)
@Check('reminder_rules_repeats_when_many', `max_count = 1 or repeat_every_days is not null`)
@Index('reminder_rules_council_index', ['councilId'])
export class ReminderRule {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ForeignKey(() => Council, { name: 'reminder_rules_council', onDelete: 'CASCADE' })
  @Column('uuid')
  councilId!: string;

  @Field(() => String)
  @Column('text')
  name!: string;

  @Field(() => Boolean, { description: 'An inactive rule reminds nobody.' })
  @Column('boolean', { default: true })
  isActive!: boolean;

  @Field(() => ReminderObject)
  @Column('text')
  object!: ReminderObject;

  @Field(() => ReminderAnchor)
  @Column('text')
  anchor!: ReminderAnchor;

  @Field(() => Int, { description: 'Days from the anchor to the first reminder; negative is before it.' })
  @Column('integer')
  offsetDays!: number;

  @Field(() => Int, { nullable: true, description: 'Days between two reminders; null reminds once.' })
  @Column('integer', { nullable: true })
  repeatEveryDays!: number | null;

  @Field(() => Int, { description: 'How many reminders there are of one invitation, or of one due date of a review, at most.' })
  @Column('integer', { default: 1 })
  maxCount!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a review: from this reminder on who leads the owning institution is told too; null: only where there is no owner.',
  })
  @Column('integer', { nullable: true })
  leadFrom!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a review: from this reminder on the secretary is told too; null: only where there is nobody nearer.',
  })
  @Column('integer', { nullable: true })
  secretaryFrom!: number | null;

  @Field(() => Boolean, {
    description:
      "A reminder that falls on a weekend or public holiday of the council's country (Estonia, Latvia) waits for the next working day.",
  })
  @Column('boolean', { default: true })
  workingDaysOnly!: boolean;

  @Field(() => String, { description: 'Mails leave from this hour on, HH:MM in the time zone of the council.' })
  @Column('time', { default: '08:00:00' })
  sendFrom!: string;

  @Field(() => String, { description: 'Mails leave before this hour, HH:MM in the time zone of the council.' })
  @Column('time', { default: '18:00:00' })
  sendUntil!: string;

  @Field(() => Day, { description: 'Nothing that was due before this day is reminded of.' })
  @Column('date', { default: () => 'act_today()' })
  validFrom!: string;

  @Field(() => Int, { description: 'Give it back when changing the rule.' })
  @VersionColumn({ default: 1 })
  version!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  static of(councilId: string, object: ReminderObject, terms: ReminderTerms): ReminderRule {
    const rule = Object.assign(new ReminderRule(), { councilId, object });
    rule.agree(terms);
    return rule;
  }

  /** Takes on new terms, or refuses what could never remind anybody sensibly. */
  agree(terms: ReminderTerms): void {
    // A column's hour has seconds, a given one has none.
    if (terms.sendUntil.slice(0, 5) <= terms.sendFrom.slice(0, 5)) throw new Problem('INVALID', 'ends-before-start', 'sendUntil');
    if (terms.maxCount > 1 && terms.repeatEveryDays === null) throw new Problem('INVALID', 'repeat-is-missing', 'repeatEveryDays');
    const isOfReview = this.object === 'RISK_REVIEW';
    if (isOfReview !== (terms.anchor === 'REVIEW_DUE')) throw new Problem('INVALID', 'anchor-of-another-object', 'anchor');
    if (!isOfReview && terms.leadFrom !== null) throw new Problem('INVALID', 'only-reviews-escalate', 'leadFrom');
    if (!isOfReview && terms.secretaryFrom !== null) throw new Problem('INVALID', 'only-reviews-escalate', 'secretaryFrom');
    if (terms.anchor === 'INVITED_AT' && terms.offsetDays < 1) throw new Problem('INVALID', 'before-the-invitation', 'offsetDays');
    Object.assign(this, terms);
  }
}
