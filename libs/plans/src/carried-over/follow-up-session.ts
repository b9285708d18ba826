import { translate, firstLanguage, type Act, type Language } from '@app/kernel';
import { AgendaSession, countFollowUpBy, putWhereFree, SeminarDay, whenSeminar, type FollowUpCounts, type Seminar } from '@app/seminars';

/** Meetings in which councils come together to agree; at a training or an exercise nobody goes through what was agreed, unless somebody wants to. */
const MEETINGS: readonly Seminar['kind'][] = ['SEMINAR', 'CONFERENCE', 'ROUND_TABLE', 'MEETING'];
const [LEAST, PER_LATE_ITEM, MOST] = [5, 2, 60];
/** As people plan: to five minutes, upward. */
const STEP = 5;
/** What is shorter is no session. */
const SHORTEST = 10;

interface Carried {
  total: number;
  late: number;
  language: Language;
}

export const followUpOf = (act: Act, seminarId: string): Promise<boolean> =>
  act.tx.existsBy(AgendaSession, { seminarId, kind: 'FOLLOW_UP' });

async function carried(act: Act, { id, councilId }: Seminar): Promise<Carried> {
  const [row] = await act.tx.query<[Carried]>(
    `select count(kind)::integer as total, (count(kind) filter (where kind = 'LATE_ITEM'))::integer as late,
            (select default_language from councils where id = $2) as language from carried_over($1)`,
    [id, councilId],
  );
  return row;
}

/** In the language of the leading council; its length by how many items are late. */
export async function placeFollowUp(
  act: Act,
  seminar: Seminar,
  days: readonly SeminarDay[],
  known?: Carried,
): Promise<AgendaSession | undefined> {
  const { late, language } = known ?? (await carried(act, seminar));
  const title = translate(firstLanguage(language), 'plans.followUp.title');
  const wanted = Math.max(SHORTEST, Math.min(Math.ceil((LEAST + PER_LATE_ITEM * late) / STEP) * STEP, MOST));
  return putWhereFree(act, days, { title, kind: 'FOLLOW_UP' }, { wanted, least: SHORTEST });
}

/** On the first day, first of all or else in the first gap, if there is time and anything to come back to. Whoever does not want it takes it out, and it stays out. */
whenSeminar('agendaBegins', async (act, seminar) => {
  if (!MEETINGS.includes(seminar.kind) || (await followUpOf(act, seminar.id))) return;
  const known = await carried(act, seminar);
  if (known.total === 0) return;
  const [first] = await act.tx.find(SeminarDay, { where: { seminarId: seminar.id }, order: { date: 'ASC' } });
  if (first) await placeFollowUp(act, seminar, [first], known);
});

whenSeminar('isHeld', async (act, { id }) => void (await act.tx.query('select keep_carried_over($1)', [id])));

countFollowUpBy(async (act, seminarIds) => {
  const rows = await act.tx.query<(FollowUpCounts & { id: string })[]>(
    'select s.id, n.items, n.late from seminars s cross join lateral follow_up_counts(s.id) n where s.id = any($1::uuid[])',
    [seminarIds],
  );
  return new Map(rows.map(({ id, items, late }) => [id, { items, late }]));
});
