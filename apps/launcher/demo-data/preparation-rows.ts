import { instant, weekdayUntil, plusDays } from './days.js';
import { idOf } from './ids.js';
import type { Row } from './insert.js';
import { personId } from './network.js';
import { dayOf, hostId, leadOf, secretaryOf, seminarId } from './seminar-rows.js';
import type { DemoSeminar, DemoTask, DemoTopic } from './seminars.js';
import { usualChecklist } from './usual-checklist.js';

/** What is to do for the seminars, and what members proposed for their agendas. */
export function preparationRows(seminars: readonly DemoSeminar[]): [table: string, rows: Row[]][] {
  return [
    ['checklist_items', seminars.flatMap((seminar) => checklistOf(seminar).map((task) => taskRow(seminar, task)))],
    ['agenda_topics', seminars.flatMap((seminar) => (seminar.topics ?? []).map((topic) => topicRow(seminar, topic)))],
  ];
}

/** What was held has been prepared: everything is ticked, by who was secretary then. */
function checklistOf(seminar: DemoSeminar): readonly DemoTask[] {
  if (seminar.checklist) return seminar.checklist;
  const wasHeld = seminar.state === 'HELD' || seminar.state === 'REPORTED';
  return wasHeld && secretaryOf(seminar, leadOf(seminar)) ? usualChecklist.map((task) => ({ ...task, isDone: true })) : [];
}

function taskRow(seminar: DemoSeminar, { before, text, by, host, isDone }: DemoTask): Row {
  return {
    id: idOf('checklist-item', `${seminar.key}/${before}`),
    seminar_id: seminarId(seminar),
    days_before: before,
    text,
    responsible_person_id: by ? personId(by) : null,
    responsible_host_id: host ? hostId(seminar, host) : null,
    done_on: isDone ? weekdayUntil(plusDays(dayOf(seminar, 1).date, -before)) : null,
    done_by_id: isDone ? secretaryOf(seminar, leadOf(seminar)) : null,
  };
}

function topicRow(
  seminar: DemoSeminar,
  { title, about, kind, minutes, form, by, on, state = 'PROPOSED', reason, decidedOn }: DemoTopic,
): Row {
  return {
    id: idOf('topic', `${seminar.key}/${title}`),
    seminar_id: seminarId(seminar),
    council_id: idOf('council', leadOf(seminar)),
    title,
    kind,
    description: about ?? null,
    minutes,
    expected_form: form ?? null,
    proposed_by_id: personId(by),
    proposed_at: instant(on, '09:40'),
    state,
    reason: reason ?? null,
    decided_at: decidedOn ? instant(decidedOn, '14:15') : null,
    version: decidedOn ? 2 : 1,
  };
}
