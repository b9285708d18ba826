import type { ComposedMail } from '../composing/composes-mail.js';
import type { Delivery } from '../delivery/delivery.entity.js';
import type { SendMailOptions } from 'nodemailer';
import type { Mailbox } from './mailbox.js';

/** The Message-ID of a delivery: the same for every attempt, so that mail programs show a second copy as the first. */
export function messageIdOf(deliveryId: string, from: Mailbox): string {
  return `<${deliveryId}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`;
}

/** What nodemailer is told. No text of ours can begin a header of its own: line breaks and other controls become blanks. */
export function messageOf(delivery: Delivery, mail: ComposedMail, from: Mailbox): SendMailOptions & { messageId: string } {
  const to = { name: oneLine(delivery.personName), address: delivery.address };
  return {
    messageId: delivery.messageId ?? messageIdOf(delivery.id, from),
    from: { name: oneLine(from.name ?? ''), address: from.address },
    to,
    // The envelope is spelt out: a comma in an address must not become two recipients.
    envelope: { from: from.address, to: [delivery.address] },
    ...(mail.replyTo && { replyTo: { name: '', address: oneLine(mail.replyTo) } }),
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    ...(mail.calendar && { icalEvent: { method: mail.calendar.method, content: mail.calendar.content, filename: 'invite.ics' } }),
    headers: {
      'Content-Language': delivery.language,
      // RFC 3834: no out-of-office answer to what no person wrote. RFC 8058: one click ends what is optional.
      ...(mail.isAutomatic && { 'Auto-Submitted': 'auto-generated' }),
      ...(delivery.category === 'OPTIONAL' &&
        mail.unsubscribeUrl && {
          'List-Unsubscribe': `<${new URL(mail.unsubscribeUrl).href}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}
