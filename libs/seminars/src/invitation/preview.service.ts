import { allow, CONFIG, LANGUAGES, parseMailbox, Problem, translate, type Act, type Config, type Info } from '@app/kernel';
import { Person } from '@app/people';
import { Inject, Injectable } from '@nestjs/common';
import { shownAnswerUrl } from '../answer/answer-link.js';
import { hostsNotAccepted, quotasOf } from '../hosting/host-quotas.js';
import { invitationMail } from '../mail/invitation.mail.js';
import { programmesOf, type Programme } from '../seminar/programme.js';
import { canInvite, hostIdsOf } from '../seminar/seminar.policy.js';
import { audienceOf, type AudienceMember } from './audience.js';
import type { InvitationPreview, PreviewMail } from './invitation-preview.type.js';
import type { PreviewInvitationsInput } from './invitation.inputs.js';

/** Shows what sending would do with the very functions that send. It only reads. */
@Injectable()
export class PreviewService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async preview(act: Act, info: Info, { seminarId }: PreviewInvitationsInput): Promise<InvitationPreview> {
    const programme = (await programmesOf(act, [seminarId])).get(seminarId);
    if (!programme) throw new Problem('NOT_FOUND', 'no-such-record', 'seminarId');
    allow(canInvite(act.actor, await hostIdsOf(act, seminarId)));
    const audience = await audienceOf(act, seminarId);
    const ids = audience.map((one) => one.personId);
    const people = await act.read.byId(Person, info, ids, { at: ['recipients', 'person'] });
    return {
      recipients: audience.map(({ personId, institutionName, reasons, language, invitationId, address }) => ({
        person: people.get(personId) ?? {},
        institutionName,
        reasons,
        language,
        isNew: invitationId === null,
        hasAddress: address !== null,
      })),
      mails: this.mails(act, programme, audience),
      withoutAddress: audience.filter((one) => one.invitationId === null && one.address === null).length,
      quotas: await quotasOf(act, seminarId),
      hostsNotAccepted: await hostsNotAccepted(act, seminarId),
    };
  }

  /** A mail for each language of the audience, written to the first who would get it. Without days there is nothing to invite to yet. */
  private mails(act: Act, programme: Programme, audience: readonly AudienceMember[]): PreviewMail[] {
    if (!programme.startsAt) return [];
    const frame = { now: act.now, organizer: parseMailbox(this.config.MAIL_FROM) };
    return LANGUAGES.flatMap((language) => {
      const readers = audience.filter((one) => one.language === language);
      const mailed = readers.filter(isMailed);
      const sample = mailed[0] ?? readers[0];
      if (!sample) return [];
      const answerUrl = shownAnswerUrl(this.config);
      const { name, reasons, address } = sample;
      const { subject, text, html } = invitationMail(programme, { language, name, reasons, address: address ?? '', answerUrl }, frame);
      const alsoItems = translate(language, 'seminars.mail.invitation.alsoItems');
      return [{ language, recipients: mailed.length, subject, text, html, alsoItems }];
    });
  }
}

const isMailed = ({ address, hasDelivery }: AudienceMember): boolean => address !== null && !hasDelivery;
