import type { EntityManager } from 'typeorm';
import { Room } from './room.entity.js';
import { SeminarDay } from './seminar-day.entity.js';
import { SeminarHost } from './seminar-host.entity.js';
import { Seminar } from './seminar.entity.js';

/** The dates of a seminar made by `aSeminar` unless given: two days in May 2027, 9:00 to 17:00 in Tallinn. */
export const DATES = ['2027-05-11', '2027-05-12'];

/**
 * A planned seminar of one council with two days and one room; co-hosts have accepted, those asked have not answered. For tests, as the
 * owner of the tables.
 */
export async function aSeminar(
  tx: EntityManager,
  {
    dates = DATES,
    coHosts = [],
    asked = [],
    ...given
  }: Pick<Seminar, 'councilId'> & Partial<Seminar> & { dates?: string[]; coHosts?: string[]; asked?: string[] },
): Promise<Seminar & { days: SeminarDay[]; room: Room }> {
  const seminar = await tx.save(
    tx.create(Seminar, {
      title: 'Koostööseminar',
      kind: 'SEMINAR',
      mode: 'HYBRID',
      state: 'PLANNED',
      timeZone: 'Europe/Tallinn',
      answerBy: '2027-05-03',
      onlineUrl: 'https://meet.example.org/koostoo',
      ...given,
    }),
  );
  const { id: seminarId, timeZone } = seminar;
  await tx.save(
    [seminar.councilId, ...coHosts, ...asked].map((councilId) =>
      tx.create(SeminarHost, { seminarId, councilId, isLead: councilId === seminar.councilId }),
    ),
  );
  await tx.query('update seminar_hosts set accepted_at = act_now() where seminar_id = $1 and council_id <> all($2::uuid[])', [
    seminarId,
    asked,
  ]);
  const days = await tx.save(
    dates.map((date) =>
      tx.create(SeminarDay, {
        seminarId,
        timeZone,
        date,
        startsAt: '09:00',
        endsAt: '17:00',
        venueName: 'Rahvamaja',
        venueAddress: 'Pargi 1',
      }),
    ),
  );
  const room = await tx.save(tx.create(Room, { seminarId, name: 'Suur saal' }));
  await tx.query(
    `update seminars set starts_at = (select min((date + starts_at) at time zone time_zone) from seminar_days where seminar_id = $1),
            ends_at = (select max((date + ends_at) at time zone time_zone) from seminar_days where seminar_id = $1) where id = $1`,
    [seminarId],
  );
  return Object.assign(await tx.findOneByOrFail(Seminar, { id: seminarId }), { days, room });
}
