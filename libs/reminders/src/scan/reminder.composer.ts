import { CONFIG, Tokens, writtenLanguage, type Act, type Config, type Language } from '@app/kernel';
import { ComposesMail, type ComposedMail, type Delivery, type MailComposer } from '@app/mail';
import { answerPath, shownAnswerUrl } from '@app/seminars';
import { Inject } from '@nestjs/common';
import { reminderMail } from './reminder.mail.js';

interface Reminded {
  councilLanguage: string | null;
  title: string;
  firstDay: string;
  lastDay: string;
  answerBy: string | null;
  linkVersion: number;
  isUnanswered: boolean;
}

/** Writes the reminder if it is still true: who has answered meanwhile, and whose seminar is cancelled or past, gets nothing. */
@ComposesMail('reminders.invitation')
export class ReminderComposer implements MailComposer {
  constructor(
    private readonly tokens: Tokens,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async compose(act: Act, { subjectId, language }: Delivery): Promise<ComposedMail | null> {
    const row = await read(act, subjectId);
    if (!row?.isUnanswered) return null;
    return written(row, language, `${this.config.PUBLIC_URL}${answerPath(this.tokens, { id: subjectId, linkVersion: row.linkVersion })}`);
  }

  async show(act: Act, { subjectId, language }: Delivery): Promise<ComposedMail | null> {
    const row = await read(act, subjectId);
    return row ? written(row, language, shownAnswerUrl(this.config)) : null;
  }
}

async function read({ tx }: Act, invitationId: string): Promise<Reminded | undefined> {
  const [row] = await tx.query<Reminded[]>(
    `select c.default_language as "councilLanguage", s.title, i.link_version as "linkVersion", s.answer_by::text as "answerBy",
            (s.starts_at at time zone s.time_zone)::date::text as "firstDay", (s.ends_at at time zone s.time_zone)::date::text as "lastDay",
            i.response = 'NONE' and i.link_revoked_at is null and s.state = 'INVITING' and s.starts_at > act_now() as "isUnanswered"
       from invitations i join seminars s on s.id = i.seminar_id join councils c on c.id = s.council_id
      where i.id = $1 and s.starts_at is not null`,
    [invitationId],
  );
  return row;
}

function written({ councilLanguage, title, firstDay, lastDay, answerBy }: Reminded, language: Language, answerUrl: string): ComposedMail {
  return reminderMail({ language: writtenLanguage(language, councilLanguage), title, firstDay, lastDay, answerBy, answerUrl });
}
