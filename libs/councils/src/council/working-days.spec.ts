import { House } from '../../../../test/support/house.js';
import { aCouncil } from './council.factory.js';
import { CouncilRegion } from './council-region.entity.js';

describe('working days', () => {
  let house: House;
  beforeAll(async () => void (house = await House.open({ worker: false })));
  afterAll(() => house.close());

  /** Public holidays of a year that fall on Monday to Friday, as MM-DD: weekends are free anyway. */
  const freeDays = async (country: string, year: number): Promise<string[]> => {
    const rows = await house.owner.query<{ day: string }[]>(
      `select to_char(d, 'MM-DD') as day from generate_series(make_date($2, 1, 1), make_date($2, 12, 31), '1 day') as d
        where extract(isodow from d) < 6 and not is_working_day(d::date, $1) order by d`,
      [country, year],
    );
    return rows.map(({ day }) => day);
  };
  const next = async (day: string, country: string): Promise<string | undefined> =>
    (await house.owner.query<{ day: string }[]>('select next_working_day($1, $2)::text as day', [day, country]))[0]?.day;

  it('know Easter of past and coming years', async () => {
    const easters = [
      '2000-04-23',
      '2008-03-23',
      '2019-04-21',
      '2024-03-31',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
      '2049-04-18',
      '2100-03-28',
    ];
    const rows = await house.owner.query<{ day: string }[]>(
      'select easter_sunday(extract(year from d)::int)::text as day from unnest($1::date[]) with ordinality as t (d, n) order by n',
      [easters],
    );
    expect(rows.map(({ day }) => day)).toEqual(easters);
  });

  it('leave out the public holidays of Estonia', async () => {
    expect(await freeDays('EE', 2026)).toEqual(['01-01', '02-24', '04-03', '05-01', '06-23', '06-24', '08-20', '12-24', '12-25']);
    expect(await freeDays('EE', 2027)).toEqual(['01-01', '02-24', '03-26', '06-23', '06-24', '08-20', '12-24']);
  });

  it('leave out those of Latvia, and the Monday after 4 May or 18 November when they fall on a weekend', async () => {
    const summer = ['06-23', '06-24'];
    expect(await freeDays('LV', 2027)).toEqual(['01-01', '03-26', '03-29', '05-04', ...summer, '11-18', '12-24', '12-31']);
    // 4 May 2024 was a Saturday, 18 November 2029 is a Sunday.
    expect(await freeDays('LV', 2024)).toEqual([
      '01-01',
      '03-29',
      '04-01',
      '05-01',
      '05-06',
      '06-24',
      '11-18',
      '12-24',
      '12-25',
      '12-26',
      '12-31',
    ]);
    expect(await freeDays('LV', 2029)).toContain('11-19');
    const sundays = await house.owner.query(
      `select is_public_holiday('2027-05-09', 'LV') as mothers_day, is_public_holiday('2027-05-16', 'EE') as pentecost`,
    );
    expect(sundays).toEqual([{ mothers_day: true, pentecost: true }]);
  });

  it('are all but weekends where no holidays are known', async () => {
    expect(await freeDays('FI', 2027)).toEqual([]);
    expect(await next('2027-03-27', 'FI')).toBe('2027-03-29');
  });

  it('come next after a weekend with holidays around it', async () => {
    expect(await next('2027-03-25', 'EE')).toBe('2027-03-25');
    expect(await next('2027-03-26', 'EE')).toBe('2027-03-29');
    expect(await next('2027-03-26', 'LV')).toBe('2027-03-30');
    expect(await next('2026-12-24', 'EE')).toBe('2026-12-28');
  });

  it('are those of the country a council’s regions lie in, and of Estonia while it has none', async () => {
    const council = await aCouncil(house.tx);
    const country = async () =>
      (await house.owner.query<{ country: string }[]>('select council_country($1) as country', [council.id]))[0]?.country;
    expect(await country()).toBe('EE');
    const [region] = await house.owner.query<{ id: string }[]>(
      `with country as (insert into regions (country, code, kind, name) values ('LV', 'LV', 'COUNTRY', 'Latvija') returning id)
       insert into regions (country, code, kind, name, parent_id) select 'LV', '0042', 'MUNICIPALITY', 'Valkas novads', id from country returning id`,
    );
    await house.tx.save(house.tx.create(CouncilRegion, { councilId: council.id, regionId: region?.id ?? '' }));
    expect(await country()).toBe('LV');
  });
});
