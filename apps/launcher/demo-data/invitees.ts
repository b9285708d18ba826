import type { CouncilKey } from './councils.js';
import type { InstitutionKey } from './institutions.js';
import { affiliationTerm, personNamed, seatsOn, type DemoSeat } from './network.js';
import { persons, type DemoPerson, type SeatRole } from './persons.js';
import type { DemoSeminar } from './seminars.js';

interface Reason {
  kind: 'SEAT' | 'INSTITUTION' | 'PERSON';
  council: CouncilKey | null;
  institution: InstitutionKey | null;
  role: SeatRole | null;
}

export interface Invitee {
  person: DemoPerson;
  /** The seat they are invited for: of the first host where they have one. */
  seat: DemoSeat | null;
  institution: InstitutionKey;
  reasons: readonly Reason[];
}

/** Who was to be invited on a day and why, no one twice: seats of the hosts, people of chosen institutions, persons by name. */
export function invitees(seminar: DemoSeminar, day: string): Invitee[] {
  const seated = seminar.hosts.flatMap((council) => seatsOn(council, day)).map((seat) => invitee(seat.person, 'SEAT', seat));
  const chosen = (seminar.audience?.institutions ?? []).flatMap((key) =>
    persons.filter((person) => person.at === key && worksOn(person, day)).map((person) => invitee(person, 'INSTITUTION')),
  );
  const named = (seminar.audience?.persons ?? []).map((name) => invitee(personNamed(name), 'PERSON'));
  const once = new Map<string, Invitee>();
  for (const one of [...seated, ...chosen, ...named]) {
    const known = once.get(one.person.name);
    once.set(one.person.name, known ? { ...known, reasons: [...known.reasons, ...one.reasons] } : one);
  }
  return [...once.values()];
}

function invitee(person: DemoPerson, kind: Reason['kind'], seat: DemoSeat | null = null): Invitee {
  const institution = kind === 'PERSON' ? null : person.at;
  return {
    person,
    seat,
    institution: person.at,
    reasons: [{ kind, council: seat?.membership.council ?? null, institution, role: seat?.role ?? null }],
  };
}

function worksOn(person: DemoPerson, day: string): boolean {
  const { from, to } = affiliationTerm(person);
  return from <= day && (to === null || to >= day);
}
