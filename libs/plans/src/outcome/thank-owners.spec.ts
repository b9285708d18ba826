import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anInstitution } from '../../../people/src/institution/institution.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
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

  it('is looked at by who decides alone', async () => {
    const { personId: member } = await aSeat(house.tx, 'MEMBER', councilId);
    const { personId: stranger } = await aSeat(house.tx, 'SECRETARY');
    expect((await preview(member)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await preview(stranger)).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'decisionId' });
  });
});
