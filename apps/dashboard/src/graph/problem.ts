// What the server refused, in the words of its contract: extensions.code, reason, field.
import type { CombinedError } from 'urql';

export interface Refusal {
  code: string;
  reason: string;
  field?: string;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export function refusalsOf(error: CombinedError | undefined): Refusal[] {
  if (!error) return [];
  if (error.graphQLErrors.length === 0) return [{ code: 'NETWORK', reason: 'no-connection' }];
  return error.graphQLErrors.map(({ extensions }) => ({
    code: text(extensions.code) ?? 'UNKNOWN',
    reason: text(extensions.reason) ?? 'unknown',
    field: text(extensions.field)?.replace(/^input\./, ''),
  }));
}

/** Message keys to try in order: a reason that nobody translated yet still gets a sentence. */
export const messageKeys = ({ reason, code }: Refusal): string[] => [`problem.${reason}`, `problem.code.${code}`, 'problem.unknown'];
