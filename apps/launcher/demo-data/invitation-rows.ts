import { hashOf, Tokens } from '../../../libs/kernel/src/tokens.js';
import { councils } from './councils.js';
import { instant, plusDays, weekdayUntil } from './days.js';
import { idOf } from './ids.js';
import type { Row } from './insert.js';
import { invitees, type Invitee } from './invitees.js';
import { institutionOf, personId } from './network.js';
import { emailOf, namesOf } from './network-rows.js';
import { dayId, dayOf, leadOf, secretaryOf, seminarId } from './seminar-rows.js';
import type { DemoAnswer, DemoInviting, DemoSeminar } from './seminars.js';
import { usualAnswers } from './usual-answers.js';

/** Invitations, answers and mails of the seminars that have invited. Links open with the house's secret, as those of a real mail do. */
export function invitationRows(seminars: readonly DemoSeminar[], secret: string): [table: string, rows: Row[]][] {
  const tokens = new Tokens(secret);
  const invited = lettersOf(seminars);
  return [
    ['invitations', invited.map((letter) => invitationRow(letter, tokens))],
    ['invitation_answers', invited.flatMap(answerRows)],
    ['deliveries', invited.map(deliveryRow)],
  ];
}

/** Everybody who was invited to any of them, with what they answered. */
export const lettersOf = (seminars: readonly DemoSeminar[]): Letter[] =>
  seminars.flatMap((seminar) => (seminar.invited ? letters(seminar, seminar.invited) : []));

export interface Letter {
  id: string;
  seminar: DemoSeminar;
  invitee: Invitee;
  on: string;
  /** Oldest first. */
  answers: readonly DemoAnswer[];
  refused: boolean;
  number: number;
}

function letters(seminar: DemoSeminar, { on, answers, unreachable = [] }: DemoInviting): Letter[] {
  const day = weekdayUntil(on);
  const invited = invitees(seminar, day);
  const given = answers === 'as-usual' ? usualAnswers(invited, seminar.mode) : answers;
  const names = new Set(invited.map(({ person }) => person.name));
  for (const { who } of given) if (!names.has(who)) throw new Error(`Demo data let ${who} answer, who is not invited to ${seminar.key}`);
  return invited.map((invitee, number) => ({
    id: idOf('invitation', `${seminar.key}/${invitee.person.name}`),
    seminar,
    invitee,
    on: day,
    answers: given.filter(({ who }) => who === invitee.person.name),
    refused: unreachable.includes(invitee.person.name),
    number,
  }));
}

const leftAt = ({ on, number }: Letter): string => instant(on, `10:05:${String(3 + (number % 50)).padStart(2, '0')}`);

function invitationRow(letter: Letter, tokens: Tokens): Row {
  const { id, seminar, invitee, on, answers } = letter;
  const { first, last } = namesOf(invitee.person);
  const answer = answers.at(-1);
  return {
    id,
    seminar_id: seminarId(seminar),
    person_id: personId(invitee.person.name),
    seat_id: invitee.seat?.id ?? null,
    institution_id: idOf('institution', invitee.institution),
    reasons: invitee.reasons.map(({ kind, council, institution, role }) => ({
      kind,
      councilId: council ? idOf('council', council) : null,
      councilName: council ? councils[council].name : null,
      institutionName: institution ? institutionOf(institution).name : null,
      role,
    })),
    language: invitee.person.language ?? 'et',
    sort_name: `${last} ${first}`,
    response: answer?.response ?? 'NONE',
    ...placesOf(letter, answer),
    answered_at: answer ? instant(plusDays(on, answer.after), answer.at) : null,
    source: answer ? (answer.source ?? 'LINK') : null,
    token_hash: `\\x${hashOf(tokens.of('answer', id, 1)).toString('hex')}`,
    link_version: 1,
    invited_at: instant(on, '10:05'),
    version: 1 + answers.length,
  };
}

function placesOf({ seminar }: Letter, answer: DemoAnswer | undefined): Row {
  const all = answer && answer.response !== 'DECLINED' ? seminar.days : [];
  const chosen = answer?.days?.map((number) => dayOf(seminar, number)) ?? all;
  return {
    day_ids: chosen.map((day) => dayId(seminar, day)),
    substitute_name: answer?.substitute?.name ?? null,
  };
}

function answerRows(letter: Letter): Row[] {
  const { id, seminar, on } = letter;
  return letter.answers.map((answer, i) => ({
    id: idOf('answer', `${id}/${i + 1}`),
    seminar_id: seminarId(seminar),
    invitation_id: id,
    number: i + 1,
    at: instant(plusDays(on, answer.after), answer.at),
    response: answer.response,
    ...placesOf(letter, answer),
    substitute_email: answer.substitute?.email ?? null,
    needs: answer.needs ?? null,
    comment: answer.comment ?? null,
    source: answer.source ?? 'LINK',
    by_person_id: answer.source === 'SECRETARY' ? secretaryOf(seminar, leadOf(seminar)) : null,
  }));
}

function deliveryRow(letter: Letter): Row {
  const { id, seminar, invitee, on, refused } = letter;
  return {
    id: idOf('delivery', id),
    key: `seminars.invitation.${id}`,
    kind: 'seminars.invitation',
    category: 'OFFICIAL',
    council_id: idOf('council', leadOf(seminar)),
    seminar_id: seminarId(seminar),
    subject_id: id,
    person_id: personId(invitee.person.name),
    person_name: invitee.person.name,
    address: emailOf(invitee.person),
    language: invitee.person.language ?? 'et',
    details: {},
    state: refused ? 'FAILED' : 'ACCEPTED',
    attempts: 1,
    problem: refused ? 'refused' : null,
    smtp_response: refused ? '550 5.1.1 No such mailbox' : '250 2.0.0 Ok',
    created_at: instant(on, '10:05'),
    updated_at: leftAt(letter),
    sending_at: leftAt(letter),
    accepted_at: refused ? null : leftAt(letter),
  };
}
