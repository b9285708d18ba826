import { firstLanguage, type Act } from '@app/kernel';
import { PostOffice } from '../../../../test/support/post-office.js';
import { ComposesMail, type ComposedMail, type MailComposer } from '../composing/composes-mail.js';
import { Delivery, type Recipient } from '../delivery/delivery.entity.js';
import { planDeliveries, resend, type DeliveryPlan } from '../delivery/plan-deliveries.js';
import { layout } from '../layout/layout.js';
import { Claims } from './claims.js';

const SUBJECT = '00000000-0000-4000-8000-000000000001';

@ComposesMail('test.note')
class NoteComposer implements MailComposer {
  compose(_act: Act, { id, details, language }: Delivery): Promise<ComposedMail | null> {
    if (details['isStale']) return Promise.resolve(null);
    if (details['isFaulty']) throw new Error('A bug of the composer');
    const page = layout({
      language: firstLanguage(language),
      heading: 'Note',
      paragraphs: [`This is note ${id}.`],
      footer: 'Because it is a test.',
    });
    return Promise.resolve({ subject: 'Note', ...page });
  }
}

/** One that can be done without. */
@ComposesMail('test.hint', { optional: 'RISKS' })
class HintComposer extends NoteComposer {}

const plan = (key: string, more: Partial<DeliveryPlan> = {}): DeliveryPlan => ({
  key,
  kind: 'test.note',
  subjectId: SUBJECT,
  address: `${key}@example.org`,
  language: 'en',
  ...more,
});

const refuse = (code: number) => {
  throw Object.assign(new Error('Refused'), { responseCode: code });
};

