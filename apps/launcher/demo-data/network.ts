import { councils, type CouncilKey } from './councils.js';
import { idOf } from './ids.js';
import { institutions, type DemoInstitution, type InstitutionKey } from './institutions.js';
import { FIRST_DAY, members, observers } from './members.js';
import { persons, type DemoPerson, type SeatRole } from './persons.js';

// Who sits where and when, worked out from the tables: one membership per council and institution, its seats, their substitutes.

interface Term {
  from: string;
  to: string | null;
  why: string | null;
}

export interface DemoMembership extends Term {
  id: string;
  council: CouncilKey;
  institution: InstitutionKey;
  voting: boolean;
}

export interface DemoSeat extends Term {
  id: string;
  membership: DemoMembership;
  person: DemoPerson;
  role: SeatRole;
}

export const institutionOf = (key: InstitutionKey): DemoInstitution => institutions[key];
export const councilKeys = Object.keys(councils) as CouncilKey[];
export const institutionKeys = Object.keys(institutions) as InstitutionKey[];

const byName = new Map(persons.map((person) => [person.name, person]));
const later = (one: string, other: string): string => (one > other ? one : other);

export function personNamed(name: string): DemoPerson {
  const person = byName.get(name);
  if (!person) throw new Error(`Demo data name "${name}", who is not among the persons`);
  return person;
}

export const personId = (name: string): string => idOf('person', personNamed(name).name);

/** When somebody works in their institution: at most as long as it takes part. */
export function affiliationTerm({ at, from, to, why }: DemoPerson): Term {
  const { since, closed } = institutionOf(at);
  return { from: later(from ?? FIRST_DAY, since ?? FIRST_DAY), to: to ?? closed?.[0] ?? null, why: why ?? closed?.[1] ?? null };
}

export const memberships: readonly DemoMembership[] = councilKeys.flatMap((council) => {
  const membership = (institution: InstitutionKey, voting: boolean): DemoMembership => {
    const { since, closed } = institutionOf(institution);
    const term = { from: since ?? FIRST_DAY, to: closed?.[0] ?? null, why: closed?.[1] ?? null };
    return { id: idOf('membership', `${council}/${institution}`), council, institution, voting, ...term };
  };
  return [...members[council].map((key) => membership(key, true)), ...observers[council].map((key) => membership(key, false))];
});

export const seats: readonly DemoSeat[] = persons.flatMap((person) =>
  (person.sits ?? []).map((place) => {
    const [council, role = 'MEMBER'] = place.split(' ') as [CouncilKey, SeatRole?];
    const membership = membershipOf(council, person);
    return { id: idOf('seat', `${council}/${person.name}`), membership, person, role, ...affiliationTerm(person) };
  }),
);

export const substitutes = persons.flatMap((person) =>
  (person.standsIn ?? []).map((council) => {
    const { id, from } = seatOf(membershipOf(council, person));
    return { seatId: id, council, person, from: later(from, affiliationTerm(person).from) };
  }),
);

/** Seats of a council that somebody holds on a day. */
export function seatsOn(council: CouncilKey, day: string): DemoSeat[] {
  return seats.filter(({ membership, from, to }) => membership.council === council && from <= day && (to === null || to >= day));
}

function membershipOf(council: CouncilKey, { at, name }: DemoPerson): DemoMembership {
  const found = memberships.find((one) => one.council === council && one.institution === at);
  if (!found) throw new Error(`Demo data seat ${name} in council ${council}, where ${at} is no member`);
  return found;
}

/** The seat that an institution holds now, or held last. */
function seatOf({ id, institution }: DemoMembership): DemoSeat {
  const [last] = seats.filter(({ membership }) => membership.id === id).sort((a, b) => (later(a.from, b.from) === a.from ? -1 : 1));
  if (!last) throw new Error(`Demo data name a substitute for ${institution}, which holds no seat`);
  return last;
}
