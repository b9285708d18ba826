import { CONFIG, type Config } from '@app/kernel';
import { Inject, Injectable, type OnApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Readable } from 'node:stream';
import { Lanes, type Lane } from './lanes.js';
import type { Message } from './message.js';
import { outcomeOf, type Outcome } from './outcome.js';
import { LONGEST_ATTEMPT, LONGEST_WAIT } from './patience.js';

const CONNECTIONS = 20;

/**
 * Speaks SMTP over a pool of connections, as `SMTP_URL` says (`smtps://user:password@host:465?maxConnections=10`). Never throws about
 * a mail: what happened is an outcome. Whether the message had begun to flow tells a fault that is safe to repeat from one that is
 * unclear; nodemailer's pool knows it, too, and repeats by itself only what has not begun to flow.
 */
@Injectable()
export class MailTransport implements OnModuleDestroy, OnApplicationShutdown {
  private readonly onTheirWay = new Map<string, { lane: Lane; stream?: Readable }>();
  private readonly lanes: Lanes;
  private transport?: Transporter;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    const lanes = Number(new URL(config.SMTP_URL).searchParams.get('maxConnections') ?? CONNECTIONS);
    this.lanes = new Lanes({ lanes, longest: LONGEST_ATTEMPT, longestWait: LONGEST_WAIT, slowAfter: 3_000 });
  }

  async send({ messageId, envelope, content }: Message): Promise<Outcome> {
    const lane = await this.lanes.enter();
    if (!lane) return { kind: 'timed-out', isFinal: false, response: 'The mail server is busy with other mails' };
    const way: { lane: Lane; stream?: Readable } = { lane };
    this.onTheirWay.set(messageId, way);
    try {
      const info = await this.open().sendMail({ messageId, envelope, raw: content, signal: lane.signal });
      return { kind: 'accepted', response: String(info.response).slice(0, 500) };
    } catch (error) {
      return outcomeOf(error, way.stream?.readableDidRead ?? false);
    } finally {
      this.onTheirWay.delete(messageId);
      lane.leave();
    }
  }

  onModuleDestroy(): void {
    this.lanes.close();
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  private open(): Transporter {
    if (this.transport) return this.transport;
    const { searchParams } = new URL(this.config.SMTP_URL);
    const transport = createTransport({
      url: this.config.SMTP_URL,
      pool: true,
      maxConnections: Number(searchParams.get('maxConnections') ?? CONNECTIONS),
      maxMessages: 1_000,
      connectionTimeout: 10_000,
      greetingTimeout: 15_000,
      socketTimeout: 60_000,
    });
    transport.use('stream', (mail, done) => {
      const message = mail.message;
      const original = message.createReadStream.bind(message);
      message.createReadStream = (options) => {
        const stream = original(options);
        const way = this.onTheirWay.get(String(mail.data.messageId));
        if (way) way.stream = stream.once('resume', () => way.lane.hold());
        return stream;
      };
      done();
    });
    return (this.transport = transport);
  }
}