describe('a mail', () => {
  let office: PostOffice;
  beforeAll(async () => {
    office = await PostOffice.open([NoteComposer, HintComposer]);
    await office.hire();
  });
  afterAll(() => office.close());
  beforeEach(() => {
    office.mailbox.length = 0;
    delete office.postbox.onMail;
  });
  afterEach(() => office.setClock(new Date()));

  const send = (...plans: DeliveryPlan[]) => office.act((act) => planDeliveries(act, plans));
  const row = async (key: string) => {
    const [found] = await office.rows<{
      id: string;
      state: string;
      problem: string | null;
      attempts: number;
      next_attempt_at: Date | null;
      unclear_count: number;
      smtp_response: string;
    }>('select * from deliveries where key = $1', [key]);
    if (!found) throw new Error(`No delivery ${key}`);
    return found;
  };

  it('is sent once to each, and says what the server answered', async () => {
    await send(plan('first'), plan('second'));
    await office.settle();
    expect(office.mailbox.map((mail) => mail.to).sort()).toEqual(['first@example.org', 'second@example.org']);
    expect(await row('first')).toMatchObject({
      state: 'ACCEPTED',
      attempts: 1,
      problem: null,
      smtp_response: expect.stringContaining('250'),
    });
  });

  it('is one although ten ask for it at once', async () => {
    const planned = await Promise.all(Array.from({ length: 10 }, () => send(plan('ten'))));
    expect(planned.flat()).toHaveLength(1);
    await office.settle();
    expect(office.mailbox).toHaveLength(1);
  });

  it('is one although its job runs many times', async () => {
    await send(plan('twice'));
    await Promise.all(Array.from({ length: 5 }, () => office.run('mail.deliver')));
    await office.settle();
    await office.run('mail.deliver');
    expect(office.mailbox).toHaveLength(1);
  });

  it('does not exist when its act is undone', async () => {
    await expect(
      office.act(async (act) => {
        await planDeliveries(act, [plan('undone')]);
        throw new Error('undo');
      }),
    ).rejects.toThrow('undo');
    await office.settle();
    expect(office.mailbox).toHaveLength(0);
    expect(await office.rows(`select 1 from deliveries where key = 'undone'`)).toHaveLength(0);
  });

  it('is not sent when its news is no longer true', async () => {
    await send(plan('stale', { details: { isStale: true } }));
    await office.settle();
    expect(office.mailbox).toHaveLength(0);
    expect(await row('stale')).toMatchObject({ state: 'CANCELLED', attempts: 0 });
  });

  it('comes late when the server says later, with the same Message-ID', async () => {
    const ids: string[] = [];
    office.postbox.onMail = () => (ids.length === 0 ? (ids.push('refused'), refuse(451)) : undefined);
    const start = new Date();
    const [id] = await send(plan('later'));
    await office.settle();
    const delayed = await row('later');
    expect(delayed).toMatchObject({ state: 'DELAYED', problem: 'refused', attempts: 1 });
    expect((delayed.next_attempt_at as Date).getTime() - start.getTime()).toBeGreaterThan(55_000);

    await office.run('mail.sweep');
    await office.settle();
    expect(office.mailbox).toHaveLength(0); // Not due yet.

    office.setClock(new Date(Date.now() + 70_000));
    await office.run('mail.sweep');
    await office.settle();
    expect(await row('later')).toMatchObject({ state: 'ACCEPTED', attempts: 2, problem: null });
    expect(office.mailbox.map((mail) => mail.messageId)).toEqual([`<${id}@example.org>`]);
  });

  it('fails at once when the server says never, until somebody sends it again', async () => {
    office.postbox.onMail = () => refuse(550);
    const [id = ''] = await send(plan('never'));
    await office.settle();
    expect(await row('never')).toMatchObject({ state: 'FAILED', problem: 'refused', next_attempt_at: null });

    delete office.postbox.onMail;
    const again = (to?: Recipient) => office.act(async (act) => resend(act, await act.tx.findOneByOrFail(Delivery, { id }), to));
    await again();
    await office.settle();
    expect(await row('never')).toMatchObject({ state: 'ACCEPTED', attempts: 1, address: 'never@example.org' });
    await expect(again({ address: 'x@example.org', personName: 'X', language: 'et' })).rejects.toMatchObject({
      code: 'CONFLICT',
      reason: 'delivery-not-failed',
    });
  });

  it('waits when the line is cut while it flows, and is counted as unclear', async () => {
    let bothFlow: () => void;
    const whenBothFlow = new Promise<void>((resolve) => (bothFlow = resolve));
    let flowing = 0;
    office.postbox.onMail = () => {
      if (++flowing === 2) {
        office.postbox.hangUp();
        bothFlow();
      }
      return whenBothFlow;
    };
    await send(plan('cut-official'), plan('cut-optional', { kind: 'test.hint' }));
    await office.settle();
    expect(await row('cut-official')).toMatchObject({ state: 'DELAYED', problem: 'unclear', unclear_count: 1 });
    expect(await row('cut-optional')).toMatchObject({ state: 'FAILED', problem: 'unclear', unclear_count: 1 });
  });

  it('goes again after a crash in its middle when it is official, and stays silent when it is optional', async () => {
    await send(plan('crash-official'), plan('crash-optional', { kind: 'test.hint' }));
    await office.settle();
    office.mailbox.length = 0;
    await office.rows(`update deliveries set state = 'SENDING', sending_at = now() - interval '1 hour' where key like 'crash-%'`);
    await office.run('mail.sweep');
    await office.settle();
    expect(office.mailbox.map((mail) => mail.to)).toEqual(['crash-official@example.org']);
    expect(await row('crash-official')).toMatchObject({ state: 'ACCEPTED', unclear_count: 1, attempts: 2 });
    expect(await row('crash-optional')).toMatchObject({ state: 'FAILED', problem: 'unclear', unclear_count: 1 });
  });

  it('is found again when the queue has forgotten it', async () => {
    await send(plan('forgotten'));
    await office.settle();
    office.mailbox.length = 0;
    await office.rows(`update deliveries set state = 'QUEUED', next_attempt_at = now() - interval '11 minutes' where key = 'forgotten'`);
    await office.run('mail.sweep');
    await office.settle();
    expect(office.mailbox).toHaveLength(1);
  });

  it('that cannot be composed does not hold up the others of its round', async () => {
    const ids = await send(plan('faulty', { details: { isFaulty: true } }), plan('healthy-1'), plan('healthy-2'));
    await office.settle();
    expect(office.mailbox).toHaveLength(2);
    expect(await row('faulty')).toMatchObject({ state: 'DELAYED', problem: 'not-composed', attempts: 1 });
    expect(ids).toHaveLength(3);
  });

  it('of an unknown kind cannot be planned', async () => {
    await expect(send(plan('unknown', { kind: 'test.unknown' }))).rejects.toThrow('No composer for mail test.unknown');
  });

  it('belongs to one of two who claim at the same time, and one that somebody waits for goes first', async () => {
    const [worker] = office.workers;
    if (!worker) throw new Error('No worker');
    await office.rows(`insert into councils (name, short_name, slug, kind) values ('C', 'C', 'c', 'SAFETY')`);
    const [seminar] = await office.rows<{ id: string }>(
      `insert into seminars (council_id, title, kind, mode, time_zone) select id, 'S', 'SEMINAR', 'ONLINE', 'Europe/Tallinn' from councils returning id`,
    );
    await office.act(async (act) => {
      await planDeliveries(act, [
        plan('bulk-1', { seminarId: seminar?.id ?? null }),
        plan('bulk-2', { seminarId: seminar?.id ?? null }),
        plan('waited-for'),
      ]);
      await act.tx.query('delete from outbox_jobs where dispatched_at is null');
    });
    const first = await worker.get(Claims).next(1);
    const others = await Promise.all([worker.get(Claims).next(10), worker.get(Claims).next(10)]);
    expect(first.claims.map(({ delivery }) => delivery.key)).toEqual(['waited-for']);
    expect(others.flatMap(({ claims }) => claims.map(({ delivery }) => delivery.key)).sort()).toEqual(['bulk-1', 'bulk-2']);
  });
});
