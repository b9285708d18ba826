import { checkReads } from '@app/kernel';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { House } from './support/house.js';

describe('declared reads', () => {
  let house: House;

  beforeAll(async () => {
    house = await House.open({ worker: false });
  });
  afterAll(() => house.close());

  it('serve every field of every type of the schema', () => {
    expect(checkReads(house.api.get(GraphQLSchemaHost).schema)).toEqual([]);
  });
});
