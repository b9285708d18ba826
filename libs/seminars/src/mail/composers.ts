import { CONFIG, parseMailbox, Tokens, writtenLanguage, type Act, type Config } from '@app/kernel';
import { ComposesMail, type ComposedMail, type Delivery, type MailComposer } from '@app/mail';
import { Inject } from '@nestjs/common';
import { In } from 'typeorm';
import { answerPath, shownAnswerUrl } from '../answer/answer-link.js';
import { Invitation } from '../invitation/invitation.entity.js';
import { programmesOf, type Programme } from '../seminar/programme.js';
import { cancellationMail } from './cancellation.mail.js';
import { invitationMail, type MailFrame } from './invitation.mail.js';
import { CANCELLATION_MAIL, INVITATION_MAIL } from './mail-kinds.js';

/** Reads for many mails at once: their invitations and programmes in two statements. */
async function truthOf(act: Act, deliveries: readonly Delivery[]) {
  const invitations = await act.tx.findBy(Invitation, { id: In(deliveries.map(({ subjectId }) => subjectId)) });
  const programmes = await programmesOf(act, [...new Set(invitations.map(({ seminarId }) => seminarId))]);
  const byId = new Map(invitations.map((invitation) => [invitation.id, invitation]));
  return deliveries.map((delivery) => {
    const invitation = byId.get(delivery.subjectId);
    return { delivery, invitation, programme: invitation && programmes.get(invitation.seminarId) };
  });
}

const isAhead = ({ endsAt }: Programme, now: Date): boolean => endsAt !== null && endsAt > now;

/** True as long as the seminar invites and has not ended. */
@ComposesMail(INVITATION_MAIL)
export class InvitationComposer implements MailComposer {
  constructor(
    private readonly tokens: Tokens,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async compose(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const [mail = null] = await this.composeAll(act, [delivery]);
    return mail;
  }

  async composeAll(act: Act, deliveries: readonly Delivery[]): Promise<(ComposedMail | null)[]> {
    const frame = { now: act.now, organizer: parseMailbox(this.config.MAIL_FROM) };
    return (await truthOf(act, deliveries)).map(({ delivery, invitation, programme }) => {
      if (!invitation || invitation.linkRevokedAt || programme?.state !== 'INVITING' || !isAhead(programme, act.now)) return null;
      return written(delivery, invitation, programme, `${this.config.PUBLIC_URL}${answerPath(this.tokens, invitation)}`, frame);
    });
  }

  async show(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const frame = { now: act.now, organizer: parseMailbox(this.config.MAIL_FROM) };
    const [{ invitation, programme } = {}] = await truthOf(act, [delivery]);
    return invitation && programme?.endsAt ? written(delivery, invitation, programme, shownAnswerUrl(this.config), frame) : null;
  }
}

function written(delivery: Delivery, { reasons }: Invitation, programme: Programme, answerUrl: string, frame: MailFrame): ComposedMail {
  const { personName: name, address } = delivery;
  return invitationMail(
    programme,
    { language: writtenLanguage(delivery.language, programme.language), name, address, reasons, answerUrl },
    frame,
  );
}

/** True as long as the cancelled seminar would have been still to come. */
@ComposesMail(CANCELLATION_MAIL)
export class CancellationComposer implements MailComposer {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async compose(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const [mail = null] = await this.composeAll(act, [delivery]);
    return mail;
  }

  async composeAll(act: Act, deliveries: readonly Delivery[]): Promise<(ComposedMail | null)[]> {
    const frame = { now: act.now, organizer: parseMailbox(this.config.MAIL_FROM) };
    return (await truthOf(act, deliveries)).map(({ delivery, programme }) => {
      return programme?.state === 'CANCELLED' && isAhead(programme, act.now) ? cancellationOf(delivery, programme, frame) : null;
    });
  }

  async show(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const frame = { now: act.now, organizer: parseMailbox(this.config.MAIL_FROM) };
    const [{ programme } = {}] = await truthOf(act, [delivery]);
    return programme?.state === 'CANCELLED' && programme.endsAt ? cancellationOf(delivery, programme, frame) : null;
  }
}

function cancellationOf({ language, personName: name, address }: Delivery, programme: Programme, frame: MailFrame): ComposedMail {
  return cancellationMail(programme, { language: writtenLanguage(language, programme.language), name, address }, frame);
}
