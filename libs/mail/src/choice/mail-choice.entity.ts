import { enumOf } from '@app/kernel';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What optional mails there are, in the order of the page. What each means to its reader stands in `messages/`, under `mail.mailCategory`. */
export const MAIL_CATEGORIES = ['ITEMS', 'RISKS', 'DIGEST', 'OUTCOMES'] as const;
export const MailCategory = enumOf(
  'MailCategory',
  MAIL_CATEGORIES,
  'Mails that one can do without. ITEMS: reminders and news of action items. RISKS: reminders of reviews of risks. DIGEST: what waits, once a week. ' +
    'OUTCOMES: what councils decided, and what became of it. All other mails are official, such as invitations, and nobody unsubscribes from them.',
);
export type MailCategory = keyof typeof MailCategory;

export const MailChoiceSource = enumOf(
  'MailChoiceSource',
  ['ONE_CLICK', 'LINK', 'PROFILE'],
  'Through what somebody chose. ONE_CLICK: the button of their mail program (RFC 8058). LINK: the page that the link in a mail opens. PROFILE: signed in.',
);
export type MailChoiceSource = keyof typeof MailChoiceSource;

/** What somebody said about a category last. No row: nothing was said, and the mails come. What was said before stands in the trail. */
@Entity('mail_choices')
@Unique('mail_choices_once', ['personId', 'category'])
@Check('mail_choices_category', `category in (${MAIL_CATEGORIES.map((one) => `'${one}'`).join(', ')})`)
@Check('mail_choices_through', `through in ('ONE_CLICK', 'LINK', 'PROFILE')`)
export class MailChoice {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'mail_choices_pkey' })
  id!: string;

  /** By name: persons lie above. */
  @ForeignKey('Person', { name: 'mail_choices_person', onDelete: 'CASCADE' })
  @Column('uuid')
  personId!: string;

  @Column('text')
  category!: MailCategory;

  @Column('boolean')
  isOn!: boolean;

  @Column('timestamptz', { default: () => 'act_now()' })
  since!: Date;

  @Column('text')
  through!: MailChoiceSource;
}
