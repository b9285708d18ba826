import { expect } from '@playwright/test';
import ICAL from 'ical.js';

export interface CaughtMail {
  id: string;
  from: string;
  to: string;
  subject: string;
  date: string;
  text: string;
  html: string | null;
  ics: string | null;
  headers: Record<string, string>;
}

const base = (): string => `http://localhost:${process.env['BROWSER_TEST_PORT']}`;

/** Newest first. */
export async function mailsTo(address: string): Promise<CaughtMail[]> {
  return (await allMails()).filter(({ to }) => to.includes(address));
}

export async function allMails(): Promise<CaughtMail[]> {
  const answer = await fetch(`${base()}/mailbox/messages`);
  return (await answer.json()) as CaughtMail[];
}

/** The newest link of its kind in the mails to one address, as soon as such a mail has come. */
export async function linkTo(address: string, kind: 'sign-in' | 'answer'): Promise<string> {
  let link: string | undefined;
  await expect(async () => {
    const texts = (await mailsTo(address)).map(({ text }) => text);
    link = texts.map((text) => new RegExp(`https?://\\S+/${kind}/\\S+`).exec(text)?.[0]).find(Boolean);
    expect(link, `a mail with a ${kind} link to ${address}`).toBeTruthy();
  }).toPass({ timeout: 30_000 });
  return link ?? '';
}

export interface CalendarFile {
  method: string;
  uid: string;
  sequence: number;
  attendees: string[];
}

/** Read by a parser that did not write it. A seminar of several days has an event a day; all go the same way. */
export function calendarOf({ ics, to }: CaughtMail): CalendarFile {
  if (!ics) throw new Error(`The mail to ${to} has no calendar file.`);
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  const first = events[0];
  if (!first) throw new Error(`The calendar file of the mail to ${to} has no event.`);
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: String(first.getFirstPropertyValue('uid')),
    sequence: Number(first.getFirstPropertyValue('sequence')),
    attendees: events.flatMap((event) => event.getAllProperties('attendee').map((one) => String(one.getFirstValue()))),
  };
}
