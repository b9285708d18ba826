// What the server refused, in the words of its contract: extensions.code, reason, field, values; several faults of one input together.
import type { CombinedError } from 'urql';

export interface Refusal {
  code: string;
  reason: string;
  field?: string;
  /** What the message of the reason speaks of. */
  values?: Record<string, unknown>;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const record = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? { ...value } : {});

export function refusalsOf(error: CombinedError | undefined): Refusal[] {
  if (!error) return [];
  if (error.graphQLErrors.length === 0) return [withoutGraphQL((error.response as Response | undefined)?.status)];
  return error.graphQLErrors.flatMap(({ extensions }) => refusalsIn(extensions));
}

/** Of one error, as GraphQL's answers and those beside them (files, uploads) have it. */
export function refusalsIn(extensions: Record<string, unknown>): Refusal[] {
  const code = text(extensions.code) ?? 'UNKNOWN';
  const faults = Array.isArray(extensions.faults) && extensions.faults.length > 0 ? extensions.faults.map(record) : [extensions];
  return faults.map(({ reason, field, values }) => ({
    code,
    reason: text(reason) ?? 'unknown',
    field: text(field)?.replace(/^input\./, ''),
    values: record(values ?? extensions.values),
  }));
}

/** Nothing of the contract came back: there was no answer at all, or one of HTTP alone, from the server or from what stands before it. */
export function withoutGraphQL(status: number | undefined): Refusal {
  if (status === undefined) return { code: 'NETWORK', reason: 'no-connection' };
  if (status === 413) return { code: 'INVALID', reason: 'body-too-large' };
  if (status === 429) return { code: 'RATE_LIMITED', reason: 'too-many-requests' };
  if (status >= 502 && status <= 504) return { code: 'UNAVAILABLE', reason: 'server-is-away' };
  return { code: 'UNKNOWN', reason: 'strange-answer', values: { status } };
}

/** What the message of a reason speaks of, with days as a reader says them. */
export const daysInWords = (values: Record<string, unknown>, inWords: (day: string) => string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? inWords(value) : value,
    ]),
  );

/** Message keys to try in order: a reason that nobody translated yet still gets a sentence. */
export const messageKeys = ({ reason, code }: Refusal): string[] => [`problem.${reason}`, `problem.code.${code}`, 'problem.unknown'];
