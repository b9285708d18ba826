import { askOnce, type Contestant, type Person } from './contestants.js';
import type { Asker } from './estonia.js';
import type { Json, Question } from './questions.js';

/**
 * Puts each question to each contestant as official, as member and as a stranger, and throws unless all answers are equal, those of the
 * first two hold something and the stranger's holds nothing. Cursors are each one's own business: they are both there or both not.
 */
export async function compareAnswers(
  contestants: readonly Contestant[],
  questions: readonly Question[],
  asker: Asker,
  people: Record<keyof Pick<Asker, 'official' | 'member'> | 'stranger', Person>,
): Promise<number> {
  let compared = 0;
  for (const question of questions) {
    for (const [role, person] of Object.entries(people)) {
      const answers = await Promise.all(contestants.map((contestant) => askOnce(contestant, question, asker, person)));
      const [expected, ...others] = answers.map((answer) => canonical(answer, question.forEverybody));
      others.forEach((answer, i) => {
        compared += 1;
        if (answer !== expected)
          throw new Error(
            `${contestants[i + 1]?.name} answers ${question.name} to the ${role} otherwise than ${contestants[0]?.name}:\n${answer}\n${expected}`,
          );
      });
      if ((expected === NOTHING) !== (role === 'stranger'))
        throw new Error(`To the ${role}, ${question.name} is answered: ${expected?.slice(0, 300)}`);
    }
  }
  return compared;
}

const NOTHING = 'nothing';

/** One text for equal answers; lists without rows, counts of nothing, absent records, and what everybody may read are nothing. */
function canonical(data: Json | null, forEverybody: readonly string[] = []): string {
  return isNothing(data, forEverybody) ? NOTHING : JSON.stringify(sorted(data));
}

function isNothing(value: unknown, forEverybody: readonly string[]): boolean {
  if (value === null || value === undefined || value === false || value === 0) return true;
  return (
    typeof value === 'object' &&
    Object.entries(value).every(([name, inner]) => forEverybody.includes(name) || isNothing(inner, forEverybody))
  );
}

function sorted(value: unknown, key = ''): unknown {
  if (key === 'endCursor') return value !== null;
  if (Array.isArray(value)) return value.map((one) => sorted(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner, name)]),
  );
}
