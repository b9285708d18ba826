import { House } from '../../../../test/support/house.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anInstitution } from '../../../people/src/institution/institution.factory.js';

describe('the regions of an official', () => {
  let house: House;
  beforeAll(async () => void (house = await House.open({ worker: false })));
  afterAll(() => house.close());

  it('are those that their institution serves today, and nobody else has any', async () => {
    const { id: institutionId } = await anInstitution(house.tx, { kind: 'COUNTY' });
    for (const [code, to] of [
      ['0045', null],
      ['EE', null],
      ['0081', '2020-01-01'],
    ] as const)
      await house.owner.query(
        `insert into institution_regions (institution_id, region_id, valid_from, valid_to) select $1, id, '2019-01-01', $3 from regions where code = $2`,
        [institutionId, code, to],
      );
    const regions = async (personId: string) => (await house.ask(personId, '{ viewer { officialRegions { code } } }')).data?.['viewer'];
    const official = await anAffiliation(house.tx, { institutionId, role: 'OFFICIAL' });
    expect(await regions(official.personId)).toEqual({ officialRegions: [{ code: 'EE' }, { code: '0045' }] });
    expect(await regions((await anAffiliation(house.tx, { institutionId })).personId)).toEqual({ officialRegions: [] });
    const former = await anAffiliation(house.tx, { institutionId, role: 'OFFICIAL', validTo: '2020-12-31' });
    expect(await regions(former.personId)).toEqual({ officialRegions: [] });
  });
});
