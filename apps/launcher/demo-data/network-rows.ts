import { councils } from './councils.js';
import { idOf } from './ids.js';
import type { Row } from './insert.js';
import { FIRST_DAY } from './members.js';
import { affiliationTerm, councilKeys, institutionKeys, institutionOf, memberships, personId, seats, substitutes } from './network.js';
import { persons, type DemoPerson } from './persons.js';
import type { InstitutionKey } from './institutions.js';

// Rows of people and councils. Telephone numbers are of a kind that nobody has, addresses of domains that nobody may own (RFC 2606).

const phone = (number: number): string => `+372 5550 ${String(number).padStart(4, '0')}`;
const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

export function domainOf(key: InstitutionKey): string {
  return `${key}.example.${['NGO', 'COMMUNITY'].includes(institutionOf(key).kind) ? 'net' : 'org'}`;
}

export function emailOf({ name, at, email }: DemoPerson): string {
  return email ?? `${ascii(name).replaceAll(' ', '.')}@${domainOf(at)}`;
}

/** First name and last name; only the first word is the first name. */
export function namesOf({ name }: DemoPerson): { first: string; last: string } {
  const [first = '', ...last] = name.split(' ');
  return { first, last: last.join(' ') };
}

/** Rows by table, in the order in which they refer to each other. `regionId` knows regions by their EHAK codes. */
export function networkRows(regionId: (code: string) => string): [table: string, rows: Row[]][] {
  return [
    ['institutions', institutionKeys.map(institutionRow)],
    [
      'institution_regions',
      institutionKeys.flatMap((key) =>
        institutionOf(key).regions.map((code) => ({
          id: idOf('institution-region', `${key}/${code}`),
          institution_id: idOf('institution', key),
          region_id: regionId(code),
          valid_from: institutionOf(key).since ?? FIRST_DAY,
          valid_to: institutionOf(key).closed?.[0] ?? null,
        })),
      ),
    ],
    ['persons', persons.map(personRow)],
    ['affiliations', persons.map(affiliationRow)],
    ['councils', councilKeys.map(councilRow)],
    [
      'council_regions',
      councilKeys.flatMap((key) =>
        councils[key].regions.map((code) => ({
          id: idOf('council-region', `${key}/${code}`),
          council_id: idOf('council', key),
          region_id: regionId(code),
          valid_from: councils[key].foundedOn,
          valid_to: null,
        })),
      ),
    ],
    ['memberships', memberships.map(membershipRow)],
    ['seats', seats.map(seatRow)],
    ['seat_substitutes', substituteRows()],
  ];
}

function institutionRow(key: InstitutionKey, i: number): Row {
  const { name, short, kind, military, parent, closed } = institutionOf(key);
  return {
    id: idOf('institution', key),
    name,
    short_name: short ?? null,
    kind,
    sector: military ? 'MILITARY' : 'CIVIL',
    parent_id: parent ? idOf('institution', parent) : null,
    email: `info@${domainOf(key)}`,
    phone: phone(500 + i),
    duty_phone: ['POLICE', 'RESCUE', 'HOSPITAL', 'AMBULANCE'].includes(kind) ? phone(700 + i) : null,
    active_to: closed?.[0] ?? null,
    version: 1,
  };
}

function personRow(person: DemoPerson, i: number): Row {
  const { first, last } = namesOf(person);
  return {
    id: personId(person.name),
    first_name: first,
    last_name: last,
    email: emailOf(person),
    phone: phone(1 + i),
    language: person.language ?? 'et',
    is_administrator: person.admin ?? false,
    version: 1,
  };
}

function affiliationRow(person: DemoPerson): Row {
  const { from, to } = affiliationTerm(person);
  return {
    id: idOf('affiliation', person.name),
    person_id: personId(person.name),
    institution_id: idOf('institution', person.at),
    role: person.role ?? 'STAFF',
    job_title: person.job,
    valid_from: from,
    valid_to: to,
  };
}

function councilRow(key: (typeof councilKeys)[number]): Row {
  const { name, shortName, slug, kind, parent, host, approaches, form, meetingsPerYear, maxGapDays, foundedOn } = councils[key];
  return {
    id: idOf('council', key),
    name,
    short_name: shortName,
    slug,
    kind,
    parent_id: parent ? idOf('council', parent) : null,
    host_institution_id: idOf('institution', host),
    approaches,
    cooperation_form: form,
    meetings_per_year: meetingsPerYear,
    max_gap_days: maxGapDays,
    quorum_percent: 50,
    founded_on: foundedOn,
  };
}

function membershipRow({ id, council, institution, voting, from, to, why }: (typeof memberships)[number]): Row {
  return {
    id,
    council_id: idOf('council', council),
    institution_id: idOf('institution', institution),
    voting,
    valid_from: from,
    valid_to: to,
    end_reason: why,
  };
}

function seatRow({ id, membership, person, role, from, to, why }: (typeof seats)[number]): Row {
  return {
    id,
    council_id: idOf('council', membership.council),
    membership_id: membership.id,
    person_id: personId(person.name),
    role,
    valid_from: from,
    valid_to: to,
    end_reason: why,
  };
}

function substituteRows(): Row[] {
  const taken = new Map<string, number>();
  return substitutes.map(({ seatId, council, person, from }) => {
    const position = (taken.get(seatId) ?? 0) + 1;
    taken.set(seatId, position);
    return {
      id: idOf('substitute', `${council}/${person.name}`),
      council_id: idOf('council', council),
      seat_id: seatId,
      person_id: personId(person.name),
      position,
      valid_from: from,
    };
  });
}
