import { instant } from './days.js';
import { idOf } from './ids.js';
import type { Row } from './insert.js';
import { lettersOf, type Letter } from './invitation-rows.js';
import { dayId, leadOf, secretaryOf, seminarId } from './seminar-rows.js';
import type { DemoDay, DemoSeminar } from './seminars.js';

/** One in so many who said that they come does not. */
const ONE_STAYS_AWAY_OF = 12;

/** Who was there on each day of the seminars that were held: mostly as they had answered. */
export function attendanceRows(seminars: readonly DemoSeminar[]): [table: string, rows: Row[]][] {
  const held = seminars.filter(({ state }) => state === 'HELD' || state === 'REPORTED');
  return [
    ['seminar_attendances', lettersOf(held).flatMap((letter) => letter.seminar.days.map((day, i) => attendanceRow(letter, day, i + 1)))],
  ];
}

function attendanceRow(letter: Letter, day: DemoDay, number: number): Row {
  const { id, seminar } = letter;
  return {
    id: idOf('attendance', `${id}/${day.date}`),
    seminar_id: seminarId(seminar),
    day_id: dayId(seminar, day),
    invitation_id: id,
    ...presence(letter, number),
    recorded_at: instant(day.date, day.from),
    recorded_by_id: secretaryOf(seminar, leadOf(seminar)),
  };
}

function presence({ answers, number }: Letter, day: number): Row {
  const answer = answers.at(-1);
  const absent = { state: 'ABSENT', substitute_name: null };
  if (!answer || number % ONE_STAYS_AWAY_OF === ONE_STAYS_AWAY_OF - 1 || (answer.days && !answer.days.includes(day))) return absent;
  if (answer.response === 'SUBSTITUTE') return { state: 'SUBSTITUTE', substitute_name: answer.substitute?.name ?? null };
  if (answer.response === 'ACCEPTED') return { state: 'PRESENT', substitute_name: null };
  return answer.response === 'ONLINE' ? { state: 'ONLINE', substitute_name: null } : absent;
}
