import { request, type IncomingMessage } from 'node:http';
import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';
import { JPEG } from './evidence.fixture.js';

const MEGABYTE = 1024 * 1024;

describe('evidence that is too large', () => {
  let house: House;
  let secretary: string;
  let id: string;

  beforeAll(async () => {
    house = await House.open({ worker: false });
    await house.api.listen(0, '127.0.0.1');
    let councilId: string;
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ id } = await anActionItem(house.tx, { councilId }));
  });
  afterAll(() => house.close());

  const headers = async (more: Record<string, string>) => ({
    'content-type': 'application/octet-stream',
    cookie: await house.cookieOf(secretary),
    ...more,
  });
  const address = async () => new URL(`/evidence/${id}?name=foto.jpg`, await house.api.getUrl());
  const kept = async () => (await house.owner.query<object[]>('select from item_evidence where item_id = $1', [id])).length;
  const refusal = (text: string) => (JSON.parse(text) as Answer).errors?.[0]?.extensions;
  const TOO_LARGE = { code: 'INVALID', reason: 'evidence-is-too-large', field: 'file', values: { megabytes: 20 } };
  /** A request whose body is written by hand. */
  const open = async (more: Record<string, string>) => {
    const asked = request(await address(), { method: 'POST', headers: await headers(more) });
    const answered = new Promise<IncomingMessage>((resolve, reject) => asked.once('response', resolve).once('error', reject));
    return { asked, answered };
  };
  const textOf = async (answer: IncomingMessage): Promise<string> => {
    let text = '';
    for await (const chunk of answer) {
      text += String(chunk);
      if (text.length >= Number(answer.headers['content-length'])) break;
    }
    return text;
  };

  it('is refused by what it says of itself, before anything of 200 MB is sent', async () => {
    const { asked, answered } = await open({ 'content-length': String(200 * MEGABYTE) });
    asked.flushHeaders();
    const answer = await answered;
    expect([answer.statusCode, answer.headers.connection, refusal(await textOf(answer))]).toEqual([413, 'close', TOO_LARGE]);
    asked.destroy();
    expect(await kept()).toBe(0);
  });

  it('is refused as soon as it has come to more than it may, where it says nothing of itself', async () => {
    const { asked, answered } = await open({ 'transfer-encoding': 'chunked' });
    let [sent, isAnswered] = [0, false];
    void answered.then(() => (isAnswered = true));
    while (!isAnswered && sent < 200) {
      sent += 1;
      await new Promise((resolve) => asked.write(Buffer.alloc(MEGABYTE, 0xff), resolve));
    }
    const answer = await answered;
    expect([answer.statusCode, refusal(await textOf(answer))]).toEqual([413, TOO_LARGE]);
    expect(sent).toBeLessThan(60);
    asked.destroy();
    expect(await kept()).toBe(0);
  });

  it('is told in words also to who sends it to the end at once, as browsers do', async () => {
    const answer = await fetch(await address(), { method: 'POST', headers: await headers({}), body: Buffer.alloc(25 * MEGABYTE) });
    expect([answer.status, refusal(await answer.text())]).toEqual([413, TOO_LARGE]);
  });

  it('is not kept where less comes than was said, and the next request is answered', async () => {
    const { asked, answered } = await open({ 'content-length': String(MEGABYTE) });
    asked.write(JPEG);
    asked.destroy();
    await expect(answered).rejects.toThrow();
    const whole = await fetch(await address(), { method: 'POST', headers: await headers({}), body: JPEG });
    expect(whole.status).toBe(201);
    expect(await kept()).toBe(1);
  });

  it('takes in exactly 20 MB', async () => {
    const picture = Buffer.concat([JPEG, Buffer.alloc(20 * MEGABYTE - JPEG.length)]);
    const answer = await fetch(await address(), { method: 'POST', headers: await headers({}), body: picture });
    // What hangs behind a picture is no part of it.
    expect([answer.status, ((await answer.json()) as { byteSize: number }).byteSize]).toEqual([201, JPEG.length]);
  });
});
