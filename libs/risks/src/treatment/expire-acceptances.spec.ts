import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anAdministrator } from '../../../people/src/person/person.factory.js';
import { aRisk } from '../risk/risk.factory.js';

const RISK = `query ($id: ID!) { risk(id: $id) { version status treatment acceptance { id } acceptances { endedOn endedBecause }
  steps { status reason cause person { id } } } }`;
const ACCEPT = 'mutation ($input: AcceptRiskInput!) { acceptRisk(input: $input) { version } }';
const READ = 'query ($id: ID!) { deliveredMail(deliveryId: $id) { subject text isStillTrue } }';

/** Accepted on 4 May 2026, for the last time on 31 May. */
describe('an acceptance past its last day', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let institutionId: string;
  let owner: string;
  let lead: string;
  let riskId: string;

  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ institutionId } = await aMembership(house.tx, { councilId }));
    owner = (await anAffiliation(house.tx, { institutionId })).personId;
    lead = (await anAffiliation(house.tx, { institutionId, role: 'LEAD' })).personId;
    ({ id: riskId } = await aRisk(house.tx, { councilId, ownerInstitutionId: institutionId, ownerPersonId: owner }));
    await house.owner.query(
      `update risks set current_likelihood = 2, current_impact = 2, current_score = 4, current_level = 'LOW', level_rank = 1,
              current_matrix_id = (select matrix_id from risk_settings where council_id = $2) where id = $1`,
      [riskId, councilId],
    );
    const input = { riskId, version: 1, reason: 'Väike kahju', expiresOn: '2026-05-31' };
    expect((await house.ask(secretary, ACCEPT, { input })).errors).toBeUndefined();
    house.mailbox.splice(0);
  });

  const sql = <T = object>(text: string, ...values: unknown[]) => house.owner.query<T[]>(text, values);
  const look = async () => (await house.ask(secretary, RISK, { id: riskId })).data?.['risk'];
  const expire = async (now = '2026-05-31T21:00:00Z') => {
    house.setClock(new Date(now)); // Midnight in Estonia: it is 1 June.
    await house.run('risks.expire-acceptances', {});
    await house.settle();
  };
  const addressOf = async (personId: string) =>
    (await sql<{ email: string }>('select email from persons where id = $1', personId))[0]?.email;
  const told = () => house.mailbox.flatMap(({ to }) => to);
  const deliveries = () => sql<{ id: string; state: string }>('select id, state from deliveries where subject_id = $1', riskId);

  it('ends, the risk is open again, and its owner is told once however often and however much at once the job runs', async () => {
    await expire('2026-05-31T20:59:00Z');
    expect(await look()).toMatchObject({ version: 2, treatment: 'ACCEPT', acceptance: {} });
    expect(house.mailbox).toEqual([]);
    await Promise.all([1, 2, 3].map(() => expire()));
    await expire();
    expect(await look()).toEqual({
      version: 3,
      status: 'OPEN',
      treatment: null,
      acceptance: null,
      acceptances: [{ endedOn: '2026-06-01', endedBecause: 'EXPIRED' }],
      steps: [
        { status: 'OPEN', reason: null, cause: 'ACCEPTANCE_EXPIRED', person: null },
        { status: 'MONITORED', reason: 'Väike kahju', cause: 'ACCEPTED', person: { id: secretary } },
      ],
    });
    expect(house.mailbox).toHaveLength(1);
    expect(told()).toEqual([await addressOf(owner)]);
    const [mail] = house.mailbox;
    expect(mail?.subject).toMatch(/^Riski aktsepteerimine on lõppenud: R-KAL\w*-01 Üleujutus$/);
    for (const word of ['31. mai 2026', 'Väike kahju', 'madal', `http://localhost:3000/risks/${riskId}`])
      expect(mail?.text).toContain(word);
    expect(mail?.headers['auto-submitted']).toBe('auto-generated');
  });

  it('is told in the language of its reader, and can be read again by secretary and chair', async () => {
    await sql(`update persons set language = 'en' where id = $1`, owner);
    await expire();
    expect(house.mailbox[0]?.subject).toMatch(/^The acceptance of a risk has expired: R-KAL\w*-01 Üleujutus$/);
    const [delivery] = await deliveries();
    for (const reader of [secretary, (await aSeat(house.tx, 'CHAIR', councilId)).personId])
      expect((await house.ask(reader, READ, { id: delivery?.id })).data).toMatchObject({
        deliveredMail: { subject: house.mailbox[0]?.subject, isStillTrue: true },
      });
  });

  it('is told to who leads the owning institution where the owner is nobody, has left or has no address, else to the secretary, else to nobody', async () => {
    await sql('update persons set email = null where id = $1', owner);
    await expire();
    expect(told()).toEqual([await addressOf(lead)]);
    for (const [change, reader] of [
      [`update affiliations set valid_to = '2026-05-01' where person_id = '${owner}'`, lead],
      [`update affiliations set valid_to = '2026-05-01' where person_id = '${lead}'`, secretary],
      [`update seats set valid_to = '2026-05-01' where person_id = '${secretary}'`, null],
    ] as const) {
      house.mailbox.splice(0);
      await sql(change);
      await sql('delete from deliveries where subject_id = $1', riskId);
      await sql(`update risk_acceptances set ended_on = null, ended_because = null where risk_id = $1`, riskId);
      await expire('2026-06-02T10:00:00Z');
      expect(told()).toEqual(reader ? [await addressOf(reader)] : []);
    }
    const [ended] = await sql('select ended_because from risk_acceptances where risk_id = $1', riskId);
    expect(ended).toEqual({ ended_because: 'EXPIRED' });
  });

  it('of a restricted risk carries its mark, goes to who may read it, and is seen by nobody else', async () => {
    await sql(
      `update risks set mark_basis = 'AvTS § 35 lg 1 p 9', mark_from = '2026-01-01', mark_holder = 'Päästeamet' where id = $1`,
      riskId,
    );
    await expire();
    const [mail] = house.mailbox;
    expect(told()).toEqual([await addressOf(owner)]);
    expect(mail?.subject).toMatch(/^\[AK – asutusesiseseks kasutamiseks\] Riski aktsepteerimine on lõppenud: R-KAL\w*-01 Üleujutus$/);
    expect(mail?.text).toContain('AvTS § 35 lg 1 p 9');
    expect(mail?.text).toContain('Päästeamet');
    const [delivery] = await deliveries();
    const { id: administrator } = await anAdministrator(house.tx);
    expect((await house.ask(administrator, READ, { id: delivery?.id })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(await house.rawly(administrator, 'select 1 from deliveries where subject_id = $1', [riskId])).toEqual([]);
    const readings = () => sql('select person_id, operation from restricted_readings where risk_id = $1', riskId);
    expect(await readings()).toEqual([]);
    expect((await house.ask(secretary, READ, { id: delivery?.id })).errors).toBeUndefined();
    expect(await readings()).toEqual([{ person_id: secretary, operation: 'deliveredMail' }]);
    expect(await house.rawly(secretary, 'select count(*)::int from deliveries where subject_id = $1', [riskId])).toEqual([{ count: 1 }]);
  });

  it.each([
    ['the risk is closed', `update risks set status = 'CLOSED', close_reason = 'X', closed_on = '2026-06-01' where id = $1`],
    [
      'its reader has left',
      `update affiliations set valid_to = '2026-05-01' where person_id = (select owner_person_id from risks where id = $1)`,
    ],
  ])('is not told when %s before the mail leaves', async (_what, change) => {
    await expire();
    await sql(
      `update deliveries set state = 'QUEUED', attempts = 0, accepted_at = null, next_attempt_at = act_now() where subject_id = $1`,
      riskId,
    );
    house.mailbox.splice(0);
    await sql(change, riskId);
    await sql(
      `insert into outbox_jobs (name, payload) select 'mail.deliver', jsonb_build_object('deliveryId', id) from deliveries where subject_id = $1`,
      riskId,
    );
    await house.settle();
    expect(house.mailbox).toEqual([]);
    expect(await deliveries()).toMatchObject([{ state: 'CANCELLED' }]);
  });
});
