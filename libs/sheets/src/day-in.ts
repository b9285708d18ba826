import { localeOf, type Language } from '@app/kernel';

/** A day as people write it, 01.05.2026. */
export function dayIn(language: Language, day: string): string {
  const parts = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(localeOf(language), parts);
}
