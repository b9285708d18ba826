import type { Act } from '@app/kernel';
import type { SheetRow, Sheet } from './column.js';
import { namesIn } from './import-plan.js';
import type { Found } from './read-cell.js';
import type { Table } from './read-table.js';

const low = (text: string): string => text.trim().toLowerCase();
/** `Narva linn (0511)`: the code says which of several places of one name it is. */
const CODE = /\(([^()]+)\)$/;

interface NamedThing {
  id: string;
  name: string;
}

/**
 * Institutions, regions and people that a file speaks of by name, as far as the reader may see them, and what else its room gives: three
 * questions for the whole file. Of several institutions of one name those are meant that are members of the council. An institution may
 * be named by its code in the business register.
 */
export class KnownThings {
  private constructor(private readonly byKind: ReadonlyMap<string, ReadonlyMap<string, Found>>) {}

  /** `others` by kind: what a column of things says it holds (`what`). Their names in whatever case. */
  static async of<R extends SheetRow>(
    act: Act,
    councilId: string,
    sheet: Sheet<R>,
    table: Table,
    others: Readonly<Record<string, readonly NamedThing[]>> = {},
  ): Promise<KnownThings> {
    const named = namesIn(sheet, table, 'institution');
    const institutions = await act.tx.query<(NamedThing & { code: string | null; isMember: boolean })[]>(
      `select i.id, lower(i.name) as name, i.registry_code as code,
              exists (select from memberships m where m.council_id = $2 and m.institution_id = i.id) as "isMember"
         from institutions i where lower(i.name) = any($1) or i.registry_code = any($1)`,
      [named, councilId],
    );
    const places = namesIn(sheet, table, 'region');
    const codes = places.flatMap((place) => CODE.exec(place)?.[1] ?? []);
    const regions = await act.tx.query<(NamedThing & { code: string })[]>(
      `select id, lower(name) as name, lower(code) as code from regions
        where is_current(valid_from, valid_to) and (lower(name) = any($1) or lower(code) = any($2))`,
      [places, codes],
    );
    const persons = await act.tx.query<NamedThing[]>(
      `select distinct p.id, lower(a.institution_id || ' ' || p.first_name || ' ' || p.last_name) as name
         from persons p join affiliations a on a.person_id = p.id and is_current(a.valid_from, a.valid_to)
        where lower(p.first_name || ' ' || p.last_name) = any($1)`,
      [namesIn(sheet, table, 'person')],
    );
    const meant = institutions.filter(({ name, isMember }) => isMember || !institutions.some((one) => one.isMember && one.name === name));
    const byCode = institutions.flatMap(({ id, code }) => (code ? [{ id, name: code }] : []));
    return new KnownThings(
      new Map([
        ['institution', byName([...meant, ...byCode])],
        ['region', byName([...regions, ...regions.map(({ id, name, code }) => ({ id, name: `${name} (${code})` }))])],
        ['person', byName(persons)],
        ...Object.entries(others).map(([kind, things]) => [kind, byName(things)] as const),
      ]),
    );
  }

  find(what: string, name: string, ownerInstitutionId: string | null): Found | { reason: string } {
    const found = (said: string) => this.byKind.get(what)?.get(low(said)) ?? [];
    if (what !== 'person') return found(name);
    return ownerInstitutionId ? found(`${ownerInstitutionId} ${name}`) : { reason: 'owner-institution-is-missing' };
  }
}

function byName(things: readonly NamedThing[]): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const { id, name } of things) found.set(low(name), [...new Set([...(found.get(low(name)) ?? []), id])]);
  return found;
}
