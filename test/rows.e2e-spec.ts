import { RawRows, VERBS } from './access/raw-rows.js';
import { ROLES, SIDES, type Side } from './access/roles.js';
import { CONTACTERS, HIDDEN, POINTERS, ROWS } from './access/rows.js';
import { World } from './access/world.js';
import { House } from './support/house.js';

/** Past all our code: what the database itself lets the API's role do on behalf of somebody. */
describe('the rows of every table', () => {
  let house: House;
  let raw: RawRows;
  beforeAll(async () => {
    house = await House.open({ worker: false });
    raw = await RawRows.open(house, await World.make(house));
  }, 60_000);
  afterAll(async () => {
    await raw.close();
    await house.close();
  });

  it('are in the table', () => {
    expect(Object.keys(ROWS).sort()).toEqual([...raw.columns.keys()]);
  });

  it.each(Object.entries(ROWS))(
    '%s are read, added, changed and removed by whom it says, in the own and in a foreign council',
    async (table, rights) => {
      for (const [i, verb] of VERBS.entries())
        expect({ [verb]: (await raw.allowed(table, verb)).sort() }).toEqual({ [verb]: [...(rights[i] ?? [])].sort() });
    },
    60_000,
  );

  it('point at nothing of a foreign council, whoever writes them, but for what it says', async () => {
    const found: string[] = [];
    for (const table of Object.keys(ROWS)) found.push(...(await raw.pointers(table)));
    const said = Object.entries(POINTERS).flatMap(([column, roles]) => roles.map((role) => `${column}, ${role}`));
    expect(found.sort()).toEqual(said.sort());
  }, 60_000);

  it('keep secrets and contact data in columns that are not granted', () => {
    const hidden = [...raw.columns].flatMap(([table, columns]) =>
      columns.some((column) => column.selects) ? columns.filter((column) => !column.selects).map(({ name }) => `${table}.${name}`) : [],
    );
    expect(hidden.sort()).toEqual(HIDDEN);
  });

  it('have contact data that is answered to whom it says', async () => {
    const found: string[] = [];
    for (const side of SIDES)
      for (const role of ROLES) {
        const [row] = await raw.answer(role, `select contacts() -> $1 ->> 'email' as email`, [raw.subjects[side].personId]);
        if (row?.['email']) found.push(side === 'own' ? role : `${role}, ${side}`);
      }
    expect(found.sort()).toEqual([...CONTACTERS].sort());
  });

  it('of a foreign council come out of no function that runs with the rights of its owner', async () => {
    const functions = await house.owner.query<{ name: string }[]>(
      `select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef and proargtypes = array['uuid'::regtype]::oidvector
          and has_function_privilege('turvaring_api', oid, 'execute')`,
    );
    const told = async (side: Side): Promise<Set<string>> => {
      const found = new Set<string>();
      const { councilId, seminarId } = raw.subjects[side];
      for (const { name } of functions)
        for (const id of [councilId, seminarId])
          for (const role of ROLES.filter((one) => one !== 'administrator')) {
            const rows = await raw.answer(role, `select * from ${name}($1)`, [id]);
            if (rows.some((row) => Object.values(row).some(Boolean))) found.add(name);
          }
      return found;
    };
    expect(await told('own')).toContain('seminar_audience');
    expect(await told('foreign')).toEqual(new Set());
  });
});
