import { GraphQLObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { PageArgs } from '../graphql.js';
import type { Club, Member, MembersArgs, TopArgs } from './clubs.fixture.js';

export interface Rows {
  clubs: Club[];
  members: Member[];
  /** Which member a cursor of Club.members stands for, and which club one of Query.clubs. */
  cursors: Map<string, string>;
}

type Compare<T> = (a: T, b: T) => number;
type Args = Record<string, unknown>;

const plain = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
const nullable = (a: number | null, b: number | null, nulls: -1 | 1) =>
  a === b ? 0 : a === null ? nulls : b === null ? -nulls : plain(a, b);
const byId = (a: { id: string }, b: { id: string }) => plain(a.id, b.id);
const byPoints =
  (nulls: -1 | 1): Compare<Member> =>
  (a, b) =>
    nullable(b.points, a.points, -nulls as -1 | 1);
const chain =
  <T>(...all: Compare<T>[]): Compare<T> =>
  (a, b) =>
    all.map((compare) => compare(a, b)).find((n) => n !== 0) ?? 0;

export const CLUB_ORDER: Compare<Club> = chain<Club>(
  (a, b) => nullable(a.rank, b.rank, 1),
  (a, b) => plain(a.name, b.name),
  byId,
);
export const MEMBER_ORDER: Compare<Member> = chain(byPoints(-1), (a, b) => plain(a.name, b.name), byId);

/** Gives a schema ordinary resolvers over rows in memory, as graphql-js knows them: no SQL, no plan, nothing of the read model. */
export function answerFromMemory(schema: GraphQLSchema, { clubs, members, cursors }: Rows, personId: string): void {
  const membersOf = (club: Club) => members.filter(({ clubId }) => clubId === club.id);
  const best = (club: Club) => Math.max(0, ...membersOf(club).map(({ points }) => points ?? 0));
  const pageOf = <T extends { id: string }>(all: T[], order: Compare<T>, { first, after }: PageArgs) => {
    const sorted = [...all].sort(order);
    // The cursor's row may be outside this list, in another club or another level: its place in the order counts, not its presence.
    const last = after ? ([...clubs, ...members].find(({ id }) => id === cursors.get(after)) as T | undefined) : undefined;
    const rest = last ? sorted.filter((row) => order(row, last) > 0) : sorted;
    const nodes = rest.slice(0, first ?? 50);
    return {
      nodes,
      totalCount: all.length,
      pageInfo: { hasNextPage: rest.length > nodes.length, endCursor: nodes.length > 0 ? 'some' : null },
    };
  };
  const on = <S>(type: string, resolvers: Record<string, (source: S, args: Args) => unknown>): void => {
    const fields = (schema.getType(type) as GraphQLObjectType).getFields();
    for (const [name, resolve] of Object.entries(resolvers)) {
      const field = fields[name];
      if (!field) throw new Error(`No ${type}.${name}`);
      field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
    }
  };
  on<Club>('Club', {
    opensAt: (c) => c.opensAt.slice(0, 5), // The API says hours and minutes; PostgreSQL adds seconds.
    parent: (c) => clubs.find(({ id }) => id === c.parentId) ?? null,
    children: (c) => clubs.filter(({ parentId }) => parentId === c.id).sort(chain<Club>((a, b) => plain(a.name, b.name), byId)),
    viewerCanEdit: (c) => c.chairId === personId,
    ageInDays: (c) => Math.floor(c.createdAt.getTime() / 86_400_000),
    members: (c, args) => {
      const { level, ...page } = args as unknown as MembersArgs;
      return pageOf(
        membersOf(c).filter((m) => !level || m.level === level),
        MEMBER_ORDER,
        page,
      );
    },
    top: (c, args) => {
      const { atLeast } = args as unknown as TopArgs;
      const found = membersOf(c).filter(({ points }) => points !== null && points >= atLeast);
      return found.sort(chain(byPoints(-1), byId)).slice(0, 3);
    },
    captain: (c) => membersOf(c).sort(chain(byPoints(1), byId))[0] ?? null,
    counts: (c) => ({ all: membersOf(c).length, experts: membersOf(c).filter(({ level }) => level === 'EXPERT').length }),
    podium: (c) => ({
      best: best(c),
      winners: membersOf(c)
        .filter(({ points }) => points === best(c))
        .sort(byId),
    }),
  });
  on<Member>('Member', { club: (m) => clubs.find(({ id }) => id === m.clubId), shout: (m) => `${m.name.toUpperCase()}!` });
  on('Visitor', {
    greeting: () => `Hello ${personId || 'stranger'}`,
    chairs: () => clubs.filter(({ chairId }) => chairId === personId).sort(byId),
  });
  on('Query', {
    club: (_root, { id }) => clubs.find((c) => c.id === id) ?? new Error('no-such-record'),
    member: (_root, { name }) => members.find((m) => m.name === name) ?? null,
    clubs: (_root, args) => pageOf(clubs, CLUB_ORDER, args as unknown as PageArgs),
    visitor: () => ({}),
  });
}
