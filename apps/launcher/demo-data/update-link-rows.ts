import type pg from 'pg';
import { hashOf, Tokens } from '../../../libs/kernel/src/tokens.js';
import { instant, plusDays } from './days.js';
import { idOf } from './ids.js';
import { insert } from './insert.js';

/** As those of real mails. */
const DAYS = 60;
/** Networks that are nobody's (RFC 5737), as far as uses keep them. */
const SOURCES = ['192.0.2', '198.51.100', '203.0.113'];

export interface MailedLink {
  mailId: string;
  personId: string;
  institutionId: string;
  day: string;
  time: string;
  /** When it was opened, in days after the mail, and whether something was said by it the last time. */
  opened?: readonly number[];
  hasTold?: boolean;
}

/** Links in mails by which people say how it goes, and what they were used for. They open with the house's secret, as those of real mails. */
export async function keepUpdateLinks(owner: pg.Client, secret: string, links: readonly MailedLink[]): Promise<void> {
  const tokens = new Tokens(secret);
  const known = links.map((link) => ({ ...link, id: idOf('update-link', `${link.mailId}/${link.institutionId}`) }));
  await insert(
    owner,
    'update_links',
    known.map(({ id, mailId, personId, institutionId, day, time }) => ({
      ...{ id, person_id: personId, institution_id: institutionId, delivery_id: mailId },
      token_hash: `\\x${hashOf(tokens.of('update', id)).toString('hex')}`,
      ...{ created_at: instant(day, time), expires_at: instant(plusDays(day, DAYS), time) },
    })),
  );
  await insert(
    owner,
    'update_link_uses',
    known.flatMap(({ id, day, opened = [], hasTold = false }, at) => {
      const source = SOURCES[at % SOURCES.length];
      const use = (kind: string, i: number, after: number, time: string) => ({
        ...{ id: idOf('update-link-use', `${id}/${i}/${kind}`), link_id: id, kind, source, used_at: instant(plusDays(day, after), time) },
      });
      const last = opened.at(-1);
      return [
        ...opened.map((after, i) => use('OPENED', i, after, '11:57')),
        ...(hasTold && last !== undefined ? [use('TOLD', opened.length, last, '12:00')] : []),
      ];
    }),
  );
}
