import { buildSchema, GraphQLObjectType, GraphQLSchema, GraphQLString, type GraphQLFieldConfigMap } from 'graphql';
import { checkReads } from './check-reads.js';
import { clubsSchema } from './clubs-world.fixture.js';
import { serveReads } from './serve-reads.js';

describe('the check of declared reads', () => {
  it('finds nothing wrong with a schema that is declared in full', async () => {
    expect(checkReads(await clubsSchema())).toEqual([]);
  });

  it('names every field that nothing serves, and every declaration that serves nothing', () => {
    const schema = buildSchema(`
      type Query { club: Club visitor: Stray }
      type Stray { name: String }
      type Club { id: ID! name: String! missing: Int parent: Member children: Club counts: Club captain: Member viewerCanEdit: Boolean! }
      type Member { id: ID! club: Club! shout: [Member!]! }`);
    expect(checkReads(schema)).toEqual([
      'Stray has neither declareReads nor declarePlain',
      'Club.missing is neither a column nor declared in any *.reads.ts',
      'Club.parent is declared as Club, the schema says Member',
      'Club.children is a list on one side only',
      'Club.counts gives a ready Club, which is not plain',
      'Member.shout gives a ready Member, which is not plain',
      'Club.ageInDays is declared but not in the schema',
      'Club.members is declared but not in the schema',
      'Club.top is declared but not in the schema',
      'Club.podium is declared but not in the schema',
    ]);
  });

  it('refuses a resolver that somebody wrote on a declared type', () => {
    const fields: GraphQLFieldConfigMap<unknown, unknown> = { name: { type: GraphQLString, resolve: () => 'x' } };
    const query = new GraphQLObjectType({ name: 'Query', fields: { club: { type: new GraphQLObjectType({ name: 'Club', fields }) } } });
    expect(() => serveReads(new GraphQLSchema({ query }))).toThrow('Club.name has a resolver');
  });
});
