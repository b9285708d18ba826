import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aRisk } from '../risk/risk.factory.js';

interface Row {
  outcome: string;
  refusals: { key: string | null; reason: string; allowed: string[]; day: string | null }[];
}

const PREVIEW = `mutation ($input: PreviewRiskImportInput!) { previewRiskImport(input: $input) {
  rows { outcome refusals { key reason allowed day } } } }`;

describe('what is wrong with a file', () => {
  let house: House;
  let councilId: string;
  let secretary: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
  });
  afterAll(() => house.close());

  const ask = async (lines: string[]): Promise<Answer> =>
    house.ask(secretary, PREVIEW, {
      input: { councilId, fileName: 'register.csv', language: 'et', content: Buffer.from(lines.join('\n')).toString('base64') },
    });
  const rowsOf = async (...lines: string[]): Promise<Row[]> => {
    const { data, errors } = await ask(lines);
    if (errors) throw new Error(JSON.stringify(errors));
    return (data?.['previewRiskImport'] as { rows: Row[] }).rows;
  };
  const told = (rows: Row[]) => rows.map(({ outcome, refusals }) => [outcome, ...refusals.map(({ key, reason }) => `${key} ${reason}`)]);

  it('is read with one known column, where that says which risk a row is of', async () => {
    await aRisk(house.tx, { councilId, title: 'Jäide' });
    for (const head of ['Nimetus', 'Nimetus;Minu märkus', 'title']) expect(told(await rowsOf(head, 'Jäide'))).toEqual([['UNCHANGED']]);
    expect(told(await rowsOf('Tähis', 'R-0-999'))).toEqual([['REFUSED', 'ref no-such-risk']]);
  });

  it('is told by the names of the columns that are needed, where the one that it has says nothing of which risk it is', async () => {
    const { errors } = await ask(['Põhjused;Minu märkus', 'Külm;x']);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      {
        code: 'INVALID',
        reason: 'no-naming-column',
        field: 'content',
        values: { found: 'Põhjused', ref: 'Tähis', title: 'Nimetus' },
      },
    ]);
  });

  it('is told of a new risk as the columns that the file lacks', async () => {
    expect((await rowsOf('Nimetus;Põhjused', 'Uus;Külm'))[0]).toEqual({
      outcome: 'REFUSED',
      refusals: [{ key: null, reason: 'new-risk-needs-columns', allowed: ['Liik', 'Sündmuse liik'], day: null }],
    });
    expect(told(await rowsOf('Nimetus;Liik', 'Uus;'))).toEqual([['REFUSED', 'class required', 'null new-risk-needs-columns']]);
  });

  it('is told of a row all at once, whoever finds it: the cell, its length or the rules of a risk', async () => {
    const head = 'title;class;eventType;treatment;horizonMonths;identifiedOn';
    expect(
      told(
        await rowsOf(
          head,
          'Uus;katastroof;liiklus;aktsepteerimine;9999;2026-05-05',
          `${'x'.repeat(301)};risk;liiklus;aktsepteerimine;kuus;05.05.2026`,
          ';;;;0;2030-01-01',
        ),
      ),
    ).toEqual([
      ['REFUSED', 'class not-one-of', 'horizonMonths too-large', 'treatment accepting-needs-a-decision', 'identifiedOn in-the-future'],
      [
        'REFUSED',
        'horizonMonths not-a-whole-number',
        'title wrong-length',
        'treatment accepting-needs-a-decision',
        'identifiedOn in-the-future',
      ],
      ['REFUSED', 'title required', 'class required', 'eventType required', 'horizonMonths too-small', 'identifiedOn in-the-future'],
    ]);
    expect(await house.owner.query('select 1 from risks where council_id = $1', [councilId])).toEqual([]);
  });

  it('is told of a row whose id and number are of two risks as that alone, and nobody gets the text of another', async () => {
    const [first, second] = [await aRisk(house.tx, { councilId, title: 'Jäide' }), await aRisk(house.tx, { councilId, title: 'Torm' })];
    const refOf = async ({ id }: { id: string }) =>
      ((await house.ask(secretary, 'query ($id: ID!) { risk(id: $id) { ref } }', { id })).data?.['risk'] as { ref: string }).ref;
    const [ofFirst, ofSecond] = [await refOf(first), await refOf(second)];
    const head = 'ref;title;assessedOn;id;version';
    const swapped = await rowsOf(head, `${ofFirst};Jäide;2026-01-01;${second.id};1`, `${ofSecond};Torm;;${first.id};1`);
    expect(swapped.map(({ outcome, refusals }) => [outcome, refusals])).toEqual(
      [ofSecond, ofFirst].map((allowed) => ['REFUSED', [{ key: 'ref', reason: 'names-another-row', allowed: [allowed], day: null }]]),
    );
    expect(told(await rowsOf(head, `R-XX-77;Jäide;;${first.id};1`, `;Torm;;${second.id};1`))).toEqual([
      ['REFUSED', 'ref names-another-row'],
      ['UNCHANGED'],
    ]);
    expect(told(await rowsOf(head, ` ${ofFirst.toLowerCase()} ;Jäide ja lumi;;${first.id};1`))).toEqual([['CHANGED']]);
  });

  it('is told of a closed risk as that alone, and of a day after its first score with that day', async () => {
    const closed = await aRisk(house.tx, { councilId, title: 'Suletud' });
    await house.owner.query(`update risks set status = 'CLOSED', closed_on = '2026-01-01', close_reason = 'x' where id = $1`, [closed.id]);
    const scored = await aRisk(house.tx, { councilId, title: 'Hinnatud' });
    const judgement = { kind: 'CURRENT', likelihood: 2, impacts: [{ dimension: 'ECONOMIC', value: 2 }], confidence: 'LOW', reason: 'X' };
    await house.ask(secretary, 'mutation ($input: ModerateAssessmentInput!) { moderateAssessment(input: $input) { id } }', {
      input: { ...judgement, riskId: scored.id, version: 1, assessedOn: '2026-03-10' },
    });
    const rows = await rowsOf(
      'id;version;title;identifiedOn',
      `${closed.id};7;Muudetud;`,
      `${closed.id};;Suletud;2020-01-01`,
      `${scored.id};;Hinnatud;2026-05-04`,
    );
    expect(told(rows)).toEqual([
      ['REFUSED', 'null risk-is-closed'],
      ['REFUSED', 'null risk-is-closed'],
      ['REFUSED', 'identifiedOn after-first-assessment'],
    ]);
    expect(rows[2]?.refusals[0]?.day).toBe('2026-03-10');
  });
});
