import type { Invitee } from './invitees.js';
import { substitutes } from './network.js';
import { emailOf } from './network-rows.js';
import type { DemoAnswer, DemoSeminar } from './seminars.js';

type Habit = DemoAnswer['response'] | 'HESITATES' | 'SILENT';

/** What people of a long list answer, one after the other and then from the start: most come, some do not, a few never say. */
const HABITS: readonly Habit[] = [
  'ACCEPTED',
  'ACCEPTED',
  'ONLINE',
  'ACCEPTED',
  'DECLINED',
  'SUBSTITUTE',
  'ACCEPTED',
  'HESITATES',
  'ACCEPTED',
  'SILENT',
  'ACCEPTED',
];

/** Answers to a seminar of the past, in the order of time. */
export function usualAnswers(invited: readonly Invitee[], mode: DemoSeminar['mode']): DemoAnswer[] {
  const answers = invited.flatMap((invitee, i) => {
    const habit = HABITS[i % HABITS.length] ?? 'SILENT';
    const at = `${String(9 + (i % 7)).padStart(2, '0')}:${String((i * 17) % 60).padStart(2, '0')}`;
    return asAnswers(invitee, habit === 'ONLINE' && mode === 'IN_ROOM' ? 'ACCEPTED' : habit, 1 + (i % 12), at);
  });
  return answers.sort((a, b) => a.after - b.after || a.at.localeCompare(b.at));
}

function asAnswers({ person, seat }: Invitee, habit: Habit, after: number, at: string): DemoAnswer[] {
  const answer = { who: person.name, after, at };
  if (habit === 'SILENT') return [];
  if (habit === 'HESITATES')
    return [
      { ...answer, response: 'TENTATIVE' },
      { ...answer, after: after + 4, response: 'ACCEPTED' },
    ];
  if (habit !== 'SUBSTITUTE') return [{ ...answer, response: habit }];
  const first = substitutes.find(({ seatId }) => seatId === seat?.id)?.person;
  if (!first) return [{ ...answer, response: 'ACCEPTED' }];
  return [{ ...answer, response: 'SUBSTITUTE', substitute: { name: first.name, email: emailOf(first) } }];
}
