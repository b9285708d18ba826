import { CONFIG, type Act, type Config } from '@app/kernel';
import { ComposesMail, type ComposedMail, type Delivery, type MailComposer } from '@app/mail';
import { Inject } from '@nestjs/common';
import { shownUpdateUrl, updateLinkUrl } from '../update-link/update-link-url.js';
import { askedPeople, STATUS_ROUND_MAIL, type AskedPerson } from './asked-people.js';
import { fellToReader } from './fell-to-reader.js';
import type { StatusRoundReason } from './round-enums.js';
import { statusRoundMail } from './status-round.mail.js';

type Asked = Pick<AskedPerson, 'personName' | 'items' | 'late'>;

interface Found {
  council: string;
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

  async compose(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const { subjectId, personId, details, id: deliveryId } = delivery;
    // Whoever asks whether a mail is still true reads no addresses, and gets no link of its reader's.
    if (!act.actor.isSystem) return this.shown(act, delivery, null);
    const institutionId = String(details['institutionId']);
    const asked = (await askedPeople(act, [subjectId])).find((one) => one.personId === personId && one.institutionId === institutionId);
    if (!asked) return null;
    const url = await updateLinkUrl(act, this.config, { personId: asked.personId, institutionId, deliveryId });
    return this.written(act, delivery, asked, url);
  }

  /** Also once somebody has spoken or the round has ended: with what it waited for when it was written. */
  async show(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    return this.shown(act, delivery, delivery.createdAt);
  }

  private async shown(act: Act, delivery: Delivery, before: Date | null): Promise<ComposedMail | null> {
    const fell = await fellToReader(act, delivery, before);
    return fell && this.written(act, delivery, { ...fell, personName: delivery.personName }, shownUpdateUrl(this.config));
  }

  private async written(act: Act, delivery: Delivery, asked: Asked, url: string): Promise<ComposedMail | null> {
    const { subjectId, details, language } = delivery;
    const [round] = await act.tx.query<Found[]>(FOUND, [subjectId, details['institutionId']]);
    if (!round) return null;
    const { personName: name, items, late } = asked;
    const isReminder = details['isReminder'] === true;
    return statusRoundMail({ ...round, name, items, late, isReminder }, { language, url });
  }
}

const FOUND = `
  select c.name as council, i.name as institution, r.why, r.year, r.quarter, r.words,
         r.asked_until::text as "askedUntil", ((s.starts_at at time zone s.time_zone)::date)::text as "seminarOn"
    from status_rounds r join councils c on c.id = r.council_id join institutions i on i.id = $2 left join seminars s on s.id = r.seminar_id
   where r.id = $1`;
