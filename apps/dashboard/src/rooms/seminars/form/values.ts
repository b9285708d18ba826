// What the form of a seminar holds, and how it becomes what the server takes. The lead council is hosts[0], so that refusals of
// nested fields (hosts.0.quota, days.1.endsAt) find their fields by the same path.
import type {
  CreateSeminarInput,
  SeminarForEditingQuery,
  SeminarKind,
  SeminarMode,
  UpdateSeminarInput,
} from '../../../graph/generated/graphql';
import type { Choice } from '../../../ui/pickers';

interface HostValues {
  councilId: string | null;
  quota: number | '';
  secretaryPersonId: string | null;
  /** Until it accepts, nobody of it can be named. */
  hasAccepted: boolean;
}

interface DayValues {
  id?: string;
  date: string | null;
  startsAt: string;
  endsAt: string;
  dayLeaderId: string | null;
  venueName: string;
  venueAddress: string;
}

interface RoomValues {
  id?: string;
  name: string;
  capacity: number | '';
}

export interface SeminarValues extends Record<string, unknown> {
  title: string;
  kind: SeminarKind;
  mode: SeminarMode;
  hosts: HostValues[];
  days: DayValues[];
  rooms: RoomValues[];
  capacity: number | '';
  onlineUrl: string;
  answerBy: string | null;
  topicCallUntil: string | null;
  aims: string;
  targetGroup: string;
  expectedOutcome: string;
  seriesName: string;
}

export type StoredSeminar = SeminarForEditingQuery['seminar'];

export const aHost = (councilId: string | null = null): HostValues => ({
  councilId,
  quota: '',
  secretaryPersonId: null,
  hasAccepted: false,
});
export const aRoom = (): RoomValues => ({ name: '', capacity: '' });

/** A further day follows the one before: the next date, the same hours and place. */
export function aDay(before?: DayValues): DayValues {
  const next = before?.date ? new Date(Date.parse(`${before.date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10) : null;
  return {
    date: next,
    startsAt: before?.startsAt ?? '09:00',
    endsAt: before?.endsAt ?? '16:00',
    dayLeaderId: null,
    venueName: before?.venueName ?? '',
    venueAddress: before?.venueAddress ?? '',
  };
}

export const blankSeminar = (leadCouncilId: string | null): SeminarValues => ({
  title: '',
  kind: 'SEMINAR',
  mode: 'IN_ROOM',
  hosts: [aHost(leadCouncilId)],
  days: [aDay()],
  rooms: [],
  capacity: '',
  onlineUrl: '',
  answerBy: null,
  topicCallUntil: null,
  aims: '',
  targetGroup: '',
  expectedOutcome: '',
  seriesName: '',
});

export function valuesOf(seminar: StoredSeminar): SeminarValues {
  const hosts = [...seminar.hosts].sort((left, right) => Number(right.isLead) - Number(left.isLead));
  return {
    title: seminar.title,
    kind: seminar.kind,
    mode: seminar.mode,
    hosts: hosts.map(({ councilId, quota, secretary, state }) => ({
      councilId,
      quota: quota ?? '',
      secretaryPersonId: secretary?.id ?? null,
      hasAccepted: state === 'ACCEPTED',
    })),
    days: seminar.days.map(({ id, date, startsAt, endsAt, dayLeader, venueName, venueAddress }) => ({
      id,
      date,
      startsAt,
      endsAt,
      dayLeaderId: dayLeader?.id ?? null,
      venueName: venueName ?? '',
      venueAddress: venueAddress ?? '',
    })),
    rooms: seminar.rooms.map(({ id, name, capacity }) => ({ id, name, capacity: capacity ?? '' })),
    capacity: seminar.capacity ?? '',
    onlineUrl: seminar.onlineUrl ?? '',
    answerBy: seminar.answerBy ?? null,
    topicCallUntil: seminar.topicCallUntil ?? null,
    aims: seminar.aims ?? '',
    targetGroup: seminar.targetGroup ?? '',
    expectedOutcome: seminar.expectedOutcome ?? '',
    seriesName: seminar.series?.name ?? '',
  };
}

const orNull = (text: string): string | null => text.trim() || null;
const numberOrNull = (value: number | ''): number | null => (value === '' ? null : value);

function shared(values: SeminarValues) {
  return {
    title: values.title.trim(),
    kind: values.kind,
    mode: values.mode,
    // The leading council is the first; of one that has not accepted it stays who is named there.
    hosts: values.hosts.map(({ councilId, quota, secretaryPersonId, hasAccepted }, at) => ({
      councilId: councilId ?? '',
      quota: numberOrNull(quota),
      ...((at === 0 || hasAccepted) && { secretaryPersonId }),
    })),
    days: values.days.map((day) => ({
      ...day,
      date: day.date ?? '',
      venueName: orNull(day.venueName),
      venueAddress: orNull(day.venueAddress),
    })),
    rooms: values.rooms.map((room) => ({ ...room, name: room.name.trim(), capacity: numberOrNull(room.capacity) })),
    capacity: numberOrNull(values.capacity),
    onlineUrl: orNull(values.onlineUrl),
    answerBy: values.answerBy,
    topicCallUntil: values.topicCallUntil,
    aims: orNull(values.aims),
    targetGroup: orNull(values.targetGroup),
    expectedOutcome: orNull(values.expectedOutcome),
    seriesName: orNull(values.seriesName),
  };
}

export const createInput = (values: SeminarValues): CreateSeminarInput => ({
  ...shared(values),
  leadCouncilId: values.hosts[0]?.councilId ?? '',
});

export const updateInput = (values: SeminarValues, id: string, version: number): UpdateSeminarInput => ({ id, version, ...shared(values) });

/** Names of what is chosen already: the pickers know only what they have found themselves. */
export function knownOf(seminar: StoredSeminar): { persons: Choice[]; councils: Choice[] } {
  const persons = [...seminar.days.map(({ dayLeader }) => dayLeader), ...seminar.hosts.map(({ secretary }) => secretary)];
  return {
    persons: persons.flatMap((person) => (person ? [{ id: person.id, label: person.name }] : [])),
    councils: seminar.hosts.map(({ councilId, name }) => ({ id: councilId, label: name })),
  };
}
