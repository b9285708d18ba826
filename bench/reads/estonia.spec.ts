import { House } from '../../test/support/house.js';
import { HAND_WRITTEN } from './hand-written-sql.js';
import { fillEstonia, type Filled } from './estonia.js';
import { QUESTIONS, type Json } from './questions.js';

describe('Estonia as it is measured on', () => {
  let house: House;
  let filled: Filled;

  beforeAll(async () => {
    house = await House.open({ worker: false });
    filled = await fillEstonia(house.urlOf('postgres'), 1);
  });
  afterAll(() => house?.close());

  it('has no reference that leads nowhere, although nothing looked while it was filled', async () => {
    const keys = await house.owner.query<{ name: string; query: string }[]>(`
      select conname as name, format('select count(*)::int as lost from %s r where %s and not exists (select from %s t where %s)', conrelid::regclass,
               (select string_agg(format('r.%I is not null', a.attname), ' and ') from unnest(conkey) k join pg_attribute a on a.attrelid = conrelid and a.attnum = k),
               confrelid::regclass,
               (select string_agg(format('t.%I = r.%I', b.attname, a.attname), ' and ') from unnest(conkey, confkey) as k (mine, theirs)
                  join pg_attribute a on a.attrelid = conrelid and a.attnum = k.mine join pg_attribute b on b.attrelid = confrelid and b.attnum = k.theirs)) as query
        from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`);
    expect(keys.length).toBeGreaterThan(50);
    const lost: string[] = [];
    for (const { name, query } of keys) {
      const [row] = await house.owner.query<{ lost: number }[]>(query);
      if (row?.lost) lost.push(`${name}: ${row.lost}`);
    }
    expect(lost).toEqual([]);
  });

  it.each(QUESTIONS.map((question) => [question.name, question] as const))(
    'is told alike by ours and by hand: %s',
    async (_name, question) => {
      const asker = filled.askers[0];
      if (!asker) throw new Error('Nobody asks');
      const { query, variables } = question.ours(asker);
      const { question: name = '', about } = question.handWritten(asker);
      for (const person of [asker.official, asker.member, filled.stranger]) {
        const { data } = await house.ask(person, query, variables);
        const [row] = await house.rawly(person, HAND_WRITTEN[name] ?? '', [about]);
        const byHand = row ? (JSON.parse(String(row['answer'])) as { data: Json }).data : null;
        expect(withoutCursors(data)).toEqual(withoutCursors(byHand));
        if (person === asker.official) expect(JSON.stringify(data).length).toBeGreaterThan(1_000);
      }
    },
  );
});

const withoutCursors = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === 'endCursor' ? value !== null : value)) ?? 'null');
