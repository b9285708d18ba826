import { asc, column, declareReads, sql } from '@app/kernel';
import { Person } from '@app/people';
import { Room } from '../seminar/room.entity.js';
import { SeminarDay } from '../seminar/seminar-day.entity.js';
import { Seminar } from '../seminar/seminar.entity.js';
import { AgendaSession } from './agenda-session.entity.js';

declareReads(AgendaSession, (f) => ({
  seminar: f.toOne(() => Seminar, { key: 'seminarId', description: 'Its seminar.' }),
  day: f.toOne(() => SeminarDay, { key: 'dayId', description: 'The day it is on.' }),
  room: f.toOne(() => Room, { key: 'roomId', nullable: true, description: 'Null for what is for everybody, such as a break.' }),
  speakers: f.toMany(() => Person, {
    from: (s) =>
      sql`(select p.id, p.first_name, p.last_name, p.language, p.version, speaker.position from agenda_speakers speaker join persons p on p.id = speaker.person_id where speaker.session_id = ${s.id})`,
    orderBy: (p) => [asc(column(p, 'position')), asc(p.id)],
    description: 'Who speaks, in order.',
  }),
}));
