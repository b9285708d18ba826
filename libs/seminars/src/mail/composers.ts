import { CONFIG, parseMailbox, Tokens, type Act, type Config } from '@app/kernel';
import { ComposesMail, type ComposedMail, type Delivery, type MailComposer } from '@app/mail';
import { Inject } from '@nestjs/common';
import { In } from 'typeorm';
import { answerPath, shownAnswerUrl } from '../answer/answer-link.js';
import { InvitationAnswer } from '../answer/invitation-answer.entity.js';
import { Invitation } from '../invitation/invitation.entity.js';
import { takingItems } from '../invitation/items-by-link.js';
import { programmesOf, type Programme } from '../seminar/programme.js';
import { cancellationMail } from './cancellation.mail.js';
import { invitationMail, type MailFrame, type Recipient } from './invitation.mail.js';
import { CANCELLATION_MAIL, INVITATION_MAIL, PLACE_MAIL } from './mail-kinds.js';
import { placeMail } from './place.mail.js';

/** Reads for many mails at once: their invitations and programmes, in a few statements. */
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

  /** As it left, if it has: whether its link takes more than an answer, the worker alone asks, for the mails that leave. */
  async compose(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const [mail = null] = await this.stillTrue(act, [delivery], saidToTakeItems);
    return mail;
  }

  async composeAll(act: Act, deliveries: readonly Delivery[]): Promise<(ComposedMail | null)[]> {
    const taking = await takingItems(
      act,
      deliveries.map(({ subjectId }) => subjectId),
    );
    return this.stillTrue(act, deliveries, ({ subjectId }) => taking.has(subjectId));
  }

  private async stillTrue(act: Act, deliveries: readonly Delivery[], takesItems: (one: Delivery) => boolean) {
    const frame = { now: act.now, organizer: parseMailbox(this.config.MAIL_FROM) };
    return (await truthOf(act, deliveries)).map(({ delivery, invitation, programme }) => {
      if (!invitation || invitation.linkRevokedAt || programme?.state !== 'INVITING' || !isAhead(programme, act.now)) return null;
      const link = { answerUrl: `${this.config.PUBLIC_URL}${answerPath(this.tokens, invitation)}`, takesItems: takesItems(delivery) };
      return written(delivery, invitation, programme, link, frame);
    });
  }

  async show(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const frame = { now: act.now, organizer: parseMailbox(this.config.MAIL_FROM) };
    const [{ invitation, programme } = {}] = await truthOf(act, [delivery]);
    const link = { answerUrl: shownAnswerUrl(this.config), takesItems: saidToTakeItems(delivery) };
    return invitation && programme?.endsAt ? written(delivery, invitation, programme, link, frame) : null;
  }
}

const saidToTakeItems = ({ details }: Delivery): boolean => details['takesItems'] === true;

function written(
  delivery: Delivery,
  { reasons }: Invitation,
  programme: Programme,
  link: Required<Pick<Recipient, 'answerUrl' | 'takesItems'>>,
  frame: MailFrame,
): ComposedMail {
  const { personName: name, address } = delivery;
  const mail = invitationMail(programme, { language: delivery.language, name, address, reasons, ...link }, frame);
  return { ...mail, facts: { takesItems: link.takesItems } };
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
  return cancellationMail(programme, { language, name, address }, frame);
}

/** True as long as they have the place, and got it by what the mail is about: who has waited twice is told once of each. */
@ComposesMail(PLACE_MAIL)
export class PlaceComposer implements MailComposer {
  constructor(
    private readonly tokens: Tokens,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async compose(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const [{ invitation, programme } = {}] = await truthOf(act, [delivery]);
    if (!invitation?.hasPlace || invitation.linkRevokedAt || programme?.state !== 'INVITING' || !isAhead(programme, act.now)) return null;
    const given = await givenPlace(act, { invitationId: invitation.id });
    if (!given || given.id !== delivery.details['answerId']) return null;
    return placeOf(delivery, given, programme, `${this.config.PUBLIC_URL}${answerPath(this.tokens, invitation)}`, this.frame(act));
  }

  async show(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const [{ programme } = {}] = await truthOf(act, [delivery]);
    const given = await givenPlace(act, { id: String(delivery.details['answerId']) });
    return given && programme?.endsAt ? placeOf(delivery, given, programme, shownAnswerUrl(this.config), this.frame(act)) : null;
  }

  private frame(act: Act): MailFrame {
    return { now: act.now, organizer: parseMailbox(this.config.MAIL_FROM) };
  }
}

/** The answer that the waiting list gave for somebody, the last one. */
async function givenPlace(act: Act, of: { id: string } | { invitationId: string }): Promise<InvitationAnswer | null> {
  return act.tx.findOne(InvitationAnswer, { where: { ...of, source: 'WAITING_LIST' }, order: { number: 'DESC' } });
}

function placeOf(delivery: Delivery, given: InvitationAnswer, programme: Programme, answerUrl: string, frame: MailFrame): ComposedMail {
  const { personName: name, address } = delivery;
  const recipient = { language: delivery.language, name, address, answerUrl };
  return placeMail(programme, recipient, given.substituteName, frame);
}
