import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aPerson } from '../../../people/src/person/person.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { anInvitation } from '../../../seminars/src/invitation/invitation.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';
import { aDecision } from '../decision/decision.factory.js';

const PREVIEW = `query ($seminarId: ID!) { outcomePreview(seminarId: $seminarId) {
  decisions { decisionId state readers isCorrection } recipients { personId decisions hasAddress hasUnsubscribed } mails { language subject text } } }`;
const SEND = `mutation ($input: SendDecisionsInput!) { sendDecisions(input: $input) {
  decisionsSending { total waiting accepted failed left isFinished startedAt } decisions { id toldAt } } }`;
const PREVIEW_ONE = `query ($decisionId: ID!) { decisionOutcomePreview(decisionId: $decisionId) {
  decisions { decisionId state } recipients { name } others } }`;
const SEND_ONE = 'mutation ($input: SendDecisionInput!) { sendDecision(input: $input) { id } }';
const UPDATE = 'mutation ($input: UpdateDecisionInput!) { updateDecision(input: $input) { toldAt outcomeReach { readers told } } }';
const REACH = 'query ($id: ID!) { decision(id: $id) { outcomeReach { readers told } } }';
const FULFIL = 'mutation ($input: FulfilDecisionInput!) { fulfilDecision(input: $input) { state } }';
const SENDING = 'query ($id: ID!) { seminar(id: $id) { decisionsSending { total accepted left isFinished } decisions { id toldAt } } }';

interface Preview {
  decisions: { decisionId: string; state: string; readers: number; isCorrection: boolean }[];
  recipients: { personId: string; decisions: number; hasAddress: boolean; hasUnsubscribed: boolean }[];
  mails: { language: string; subject: string; text: string }[];
}

