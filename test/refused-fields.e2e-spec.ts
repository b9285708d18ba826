import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, getNullableType, isInputObjectType, isListType, type GraphQLField, type GraphQLInputType } from 'graphql';
import type { Operation } from './access/operation.js';
import { OPERATIONS } from './access/table.js';
import type { Subject } from './access/subject.js';
import { World } from './access/world.js';
import { House, type Answer } from './support/house.js';

const NOBODYS = '00000000-0000-4000-8000-00000000dead';
type Variables = Record<string, unknown>;

/** Whoever is refused for an id, or for the state of what the id names, is told which of the given fields it was. */
describe('the field of a refusal', () => {
  let house: House;
  let world: World;
  beforeAll(async () => {
    house = await House.open({ worker: false });
    world = await World.make(house);
  }, 60_000);
  afterAll(() => house.close());

  const mutationOf = (name: string): GraphQLField<unknown, unknown> | undefined =>
    house.api.get(GraphQLSchemaHost).schema.getMutationType()?.getFields()[name];
  /** What a client can name: arguments, or the fields of `input`. */
  const inputsOf = (name: string): Map<string, GraphQLInputType> => {
    const args = mutationOf(name)?.args ?? [];
    const input = args.length === 1 && args[0]?.name === 'input' ? getNamedType(args[0].type) : undefined;
    const fields = isInputObjectType(input) ? Object.values(input.getFields()) : args;
    return new Map(fields.map(({ name: field, type }) => [field, type]));
  };
  const exists = (types: ReadonlyMap<string, GraphQLInputType>, path: string): boolean => {
    const [head = '', ...rest] = path.split('.').filter((step) => !/^\d+$/.test(step));
    const type = types.get(head);
    if (!type || rest.length === 0) return type !== undefined;
    const inner = getNamedType(type);
    return (
      isInputObjectType(inner) && exists(new Map(Object.values(inner.getFields()).map((field) => [field.name, field.type])), rest.join('.'))
    );
  };
  const mutations = Object.entries(OPERATIONS).filter(([, { query, variables }]) => query.startsWith('mutation') && variables);
  const ask = ({ query }: Operation, variables: Variables, role: 'secretary' | 'administrator' = 'secretary'): Promise<Answer> =>
    house.ask(world.people[role], query, variables);
  const told = ({ errors = [] }: Answer) =>
    errors.map(({ extensions: { code, reason, field } }) => ({ code, reason, field })).filter(({ code }) => code !== 'FORBIDDEN');
  const strange = (name: string, answer: Answer) =>
    told(answer).filter(({ field }) => field === undefined || !exists(inputsOf(name), field));

  it.each(mutations)('of %s is one of its input, for what lies in a foreign council', async (name, operation) => {
    const subject = await world.subject('foreign');
    expect(strange(name, await ask(operation, operation.variables?.(subject) ?? {}))).toEqual([]);
  });

  it.each(mutations)('of %s is the one that holds an id which nobody has', async (name, operation) => {
    const ids = [...inputsOf(name)].filter(([, type]) => getNamedType(type).name === 'ID');
    const wrong: Record<string, unknown> = {};
    for (const [field, type] of ids) {
      const given = operation.variables?.(await world.subject('own')) ?? {};
      const id = isListType(getNullableType(type)) ? [NOBODYS] : NOBODYS;
      const variables = 'input' in given ? { input: { ...(given['input'] as object), [field]: id } } : { ...given, [field]: id };
      const [refusal] = told(await ask(operation, variables, operation.ok.includes('administrator') ? 'administrator' : 'secretary'));
      if (refusal?.field?.replace(/\.\d+$/, '') !== field) wrong[field] = refusal ?? 'not refused';
    }
    expect(wrong).toEqual({});
  });

  it.each(mutations)('of %s is one of its input, when what it is about has ended', async (name, operation) => {
    const subject = await world.subject('own');
    await endAll(subject);
    expect(strange(name, await ask(operation, operation.variables?.(subject) ?? {}))).toEqual([]);
    await house.owner.query('update councils set closed_on = null where id = $1', [subject.councilId]);
  });

  async function endAll({ councilId, membershipId, seatId, affiliationId, deliveryId, ...subject }: Subject): Promise<void> {
    const seminars = [subject.seminarId, subject.heldSeminarId, subject.draftSeminarId, subject.reportableSeminarId];
    await house.owner.query(`update seminars set state = 'CANCELLED', cancel_reason = 'Storm' where id = any($1)`, [seminars]);
    await house.owner.query(`update deliveries set state = 'ACCEPTED' where id = $1`, [deliveryId]);
    for (const [table, id] of Object.entries({ memberships: membershipId, seats: seatId, affiliations: affiliationId }))
      await house.owner.query(`update ${table} set valid_from = current_date - 9, valid_to = current_date - 7 where id = $1`, [id]);
    await house.owner.query('update councils set closed_on = current_date - 7 where id = $1', [councilId]);
  }

  it('is told of what GraphQL itself cannot read: a missing member, a malformed one, and the variable where it is wrong as a whole', async () => {
    const fields = async (query: string, variables: Variables) =>
      (await house.ask(world.people.secretary, query, variables)).errors?.map(({ extensions }) => [extensions.reason, extensions.field]);
    const CREATE = 'mutation ($input: CreateSeminarInput!) { createSeminar(input: $input) { id } }';
    const whole = { title: 'T', kind: 'SEMINAR', mode: 'ONLINE', leadCouncilId: NOBODYS, days: [] };
    expect(await fields(CREATE, { input: { ...whole, title: undefined } })).toEqual([['malformed-input', 'title']]);
    expect(await fields(CREATE, { input: { ...whole, days: [{ date: '2030-01-01', endsAt: '10:00' }] } })).toEqual([
      ['malformed-input', 'days.0.startsAt'],
    ]);
    expect(await fields(CREATE, { input: { ...whole, kind: 'NOPE' } })).toEqual([['malformed-input', 'kind']]);
    expect(await fields(CREATE, {})).toEqual([['malformed-input', 'input']]);
    const LIST = 'query ($kind: CouncilKind, $first: Int) { councils(kind: $kind, first: $first) { nodes { id } } }';
    expect(await fields(LIST, { kind: 'NOPE' })).toEqual([['malformed-input', 'kind']]);
    expect(await fields(LIST, { first: 1e12 })).toEqual([['malformed-input', 'first']]);
  });
});
