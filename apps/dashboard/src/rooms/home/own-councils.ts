import type { SeatRole } from '../../graph/generated/graphql';
import type { HomeData } from './home-page';

type HomeCouncilData = HomeData['councils']['nodes'][number];

export interface OwnCouncil {
  council: HomeCouncilData;
  role: SeatRole | undefined;
  isSubstitute: boolean;
}

/** The councils one sits in, with the role; who sits in none (an official, an administrator) sees those one may read. */
export function ownCouncils({ viewer, councils }: HomeData): OwnCouncil[] {
  const found = new Map<string, OwnCouncil>();
  for (const { council, role, isCurrent, person } of viewer.seats) {
    if (!isCurrent) continue;
    const isSubstitute = person.id !== viewer.person.id;
    const known = found.get(council.id);
    if (!known || (known.isSubstitute && !isSubstitute)) found.set(council.id, { council, role, isSubstitute });
  }
  if (found.size > 0) return [...found.values()];
  return councils.nodes.map((council) => ({ council, role: undefined, isSubstitute: false }));
}
