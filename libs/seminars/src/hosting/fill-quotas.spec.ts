import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aPerson } from '../../../people/src/person/person.factory.js';
import { anInvitation } from '../invitation/invitation.factory.js';
import type { Invitation } from '../invitation/invitation.entity.js';
import { aSeminar } from '../seminar/seminar.factory.js';

const QUOTAS = 'quotas { councilName quota audience invited coming }';
const SEMINAR = `query ($id: ID!) { seminar(id: $id) { ${QUOTAS} } }`;
const PREVIEW = `mutation ($input: PreviewInvitationsInput!) { previewInvitations(input: $input) { hostsNotAccepted recipients { isNew } ${QUOTAS} } }`;
const SEND = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { state invitations { totalCount } } }';

describe('the quota of a host', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let other: { councilId: string; personId: string };

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2027-03-10T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    other = await aSeat(house.tx, 'SECRETARY');
    await house.owner.query(`update councils set name = case id when $1 then 'Juhtiv' else 'Teine' end where id in ($1, $2)`, [
      councilId,
      other.councilId,
    ]);
  });
  afterAll(() => house.close());

  const quotas = async (asker: string, id: string) =>
    ((await house.ask(asker, SEMINAR, { id })).data?.['seminar'] as { quotas: object[] }).quotas;

  it('is filled by those invited for its seats and those of them who need a place, each counted with one host', async () => {
    const { id: seminarId } = await aSeminar(house.tx, { councilId, coHosts: [other.councilId] });
    await house.owner.query('update seminar_hosts set quota = 2 where council_id = $1', [councilId]);
    const invited = async (response: Invitation['response'], councils: (string | null)[]) =>
      anInvitation(house.tx, {
        seminarId,
        personId: (await aPerson(house.tx)).id,
        response,
        substituteName: response === 'SUBSTITUTE' ? 'Tiiu' : null,
        reasons: councils.map((id) => ({
          kind: id ? 'SEAT' : 'PERSON',
          councilId: id,
          councilName: null,
          institutionName: null,
          role: null,
        })),
      });
    await invited('ACCEPTED', [councilId, other.councilId]);
    await invited('SUBSTITUTE', [councilId]);
    await invited('ACCEPTED', [null, councilId]);
    await invited('ONLINE', [other.councilId]);
    await invited('DECLINED', [other.councilId]);
    await invited('ACCEPTED', [null]);
    const figures = [
      { councilName: 'Juhtiv', quota: 2, audience: 1, invited: 3, coming: 3 },
      { councilName: 'Teine', quota: null, audience: 1, invited: 2, coming: 0 },
    ];
    for (const asker of [secretary, other.personId]) expect(await quotas(asker, seminarId)).toEqual(figures);
    // Members read how far it is filled, and nothing of the audience to be.
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    expect(await quotas(member, seminarId)).toMatchObject([{ invited: 3, audience: 0 }, { audience: 0 }]);
    expect(await house.rawly((await aSeat(house.tx, 'SECRETARY')).personId, 'select from seminar_quotas($1)', [seminarId])).toEqual([]);
    // Where nobody meets in a room there is nothing to fill.
    await house.owner.query(`update seminars set mode = 'ONLINE' where id = $1`, [seminarId]);
    expect(await quotas(secretary, seminarId)).toMatchObject([{ quota: null, coming: 3 }, { quota: null }]);
  });

  it('stands in the preview, beside the names of hosts that have not accepted; sending to the others is allowed', async () => {
    const third = await aSeat(house.tx, 'SECRETARY');
    const { id: seminarId } = await aSeminar(house.tx, { councilId, asked: [other.councilId, third.councilId] });
    await house.owner.query(`update seminar_hosts set declined_at = now(), decline_reason = 'Ei' where council_id = $1`, [third.councilId]);
    const { data } = await house.ask(secretary, PREVIEW, { input: { seminarId } });
    expect(data?.['previewInvitations']).toEqual({
      hostsNotAccepted: ['Teine'],
      recipients: [{ isNew: true }],
      quotas: [{ councilName: 'Juhtiv', quota: null, audience: 1, invited: 0, coming: 0 }],
    });
    expect((await house.ask(secretary, SEND, { input: { seminarId, version: 1 } })).data?.['sendInvitations']).toEqual({
      state: 'INVITING',
      invitations: { totalCount: 1 },
    });
  });
});
