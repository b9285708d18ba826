import { GraphQLSchemaHost } from '@nestjs/graphql';
import { OPERATIONS, type Operation, type Outcome } from './access/table.js';
import { ROLES, SIDES, World, type Role, type Side, type Subject } from './access/world.js';
import { House, type Answer } from './support/house.js';

/** What the table says of one role on one side. */
function expected(operation: Operation, role: Role, side: Side): Outcome {
  const isSignedIn = role !== 'anonymous' && role !== 'tokenHolder';
  if (!isSignedIn && !operation.isPublic) return 'UNAUTHENTICATED';
  const may = operation.ok.includes(role);
  if (operation.lists) return may && (side === 'own' || role === 'administrator') ? 'seen' : 'unseen';
  const reads = side === 'own' || role === 'administrator';
  if (reads && may) return 'ok';
  if (role === 'administrator') return operation.administrator ?? 'FORBIDDEN';
  if (!reads || role === 'stranger') {
    const hidden = operation.hidden ?? 'NOT_FOUND';
    return hidden === 'ok' && !may ? 'FORBIDDEN' : hidden;
  }
  return operation.refusal ?? 'FORBIDDEN';
}

function outcomeOf(answer: Answer, operation: Operation, name: string, subject: Subject): string {
  const [error] = answer.errors ?? [];
  if (error)
    return error.extensions.code === 'INVALID' || error.extensions.code === 'CONFLICT'
      ? `${error.extensions.code} ${error.extensions.reason} ${error.extensions.field}`
      : error.extensions.code;
  if (!operation.lists) return 'ok';
  const { nodes } = answer.data?.[name] as { nodes: { id?: string; rowId?: string }[] };
  const wanted = operation.lists(subject);
  return nodes.some((node) => (node.id ?? node.rowId) === wanted) ? 'seen' : 'unseen';
}

describe('the access table', () => {
  let house: House;
  let world: World;
  beforeAll(async () => {
    house = await House.open({ worker: false });
    world = await World.make(house);
  }, 60_000);
  afterAll(() => house.close());

  it('has every operation of the API', () => {
    const { schema } = house.api.get(GraphQLSchemaHost);
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
    expect(Object.keys(OPERATIONS).sort()).toEqual(roots.sort());
  });

  it.each(Object.entries(OPERATIONS))(
    '%s answers every role as it says, in the own and in a foreign council',
    async (name, operation) => {
      const said: Record<string, string> = {};
      const done: Record<string, string> = {};
      for (const side of SIDES) {
        for (const role of ROLES) {
          const subject = await world.subject(side);
          said[`${role}, ${side}`] = expected(operation, role, side);
          const answer = await house.ask(world.people[role], operation.query, operation.variables?.(subject) ?? {});
          done[`${role}, ${side}`] = outcomeOf(answer, operation, name, subject);
          if (name === 'signOut') house.forgetCookies();
        }
      }
      expect(done).toEqual(said);
    },
    60_000,
  );
});
