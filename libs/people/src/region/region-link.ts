import { Problem, type Act } from '@app/kernel';
import type { Term } from '../changes.js';

/** A council works for a region, or an institution serves one, from one day to another. */
export interface RegionLink extends Term {
  regionId: string;
}

export interface RegionChanges<L extends RegionLink> {
  ended: L[];
  /** Began today and are taken away again: they never were, and their rows go. */
  annulled: L[];
  /** Lay ahead, and begin today instead. */
  sooner: L[];
  added: string[];
}

/**
 * What changes when from today on the regions are these: what goes was one until yesterday, what comes is one from today. What a merger
 * brings on a day that lies ahead is left alone, unless it is wanted today.
 */
export function regionChanges<L extends RegionLink>(links: readonly L[], regionIds: readonly string[], today: string): RegionChanges<L> {
  const open = links.filter(({ validTo }) => validTo === null || validTo >= today);
  const present = open.filter(({ validFrom }) => validFrom <= today);
  const gone = present.filter(({ regionId }) => !regionIds.includes(regionId));
  const missing = regionIds.filter((id) => !present.some(({ regionId }) => regionId === id));
  const ahead = open.filter((link) => !present.includes(link)).sort((left, right) => left.validFrom.localeCompare(right.validFrom));
  return {
    ended: gone.filter(({ validFrom }) => validFrom < today),
    annulled: gone.filter(({ validFrom }) => validFrom === today),
    sooner: missing.flatMap((id) => ahead.find(({ regionId }) => regionId === id) ?? []),
    added: missing.filter((id) => !ahead.some(({ regionId }) => regionId === id)),
  };
}

/** Only regions that exist today can be added; one that has ended since stays where it was. */
export async function mustBeRegionsOfToday(act: Act, regionIds: readonly string[]): Promise<void> {
  const known = await act.tx.query<{ has_ended: boolean; begins_later: boolean }[]>(
    'select coalesce(valid_to < $2::date, false) as has_ended, coalesce(valid_from > $2::date, false) as begins_later from regions where id = any($1)',
    [regionIds, act.today],
  );
  if (known.length < regionIds.length) throw new Problem('NOT_FOUND', 'no-such-record', 'regionIds');
  if (known.some((region) => region.has_ended)) throw new Problem('CONFLICT', 'region-has-ended', 'regionIds');
  if (known.some((region) => region.begins_later)) throw new Problem('CONFLICT', 'region-begins-later', 'regionIds');
}
