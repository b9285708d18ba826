export type ProblemCode = 'NOT_FOUND' | 'FORBIDDEN' | 'INVALID' | 'CONFLICT' | 'UNAUTHENTICATED' | 'RATE_LIMITED';

/** One fault of one field, as the dashboard shows it beside the field. */
export interface FieldFault {
  reason: string;
  field: string;
}

/**
 * A refusal the caller may read and act upon; anything else that is thrown is a bug. `reason` is a stable key in kebab-case that
 * the dashboard translates as `problem.<reason>`; `values` fill the message; `field` is the input's field, dotted for nested ones.
 */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly reason: string,
    readonly field?: string,
    readonly values: Readonly<Record<string, string | number>> = {},
    readonly faults: readonly FieldFault[] = [],
  ) {
    super(reason);
  }
}

/** Refuses with FORBIDDEN unless the policy says yes; somebody who has not signed in is asked to (UNAUTHENTICATED is the executor's). */
export function allow(allowed: boolean, reason = 'not-allowed'): void {
  if (!allowed) throw new Problem('FORBIDDEN', reason);
}
