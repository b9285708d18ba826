import { isIP } from 'node:net';
import * as z from 'zod';
import { mailboxOf } from './mailbox.js';

const url = (...protocols: string[]) =>
  z.url().refine((value) => protocols.some((protocol) => value.startsWith(`${protocol}:`)), {
    error: `must start with ${protocols.join(': or ')}:`,
  });

/** An address, or a network as `10.0.0.0/8`; the whole of the internet is none. */
function isNetwork(value: string): boolean {
  const [address = '', bits, ...rest] = value.split('/');
  const most = { 4: 32, 6: 128 }[isIP(address)];
  if (most === undefined || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most);
}

const Environment = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    PUBLIC_URL: url('http', 'https').optional(),
    DATABASE_URL: url('postgres', 'postgresql'),
    REDIS_URL: url('redis', 'rediss').optional(),
    SMTP_URL: url('smtp', 'smtps'),
    MAIL_FROM: z
      .string()
      .refine((value) => mailboxOf(value) !== undefined, { error: 'must hold one mail address, such as Turvaring <turvaring@example.org>' })
      .default('Turvaring <turvaring@example.org>'),
    DATA_DIR: z.string().min(1).default('./data'),
    SECRET: z.string().min(32, { error: 'must have 32 characters or more' }),
    /** What SECRET was before, with blanks between: links that must be good for years stay so. */
    FORMER_SECRETS: z
      .string()
      .default('')
      .transform((value) => value.split(/\s+/).filter(Boolean))
      .refine((secrets) => secrets.every(({ length }) => length >= 32), { error: 'must have 32 characters or more each' }),
    DEMO_DATA: z.enum(['on', 'off']).default('on'),
    /** Set by the launcher alone: where the embedded mail catcher answers. */
    MAILBOX_URL: url('http').optional(),
    /** Address the HTTP server listens on; all interfaces only where somebody says so. */
    HOST: z.string().default('127.0.0.1'),
    /** Whose word about where a request comes from (X-Forwarded-For) is believed. Rate limits count by that. */
    TRUST_PROXY: z
      .string()
      .refine((value) => value.split(',').every((one) => one.trim() === 'loopback' || isNetwork(one.trim())), {
        error: 'must be "loopback", addresses or networks (10.0.0.0/8), with commas between them',
      })
      .default('loopback'),
  })
  .transform((env) => ({ ...env, PUBLIC_URL: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, '') }));

export type Config = z.output<typeof Environment>;
export const CONFIG = Symbol('CONFIG');

/** The one reader of the environment; a faulty one stops the start with every fault named at once. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new Error(`The settings are not right:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
