import { prepare } from '../apps/launcher/prepare.js';
import type { Bench } from './index.js';
import { SECRET } from './reads/contestants.js';
import { fillEstonia } from './reads/estonia.js';
import { option } from './options.js';
import { inScratchPostgres } from './scratch-postgres.js';

/** `--scale=1000`: Estonia so many times over. Into the empty database of DATABASE_URL (a superuser's login), else into one that is thrown away. */
export const bench: Bench = async (tell) => {
  const scale = Number(option('scale') ?? 1);
  const fill = async (url: string) => {
    await prepare({ url, secret: process.env['SECRET'] ?? SECRET });
    return fillEstonia(url, scale, tell);
  };
  const url = process.env['DATABASE_URL'];
  const { rows, seconds } = url ? await fill(url) : await inScratchPostgres((server) => fill(server.replace(/postgres$/, 'estonia')));
  return {
    figures: { scale, seconds, rows },
    notes: ['Filled with triggers and foreign keys off; the same scale on the same day gives the same rows.'],
  };
};
