import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
// Not through the kernel's index: that would load Nest and GraphQL, a second of every start.
import { readConfig, type Config } from '../../libs/kernel/src/config.js';

/** What the launcher itself needs to know. A URL that is missing here is a service that it starts itself. */
export interface Settings {
  config: Config;
  dataDir: string;
  databaseUrl: string | undefined;
  smtpUrl: string | undefined;
}

/** Reads and checks every setting before anything is started; all faults are told together. Makes SECRET on the first start. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const { DATABASE_URL: databaseUrl, SMTP_URL: smtpUrl, SECRET: secret } = env;
  // Stand-ins for what is made below, so that the check sees the user's settings only.
  const standIns = {
    DATABASE_URL: databaseUrl || 'postgres://embedded',
    SMTP_URL: smtpUrl || 'smtp://embedded',
    SECRET: secret || '-'.repeat(32),
  };
  const checked = readConfig({ ...env, ...standIns });
  const dataDir = resolve(checked.DATA_DIR);
  const config = { ...checked, DATA_DIR: dataDir, SECRET: secret || keptSecret(dataDir) };
  return { config, dataDir, databaseUrl: databaseUrl || undefined, smtpUrl: smtpUrl || undefined };
}

function keptSecret(dataDir: string): string {
  const file = `${dataDir}/secret`;
  try {
    mkdirSync(dataDir, { recursive: true });
    if (!existsSync(file)) writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw new Error(`This user may not use ${dataDir}. Start as the user who started before, or set another DATA_DIR.`, { cause: error });
  }
}
