import { CONFIG, Tokens, writtenLanguage, type Act, type Config } from '@app/kernel';
import { ComposesMail, type ComposedMail, type Delivery, type MailComposer } from '@app/mail';
import { Inject } from '@nestjs/common';
import { reminderMail } from './reminder.mail.js';

interface Unanswered {
  language: string;
  councilLanguage: string | null;
  title: string;
  firstDay: string;
  lastDay: string;
  answerBy: string | null;
  linkVersion: number;
}

/** Writes the reminder if it is still true: who has answered meanwhile, and whose seminar is cancelled or past, gets nothing. */
@ComposesMail('reminders.invitation')
export class ReminderComposer implements MailComposer {
  constructor(
    private readonly tokens: Tokens,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async compose({ tx }: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const [row] = await tx.query<Unanswered[]>(
      `select i.language, c.default_language as "councilLanguage", s.title, i.link_version as "linkVersion", s.answer_by::text as "answerBy",
              (s.starts_at at time zone s.time_zone)::date::text as "firstDay", (s.ends_at at time zone s.time_zone)::date::text as "lastDay"
         from invitations i join seminars s on s.id = i.seminar_id join councils c on c.id = s.council_id
        where i.id = $1 and i.response = 'NONE' and i.link_revoked_at is null and s.state = 'INVITING' and s.starts_at > act_now()`,
      [delivery.subjectId],
    );
    if (!row) return null;
    const token = this.tokens.of('answer', delivery.subjectId, row.linkVersion);
    const language = writtenLanguage(row.language, row.councilLanguage);
    return reminderMail({ ...row, language, answerUrl: `${this.config.PUBLIC_URL}/answer/${token}` });
  }
}
