// `npm run test:redis`: the tests that send jobs, with BullMQ on Redis instead of PostgreSQL. Starts a server of its own and ends it.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';

// Everything that sends jobs. Each of Jest's workers has a database of its own on the server.
const SPECS = [
  'libs/jobs',
  'libs/mail',
  'libs/reminders',
  'libs/people/src/sign-in',
  'libs/seminars/src/(sending|invitation)',
  'test/faults',
];

const port = await new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port: free } = server.address();
    server.close(() => resolve(free));
  });
});
const dir = mkdtempSync(`${tmpdir()}/turvaring-redis-`);
const redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', dir], {
  stdio: 'ignore',
});
redis.on('error', () => {
  console.error('redis-server is not installed. On Debian: apt-get install redis-server');
  process.exit(1);
});
const end = () => {
  redis.kill();
  rmSync(dir, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (end(), process.exit(1)));

const args = process.argv.slice(2);
const jest = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...(args.length > 0 ? args : SPECS)], {
  stdio: 'inherit',
  env: { ...process.env, TEST_REDIS_URL: `redis://127.0.0.1:${port}` },
});
jest.on('exit', (code) => {
  end();
  process.exit(code ?? 1);
});
