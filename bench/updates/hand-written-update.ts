import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';

// The limit: the same word of the same item, written by hand over node:http. It opens the link with the function that ours opens it with,
// under the same policies, triggers and audit trail, and answers once COMMIT has; it checks nothing of what was said.

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });

interface Said {
  token: string;
  id: string;
  version: number;
  note: string;
}

async function record({ token, id, version, note }: Said): Promise<string> {
  const client = await pool.connect();
  const hash = createHash('sha256').update(token).digest();
  try {
    await client.query('begin');
    await client.query({ name: 'act', text: `select begin_act(null, 'reportByLink', 'web', now())`, values: [] });
    await client.query({ name: 'open', text: 'select refusal from open_update_link($1)', values: [hash] });
    await client.query({
      name: 'item',
      text: `update action_items set state = 'IN_PROGRESS', started_at = coalesce(started_at, act_now()), updated_at = act_now(), changed_at = act_now(),
                    version = version + 1 where id = $1 and version = $2 and state in ('PLANNED', 'IN_PROGRESS', 'WAITING')`,
      values: [id, version],
    });
    await client.query({
      name: 'update',
      text: `insert into item_updates (council_id, item_id, number, state, progress_percent, note, channel)
             select council_id, id, 1 + (select count(*) from item_updates where item_id = $1), state, progress_percent, $2, 'LINK' from action_items where id = $1`,
      values: [id, note],
    });
    await client.query({ name: 'use', text: `select note_update_link_use($1, 'TOLD', '127.0.0', '{}')`, values: [hash] });
    await client.query('commit');
    return JSON.stringify({ data: { id, version: version + 1 } });
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

const server = createServer((request, response) => {
  bodyOf(request)
    .then((body) => record((JSON.parse(body) as { variables: { input: Said } }).variables.input))
    .then(
      (text) => response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(text),
      (error: Error) => response.writeHead(500).end(error.message),
    );
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.send?.('ready'));
process.once('disconnect', () => process.exit());
