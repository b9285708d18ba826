// What routes take from an address. A key that means nothing is answered as undefined and not left out: the router would put what stands
// in the address in its place.
import { today } from './format';

/** A text of the address's search; the router has already read 42 and true as what they look like. */
export function textParam(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** Whether it is a day of the calendar, YYYY-MM-DD, in the years that the server takes. 31 February is none. */
export function isDay(text: string): boolean {
  if (!/^(19|20|21|22)\d\d-\d\d-\d\d$/.test(text) || text > '2200-12-31') return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A day of the address's search; whatever else stands there is none. */
export function dayParam(value: unknown): string | undefined {
  return typeof value === 'string' && isDay(value) ? value : undefined;
}

/** A day that is not in the future. */
export function pastDayParam(value: unknown): string | undefined {
  const day = dayParam(value);
  return day !== undefined && day <= today() ? day : undefined;
}
