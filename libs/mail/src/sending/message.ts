import type { Mailbox } from '@app/kernel';
import type { ComposedMail } from '../composing/composes-mail.js';
import type { Delivery } from '../delivery/delivery.entity.js';
import { asciiAddress, filePart, header, mailboxHeader, multipart, textPart, wordsHeader } from './mime.js';

/** A mail as SMTP takes it. */
export interface Message {
  readonly messageId: string;
  /** Spelt out: a comma in an address must not become two recipients. */
  readonly envelope: { readonly from: string; readonly to: string };
  readonly content: Buffer;
}

/** The Message-ID of a delivery: the same for every attempt, so that mail programs show a second copy as the first. */
export function messageIdOf(deliveryId: string, from: Mailbox): string {
  return `<${deliveryId}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`;
}

/** Writes a mail. No text of ours can begin a header or a part of its own. */
export function messageOf(delivery: Delivery, mail: ComposedMail, from: Mailbox, now: Date): Message {
  const messageId = delivery.messageId ?? messageIdOf(delivery.id, from);
  const heads = [
    mailboxHeader('From', from),
    mailboxHeader('To', { name: delivery.personName, address: delivery.address }),
    ...(mail.replyTo ? [mailboxHeader('Reply-To', { address: mail.replyTo })] : []),
    wordsHeader('Subject', mail.subject),
    header('Date', now.toUTCString().replace('GMT', '+0000')),
    header('Message-ID', messageId),
    header('Content-Language', mail.language),
    // RFC 3834: no out-of-office answer to what no person wrote. RFC 8058: one click ends what is optional.
    ...(mail.isAutomatic ? [header('Auto-Submitted', 'auto-generated')] : []),
    ...(delivery.category === 'OPTIONAL' && mail.unsubscribeUrl
      ? [
          header('List-Unsubscribe', `<${new URL(mail.unsubscribeUrl).href}>`),
          header('List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'),
        ]
      : []),
    header('MIME-Version', '1.0'),
  ];
  return {
    messageId,
    envelope: { from: from.address, to: asciiAddress(delivery.address) },
    content: Buffer.from(heads.join('') + bodyOf(delivery.id, mail)),
  };
}

/** An invitation is an alternative of the text, for programs that show buttons, and a file for those that do not (RFC 6047, 4). */
function bodyOf(id: string, { text, html, calendar }: ComposedMail): string {
  const versions = [textPart('text/plain', text), textPart('text/html', html)];
  if (!calendar) return multipart('alternative', `${id}_1`, versions);
  const { method, content } = calendar;
  const withCalendar = multipart('alternative', `${id}_1`, [...versions, textPart('text/calendar', content, { method })]);
  return multipart('mixed', `${id}_2`, [withCalendar, filePart('application/ics', 'invite.ics', content)]);
}
