import type { DeliveryCategory } from '../delivery/delivery.entity.js';
import { nextAttempt } from './patience.js';

/** How one attempt ended. `unclear`: the line broke after the message had begun to flow; nobody knows whether it arrived. */
export type Outcome =
  | { readonly kind: 'accepted'; readonly response: string }
  | {
      readonly kind: 'refused' | 'unreachable' | 'timed-out' | 'unclear' | 'not-composed';
      readonly isFinal: boolean;
      readonly response: string;
    };

/** What the ledger writes down about an attempt. */
export interface Verdict {
  readonly state: 'ACCEPTED' | 'DELAYED' | 'FAILED';
  readonly problem: string | null;
  readonly smtpResponse: string;
  readonly nextAttemptAt: Date | null;
  readonly isUnclear: boolean;
}

interface SmtpFault {
  readonly message?: string;
  readonly name?: string;
  readonly code?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

// Refusals here are about our connection or login and not about this mail: a wrong password must not fail ten thousand mails for good.
const CONNECTION_COMMANDS = /^(CONN|API|EHLO|HELO|LHLO|STARTTLS|AUTH)/;

/** Reads a fault of nodemailer. `hasFlowed`: the message had begun to be sent (after the server's 354). */
export function outcomeOf(error: unknown, hasFlowed: boolean): Outcome {
  const fault = (error ?? {}) as SmtpFault;
  const response = (fault.response ?? fault.message ?? String(error)).slice(0, 500);
  const command = fault.command ?? '';
  if (fault.responseCode !== undefined && !CONNECTION_COMMANDS.test(command)) {
    return { kind: 'refused', isFinal: fault.responseCode >= 500, response };
  }
  // Said before anything was sent: an address that is none, a message larger than the server takes.
  if ((fault.code === 'EENVELOPE' || fault.code === 'EMESSAGE') && fault.responseCode === undefined)
    return { kind: 'refused', isFinal: true, response };
  if (hasFlowed) return { kind: 'unclear', isFinal: false, response };
  const isLate = fault.code === 'ETIMEDOUT' || fault.name === 'AbortError';
  return { kind: isLate ? 'timed-out' : 'unreachable', isFinal: false, response };
}

/** What follows from an outcome for a mail of a category after so many attempts. */
export function verdictOf(outcome: Outcome, category: DeliveryCategory, attempts: number, now: Date): Verdict {
  if (outcome.kind === 'accepted') {
    return { state: 'ACCEPTED', problem: null, smtpResponse: outcome.response, nextAttemptAt: null, isUnclear: false };
  }
  const isUnclear = outcome.kind === 'unclear';
  // An official mail goes again under the same Message-ID and UID, which programs show as one; an optional one stays silent.
  const isOver = outcome.isFinal || (isUnclear && category === 'OPTIONAL');
  const next = isOver ? null : nextAttempt(attempts, now);
  return { state: next ? 'DELAYED' : 'FAILED', problem: outcome.kind, smtpResponse: outcome.response, nextAttemptAt: next, isUnclear };
}
