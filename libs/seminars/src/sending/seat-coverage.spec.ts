import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import type { Seat } from '../../../councils/src/seat/seat.entity.js';
import { Substitute } from '../../../councils/src/seat/substitute.entity.js';
import { aPerson } from '../../../people/src/person/person.factory.js';
import type { Invitation } from '../invitation/invitation.entity.js';
import { anInvitation } from '../invitation/invitation.factory.js';
import type { SeminarDay } from '../seminar/seminar-day.entity.js';
import { aSeminar } from '../seminar/seminar.factory.js';

const FIGURES = 'seats covered tentative declined open quorum quorumIsReached quorumIsPossible';
const COVERAGE = `query ($id: ID!) { seminar(id: $id) { coverage { ${FIGURES} byCouncil { council { id } ${FIGURES} }
  byDay { day { id date } ${FIGURES} byCouncil { council { id } ${FIGURES} } } } } }`;

interface Figures {
  seats: number;
  covered: number;
  quorumIsReached: boolean;
}

describe('the coverage of the seats', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let seminarId: string;
  let days: SeminarDay[];

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2027-04-01T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ id: seminarId, days } = await aSeminar(house.tx, { councilId, state: 'INVITING' }));
  });
  afterAll(() => house.close());

  const coverage = async (asker = secretary) => {
    const { data, errors } = await house.ask(asker, COVERAGE, { id: seminarId });
    expect(errors).toBeUndefined();
    return (data?.['seminar'] as { coverage: Figures & { byDay: Figures[]; byCouncil: Figures[] } }).coverage;
  };
  const invited = (personId: string, given: Partial<Invitation> = {}) => anInvitation(house.tx, { seminarId, personId, ...given });
  const endSeat = async ({ id }: Seat, on = '2027-03-01') => {
    await house.owner.query('update seats set valid_to = $2 where id = $1', [id, on]);
    await house.owner.query('update seat_substitutes set valid_to = $2 where seat_id = $1', [id, on]);
  };
  const withSubstitute = async (seat: Seat) => {
    const { id } = await aPerson(house.tx);
    await house.tx.save(Substitute.of(seat, id, 1, '2020-01-01'));
    return id;
  };

  it('counts a member institution once, however many sit for it, and also where nobody does', async () => {
    const first = await aSeat(house.tx, 'MEMBER', councilId);
    const second = await aSeat(house.tx, 'VICE_CHAIR', councilId, { membershipId: first.membershipId });
    await aMembership(house.tx, { councilId }); // Its seat was never held.
    await endSeat(await aSeat(house.tx, 'MEMBER', councilId));
    await aSeat(house.tx, 'OBSERVER', councilId);
    await endSeat(await aSeat(house.tx, 'OBSERVER', councilId));
    await aMembership(house.tx, { councilId, voting: false });
    await aMembership(house.tx, { councilId, validTo: '2027-03-31' });
    expect(await coverage()).toMatchObject({ seats: 4, covered: 0, open: 4, quorum: 2, quorumIsReached: false });
    await invited(first.personId, { response: 'DECLINED' });
    expect(await coverage()).toMatchObject({ covered: 0, declined: 1, open: 3 });
    await invited(second.personId, { response: 'ACCEPTED' });
    expect(await coverage()).toMatchObject({ covered: 1, declined: 0, open: 3 });
  });

  it('lets the substitute of a vacant seat cover it, and not the one who held it', async () => {
    const seat = await aSeat(house.tx, 'MEMBER', councilId);
    const substitute = await withSubstitute(seat);
    await invited(seat.personId, { seatId: seat.id, response: 'ACCEPTED' });
    expect(await coverage()).toMatchObject({ seats: 2, covered: 1 });
    await endSeat(seat);
    expect(await coverage()).toMatchObject({ seats: 2, covered: 0, open: 2 });
    await invited(substitute, { seatId: seat.id, response: 'ONLINE' });
    expect(await coverage()).toMatchObject({ seats: 2, covered: 1, open: 1 });
  });

  it('lets whoever was invited for a vacant seat cover it, until somebody else holds it', async () => {
    const seat = await aSeat(house.tx, 'MEMBER', councilId);
    await endSeat(seat);
    const standIn = await aPerson(house.tx);
    await invited(standIn.id, { seatId: seat.id, response: 'SUBSTITUTE', substituteName: 'Tiiu' });
    expect(await coverage()).toMatchObject({ seats: 2, covered: 1 });
    await aSeat(house.tx, 'MEMBER', councilId, { membershipId: seat.membershipId, validFrom: '2027-03-15' });
    expect(await coverage()).toMatchObject({ seats: 2, covered: 0, open: 2 });
  });

  it('takes nobody for two institutions of one council, but for one in each', async () => {
    const own = await aSeat(house.tx, 'MEMBER', councilId);
    const vacant = await aSeat(house.tx, 'MEMBER', councilId);
    await house.tx.save(Substitute.of(vacant, own.personId, 1, '2020-01-01'));
    await endSeat(vacant);
    const other = await aSeat(house.tx, 'SECRETARY');
    await aSeat(house.tx, 'MEMBER', other.councilId, { personId: own.personId });
    ({ id: seminarId } = await aSeminar(house.tx, { councilId, coHosts: [other.councilId], state: 'INVITING' }));
    await invited(own.personId, { seatId: own.id, response: 'ACCEPTED' });
    expect(await coverage()).toMatchObject({
      seats: 5,
      covered: 2,
      byCouncil: [
        { council: { id: councilId }, seats: 3, covered: 1 },
        { council: { id: other.councilId }, seats: 2, covered: 1 },
      ],
    });
  });

  it('is told for each day and host, and the quorum must stand on every day', async () => {
    const [first, second] = days as [SeminarDay, SeminarDay];
    const members = await Promise.all([1, 2, 3].map(() => aSeat(house.tx, 'MEMBER', councilId)));
    const [a, b, c] = members.map(({ personId }) => personId) as [string, string, string];
    await invited(a, { response: 'ACCEPTED', dayIds: [first.id, second.id] });
    await invited(b, { response: 'ACCEPTED', dayIds: [first.id] });
    await invited(c, { response: 'TENTATIVE', dayIds: [second.id] });
    const quorum = { seats: 4, quorum: 2, quorumIsPossible: true };
    const onFirst = { ...quorum, covered: 2, tentative: 0, declined: 1, open: 1, quorumIsReached: true };
    const onSecond = { ...quorum, covered: 1, tentative: 1, declined: 1, open: 2, quorumIsReached: false };
    const whole = { ...quorum, covered: 2, tentative: 1, declined: 0, open: 2, quorumIsReached: false };
    const council = { council: { id: councilId } };
    expect(await coverage()).toEqual({
      ...whole,
      byCouncil: [{ ...council, ...whole }],
      byDay: [
        { day: { id: first.id, date: first.date }, ...onFirst, byCouncil: [{ ...council, ...onFirst }] },
        { day: { id: second.id, date: second.date }, ...onSecond, byCouncil: [{ ...council, ...onSecond }] },
      ],
    });
    await house.owner.query(`update invitations set response = 'DECLINED', day_ids = '{}' where person_id = $1`, [c]);
    expect(await coverage()).toMatchObject({ declined: 1, quorumIsPossible: false, byDay: [{}, { declined: 2, quorumIsPossible: false }] });
  });

  it('stays as it was on the last day', async () => {
    const seat = await aSeat(house.tx, 'MEMBER', councilId);
    await invited(seat.personId, { response: 'ACCEPTED' });
    house.setClock(new Date('2027-09-01T10:00:00Z'));
    await endSeat(seat, '2027-08-01');
    expect(await coverage()).toMatchObject({ seats: 2, covered: 1 });
  });
});
