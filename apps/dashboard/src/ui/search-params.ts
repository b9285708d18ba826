/** A text of the address's search; the router has already read 42 and true as what they look like. */
export const textParam = (value: unknown): string | undefined =>
  value === undefined || value === null || value === '' || typeof value === 'object' ? undefined : String(value);
