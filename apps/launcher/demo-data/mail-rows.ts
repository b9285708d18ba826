import type pg from 'pg';
import { instant } from './days.js';
import { idOf } from './ids.js';
import { insert, type Row } from './insert.js';

/** Somebody whom a mail went to. */
export interface Reader {
  personId: string;
  personName: string;
  address: string;
  language: 'et' | 'lv' | 'ru' | 'en';
}

/** A mail as its room plans it, and when it left. */
export interface SentMail {
  key: string;
  kind: string;
  isOptional?: true;
  councilId?: string | null;
  seminarId?: string | null;
  subjectId: string;
  details?: Row;
  day: string;
  time: string;
  /** Its reader had said that such mails are not wanted: it stayed. */
  isUnwanted?: boolean;
}

/** The columns of persons that a reader is made of, `p` being the person. */
export const READER = `p.id as "personId", p.first_name || ' ' || p.last_name as "personName", p.email as address, p.language`;

export const mailId = (key: string): string => idOf('mail', key);

/** Mails that a server has taken, all at the minute at which they were planned. */
export async function keepMails(owner: pg.Client, mails: readonly (SentMail & Reader)[]): Promise<void> {
  await insert(owner, 'deliveries', mails.map(mailRow));
}

function mailRow(mail: SentMail & Reader): Row {
  const { key, kind, councilId = null, seminarId = null, subjectId, personId, personName, address, language, details = {} } = mail;
  const left = instant(mail.day, mail.time);
  return {
    ...{ id: mailId(key), key, kind, category: mail.isOptional ? 'OPTIONAL' : 'OFFICIAL', council_id: councilId, seminar_id: seminarId },
    ...{ subject_id: subjectId, person_id: personId, person_name: personName, address, language, details },
    ...(mail.isUnwanted
      ? { state: 'SUPPRESSED', attempts: 0, problem: 'unsubscribed', smtp_response: null, sending_at: null, accepted_at: null }
      : { state: 'ACCEPTED', attempts: 1, problem: null, smtp_response: '250 2.0.0 Ok', sending_at: left, accepted_at: left }),
    ...{ created_at: left, updated_at: left },
  };
}
