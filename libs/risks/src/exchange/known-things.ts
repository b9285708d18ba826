import type { Act } from '@app/kernel';
import type { Column } from './column.js';
import type { Table } from './read-table.js';

const low = (text: string): string => text.trim().toLowerCase();
export const parts = (cell: string): string[] => [
  ...new Set(
    cell
      .split(/;|\n/)
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];
/** `Narva linn (0511)`: the code says which of several places of one name it is. */
const CODE = /\(([^()]+)\)$/;

/** One, none or several things of a name. */
export type Found = readonly string[];

/**
 * Institutions, regions and people that a file speaks of by name, as far as the reader may see them: three questions for the whole
 * file. Of several institutions of one name those are meant that are members of the council.
 */
export class KnownThings {
  private constructor(
    private readonly institutions: ReadonlyMap<string, Found>,
    private readonly regions: ReadonlyMap<string, Found>,
    private readonly persons: ReadonlyMap<string, Found>,
  ) {}

  static async of(act: Act, councilId: string, { rows }: Table, columns: readonly (Column | undefined)[]): Promise<KnownThings> {
    const said = (...kinds: Column['kind'][]): string[] => {
      const at = columns.flatMap((column, i) => (column && kinds.includes(column.kind) ? [i] : []));
      return [...new Set(rows.flatMap(({ cells }) => at.flatMap((i) => parts(cells[i] ?? '').map(low))))];
    };
    const institutions = await act.tx.query<{ id: string; name: string; isMember: boolean }[]>(
      `select i.id, lower(i.name) as name, exists (select from memberships m where m.council_id = $2 and m.institution_id = i.id) as "isMember"
         from institutions i where lower(i.name) = any($1)`,
      [said('institution', 'institutions'), councilId],
    );
    const places = said('regions');
    const codes = places.flatMap((place) => CODE.exec(place)?.[1] ?? []);
    const regions = await act.tx.query<{ id: string; name: string; code: string }[]>(
      `select id, lower(name) as name, lower(code) as code from regions
        where is_current(valid_from, valid_to) and (lower(name) = any($1) or lower(code) = any($2))`,
      [places, codes],
    );
    const persons = await act.tx.query<{ id: string; name: string }[]>(
      `select distinct p.id, lower(a.institution_id || ' ' || p.first_name || ' ' || p.last_name) as name
         from persons p join affiliations a on a.person_id = p.id and is_current(a.valid_from, a.valid_to)
        where lower(p.first_name || ' ' || p.last_name) = any($1)`,
      [said('person')],
    );
    return new KnownThings(
      byName(institutions.filter(({ name, isMember }) => isMember || !institutions.some((one) => one.isMember && one.name === name))),
      byName([...regions, ...regions.map(({ id, name, code }) => ({ id, name: `${name} (${code})` }))]),
      byName(persons),
    );
  }

  institution(name: string): Found {
    return this.institutions.get(low(name)) ?? [];
  }

  region(name: string): Found {
    return this.regions.get(low(name)) ?? [];
  }

  person(name: string, institutionId: string): Found {
    return this.persons.get(low(`${institutionId} ${name}`)) ?? [];
  }
}

function byName(rows: readonly { id: string; name: string }[]): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const { id, name } of rows) found.set(name, [...(found.get(name) ?? []), id]);
  return found;
}
