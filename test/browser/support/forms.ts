import type { Locator, Page } from '@playwright/test';

/** The day so many days from today, on Estonia's calendar: YYYY-MM-DD. */
export function dayFromToday(days: number): string {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Tallinn' }).format();
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** As a page says it: 14. juuni 2026. */
export const inWords = (day: string): string =>
  new Intl.DateTimeFormat('et-EE', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** As a person types it. */
export const typed = (day: string): string => day.split('-').reverse().join('.');

/** Types a day and leaves the field, so that its calendar closes. */
export async function fillDay(field: Locator, day: string): Promise<void> {
  await field.fill(typed(day));
  await field.press('Tab');
}

/** Looks for something by its name and takes what is found; returns the choice, to be counted as a click. */
export async function look(page: Page, field: Locator, name: string): Promise<Locator> {
  await field.fill(name);
  return page.getByRole('option', { name: new RegExp(`^${name}`) });
}
