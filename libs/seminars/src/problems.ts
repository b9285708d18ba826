import { explainConstraint } from '@app/kernel';

// What the database refuses, in words that a person can act upon. Where the services look first, they name what is in the way; these
// remain for what came in between, and for what the asker may not see.
explainConstraint('agenda_sessions_room_is_free', 'room-was-just-taken', 'roomId');
explainConstraint('agenda_speakers_is_free', 'speaker-is-busy', 'speakerIds');
explainConstraint('agenda_sessions_within_day', 'hours-were-just-changed', 'startsAt');
explainConstraint('agenda_sessions_hours', 'ends-before-start', 'endsAt');
explainConstraint('agenda_sessions_day', 'day-was-just-used', 'days');
explainConstraint('agenda_sessions_room', 'room-was-just-used', 'rooms');
explainConstraint('agenda_speakers_once', 'given-twice', 'speakerIds');
explainConstraint('seminar_attendances_day', 'day-has-attendance', 'days');
explainConstraint('seminar_days_date', 'given-twice', 'days');
explainConstraint('seminar_days_hours', 'ends-before-start', 'days');
explainConstraint('seminar_rooms_name', 'given-twice', 'rooms');
explainConstraint('seminar_hosts_once', 'given-twice', 'hosts');
explainConstraint('checklist_items_host', 'host-not-of-seminar', 'responsibleHostId');
explainConstraint('seminar_series_name', 'try-again', 'seriesName');
explainConstraint('invitations_once', 'try-again', 'seminarId');
explainConstraint('invitations_once', 'try-again');
// A seat is taken back; councils know nothing of invitations.
explainConstraint('invitations_seat', 'seat-is-invited', 'validTo');
