import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anInstitution } from '../../../people/src/institution/institution.factory.js';
import { aPerson } from '../../../people/src/person/person.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { anInvitation } from '../../../seminars/src/invitation/invitation.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';
import { aDecision } from '../decision/decision.factory.js';

const PREVIEW = `query ($decisionId: ID!) { fulfilmentPreview(decisionId: $decisionId) {
  decisions { state readers } recipients { personId } others mails { language subject text } } }`;
const FULFIL = 'mutation ($input: FulfilDecisionInput!) { fulfilDecision(input: $input) { state outcomeReach { readers told } } }';

/** Decided between seminars by a council in which the secretary alone sits; nobody was ever told of it. */
describe('thanking for a decision that is fulfilled', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let decisionId: string;

  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());
  beforeEach(async () => {
    house.setClock(new Date('2027-05-12T09:00:00Z'));
    house.mailbox.length = 0;
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ id: decisionId } = await aDecision(house.tx, { councilId, decidedOn: '2027-05-11', text: 'Korraldada ühisõppus' }));
  });

  const preview = (asker = secretary) => house.ask(asker, PREVIEW, { decisionId });
  const recipients = async () =>
    ((await preview()).data?.['fulfilmentPreview'] as { recipients: { personId: string }[] }).recipients
      .map(({ personId }) => personId)
      .sort();
  /** An institution that did something of it, with who leads it and one more. */
  const doer = async (item: object = {}) => {
    const { id: institutionId } = await anInstitution(house.tx);
    const { personId: lead } = await anAffiliation(house.tx, { institutionId, role: 'LEAD' });
    const { personId: colleague } = await anAffiliation(house.tx, { institutionId, role: 'STAFF' });
    await anActionItem(house.tx, { councilId, ownerInstitutionId: institutionId, decisionId, state: 'DONE', ...item });
    return { institutionId, lead, colleague };
  };
  const emails = async (ids: string[]) =>
    (await house.tx.query<{ email: string }[]>('select email from persons where id = any($1)', [ids])).map(({ email }) => email).sort();

  it('goes to who did it as well, though nobody ever told them of it: the assignee, else who leads the owner', async () => {
    const first = await doer();
    const second = await doer();
    await house.owner.query('update action_items set assignee_person_id = $1 where owner_institution_id = $2', [
      second.colleague,
      second.institutionId,
    ]);
    await doer({ state: 'IN_PROGRESS' });
    const expected = [secretary, first.lead, second.colleague].sort();
    // Before it is done, the secretary sees whom the council may name; the others are counted.
    const { data } = await preview();
    const seen = (data?.['fulfilmentPreview'] as { others: number }).others + (await recipients()).length;
    expect(seen).toBe(3);
    expect(data).toMatchObject({
      fulfilmentPreview: { decisions: [{ state: 'FULFILLED' }], mails: [{ subject: expect.stringMatching(/^Aitäh/) }, {}, {}, {}] },
    });
    expect(house.mailbox).toEqual([]);
    const input = { id: decisionId, version: 1, how: 'Õppus peeti' };
    expect((await house.ask(secretary, FULFIL, { input })).errors).toBeUndefined();
    await house.settle();
    expect(house.mailbox.map(({ to }) => to).sort()).toEqual(await emails(expected));
    expect((await preview()).errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      reason: 'decision-has-ended',
      field: 'decisionId',
    });
  });

  it('falls to who holds the owner’s seats where nobody leads it, and tells nobody of what hangs on a restricted risk', async () => {
    const { institutionId, id: membershipId } = await aMembership(house.tx, { councilId });
    const { personId: holder } = await aSeat(house.tx, 'MEMBER', councilId);
    await house.owner.query('update seats set membership_id = $1 where person_id = $2', [membershipId, holder]);
    await anActionItem(house.tx, { councilId, ownerInstitutionId: institutionId, decisionId, state: 'VERIFIED' });
    const { id: riskId } = await aRisk(house.tx, { councilId });
    await house.owner.query(`update risks set mark_basis = 'AvTS', mark_from = '2026-01-01', mark_holder = 'PPA' where id = $1`, [riskId]);
    const hidden = await doer({ riskIds: [riskId], isRestricted: true });
    expect(await recipients()).toEqual([secretary, holder].sort());
    expect(await recipients()).not.toContain(hidden.lead);
  });

  it('tells who did one decision of a seminar nothing of another, and leads nobody to what they may not read', async () => {
    const { id: seminarId } = await aSeminar(house.tx, { councilId, state: 'HELD', dates: ['2027-05-11'] });
    const { id: personId, email } = await aPerson(house.tx);
    const { id } = await anInvitation(house.tx, { seminarId, personId });
    await house.owner.query(
      `insert into deliveries (key, kind, category, seminar_id, subject_id, person_id, address, language, state)
       values ('test/' || $1::text, 'seminars.invitation', 'OFFICIAL', $2, $1::uuid, $3, $4, 'et', 'ACCEPTED')`,
      [id, seminarId, personId, email],
    );
    const at = { councilId, seminarId, decidedOn: '2027-05-11' };
    const ended = { state: 'FULFILLED', endedOn: '2027-05-12', endReason: 'Tehtud' } as const;
    ({ id: decisionId } = await aDecision(house.tx, { ...at, text: 'Õppus', ...ended }));
    const other = await aDecision(house.tx, { ...at, text: 'Saladus', dissent: 'Eriarvamus' });
    const { lead: partner } = await doer();
    const { institutionId } = await aMembership(house.tx, { councilId });
    const { personId: member } = await anAffiliation(house.tx, { institutionId, role: 'LEAD' });
    await anActionItem(house.tx, { councilId, ownerInstitutionId: institutionId, decisionId, state: 'DONE' });
    const send = 'mutation ($input: SendDecisionsInput!) { sendDecisions(input: $input) { id } }';
    expect((await house.ask(secretary, send, { input: { seminarId } })).errors).toBeUndefined();
    await house.settle();
    const textTo = async (who: string) => {
      const [address] = await emails([who]);
      return house.mailbox.find(({ to }) => to === address)?.text ?? '';
    };
    const doers = 'sest teie asutus tegi midagi, mida see otsus ette nägi';
    for (const who of [partner, member]) {
      expect(await textTo(who)).toContain('Õppus');
      expect(await textTo(who)).not.toContain('Saladus');
      expect(await textTo(who)).toContain(doers);
    }
    expect(await textTo(member)).toContain(`/decisions/${decisionId}`);
    expect(await textTo(partner)).not.toMatch(/\/decisions/);
    expect(await textTo(personId)).toMatch(/Õppus[^]*Saladus[^]*sest teid kutsuti/);
    // What a mail left out, its reader was not told.
    const [told] = await house.owner.query<[{ was_told: boolean }]>(
      `select exists (select from outcome_readers(array[$1]::uuid[], true) where person_id = $2 and was_told) as was_told`,
      [other.id, partner],
    );
    expect(told.was_told).toBe(false);
  });

  it('is looked at by who decides alone', async () => {
    const { personId: member } = await aSeat(house.tx, 'MEMBER', councilId);
    const { personId: stranger } = await aSeat(house.tx, 'SECRETARY');
    expect((await preview(member)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await preview(stranger)).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'decisionId' });
  });
});
