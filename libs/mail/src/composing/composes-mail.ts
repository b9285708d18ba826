import type { Act, Language } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { CalendarFile } from '../calendar/calendar-file.js';
import type { MailCategory } from '../choice/mail-choice.entity.js';
import type { Delivery } from '../delivery/delivery.entity.js';

/** A mail ready to go. Sender, recipient, Message-ID and the like are the sender's business, see `sending/envelope.ts`. */
export interface ComposedMail {
  /** The one it is written in, which may be another than its reader wishes; `layout` hands it on. */
  language: Language;
  subject: string;
  html: string;
  text: string;
  /** Makes it an invitation (or its cancellation) that calendar programs understand. */
  calendar?: CalendarFile | undefined;
  /** Where answers by mail go, when not to MAIL_FROM. */
  replyTo?: string | undefined;
  /** The link that only its reader may use, as it stands in the text. */
  ownUrl?: string | undefined;
  /** A mail that no person wrote or sent, such as a reminder or a sign-in link (RFC 3834: Auto-Submitted); no machine should answer it. */
  isAutomatic?: boolean | undefined;
  /** What it says that may be otherwise later: kept among the delivery's `details`, by which `show` writes it as it left. */
  facts?: Readonly<Record<string, boolean>> | undefined;
  /** Only of optional mails, and put in when they leave: where one click ends them (RFC 8058). */
  unsubscribeUrl?: string | undefined;
}

/**
 * Writes the mails of one kind. Runs in the worker, in an act of the system, right before SMTP, and perhaps again after a fault: it
 * reads the truth afresh and answers null when the news is no longer true (answered, cancelled, past); the delivery then ends as
 * CANCELLED. `composeAll` is for kinds that go to hundreds at once: it reads for all of them together, and answers in their order.
 * `show` writes it for who organises, in an act of theirs: also when it is true no more, and with no link that is its reader's own. A
 * kind without it is nobody else's to read; null when there is nothing left to write about.
 */
export interface MailComposer {
  compose(act: Act, delivery: Delivery): Promise<ComposedMail | null>;
  composeAll?(act: Act, deliveries: readonly Delivery[]): Promise<readonly (ComposedMail | null)[]>;
  show?(act: Act, delivery: Delivery): Promise<ComposedMail | null>;
}

type ComposerClass = abstract new (...args: never[]) => MailComposer;

/** Kind → classes that claim it; more than one stops the start. */
export const composers = new Map<string, ComposerClass[]>();

/** Kinds that one can unsubscribe from, with what one unsubscribes from; all others are official. */
export const optionalKinds = new Map<string, MailCategory>();

/**
 * Marks the class that writes mails of a kind: `@ComposesMail('seminars.invitation')`. Put it among the providers of its module. What
 * nobody has a duty to read or a right to get says so here, once: `@ComposesMail(kind, { optional: 'RISKS' })`.
 */
export function ComposesMail(kind: string, { optional }: { optional?: MailCategory } = {}): (target: ComposerClass) => void {
  return (target) => {
    if (optional) optionalKinds.set(kind, optional);
    composers.set(kind, [...(composers.get(kind) ?? []), target]);
    Injectable()(target);
  };
}
