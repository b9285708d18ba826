import { Club } from './clubs.fixture.js';
import { afterPlace, asc, desc, orderText, withTieBreak } from './order.js';
import { column, rowOf } from './row.js';
import { and, or, sql, Statement, type Sql } from './sql.js';
import { matching, type Where } from './where.js';

const club = rowOf(Club, 'c');
const written = (piece: Sql): [string, unknown[]] => {
  const statement = new Statement();
  return [statement.text(piece), statement.values];
};

describe('pieces of SQL', () => {
  it('number their parameters through all nested pieces', () => {
    const inner = sql`${club.rank} > ${1}`;
    expect(written(sql`${club.name} = ${'x'} and (${inner}) or ${inner} or ${'y'}`)).toEqual([
      'c.name = $1 and (c.rank > $2) or c.rank > $3 or $4',
      ['x', 1, 1, 'y'],
    ]);
  });

  it('leave out conditions that are not given', () => {
    expect(written(and(undefined, false, null, '', sql`a`))).toEqual(['a', []]);
    expect(written(and(sql`a or b`, undefined, sql`c`))).toEqual(['(a or b) and (c)', []]);
    expect(written(and(sql`a`, and()))).toEqual(['a', []]);
    expect(written(and())).toEqual(['true', []]);
    expect(written(or())).toEqual(['false', []]);
  });

  it('refuse undefined values and columns that are none', () => {
    expect(() => sql`a = ${undefined}`).toThrow('undefined');
    expect(() => rowOf(Club, 'c')['parent' as 'name']).toThrow('Club.parent is no column');
    expect(() => column(club, 'x; drop')).toThrow('no column');
    expect(written(column(club, 'search'))).toEqual(['c.search', []]);
  });

  it('compare properties with values, null, and any of several', () => {
    const where = (condition: Where<Club>) => written(matching(Club, condition, club) ?? sql`nothing`);
    expect(where({ name: 'x', rank: null })).toEqual(['(c.name = $1) and (c.rank is null)', ['x']]);
    expect(where({ rank: [1, 2] })).toEqual(['c.rank = any($1)', [[1, 2]]]);
    expect(where({ id: 'no uuid' })).toEqual(['false', []]);
    expect(where({ id: ['no uuid', '00000000-0000-4000-8000-000000000001'] })).toEqual([
      'c.id = any($1)',
      [['00000000-0000-4000-8000-000000000001']],
    ]);
    expect(() => where({ name: undefined })).toThrow('Club.name is compared with undefined');
  });
});

describe('orders', () => {
  it('get the primary key once as their last word, in the last direction', () => {
    const text = (...keys: Parameters<typeof withTieBreak>[0]) => orderText(withTieBreak(keys, [club.id]), new Statement());
    expect(text(desc(club.rank))).toBe(' order by c.rank desc, c.id desc');
    expect(text(asc(club.id))).toBe(' order by c.id asc');
    expect(text(desc(club.rank, { nulls: 'last' }), asc(club.name))).toBe(' order by c.rank desc nulls last, c.name asc, c.id asc');
    expect(text()).toBe(' order by c.id asc');
  });

  it('go on after a place by one row comparison where they can', () => {
    expect(written(afterPlace([desc(club.name), desc(club.id)], ['x', 'y']))).toEqual(['(c.name, c.id) < ($1, $2)', ['x', 'y']]);
    expect(written(afterPlace([desc(club.name), asc(club.id)], ['x', 'y']))).toEqual([
      'c.name <= $1 and (c.name < $2 or (c.name = $3 and c.id > $4))',
      ['x', 'x', 'x', 'y'],
    ]);
    expect(written(afterPlace([asc(club.rank), asc(club.id)], [null, 'y']))[0]).toBe('(false or (c.rank is null and c.id > $1))');
    expect(written(afterPlace([desc(club.rank), asc(club.id)], [null, 'y']))[0]).toBe(
      '(c.rank is not null or (c.rank is null and c.id > $1))',
    );
  });
});