/** The seminar was on 11 May 2027; it is the 12th. Mari and Jüri were invited by mail, Tiit's invitation never left. */
describe('telling everybody who was invited what was decided', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let seminarId: string;
  let mari: string;
  let juri: string;
  let first: string;
  let second: string;

  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());
  beforeEach(async () => {
    house.setClock(new Date('2027-05-12T09:00:00Z'));
    house.mailbox.length = 0;
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ id: seminarId } = await aSeminar(house.tx, { councilId, state: 'HELD', dates: ['2027-05-11'] }));
    mari = await invited('ACCEPTED', { firstName: 'Mari', lastName: 'Maasikas' });
    juri = await invited('ACCEPTED', { firstName: 'Jüri', lastName: 'Juurikas' });
    await invited('FAILED', { firstName: 'Tiit', lastName: 'Tamm' });
    first = await decided('Korraldada ühisõppus');
    second = await decided('Kaardistada varjumiskohad');
  });

  async function invited(state: string, of: { firstName: string; lastName: string }): Promise<string> {
    const { id: personId, email } = await aPerson(house.tx, of);
    const { id } = await anInvitation(house.tx, { seminarId, personId });
    await house.owner.query(
      `insert into deliveries (key, kind, category, seminar_id, subject_id, person_id, address, language, state)
       values ('test/' || $1::text, 'seminars.invitation', 'OFFICIAL', $2, $1::uuid, $3, $4, 'et', $5)`,
      [id, seminarId, personId, email, state],
    );
    return personId;
  }
  const decided = async (text: string, seminar: string | null = seminarId) =>
    (await aDecision(house.tx, { councilId, seminarId: seminar, decidedOn: '2027-05-11', text })).id;
  const send = (asker = secretary) => house.ask(asker, SEND, { input: { seminarId } });
  const sent = async () => {
    expect((await send()).errors).toBeUndefined();
    await house.settle();
    return house.mailbox.splice(0);
  };
  const preview = async () => (await house.ask(secretary, PREVIEW, { seminarId })).data?.['outcomePreview'] as Preview;
  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const address = async (id: string) =>
    (await house.tx.query<{ email: string }[]>('select email from persons where id = $1', [id]))[0]?.email;

  it('is one mail each with all decisions, to whom an invitation reached', async () => {
    const { decisions, recipients, mails } = await preview();
    expect(decisions).toEqual([first, second].map((decisionId) => ({ decisionId, state: 'IN_FORCE', readers: 2, isCorrection: false })));
    expect(recipients.map(({ personId, decisions: count }) => [personId, count])).toEqual([
      [juri, 2],
      [mari, 2],
    ]);
    expect(mails.map(({ language }) => language)).toEqual(['et', 'lv', 'ru', 'en']);
    expect(house.mailbox).toEqual([]);
    const received = await sent();
    expect(received.map(({ to }) => to).sort()).toEqual([await address(mari), await address(juri)].sort());
    for (const { subject, text } of received) {
      expect(subject).toBe('Seminari otsused: Koostööseminar');
      expect(text.indexOf('Korraldada ühisõppus')).toBeLessThan(text.indexOf('Kaardistada varjumiskohad'));
      expect(text).toContain(`http://localhost:3000/seminars/${seminarId}/decisions`);
    }
    expect((await house.ask(secretary, SENDING, { id: seminarId })).data).toMatchObject({
      seminar: {
        decisionsSending: { total: 2, accepted: 2, left: 0, isFinished: true },
        decisions: [{ toldAt: expect.any(String) }, { toldAt: expect.any(String) }],
      },
    });
  });

  it('tells how it was voted on, each name with what it said', async () => {
    const [clinic, town] = [await aMembership(house.tx, { councilId }), await aMembership(house.tx, { councilId })];
    const votes = [
      { institutionId: clinic.institutionId, vote: 'AGAINST', reason: 'Raha ei ole' },
      { institutionId: town.institutionId, vote: 'NOT_VOTING', reason: null },
    ];
    await house.owner.query(
      'update decisions set votes_by_name = $2, votes_for = 0, votes_against = 1, votes_abstained = 0 where id = $1',
      [first, JSON.stringify(votes)],
    );
    await house.owner.query(
      `update decisions set votes_for = 12, votes_against = 1, votes_abstained = 0, dissent = 'Haigla: kaua' where id = $1`,
      [second],
    );
    expect((await preview()).mails[0]?.text).toContain('vastu: Kalamaja päästekomando (Raha ei ole)');
    const [{ text } = { text: '' }] = await sent();
    expect(text).toContain('Hääletus: poolt 0, vastu 1, erapooletuid 0');
    expect(text).toContain('vastu: Kalamaja päästekomando (Raha ei ole)');
    expect(text).toContain('taandas end: Kalamaja päästekomando');
    expect(text).toContain('Hääletus: poolt 12, vastu 1, erapooletuid 0');
    expect(text).toContain('Eriarvamus: Haigla: kaua');
  });

  it('tells of each decision once, and of a later one, or of one that changed, alone', async () => {
    await sent();
    expect(refusal(await send())).toEqual([{ code: 'CONFLICT', reason: 'nothing-to-tell', field: 'seminarId' }]);
    const third = await decided('Uuendada kontaktid');
    await house.owner.query(
      `update decisions set state = 'REPEALED', ended_on = '2027-05-12', ended_at = now(), end_reason = 'Raha ei ole' where id = $1`,
      [second],
    );
    expect((await preview()).decisions.map(({ decisionId }) => decisionId).sort()).toEqual([second, third].sort());
    const received = await sent();
    expect(received).toHaveLength(2);
    for (const { text } of received) {
      expect(text).not.toContain('Korraldada ühisõppus');
      expect(text).toContain('Uuendada kontaktid');
      expect(text).toContain('Tühistatud 12. mai 2027: Raha ei ole');
    }
  });

  it('tells of a decision again once its words were corrected, and calls it so to who knows the former ones', async () => {
    await sent();
    const late = await invited('ACCEPTED', { firstName: 'Hilja', lastName: 'Hiline' });
    expect((await house.ask(secretary, REACH, { id: first })).data).toEqual({ decision: { outcomeReach: { readers: 3, told: 2 } } });
    const update = (fields: object) => house.ask(secretary, UPDATE, { input: { id: first, ...fields } });
    // What no mail says changes nothing.
    expect((await update({ version: 1, rationale: 'Nii on kombeks' })).data).toMatchObject({
      updateDecision: { toldAt: expect.any(String) as string, outcomeReach: { told: 2 } },
    });
    expect((await update({ version: 2, text: 'Korraldada ühisõppus kevadel' })).data).toEqual({
      updateDecision: { toldAt: null, outcomeReach: { readers: 3, told: 0 } },
    });
    expect((await preview()).decisions).toMatchObject([
      { decisionId: first, isCorrection: true, readers: 3 },
      { decisionId: second, isCorrection: false, readers: 1 },
    ]);
    const received = await sent();
    const to = async (id: string) => {
      const at = await address(id);
      return received.find((mail) => mail.to === at);
    };
    expect(received).toHaveLength(3);
    for (const one of [await to(mari), await to(juri)]) {
      expect(one?.subject).toMatch(/^Parandatud otsus: O-/);
      expect(one?.text).toContain('Korraldada ühisõppus kevadel');
      expect(one?.text).not.toContain('Kaardistada varjumiskohad');
    }
    expect((await to(late))?.text).toContain('Kaardistada varjumiskohad');
    expect((await to(late))?.text).not.toContain('parandatud');
    expect(refusal(await send())).toMatchObject([{ reason: 'nothing-to-tell' }]);
  });

  it('does not tell words that were corrected before the mail left', async () => {
    await send();
    await house.ask(secretary, UPDATE, { input: { id: first, version: 1, text: 'Korraldada ühisõppus kevadel' } });
    await house.settle();
    expect(house.mailbox.splice(0).filter(({ text }) => text.includes('Korraldada'))).toEqual([]);
    expect(await sent()).toHaveLength(2);
  });

  it('tells of one decision by itself, however it ended, also between seminars', async () => {
    const { personId: member } = await aSeat(house.tx, 'MEMBER', councilId);
    const together = await aSeat(house.tx, 'CHAIR');
    const between = await decided('Kohtuda kord kvartalis', null);
    await house.owner.query('insert into decision_councils (decision_id, council_id) values ($1, $2)', [between, together.councilId]);
    await house.owner.query(
      `update decisions set state = 'REPEALED', ended_on = '2027-05-12', ended_at = now(), end_reason = 'Raha ei ole' where id = $1`,
      [between],
    );
    const one = async (asker: string, id: string) => house.ask(asker, SEND_ONE, { input: { id } });
    const asked = await house.ask(secretary, PREVIEW_ONE, { decisionId: between });
    // Who sits in the other council is counted, and not named.
    expect(asked.data).toMatchObject({
      decisionOutcomePreview: { decisions: [{ decisionId: between, state: 'REPEALED' }], recipients: [{}, {}], others: 1 },
    });
    expect((await one(secretary, between)).errors).toBeUndefined();
    await house.settle();
    const expected = await Promise.all([secretary, member, together.personId].map(address));
    expect(house.mailbox.map(({ to }) => to).sort()).toEqual(expected.sort());
    expect(house.mailbox[0]?.text).toContain('Tühistatud 12. mai 2027: Raha ei ole');
    expect(refusal(await one(secretary, between))).toEqual([{ code: 'CONFLICT', reason: 'nothing-to-tell', field: 'id' }]);

    house.mailbox.length = 0;
    const { personId: chair } = await aSeat(house.tx, 'CHAIR', councilId);
    expect((await one(chair, second)).errors).toBeUndefined();
    await house.settle();
    expect(house.mailbox.map(({ to }) => to).sort()).toEqual([await address(mari), await address(juri)].sort());
    const { personId: stranger } = await aSeat(house.tx, 'SECRETARY');
    for (const [asker, code] of [
      [member, 'FORBIDDEN'],
      [together.personId, 'FORBIDDEN'],
      [stranger, 'NOT_FOUND'],
    ] as const) {
      expect(refusal(await one(asker, between))).toMatchObject([{ code }]);
      expect(refusal(await house.ask(asker, PREVIEW_ONE, { decisionId: between }))).toMatchObject([{ code }]);
    }
  });

  it('tells who was invited later all that the others know', async () => {
    await sent();
    const late = await invited('ACCEPTED', { firstName: 'Hilja', lastName: 'Hiline' });
    expect((await preview()).recipients).toMatchObject([{ personId: late, decisions: 2 }]);
    expect(await sent()).toMatchObject([{ to: await address(late) }]);
  });

  it('passes over who has no address or does without, and says so before', async () => {
    await house.owner.query(`update persons set email = null where id = $1`, [juri]);
    await house.owner.query(`insert into mail_choices (person_id, category, is_on, through) values ($1, 'OUTCOMES', false, 'LINK')`, [
      mari,
    ]);
    expect((await preview()).recipients).toMatchObject([
      { personId: juri, hasAddress: false, hasUnsubscribed: false },
      { personId: mari, hasAddress: true, hasUnsubscribed: true },
    ]);
    expect(refusal(await send())).toMatchObject([{ reason: 'nothing-to-tell' }]);
  });

  it('is one mail each although its job runs twice, and two sendings at once are one', async () => {
    const answers = await Promise.all([send(), send()]);
    expect(answers.map(refusal).filter(Boolean)).toEqual([[expect.objectContaining({ code: 'CONFLICT', field: 'seminarId' })]]);
    const [outcome] = await house.owner.query<{ id: string }[]>('select id from outcomes where seminar_id = $1', [seminarId]);
    await Promise.all([1, 2].map(() => house.run('plans.tell-outcome', { outcomeId: outcome?.id ?? '' })));
    await house.settle();
    expect(house.mailbox).toHaveLength(2);
  });

  it('thanks by itself when a decision is fulfilled: what shows it, and who did it, but nothing of a restricted risk', async () => {
    const { institutionId } = await aMembership(house.tx, { councilId });
    await house.owner.query(`update institutions set name = 'Lossi kool' where id = $1`, [institutionId]);
    await anActionItem(house.tx, { councilId, ownerInstitutionId: institutionId, decisionId: first, state: 'VERIFIED' });
    const hidden = (await aMembership(house.tx, { councilId })).institutionId;
    await house.owner.query(`update institutions set name = 'Salajane asutus' where id = $1`, [hidden]);
    const { id: riskId } = await aRisk(house.tx, { councilId });
    const mark = { basis: 'AvTS § 35 lg 1 p 9', from: '2026-01-01', until: '2030-01-01', holder: 'PPA' };
    await house.owner.query('update risks set mark_basis = $2, mark_from = $3, mark_until = $4, mark_holder = $5 where id = $1', [
      riskId,
      ...Object.values(mark),
    ]);
    await anActionItem(house.tx, {
      councilId,
      ownerInstitutionId: hidden,
      decisionId: first,
      state: 'VERIFIED',
      riskIds: [riskId],
      isRestricted: true,
    });
    const input = { id: first, version: 1, how: 'Õppus peeti 10. mail' };
    expect((await house.ask(secretary, FULFIL, { input: { ...input, on: '2027-05-12' } })).errors).toBeUndefined();
    await house.settle();
    const received = house.mailbox.splice(0);
    expect(received).toHaveLength(2);
    for (const { subject, text, headers } of received) {
      expect(subject).toMatch(/^Aitäh, otsus on täidetud: O-/);
      expect(text).toContain('Täidetud 12. mai 2027: Õppus peeti 10. mail');
      expect(text).toContain('Tegid: Lossi kool');
      expect(text).not.toContain('Salajane');
      expect(headers['list-unsubscribe']).toContain('/unsubscribe/');
    }
    // It is told, and the secretary's next sending is about the other alone.
    expect((await preview()).decisions).toMatchObject([{ decisionId: second }]);
  });

  it('of a decision between seminars goes to who sits in the councils that decided it', async () => {
    const between = await decided('Kohtuda kord kvartalis', null);
    const { personId: member } = await aSeat(house.tx, 'MEMBER', councilId);
    const together = await aSeat(house.tx, 'CHAIR');
    await house.owner.query('insert into decision_councils (decision_id, council_id) values ($1, $2)', [between, together.councilId]);
    await house.ask(secretary, FULFIL, { input: { id: between, version: 1, how: 'Kohtuti', on: '2027-05-12' } });
    await house.settle();
    const expected = await Promise.all([secretary, member, together.personId].map(address));
    expect(house.mailbox.map(({ to }) => to).sort()).toEqual(expected.sort());
    expect(house.mailbox[0]?.text).toContain(`http://localhost:3000/decisions/${between}`);
  });

  it('says nothing that is no longer so when it leaves', async () => {
    await send();
    await house.owner.query(
      `update decisions set state = 'REPEALED', ended_on = '2027-05-12', ended_at = now(), end_reason = 'X' where seminar_id = $1`,
      [seminarId],
    );
    const [outcome] = await house.owner.query<{ id: string }[]>('select id from outcomes where seminar_id = $1', [seminarId]);
    await house.run('plans.tell-outcome', { outcomeId: outcome?.id ?? '' });
    await house.settle();
    expect(house.mailbox.filter(({ text }) => text.includes('Korraldada ühisõppus') && !text.includes('Tühistatud'))).toEqual([]);
  });

  it('is for secretary and chair of a host, of the register that is theirs; others are refused, strangers learn nothing', async () => {
    const { personId: member } = await aSeat(house.tx, 'MEMBER', councilId);
    const { personId: stranger } = await aSeat(house.tx, 'SECRETARY');
    for (const [asker, code] of [
      [member, 'FORBIDDEN'],
      [stranger, 'NOT_FOUND'],
    ] as const) {
      expect(refusal(await send(asker))).toMatchObject([{ code }]);
      expect(refusal(await house.ask(asker, PREVIEW, { seminarId }))).toMatchObject([{ code }]);
    }
    const other = await aSeat(house.tx, 'SECRETARY');
    await house.owner.query('insert into seminar_hosts (seminar_id, council_id, accepted_at) values ($1, $2, now())', [
      seminarId,
      other.councilId,
    ]);
    expect(refusal(await send(other.personId))).toMatchObject([{ reason: 'nothing-to-tell' }]);
    const { personId: chair } = await aSeat(house.tx, 'CHAIR', councilId);
    expect((await send(chair)).errors).toBeUndefined();
  });
});
