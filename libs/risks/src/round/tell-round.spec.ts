import { House } from '../../../../test/support/house.js';
import { Membership } from '../../../councils/src/membership/membership.entity.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aRisk } from '../risk/risk.factory.js';

const OPEN = 'mutation ($input: OpenAssessmentRoundInput!) { openAssessmentRound(input: $input) { id } }';
const SUBMIT = 'mutation ($input: SubmitAssessmentInput!) { submitAssessment(input: $input) { id } }';

describe('the mail about an assessment round', () => {
  let house: House;
  let councilId: string;
  let secretary: string;

  beforeAll(async () => void (house = await House.open()));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    house.mailbox.length = 0;
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
  });
  afterAll(() => house.close());

  const open = async (): Promise<string> => {
    const { data } = await house.ask(secretary, OPEN, { input: { councilId, title: 'Kevadine hindamine', dueOn: '2026-05-31' } });
    await house.settle();
    return (data?.['openAssessmentRound'] as { id: string }).id;
  };
  const told = async (roundId: string) =>
    (
      await house.owner.query<{ person_id: string; state: string }[]>(
        `select person_id, state from deliveries where kind = 'risks.round' and subject_id = $1`,
        [roundId],
      )
    ).map(({ person_id: personId, state }) => [personId, state]);

  it('goes once to who holds the seat of an institution that scores, or to its lead, however often the job runs', async () => {
    const seat = await aSeat(house.tx, 'MEMBER', councilId);
    const { institutionId: seated } = await house.tx.findOneByOrFail(Membership, { id: seat.membershipId });
    await anAffiliation(house.tx, { institutionId: seated, role: 'LEAD' });
    const { institutionId: unseated } = await aMembership(house.tx, { councilId });
    const { personId: lead } = await anAffiliation(house.tx, { institutionId: unseated, role: 'LEAD' });
    await anAffiliation(house.tx, { institutionId: unseated });
    await aRisk(house.tx, { councilId, leadAssessorInstitutionId: seated, ownerInstitutionId: unseated });
    await aRisk(house.tx, { councilId, leadAssessorInstitutionId: seated });
    const roundId = await open();
    await house.run('risks.tell-round', { roundId });
    await house.settle();
    expect((await told(roundId)).sort()).toEqual(
      [
        [seat.personId, 'ACCEPTED'],
        [lead, 'ACCEPTED'],
      ].sort(),
    );
    const [mail] = house.mailbox;
    expect(mail?.subject).toBe('Palume hinnata riske: Kevadine hindamine');
    expect(mail?.text).toContain(`/risks/rounds/${roundId}`);
    expect(mail?.text).toContain('31. mai 2026');
    expect(mail?.text).not.toContain('Üleujutus');
  });

  it('is not written when there is nothing left to score, and is no trace of a restricted risk', async () => {
    const seat = await aSeat(house.tx, 'MEMBER', councilId);
    const { institutionId } = await aMembership(house.tx, { councilId });
    const { personId: lead } = await anAffiliation(house.tx, { institutionId, role: 'LEAD' });
    const risk = await aRisk(house.tx, { councilId, ownerInstitutionId: institutionId });
    const roundId = await open();
    expect(await told(roundId)).toEqual([[lead, 'ACCEPTED']]);
    const SAID = { likelihood: 4, impacts: [{ dimension: 'ECONOMIC', value: 4 }], confidence: 'LOW', reason: 'X' };
    expect((await house.ask(lead, SUBMIT, { input: { roundId, riskId: risk.id, ...SAID } })).errors).toBeUndefined();
    await house.owner.query(`delete from deliveries where subject_id = $1`, [roundId]);
    await house.run('risks.tell-round', { roundId });
    expect(await told(roundId)).toEqual([]);
    // Somebody sits for the institution who works elsewhere, and so does not see what is restricted.
    await house.owner.query('update seats set membership_id = (select id from memberships where institution_id = $1) where id = $2', [
      institutionId,
      seat.id,
    ]);
    const { id } = await aRisk(house.tx, { councilId, ownerInstitutionId: institutionId });
    await house.owner.query(`update risks set mark_basis = 'AvTS', mark_from = '2026-01-01', mark_holder = 'X' where id = $1`, [id]);
    const INSERT = 'insert into assessment_round_risks (council_id, round_id, risk_id) values ($1, $2, $3)';
    await house.owner.query(INSERT, [councilId, roundId, id]);
    await house.run('risks.tell-round', { roundId });
    expect(await told(roundId)).toEqual([]);
  });

  it('carries the mark in its subject when all risks of the round are restricted, and its row says so to who may see it', async () => {
    const { institutionId } = await aMembership(house.tx, { councilId });
    await anAffiliation(house.tx, { institutionId, role: 'LEAD' });
    const made = () => aRisk(house.tx, { councilId, ownerInstitutionId: institutionId });
    const ids = [(await made()).id, (await made()).id];
    const MARK = `update risks set mark_basis = 'AvTS', mark_from = '2026-01-01', mark_holder = 'X' where id = $1`;
    const ROUND = 'query ($id: ID!) { assessmentRound(id: $id) { isRestricted } }';
    await house.owner.query(MARK, [ids[0]]);
    const mixed = await open();
    expect((await house.ask(secretary, ROUND, { id: mixed })).data).toEqual({ assessmentRound: { isRestricted: false } });
    await house.owner.query('update assessment_round_risks set is_open = false where round_id = $1', [mixed]);
    await house.owner.query(MARK, [ids[1]]);
    const restricted = await open();
    expect((await house.ask(secretary, ROUND, { id: restricted })).data).toEqual({ assessmentRound: { isRestricted: true } });
    expect(house.mailbox.map(({ subject }) => subject)).toEqual([
      'Palume hinnata riske: Kevadine hindamine',
      '[AK – asutusesiseseks kasutamiseks] Palume hinnata riske: Kevadine hindamine',
    ]);
  });
});
