import { Council } from '@app/councils';
import { Day, Problem } from '@app/kernel';
import { OpenItemState } from '@app/plans';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { ReminderAnchor, ReminderAudience, ReminderDelivery, ReminderObject } from './reminder-rule-enums.js';
import { refuseSenseless, type ReminderTerms } from './reminder-terms.js';

@ObjectType({
  description:
    'When people are reminded, as data of a council. Reminders are derived from rules and dates whenever the clock moves on, never stored in advance: ' +
    'a moved date moves them, an answer or a cancellation silences them, an outage is caught up once. An invitation follows the rules of one ' +
    'council: of the one whose seat the invitee holds, where it hosts the seminar; else of the leading one. Of a review the owner of the risk ' +
    'is reminded; where there is none, who leads the owning institution, else the secretary. Of an action item its assignee is, as long as they ' +
    'speak for the institution it is up to; else who leads that, else who holds its seats, else the secretary, else the chair. Of a later day ' +
    'that is asked for, the secretary is, else the chair.',
})
@Entity('reminder_rules')
@Check('reminder_rules_object', `object in ('INVITATION', 'RISK_REVIEW', 'ACTION_ITEM_DUE', 'ACTION_ITEM_SILENT', 'EXTENSION_ASKED')`)
@Check('reminder_rules_anchor', `anchor in ('ANSWER_BY', 'INVITED_AT', 'SEMINAR_START', 'REVIEW_DUE', 'DUE_ON', 'LAST_WORD', 'ASKED_ON')`)
@Check(
  'reminder_rules_anchor_of_object',
  `anchor = any (case object when 'INVITATION' then array['ANSWER_BY', 'INVITED_AT', 'SEMINAR_START'] when 'RISK_REVIEW' then array['REVIEW_DUE']
     when 'ACTION_ITEM_DUE' then array['DUE_ON'] when 'ACTION_ITEM_SILENT' then array['LAST_WORD'] else array['ASKED_ON'] end)`,
)
@Check('reminder_rules_lead_from', 'lead_from between 1 and 20')
@Check('reminder_rules_secretary_from', 'secretary_from between 1 and 20')
@Check('reminder_rules_chair_from', 'chair_from between 1 and 20')
@Check('reminder_rules_helpers_from', 'helpers_from between 1 and 20')
@Check(
  'reminder_rules_escalation',
  `(object in ('RISK_REVIEW', 'ACTION_ITEM_DUE', 'ACTION_ITEM_SILENT') or (lead_from is null and secretary_from is null))
   and (object in ('ACTION_ITEM_DUE', 'ACTION_ITEM_SILENT', 'EXTENSION_ASKED') or chair_from is null)`,
)
@Check('reminder_rules_helpers', `helpers_from is null or object in ('ACTION_ITEM_DUE', 'ACTION_ITEM_SILENT')`)
@Check('reminder_rules_delivery', `delivery in ('AT_ONCE', 'DIGEST')`)
@Check('reminder_rules_min_priority', 'min_priority between 1 and 4')
@Check('reminder_rules_only_states', `cardinality(only_states) > 0 and only_states <@ array['PLANNED', 'IN_PROGRESS', 'WAITING']`)
@Check('reminder_rules_below_progress', 'below_progress between 1 and 100')
@Check(
  'reminder_rules_of_items',
  `object in ('ACTION_ITEM_DUE', 'ACTION_ITEM_SILENT', 'EXTENSION_ASKED')
   or ((delivery = 'AT_ONCE' or object = 'RISK_REVIEW') and min_priority is null and only_states is null and below_progress is null)`,
)
@Check(
  'reminder_rules_first_to',
  `first_to is null or first_to = any (case object when 'INVITATION' then array[]::text[] when 'RISK_REVIEW' then array['OWNER', 'LEAD', 'SECRETARY']
     when 'EXTENSION_ASKED' then array['SECRETARY', 'CHAIR'] else array['ASSIGNEE', 'LEAD', 'SEAT', 'SECRETARY', 'CHAIR'] end)`,
)
@Check('reminder_rules_words_et_length', 'length(words_et) between 1 and 1000')
@Check('reminder_rules_words_lv_length', 'length(words_lv) between 1 and 1000')
@Check('reminder_rules_words_ru_length', 'length(words_ru) between 1 and 1000')
@Check('reminder_rules_words_en_length', 'length(words_en) between 1 and 1000')
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

  @Field(() => Int, {
    description: 'How many reminders there are of one day that the rule counts from, at most: of one invitation, one due date.',
  })
  @Column('integer', { default: 1 })
  maxCount!: number;

  @Field(() => ReminderAudience, {
    nullable: true,
    description:
      'Whom it tells first; where nobody there can be told, the next after them. Null: the nearest, as for a rule of that object; always null of INVITATION.',
  })
  @Column('text', { nullable: true })
  firstTo!: ReminderAudience | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of a review or an action item: from this reminder on who leads the owning institution is told too; null: only where there is nobody nearer.',
  })
  @Column('integer', { nullable: true })
  leadFrom!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a review or an action item: from this reminder on the secretary is told too; null: only where there is nobody nearer.',
  })
  @Column('integer', { nullable: true })
  secretaryFrom!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of an action item or a later day asked for: from this reminder on the chair is told too; null: only where there is nobody nearer.',
  })
  @Column('integer', { nullable: true })
  chairFrom!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of an action item: from this reminder on who leads the institutions that help is told too; null: never.',
  })
  @Column('integer', { nullable: true })
  helpersFrom!: number | null;

  @Field(() => ReminderDelivery)
  @Column('text', { default: 'AT_ONCE' })
  delivery!: ReminderDelivery;

  @Field(() => Int, {
    nullable: true,
    description: 'Only of action items of this priority or a more urgent one, 1 being the first; null: of all.',
  })
  @Column('integer', { nullable: true })
  minPriority!: number | null;

  @Field(() => [OpenItemState], {
    nullable: true,
    description: 'Only of action items that are in one of these states, on the day and when the mail leaves; null: of all open ones.',
  })
  @Column('text', { array: true, nullable: true })
  onlyStates!: OpenItemState[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Only of action items with less progress than this, in percent, on the day and when the mail leaves; null: of all.',
  })
  @Column('integer', { nullable: true })
  belowProgress!: number | null;

  @Field(() => String, { nullable: true, description: 'What the council adds to mails that are written in Estonian, as plain text.' })
  @Column('text', { nullable: true })
  wordsEt!: string | null;

  @Field(() => String, { nullable: true, description: 'What the council adds to mails that are written in Latvian, as plain text.' })
  @Column('text', { nullable: true })
  wordsLv!: string | null;

  @Field(() => String, { nullable: true, description: 'What the council adds to mails that are written in Russian, as plain text.' })
  @Column('text', { nullable: true })
  wordsRu!: string | null;

  @Field(() => String, { nullable: true, description: 'What the council adds to mails that are written in English, as plain text.' })
  @Column('text', { nullable: true })
  wordsEn!: string | null;

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

  static of(councilId: string, object: ReminderObject, terms: ReminderTerms, today: string): ReminderRule {
    const rule = Object.assign(new ReminderRule(), { councilId, object });
    rule.agree(terms, today);
    return rule;
  }

  /** Takes on new terms, or refuses what could never remind anybody sensibly. */
  agree(terms: ReminderTerms, today: string): void {
    refuseSenseless(this.object, terms);
    // Whatever was due before would leave at once, all of it. What a rule has had for long, it keeps.
    if (terms.validFrom !== this.validFrom && terms.validFrom < today) throw new Problem('INVALID', 'day-is-past', 'validFrom');
    Object.assign(this, terms);
  }
}
