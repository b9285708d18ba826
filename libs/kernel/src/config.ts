import * as z from 'zod';

const url = (...protocols: string[]) =>
  z.url().refine((value) => protocols.some((protocol) => value.startsWith(`${protocol}:`)), {
    error: `must start with ${protocols.join(': or ')}:`,
  });

const Environment = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    PUBLIC_URL: url('http', 'https').optional(),
    DATABASE_URL: url('postgres', 'postgresql'),
    REDIS_URL: url('redis', 'rediss').optional(),
    SMTP_URL: url('smtp', 'smtps'),
    MAIL_FROM: z.string().min(3).default('Turvaring <turvaring@example.org>'),
    DATA_DIR: z.string().min(1).default('./data'),
    SECRET: z.string().min(32, { error: 'must have 32 characters or more' }),
    DEMO_DATA: z.enum(['on', 'off']).default('on'),
    /** Set by the launcher alone: where the embedded mail catcher answers. */
    MAILBOX_URL: url('http').optional(),
    /** Address the HTTP server listens on; all interfaces only where somebody says so. */
    HOST: z.string().default('127.0.0.1'),
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
