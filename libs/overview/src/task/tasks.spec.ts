import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anInvitation } from '../../../seminars/src/invitation/invitation.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { aMeasure } from '../../../risks/src/measure/measure.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';

const TASKS = '{ viewer { tasks { kind subjectId dueOn answerPath riskId isRestricted council { slug } } } }';

describe('what waits for somebody, in seminars and in registers', () => {
  let house: House;
  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(() => house.setClock(new Date('2027-04-01T10:00:00Z')));
  afterAll(() => house.close());

  const tasks = async (asker: string) => ((await house.ask(asker, TASKS)).data?.['viewer'] as { tasks: object[] }).tasks;

  it('is one list, most urgent first, each with the way to where it is done', async () => {
    const { councilId, personId, membershipId } = await aSeat(house.tx, 'SECRETARY');
    const [council] = await house.owner.query<{ slug: string; institution: string }[]>(
      'select c.slug, m.institution_id as institution from councils c join memberships m on m.council_id = c.id where m.id = $1',
      [membershipId],
    );
    const { id: seminarId } = await aSeminar(house.tx, { councilId, state: 'INVITING' });
    const { token } = await anInvitation(house.tx, { seminarId, personId });
    const risk = await aRisk(house.tx, { councilId });
    const due = async (dueOn: string) =>
      (await aMeasure(house.tx, risk, { responsibleInstitutionId: council?.institution ?? null, dueOn })).id;
    const [soon, late] = [await due('2027-04-10'), await due('2027-03-10')];
    const inRegister = { answerPath: null, isRestricted: false, council: { slug: council?.slug } };
    const around = { riskId: null, isRestricted: false, council: null };
    const told = await tasks(personId);
    expect(told).toEqual([
      { kind: 'MEASURE_DUE', subjectId: late, dueOn: '2027-03-10', riskId: risk.id, ...inRegister },
      { kind: 'MEASURE_DUE', subjectId: soon, dueOn: '2027-04-10', riskId: risk.id, ...inRegister },
      { kind: 'ANSWER_INVITATION', subjectId: seminarId, dueOn: '2027-05-03', answerPath: `/answer/${token}`, ...around },
      { kind: 'MAIL_NOT_DELIVERED', subjectId: seminarId, dueOn: '2027-05-03', answerPath: null, ...around },
      { kind: 'REGISTER_TO_MEND', subjectId: councilId, dueOn: null, riskId: null, ...inRegister },
    ]);
  });

  it('is nothing for who has nothing to do, and not asked by nobody', async () => {
    const { councilId } = await aSeat(house.tx, 'SECRETARY');
    await aRisk(house.tx, { councilId });
    expect(await tasks((await aSeat(house.tx, 'MEMBER', councilId)).personId)).toEqual([]);
    expect((await house.ask(null, TASKS)).data?.['viewer'] ?? null).toBeNull();
  });
});
