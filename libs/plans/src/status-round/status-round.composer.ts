import { CONFIG, writtenLanguage, type Act, type Config } from '@app/kernel';
import { ComposesMail, type ComposedMail, type Delivery, type MailComposer } from '@app/mail';
import { Inject } from '@nestjs/common';
import { updateLinkUrl } from '../update-link/update-link-url.js';
import { askedPeople, STATUS_ROUND_MAIL } from './asked-people.js';
import type { StatusRoundReason } from './round-enums.js';
import { statusRoundMail } from './status-round.mail.js';

interface Found {
  council: string;
  councilLanguage: string;
  institution: string;
  why: StatusRoundReason;
  year: number | null;
  quarter: number | null;
  seminarOn: string | null;
  words: string | null;
  askedUntil: string;
}

/** True as long as the round is open and something that falls to the reader has no word. */
@ComposesMail(STATUS_ROUND_MAIL)
export class StatusRoundComposer implements MailComposer {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async compose(act: Act, { id: deliveryId, subjectId, personId, language, details }: Delivery): Promise<ComposedMail | null> {
    const institutionId = String(details['institutionId']);
    const asked = (await askedPeople(act, [subjectId])).find((one) => one.personId === personId && one.institutionId === institutionId);
    const [round] = await act.tx.query<Found[]>(FOUND, [subjectId, institutionId]);
    if (!asked || !round) return null;
    const { councilLanguage, ...said } = round;
    const url = await updateLinkUrl(act, this.config, { personId: asked.personId, institutionId, deliveryId });
    const { personName: name, items, late } = asked;
    const isReminder = details['isReminder'] === true;
    return statusRoundMail({ ...said, name, items, late, isReminder }, { language: writtenLanguage(language, councilLanguage), url });
  }
}

const FOUND = `
  select c.name as council, c.default_language as "councilLanguage", i.name as institution, r.why, r.year, r.quarter, r.words,
         r.asked_until::text as "askedUntil", ((s.starts_at at time zone s.time_zone)::date)::text as "seminarOn"
    from status_rounds r join councils c on c.id = r.council_id join institutions i on i.id = $2 left join seminars s on s.id = r.seminar_id
   where r.id = $1`;
