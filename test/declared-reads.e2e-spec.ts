import { checkNoted, checkReads } from '@app/kernel';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { House } from './support/house.js';

/** Rows that lead to a risk and whose own reading is none of it; each says why. */
const NOT_NOTED = {
  ComparedCouncil: 'counts a register; the highest risk that stands beside is noted itself',
  RestrictedReading: 'who read a risk, for who may see that',
  RiskImportRow: 'noted by the preview, which is no read',
};

describe('declared reads', () => {
  let house: House;

  beforeAll(async () => {
    house = await House.open({ worker: false });
  });
  afterAll(() => house.close());

  it('serve every field of every type of the schema', () => {
    expect(checkReads(house.api.get(GraphQLSchemaHost).schema)).toEqual([]);
  });

  it('put the reading of every row on record that leads to a restricted risk', () => {
    expect(checkNoted(house.api.get(GraphQLSchemaHost).schema, 'riskId').sort()).toEqual(Object.keys(NOT_NOTED));
  });
});
