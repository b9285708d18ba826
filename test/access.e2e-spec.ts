import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Operation, Outcome } from './access/operation.js';
import { READERS, ROLES, SIDES, type Role, type Side } from './access/roles.js';
import type { Subject } from './access/subject.js';
import { OPERATIONS } from './access/table.js';
import { World } from './access/world.js';
import { House, type Answer } from './support/house.js';

/** What the table says of one role on one side. */
function expected(operation: Operation, role: Role, side: Side): Outcome {
  const isSignedIn = role !== 'anonymous' && role !== 'tokenHolder';
  if (!isSignedIn && !operation.isPublic) return 'UNAUTHENTICATED';
  const may = operation.ok.includes(role);
  const reaches = side === 'own' || role === 'administrator';
  if (operation.lists) return may && reaches ? 'seen' : (operation.hidden ?? 'unseen');
  if (may && reaches) return 'ok';
  if (role === 'administrator') return operation.administrator ?? 'FORBIDDEN';
  if (reaches && (operation.sees ?? READERS).includes(role)) return operation.refusal ?? 'FORBIDDEN';
  const hidden = operation.hidden ?? 'NOT_FOUND';
  return hidden === 'ok' && !may ? 'FORBIDDEN' : hidden;
}

function outcomeOf(answer: Answer, operation: Operation, name: string, subject: Subject): string {
  const [error] = answer.errors ?? [];
  if (error)
    return error.extensions.code === 'INVALID' || error.extensions.code === 'CONFLICT'
      ? `${error.extensions.code} ${error.extensions.reason} ${error.extensions.field}`
      : error.extensions.code;
  if (!operation.lists) return 'ok';
  return JSON.stringify(answer.data?.[name]).includes(operation.lists(subject)) ? 'seen' : 'unseen';
}

describe('the access table', () => {
  let house: House;
  let world: World;
  beforeAll(async () => {
    house = await House.open({ worker: false });
    world = await World.make(house);
  }, 60_000);
  afterAll(() => house.close());

  /** Of a subscription, what it is told first. */
  const answerTo = async (asker: string | null, { query, variables, given }: Operation, subject: Subject): Promise<Answer> => {
    if (given) await house.owner.query(given(subject));
    const asked = [asker, query, variables?.(subject) ?? {}] as const;
    if (!query.startsWith('subscription')) return house.ask(...asked);
    const [first] = await house.follow(...asked);
    if (!first) throw new Error('A subscription was told nothing');
    return first;
  };

  it('has every operation of the API, of whatever kind', () => {
    const { schema } = house.api.get(GraphQLSchemaHost);
    const types = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const roots = types.flatMap((type) => Object.keys(type?.getFields() ?? {}));
    expect(Object.keys(OPERATIONS).sort()).toEqual(roots.sort());
  });

  it.each(Object.entries(OPERATIONS))(
    '%s answers every role as it says, in the own and in a foreign council',
    async (name, operation) => {
      const said: Record<string, string> = {};
      const done: Record<string, string> = {};
      for (const side of SIDES) {
        let subject = await world.subject(side);
        for (const role of ROLES) {
          said[`${role}, ${side}`] = expected(operation, role, side);
          const answer = await answerTo(world.people[role], operation, subject);
          done[`${role}, ${side}`] = outcomeOf(answer, operation, name, subject);
          // What was refused has changed nothing, so the next role may be tried on the same rows.
          if (operation.query.startsWith('mutation') && !answer.errors) subject = await world.subject(side);
          if (name === 'signOut') house.forgetCookies();
        }
      }
      expect(done).toEqual(said);
    },
    60_000,
  );
});
