import { Int } from '@nestjs/graphql';
import { Club, Member, MemberCounts, MembersArgs, Podium, Roster, RosterEntry, TopArgs, Visitor } from './clubs.fixture.js';
import { declarePlain, declareReads } from './declaration.js';
import { asc, desc } from './order.js';
import { and, sql } from './sql.js';

declarePlain(MemberCounts, Roster, RosterEntry);

declareReads(Club, (club) => ({
  parent: club.toOne(() => Club, { key: 'parentId', nullable: true, description: 'The club above.' }),
  children: club.toMany(() => Club, { key: 'parentId', orderBy: (c) => [asc(c.name), asc(c.id)], description: 'The clubs below.' }),
  viewerCanEdit: club.computed(
    () => Boolean,
    ['chairId'],
    ({ chairId }, actor) => chairId === actor.personId,
    { description: 'Whether the viewer may edit.' },
  ),
  ageInDays: club.computed(
    () => Int,
    ['createdAt'],
    ({ createdAt }) => Math.floor(createdAt.getTime() / 86_400_000),
    { description: 'Days since 1970.' },
  ),
}));

declareReads(Member, (member) => ({
  club: member.toOne(() => Club, { key: 'clubId', description: 'Where they belong.' }),
  shout: member.sql(
    () => String,
    (m) => sql`upper(${m.name}) || ${'!'}`,
    { description: 'The name, loud.' },
  ),
}));

// From here on: as a higher room would, about a type it does not own.
declareReads(Club, (club) => ({
  members: club.connection(() => Member, {
    key: 'clubId',
    args: MembersArgs,
    where: (_c, m, { args }) => and(args.level && sql`${m.level} = ${args.level}`),
    orderBy: (m) => [desc(m.points), asc(m.name)],
    description: 'The best first.',
  }),
  top: club.toMany(() => Member, {
    key: 'clubId',
    args: TopArgs,
    where: (_c, m, { args }) => sql`${m.points} >= ${args.atLeast}`,
    orderBy: (m) => [desc(m.points), asc(m.id)],
    limit: 3,
    description: 'Three at most.',
  }),
  captain: club.toOne(() => Member, {
    nullable: true,
    where: (c, m) => sql`${m.clubId} = ${c.id}`,
    orderBy: (m) => [desc(m.points, { nulls: 'last' }), asc(m.id)],
    description: 'The first of them.',
  }),
  counts: club.sql(
    () => MemberCounts,
    (c) =>
      sql`select json_build_object('all', count(*), 'experts', count(*) filter (where level = ${'EXPERT'})) from members where club_id = ${c.id}`,
    { description: 'How many.' },
  ),
  podium: club.toOne(() => Podium, {
    from: (c) => sql`(select coalesce(max(points), 0) as best, ${c.id} as club_id from members where club_id = ${c.id})`,
    description: 'The best points.',
  }),
}));

declareReads(Podium, (podium) => ({
  winners: podium.toMany(() => Member, {
    key: undefined,
    where: (p, m) => sql`${m.clubId} = ${p.clubId} and ${m.points} = ${p.best}`,
    orderBy: (m) => [asc(m.id)],
    description: 'All who have them.',
  }),
}));

declareReads(Visitor, (visitor) => ({
  greeting: visitor.computed(
    () => String,
    [],
    (_row, actor) => `Hello ${actor.personId ?? 'stranger'}`,
    { description: 'Words.' },
  ),
  chairs: visitor.toMany(() => Club, {
    where: (_v, c, { actor }) => sql`${c.chairId} = ${actor.personId ?? null}`,
    orderBy: (c) => [asc(c.id)],
    description: 'Clubs they chair.',
  }),
}));

export const TABLES = `
  create table clubs (
    id uuid primary key default gen_random_uuid(), name text not null, rank int, founded_on date, opens_at time not null,
    created_at timestamptz not null, colours text[] not null, parent_id uuid references clubs (id), chair_id uuid not null
  );
  create table members (
    id uuid primary key default gen_random_uuid(), name text not null, level text not null, points int, club_id uuid not null references clubs (id)
  );
  create index on members (club_id);
  alter table clubs enable row level security;
  create policy clubs_read on clubs for select using (current_setting('app.person_id', true) is distinct from '00000000-0000-4000-8000-000000000079');
  grant select on clubs, members to turvaring_api;
`;
