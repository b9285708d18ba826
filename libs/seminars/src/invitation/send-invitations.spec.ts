import { Tokens } from '@app/kernel';
import { House, TEST_SECRET, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aSeminar } from '../seminar/seminar.factory.js';
import { Invitation } from './invitation.entity.js';
import { InvitationsService } from './invitations.service.js';

const CHOOSE = `mutation ($input: ChooseAudienceInput!) { chooseAudience(input: $input) { version audienceInstitutions { id } audiencePersons { id } } }`;
const PREVIEW = `mutation ($input: PreviewInvitationsInput!) { previewInvitations(input: $input) { withoutAddress
  recipients { isNew language institutionName person { id name email } reasons { kind councilName institutionName role } }
  mails { language recipients subject text html } } }`;
const SEND =
  'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { state version invitations { totalCount } sending { total } } }';

interface Preview {
  withoutAddress: number;
  recipients: { isNew: boolean; person: { id: string }; reasons: { kind: string }[]; institutionName: string }[];
  mails: { language: string; recipients: number; subject: string; text: string; html: string }[];
}

describe('sending invitations', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let seminarId: string;

  beforeAll(async () => void (house = await House.open()));
  beforeEach(async () => {
    house.setClock(new Date('2027-03-10T10:00:00Z'));
    house.mailbox.splice(0);
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    seminarId = (await aSeminar(house.tx, { councilId })).id;
  });
  afterAll(() => house.close());

  const told = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const choose = (given: object, asker = secretary) =>
    house.ask(asker, CHOOSE, { input: { seminarId, version: 1, institutionIds: [], personIds: [], ...given } });
  const send = (version = 1, asker: string | null = secretary) => house.ask(asker, SEND, { input: { seminarId, version } });
  const sent = async (version = 1) => {
    const { data, errors } = await send(version);
    expect(errors).toBeUndefined();
    await house.settle();
    return data?.['sendInvitations'];
  };
  const preview = async (asker = secretary): Promise<Preview> => {
    const { data, errors } = await house.ask(asker, PREVIEW, { input: { seminarId } });
    expect(errors).toBeUndefined();
    return data?.['previewInvitations'] as Preview;
  };
  const rows = async () => ({
    invitations: await house.tx.countBy(Invitation, { seminarId }),
    deliveries: (await house.owner.query<object[]>('select from deliveries where seminar_id = $1', [seminarId])).length,
    promises: (await house.owner.query<object[]>('select from outbox_jobs')).length,
  });

  it('previews the very mail that is sent, and sends and writes nothing', async () => {
    const before = await rows();
    const { mails } = await preview();
    expect(mails).toMatchObject([{ language: 'et', recipients: 1, subject: 'Kutse: Koostööseminar' }]);
    await house.settle();
    expect(house.mailbox).toEqual([]);
    expect(await rows()).toEqual(before);

    await sent();
    const token = new Tokens(TEST_SECRET).of('answer', (await house.tx.findOneByOrFail(Invitation, { seminarId })).id, 1);
    const [mail] = house.mailbox;
    expect(mail?.subject).toBe(mails[0]?.subject);
    expect(mail?.text.trim()).toBe(mails[0]?.text.replace('/answer/preview', `/answer/${token}`).trim());
  });

  it('sends each one mail in their language, with a calendar request of their own', async () => {
    const english = await aSeat(house.tx, 'MEMBER', councilId);
    await house.owner.query(`update persons set language = 'en', first_name = 'Ann' where id = $1`, [english.personId]);
    expect(await sent()).toMatchObject({ state: 'INVITING', version: 2, invitations: { totalCount: 2 }, sending: { total: 2 } });
    expect(house.mailbox.map(({ subject }) => subject).sort()).toEqual(['Invitation: Koostööseminar', 'Kutse: Koostööseminar']);
    const mail = house.mailbox.find(({ subject }) => subject.startsWith('Invitation'));
    expect(mail?.text).toContain('Dear Ann Maasikas');
    expect(mail?.text).toMatch(/Tuesday,? 11 May 2027, 09:00–17:00/);
    expect(mail?.text).toMatch(/^http:\/\/localhost:3000\/answer\/[\w-]{43}$/m);
  });

  it.each([
    ['lv', 'Ielūgums', /otrdiena, 2027\. gada 11\. maijs/],
    ['ru', 'Приглашение', /вторник, 11 мая 2027/],
  ])('writes to readers of %s all in their language, whatever the council speaks', async (language, subject, day) => {
    await house.owner.query(`update councils set default_language = 'en' where id = $1`, [councilId]);
    await house.owner.query('update persons set language = $2 where id = $1', [secretary, language]);
    expect(await preview()).toMatchObject({
      recipients: [{ language }],
      mails: [{ language, recipients: 1, subject: `${subject}: Koostööseminar` }],
    });
    await sent();
    const [mail] = house.mailbox;
    expect(mail?.subject).toBe(`${subject}: Koostööseminar`);
    expect(mail?.headers['content-language']).toBe(language);
    expect(mail?.html).toContain(`<html lang="${language}">`);
    expect(mail?.text).toMatch(day);
    expect(mail?.ics).toContain(`SUMMARY;LANGUAGE=${language}:`);
    expect(`${mail?.text}${mail?.html}`).not.toMatch(/Tuesday|Invitation/);
  });

  it('mails nobody twice, whoever asks again', async () => {
    await sent();
    expect(told(await send(2))).toEqual([{ code: 'CONFLICT', reason: 'everybody-is-invited', field: 'seminarId' }]);
    const late = await aSeat(house.tx, 'MEMBER', councilId);
    house.mailbox.splice(0);
    await sent(2);
    expect(house.mailbox).toHaveLength(1);
    expect(await house.tx.findOneByOrFail(Invitation, { seminarId, personId: late.personId })).toMatchObject({ response: 'NONE' });
    expect(await rows()).toMatchObject({ invitations: 2, deliveries: 2 });
  });

  it('lets one of two who press the button at once', async () => {
    const answers = await Promise.all([send(), send()]);
    expect(answers.flatMap((answer) => told(answer) ?? [])).toMatchObject([{ code: 'CONFLICT', reason: 'stale-version' }]);
    await house.settle();
    expect(house.mailbox).toHaveLength(1);
  });

  it('invites people without an address, counts them as not reached, and mails them once they have one', async () => {
    const mute = await aSeat(house.tx, 'MEMBER', councilId);
    await house.owner.query('update persons set email = null where id = $1', [mute.personId]);
    await sent();
    const unreached = '{ answerCounts { invited unreached } invitations(unreached: true) { nodes { person { id } } } }';
    const query = `query ($id: ID!) { seminar(id: $id) ${unreached} }`;
    expect((await house.ask(secretary, query, { id: seminarId })).data?.['seminar']).toEqual({
      answerCounts: { invited: 2, unreached: 1 },
      invitations: { nodes: [{ person: { id: mute.personId } }] },
    });
    await house.owner.query(`update persons set email = 'found@example.org' where id = $1`, [mute.personId]);
    await sent(2);
    expect(house.mailbox).toHaveLength(2);
    expect(await rows()).toMatchObject({ invitations: 2, deliveries: 2 });
  });

  it('refuses an audience of nobody', async () => {
    await house.owner.query(`update memberships set voting = false, valid_to = '2027-01-01' where council_id = $1`, [councilId]);
    expect(told(await send())).toEqual([{ code: 'CONFLICT', reason: 'nobody-to-invite', field: 'seminarId' }]);
    expect(await rows()).toMatchObject({ invitations: 0, deliveries: 0 });
  });

  it('keeps neither invitation nor mail of an act that was undone', async () => {
    const undone = house.act(secretary, async (act) => {
      await house.api.get(InvitationsService).send(act, { seminarId, version: 1 });
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    await house.settle();
    expect(await rows()).toMatchObject({ invitations: 0, deliveries: 0 });
    expect(house.mailbox).toEqual([]);
  });

  it.each([
    ['seminar-is-not-planned', `state = 'DRAFT'`],
    ['seminar-is-cancelled', `state = 'CANCELLED', cancel_reason = 'Torm'`],
    ['seminar-was-held', `state = 'HELD'`],
    ['seminar-has-ended', `starts_at = '2027-03-09T08:00Z', ends_at = '2027-03-10T09:00Z'`],
    ['answer-by-is-past', `answer_by = '2027-03-09'`],
    ['days-are-missing', `starts_at = null, ends_at = null`],
  ])('refuses to send: %s', async (reason, change) => {
    await house.owner.query(`update seminars set ${change} where id = $1`, [seminarId]);
    expect(told(await send())).toMatchObject([{ code: 'CONFLICT', reason }]);
    expect(await rows()).toMatchObject({ invitations: 0, deliveries: 0 });
  });

  it('lets waiting mails fall silent when the seminar is over before their turn', async () => {
    await house.act(secretary, async (act) => {
      await house.api.get(InvitationsService).send(act, { seminarId, version: 1 });
      await act.tx.query(`update seminars set ends_at = '2027-03-10T09:00Z' where id = $1`, [seminarId]);
    });
    await house.settle();
    expect(house.mailbox).toEqual([]);
    expect(await house.owner.query('select state from deliveries where seminar_id = $1', [seminarId])).toEqual([{ state: 'CANCELLED' }]);
  });

  it('is for secretaries and chairs of the hosts and tells strangers nothing', async () => {
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    const chair = (await aSeat(house.tx, 'CHAIR', councilId)).personId;
    const all = (asker: string) => [
      () => choose({}, asker),
      () => house.ask(asker, PREVIEW, { input: { seminarId } }),
      () => send(1, asker),
    ];
    for (const ask of all(member)) expect(told(await ask())).toMatchObject([{ code: 'FORBIDDEN' }]);
    for (const ask of all(stranger)) expect(told(await ask())).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(told(await choose({ version: 2 }))).toMatchObject([{ code: 'CONFLICT', reason: 'stale-version' }]);
    expect(told(await send(1, chair))).toBeUndefined();
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(told(await choose({ version: 2, personIds: [nobody] }))).toMatchObject([{ reason: 'no-such-person', field: 'personIds.0' }]);
    expect(told(await choose({ version: 2, institutionIds: [nobody] }))).toMatchObject([
      { reason: 'no-such-institution', field: 'institutionIds.0' },
    ]);
  });
});
