import { CONFIG, Tokens, type Act, type Config } from '@app/kernel';
import { ComposesMail, type ComposedMail, type Delivery, type MailComposer } from '@app/mail';
import { answerPath, shownAnswerUrl } from '@app/seminars';
import { Inject } from '@nestjs/common';
import { wordsOfRule } from '../rule/words-of-rule.js';
import { reminderMail } from './reminder.mail.js';

interface Reminded {
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

  async compose(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const { subjectId } = delivery;
    const row = await read(act, subjectId);
    if (!row?.isUnanswered) return null;
    const token = { id: subjectId, linkVersion: row.linkVersion };
    return written(act, row, delivery, `${this.config.PUBLIC_URL}${answerPath(this.tokens, token)}`);
  }

  async show(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const row = await read(act, delivery.subjectId);
    return row ? written(act, row, delivery, shownAnswerUrl(this.config)) : null;
  }
}

async function read({ tx }: Act, invitationId: string): Promise<Reminded | undefined> {
  const [row] = await tx.query<Reminded[]>(
    `select s.title, i.link_version as "linkVersion", s.answer_by::text as "answerBy",
            (s.starts_at at time zone s.time_zone)::date::text as "firstDay", (s.ends_at at time zone s.time_zone)::date::text as "lastDay",
            i.response = 'NONE' and i.link_revoked_at is null and s.state = 'INVITING' and s.starts_at > act_now() as "isUnanswered"
       from invitations i join seminars s on s.id = i.seminar_id
      where i.id = $1 and s.starts_at is not null`,
    [invitationId],
  );
  return row;
}

async function written(act: Act, row: Reminded, delivery: Delivery, answerUrl: string): Promise<ComposedMail> {
  const { title, firstDay, lastDay, answerBy } = row;
  const language = delivery.language;
  return reminderMail({ language, title, firstDay, lastDay, answerBy, words: await wordsOfRule(act, delivery, language), answerUrl });
}
