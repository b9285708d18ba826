import { setTimeout as sleep } from 'node:timers/promises';
import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { anInvitedPerson } from './invited-person.factory.js';

/** The seminar of the factory is on 11–12 May 2027, a Tuesday and Wednesday; the last day to answer is Monday, 3 May. */
const INVITED = '2027-04-01T09:00:00Z';
const DEFAULT_DATES = ['2027-04-26', '2027-04-30'];

describe('reminding of unanswered invitations', () => {
  let house: House;
  let seminarId: string;
  let councilId: string;
  let invitationId: string;

  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());

  beforeEach(async () => {
    house.setClock(new Date(INVITED));
    const seat = await aSeat(house.tx, 'MEMBER');
    councilId = seat.councilId;
    const seminar = await aSeminar(house.tx, { councilId, state: 'INVITING' });
    seminarId = seminar.id;
    await house.owner.query(`update reminder_rules set valid_from = '2027-01-01' where council_id = $1`, [councilId]);
    invitationId = await anInvitedPerson(house, { seminarId, personId: seat.personId, seatId: seat.id });
    house.mailbox.splice(0);
  });
  afterEach(() => house.owner.query(`update seminars set state = 'CANCELLED', cancel_reason = 'Test is over' where id = $1`, [seminarId]));

  /** Lets the worker look at this hour of Estonia's summer time, and waits until its mails have left. */
  const lookAt = async (day: string, hour = '10:00'): Promise<number> => {
    house.setClock(new Date(`${day}T${hour}:00+03:00`));
    await house.run('reminders.remind', {});
    await house.settle();
    return house.mailbox.splice(0).length;
  };
  const everyDay = async (from: string, to: string): Promise<string[]> => {
    const told: string[] = [];
    for (let day = new Date(`${from}T00:00:00Z`); day <= new Date(`${to}T00:00:00Z`); day.setUTCDate(day.getUTCDate() + 1)) {
      const date = day.toISOString().slice(0, 10);
      for (let mails = await lookAt(date); mails > 0; mails--) told.push(date);
    }
    return told;
  };

  it('follows the default rule: a week before the last day to answer, and four days later', async () => {
    expect(await everyDay('2027-04-20', '2027-05-10')).toEqual(DEFAULT_DATES);
    const [{ reminders_sent: sent }] = await house.owner.query('select reminders_sent from invitations where id = $1', [invitationId]);
    expect(sent).toBe(2);
  });

  it('says in the language of the person what it is about and where to answer', async () => {
    house.setClock(new Date('2027-04-26T10:00:00+03:00'));
    await house.run('reminders.remind', {});
    await house.settle();
    expect(house.mailbox).toMatchObject([{ subject: 'Reminder: please answer the invitation – Koostööseminar' }]);
    expect(house.mailbox[0]?.text).toContain('http://localhost:3000/answer/');
    expect(house.mailbox[0]?.text).toContain('3 May 2027');
    expect(house.mailbox[0]?.headers['auto-submitted']).toBe('auto-generated');
  });

  it('tells once however often and however much at once it looks', async () => {
    house.setClock(new Date('2027-04-26T10:00:00+03:00'));
    await Promise.all([1, 2, 3].map(() => house.run('reminders.remind', {})));
    await house.settle();
    expect(house.mailbox).toHaveLength(1);
  });

  it('moves with the date', async () => {
    await house.owner.query(`update seminars set answer_by = '2027-05-06' where id = $1`, [seminarId]);
    expect(await everyDay('2027-04-20', '2027-05-10')).toEqual(['2027-04-29', '2027-05-03']);
  });

  it('catches up after an outage with one mail, and keeps its distance from the next', async () => {
    expect(await lookAt('2027-04-29')).toBe(1);
    expect(await everyDay('2027-04-30', '2027-05-10')).toEqual(['2027-05-03']);
  });

  it('waits for the next working day, past weekend and public holidays, when a rule wants it, and for the hour when it is night', async () => {
    await house.owner.query(`update seminars set answer_by = '2027-05-01' where id = $1`, [seminarId]);
    expect(await lookAt('2027-04-24')).toBe(0); // Saturday
    expect(await lookAt('2027-04-26', '07:59')).toBe(0);
    expect(await lookAt('2027-04-26', '18:00')).toBe(0);
    expect(await lookAt('2027-04-27', '08:00')).toBe(1);
    await house.owner.query(`delete from deliveries where kind = 'reminders.invitation'`);
    await house.owner.query(`update reminder_rules set offset_days = -14 where council_id = $1`, [councilId]);
    await house.owner.query(`update invitations set invited_at = '2027-02-01' where id = $1`, [invitationId]);
    await house.owner.query(`update seminars set answer_by = '2027-04-09' where id = $1`, [seminarId]);
    expect(await everyDay('2027-03-25', '2027-03-29')).toEqual(['2027-03-29']); // Good Friday and the weekend after it.
  });

  it('falls silent when somebody has answered, the seminar is cancelled, or it has begun', async () => {
    const silence = [
      `update invitations set response = 'TENTATIVE' where id = '${invitationId}'`,
      `update seminars set state = 'CANCELLED', cancel_reason = 'Storm' where id = '${seminarId}'`,
      `update seminars set starts_at = '2027-04-20', ends_at = '2027-04-21' where id = '${seminarId}'`,
    ];
    for (const sql of silence) {
      const runner = house.owner.createQueryRunner();
      await runner.query(sql);
      await runner.release();
      expect(await lookAt('2027-04-26')).toBe(0);
      await house.owner.query(`update invitations set response = 'NONE' where id = $1`, [invitationId]);
      await house.owner.query(`update seminars set state = 'INVITING' where id = $1`, [seminarId]);
    }
  });

  it('does not send what was planned when the answer has come before the mail leaves', async () => {
    house.setClock(new Date('2027-04-26T10:00:00+03:00'));
    await house.owner.query(`update invitations set response = 'ACCEPTED' where id = $1`, [invitationId]);
    const [planned] = await house.owner.query<{ id: string }[]>(
      `insert into deliveries (key, kind, category, seminar_id, subject_id, address, language, next_attempt_at)
       values ('late/' || $1::text, 'reminders.invitation', 'OFFICIAL', $2, $1::uuid, 'x@example.org', 'en', act_now()) returning id`,
      [invitationId, seminarId],
    );
    await house.owner.query(`insert into outbox_jobs (name, payload) values ('mail.deliver', jsonb_build_object('deliveryId', $1::text))`, [
      planned?.id,
    ]);
    await house.settle();
    expect(house.mailbox).toEqual([]);
    expect(await house.owner.query('select state from deliveries where id = $1', [planned?.id])).toEqual([{ state: 'CANCELLED' }]);
  });

  it('touches nothing that was due before the rule began, before the invitation, or whose invitation never arrived', async () => {
    await house.owner.query(`update reminder_rules set valid_from = '2027-04-28' where council_id = $1`, [councilId]);
    expect(await everyDay('2027-04-26', '2027-05-10')).toEqual(['2027-04-30']);
    await house.owner.query(`delete from deliveries where subject_id = $1 and kind = 'reminders.invitation'`, [invitationId]);
    await house.owner.query(`update reminder_rules set valid_from = '2027-01-01' where council_id = $1`, [councilId]);
    await house.owner.query(`update invitations set invited_at = '2027-04-30T12:00:00+03:00' where id = $1`, [invitationId]);
    expect(await everyDay('2027-04-26', '2027-05-10')).toEqual([]);
    await house.owner.query(`update invitations set invited_at = $2 where id = $1`, [invitationId, INVITED]);
    await house.owner.query(`update deliveries set state = 'FAILED' where subject_id = $1`, [invitationId]);
    expect(await everyDay('2027-04-26', '2027-05-10')).toEqual([]);
  });

  it('comes by itself from a worker that starts after an outage: nobody has to ask for it', async () => {
    await house.owner.query(
      `update seminars set answer_by = current_date + 5, starts_at = now() + interval '20 days', ends_at = now() + interval '21 days' where id = $1`,
      [seminarId],
    );
    await house.owner.query(`update invitations set invited_at = now() - interval '30 days' where id = $1`, [invitationId]);
    await house.owner.query(
      `update reminder_rules set valid_from = current_date - 30, send_from = '00:00', send_until = '24:00', working_days_only = false where council_id = $1`,
      [councilId],
    );
    await house.restartWorker();
    while (house.mailbox.length === 0) await sleep(20);
    expect(house.mailbox).toMatchObject([{ subject: 'Reminder: please answer the invitation – Koostööseminar' }]);
  });

  it('is silent when no rule is active', async () => {
    await house.owner.query('update reminder_rules set is_active = false where council_id = $1', [councilId]);
    expect(await everyDay('2027-04-26', '2027-04-30')).toEqual([]);
  });
});
