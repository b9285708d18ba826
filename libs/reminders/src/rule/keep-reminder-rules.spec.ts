import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAdministrator } from '../../../people/src/person/person.factory.js';

const FIELDS = 'id name isActive anchor offsetDays repeatEveryDays maxCount workingDaysOnly sendFrom sendUntil validFrom version';
const CREATE = `mutation ($input: CreateReminderRuleInput!) { createReminderRule(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: UpdateReminderRuleInput!) { updateReminderRule(input: $input) { ${FIELDS} } }`;

type Rule = Record<string, unknown> & { id: string; version: number };

describe('keeping reminder rules', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let rule: Rule;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  afterAll(() => house.close());
  beforeEach(async () => {
    house.setClock(new Date('2027-04-20T10:00:00+03:00'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    rule = (await create({})).data?.['createReminderRule'] as Rule;
  });

  const create = (given: object, asker: string | null = secretary) =>
    house.ask(asker, CREATE, { input: { councilId, name: 'Meeldetuletus', anchor: 'ANSWER_BY', offsetDays: -3, ...given } });
  const update = (given: object, asker: string | null = secretary) =>
    house.ask(asker, UPDATE, { input: { id: rule.id, version: rule.version, ...given } });
  const told = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));

  it('makes one that begins today, on working days from 8 to 18 unless said otherwise', () => {
    expect(rule).toEqual({
      id: expect.any(String),
      name: 'Meeldetuletus',
      isActive: true,
      anchor: 'ANSWER_BY',
      offsetDays: -3,
      repeatEveryDays: null,
      maxCount: 1,
      workingDaysOnly: true,
      sendFrom: '08:00',
      sendUntil: '18:00',
      validFrom: '2027-04-20',
      version: 1,
    });
  });

  it('lists them as they were made, for whoever reads the council', async () => {
    const LIST = 'query ($councilId: ID!) { reminderRules(councilId: $councilId) { id object } }';
    const list = (asker: string, id = councilId) => house.ask(asker, LIST, { councilId: id });
    const rules = (await list((await aSeat(house.tx, 'MEMBER', councilId)).personId)).data?.['reminderRules'] as Rule[];
    expect(rules.at(-1)).toEqual({ id: rule.id, object: 'INVITATION' });
    expect((await list((await aSeat(house.tx, 'SECRETARY')).personId)).data).toEqual({ reminderRules: [] });
    expect(told(await list(secretary, 'X'))).toEqual([{ code: 'INVALID', reason: 'not-an-id', field: 'councilId' }]);
  });

  it('changes what is given and leaves the rest', async () => {
    const changes = { name: ' Uus ', repeatEveryDays: 2, maxCount: 3 };
    expect((await update(changes)).data?.['updateReminderRule']).toEqual({
      ...rule,
      name: 'Uus',
      repeatEveryDays: 2,
      maxCount: 3,
      version: 2,
    });
    const once = await update({ version: 2, repeatEveryDays: null, maxCount: 1 });
    expect(once.data?.['updateReminderRule']).toMatchObject({ repeatEveryDays: null, maxCount: 1, version: 3 });
  });

  it.each(['name', 'isActive', 'maxCount', 'offsetDays', 'anchor', 'sendFrom', 'sendUntil', 'workingDaysOnly'])(
    'refuses to empty %s with null',
    async (field) => {
      expect(told(await update({ [field]: null }))).toMatchObject([{ code: 'INVALID', field }]);
    },
  );

  it.each([
    ['name', ' \0 ', 'wrong-length'],
    ['name', 'x'.repeat(201), 'wrong-length'],
    ['offsetDays', 366, 'too-large'],
    ['repeatEveryDays', 0, 'too-small'],
    ['maxCount', 21, 'too-large'],
    ['sendFrom', '8:00', 'wrong-form'],
    ['sendUntil', '24:00', 'wrong-form'],
  ])('refuses %s: %j', async (field, value, reason) => {
    expect(told(await update({ [field]: value }))).toEqual([{ code: 'INVALID', reason, field }]);
    expect(told(await create({ [field]: value }))).toEqual([{ code: 'INVALID', reason, field }]);
  });

  it.each([
    ['repeat-is-missing', 'repeatEveryDays', { maxCount: 2 }],
    ['ends-before-start', 'sendUntil', { sendFrom: '18:00' }],
    ['ends-before-start', 'sendUntil', { sendFrom: '12:00', sendUntil: '11:59' }],
    ['before-the-invitation', 'offsetDays', { anchor: 'INVITED_AT', offsetDays: 0 }],
    ['anchor-of-another-object', 'anchor', { anchor: 'REVIEW_DUE' }],
    ['not-passed-on', 'leadFrom', { leadFrom: 2 }],
    ['not-passed-on', 'secretaryFrom', { secretaryFrom: 2 }],
    ['not-passed-on', 'chairFrom', { chairFrom: 2 }],
    ['not-passed-on', 'helpersFrom', { helpersFrom: 2 }],
    ['not-in-digest', 'delivery', { delivery: 'DIGEST' }],
    ['only-items-have-priority', 'minPriority', { minPriority: 1 }],
    ['only-items-have-progress', 'onlyStates', { onlyStates: ['WAITING'] }],
    ['only-items-have-progress', 'belowProgress', { belowProgress: 50 }],
    ['not-told-first', 'firstTo', { firstTo: 'SECRETARY' }],
    ['day-is-past', 'validFrom', { validFrom: '2027-04-19' }],
  ])('refuses what could never remind sensibly: %s', async (reason, field, given) => {
    for (const answer of [await update(given), await create(given)]) expect(told(answer)).toEqual([{ code: 'INVALID', reason, field }]);
  });

  it('of reviews says from which reminder on others are told, and is there in every council from its first day', async () => {
    const ESCALATING = CREATE.replace('maxCount', 'object leadFrom secretaryFrom maxCount');
    const given = {
      name: 'Ülevaatus',
      object: 'RISK_REVIEW',
      anchor: 'REVIEW_DUE',
      offsetDays: 0,
      repeatEveryDays: 7,
      maxCount: 2,
      leadFrom: 1,
      secretaryFrom: 2,
    };
    const made = await house.ask(secretary, ESCALATING, { input: { councilId, ...given } });
    expect(made.data?.['createReminderRule']).toMatchObject(given);
    expect(told(await create({ ...given, anchor: 'ANSWER_BY' }))).toEqual([
      { code: 'INVALID', reason: 'anchor-of-another-object', field: 'anchor' },
    ]);
    expect(told(await create({ ...given, leadFrom: 0 }))).toEqual([{ code: 'INVALID', reason: 'too-small', field: 'leadFrom' }]);
    const { id } = made.data?.['createReminderRule'] as Rule;
    expect(told(await update({ id, version: 1, leadFrom: null, secretaryFrom: null }))).toBeUndefined();
    expect(
      await house.owner.query(
        `select name, anchor, offset_days, repeat_every_days, max_count, lead_from, secretary_from from reminder_rules
          where council_id = $1 and object = 'RISK_REVIEW' order by created_at limit 1`,
        [councilId],
      ),
    ).toEqual([
      {
        name: 'Meeldetuletus riski ülevaatusest',
        anchor: 'REVIEW_DUE',
        offset_days: -14,
        repeat_every_days: 14,
        max_count: 4,
        lead_from: 3,
        secretary_from: 4,
      },
    ]);
  });

  it('of action items says to whom it is passed on, how urgent they are, by which mail, and in which words', async () => {
    const fields = 'object chairFrom delivery minPriority wordsEt wordsEn maxCount';
    const given = { object: 'ACTION_ITEM_DUE', anchor: 'DUE_ON', chairFrom: 1, delivery: 'DIGEST', minPriority: 2, wordsEt: 'Helistage.' };
    const made = await house.ask(secretary, CREATE.replace('maxCount', fields), {
      input: { councilId, name: 'Tegevus', offsetDays: 0, ...given },
    });
    expect(made.data?.['createReminderRule']).toMatchObject({ ...given, wordsEn: null });
    expect(told(await create({ ...given, wordsEn: 'x'.repeat(1001) }))).toEqual([
      { code: 'INVALID', reason: 'too-long', field: 'wordsEn' },
    ]);
    expect(told(await create({ ...given, minPriority: 5 }))).toEqual([{ code: 'INVALID', reason: 'too-large', field: 'minPriority' }]);
    for (const [terms, reason, field] of [
      [{ object: 'ACTION_ITEM_SILENT', anchor: 'LAST_WORD', offsetDays: 0 }, 'before-the-last-word', 'offsetDays'],
      [{ object: 'EXTENSION_ASKED', anchor: 'ASKED_ON', offsetDays: -1 }, 'before-it-was-asked', 'offsetDays'],
      [{ object: 'EXTENSION_ASKED', anchor: 'ASKED_ON', offsetDays: 0, leadFrom: 1 }, 'not-passed-on', 'leadFrom'],
      [{ object: 'ACTION_ITEM_DUE', anchor: 'LAST_WORD' }, 'anchor-of-another-object', 'anchor'],
    ] as const)
      expect(told(await create(terms))).toEqual([{ code: 'INVALID', reason, field }]);
  });

  it('of action items says whom it tells first, and in which state and up to which progress they are', async () => {
    const terms = { firstTo: 'LEAD', onlyStates: ['PLANNED', 'WAITING'], belowProgress: 50, validFrom: '2027-05-01' };
    const given = { object: 'ACTION_ITEM_DUE', anchor: 'DUE_ON', ...terms };
    const more = 'firstTo onlyStates belowProgress validFrom version }';
    const made = await house.ask(secretary, CREATE.replace('validFrom version }', more), {
      input: { councilId, name: 'Tegevus', offsetDays: 0, ...given },
    });
    const { id } = made.data?.['createReminderRule'] as Rule;
    expect(made.data?.['createReminderRule']).toMatchObject(terms);
    const emptied = { firstTo: null, onlyStates: null, belowProgress: null };
    const change = await house.ask(secretary, UPDATE.replace('validFrom version }', more), { input: { id, version: 1, ...emptied } });
    expect(change.data?.['updateReminderRule']).toMatchObject({ ...emptied, validFrom: '2027-05-01' });
    for (const [wrong, reason, field] of [
      [{ firstTo: 'OWNER' }, 'not-told-first', 'firstTo'],
      [{ onlyStates: [] }, 'too-few', 'onlyStates'],
      [{ belowProgress: 101 }, 'too-large', 'belowProgress'],
      [{ leadFrom: 2 }, 'never-so-many', 'leadFrom'],
      [{ repeatEveryDays: 3, maxCount: 2, chairFrom: 9 }, 'never-so-many', 'chairFrom'],
    ] as const)
      expect(told(await create({ ...given, ...wrong }))).toEqual([{ code: 'INVALID', reason, field }]);
  });

  it('begins on another day when the secretary says so, but on none that is past; what it has had for long it keeps', async () => {
    house.setClock(new Date('2027-04-25T10:00:00+03:00'));
    expect((await update({ validFrom: '2027-04-20', name: 'Sama' })).data?.['updateReminderRule']).toMatchObject({
      validFrom: '2027-04-20',
    });
    expect(told(await update({ version: 2, validFrom: '2027-04-24' }))).toEqual([
      { code: 'INVALID', reason: 'day-is-past', field: 'validFrom' },
    ]);
    expect((await update({ version: 2, validFrom: '2027-04-25' })).data?.['updateReminderRule']).toMatchObject({ validFrom: '2027-04-25' });
  });

  it('bounds what a person gets on a day: three mails, until the secretary says otherwise', async () => {
    const LIMIT = 'query ($id: ID!) { council(id: $id) { reminderLimit { perDay version } } }';
    const CHANGE = 'mutation ($input: UpdateReminderLimitInput!) { updateReminderLimit(input: $input) { perDay version } }';
    const change = (given: object, asker = secretary) =>
      house.ask(asker, CHANGE, { input: { councilId, version: 1, perDay: 5, ...given } });
    expect((await house.ask(secretary, LIMIT, { id: councilId })).data?.['council']).toEqual({ reminderLimit: { perDay: 3, version: 1 } });
    expect(told(await change({ perDay: 0 }))).toEqual([{ code: 'INVALID', reason: 'too-small', field: 'perDay' }]);
    expect(told(await change({}, (await aSeat(house.tx, 'CHAIR', councilId)).personId))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(told(await change({}, (await aSeat(house.tx, 'SECRETARY')).personId))).toMatchObject([
      { code: 'NOT_FOUND', field: 'councilId' },
    ]);
    expect((await change({})).data?.['updateReminderLimit']).toEqual({ perDay: 5, version: 2 });
    expect(told(await change({}))).toMatchObject([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
  });

  it('is for the secretary and administrators; a stale version changes nothing', async () => {
    expect(told(await update({ name: 'A' }, (await anAdministrator(house.tx)).id))).toBeUndefined();
    expect(told(await update({ name: 'B' }))).toMatchObject([{ code: 'CONFLICT', reason: 'stale-version' }]);
    rule.version = 2;
    for (const role of ['CHAIR', 'MEMBER'] as const) {
      const { personId } = await aSeat(house.tx, role, councilId);
      expect(told(await update({ name: 'C' }, personId))).toMatchObject([{ code: 'FORBIDDEN' }]);
      expect(told(await create({}, personId))).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    for (const answer of [await update({}, stranger), await create({}, stranger)])
      expect(told(answer)).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(told(await update({ id: 'no id' }))).toEqual([{ code: 'INVALID', reason: 'not-an-id', field: 'id' }]);
  });
});
