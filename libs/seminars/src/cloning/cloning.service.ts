import { allow, Problem, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { AgendaSession } from '../agenda/agenda-session.entity.js';
import { SeminarDay } from '../seminar/seminar-day.entity.js';
import { Seminar } from '../seminar/seminar.entity.js';
import { canEditSeminar } from '../seminar/seminar.policy.js';
import { SeminarsService } from '../seminar/seminars.service.js';
import { isOnTheClock } from '../seminar/time-of-day.js';
import { tellThatSeminar } from '../seminar/when-seminar.js';
import type { CloneSeminarInput } from './clone-seminar.input.js';
import { daysApart, later } from './days-apart.js';
import { copyAgenda, copyAudience, inputLike } from './parts-of-clone.js';

const FARTHEST_IN_DAYS = 3660;

@Injectable()
export class CloningService {
  constructor(private readonly seminars: SeminarsService) {}

  /** A draft made as any seminar is; invitations, answers and proposals stay with the one before. */
  async clone(act: Act, { seminarId, startsOn, title }: CloneSeminarInput): Promise<Seminar> {
    const source = await act.tx.findOneBy(Seminar, { id: seminarId });
    if (!source) throw new Problem('NOT_FOUND', 'no-such-record', 'seminarId');
    allow(canEditSeminar(act.actor, [source.councilId]));
    const days = await act.tx.find(SeminarDay, { where: { seminarId }, order: { date: 'ASC' } });
    const [first] = days;
    if (!first) throw new Problem('CONFLICT', 'days-are-missing', 'seminarId');
    const distance = daysApart(first.date, startsOn);
    if (Math.abs(distance) > FARTHEST_IN_DAYS) throw new Problem('INVALID', 'too-far-away', 'startsOn');
    if (startsOn < act.now.toLocaleDateString('sv-SE', { timeZone: source.timeZone }))
      throw new Problem('INVALID', 'day-is-past', 'startsOn');
    await this.refuseSkippedHours(act, source, days, distance);

    const input = await inputLike(act, source, days, distance, title ?? source.title);
    const clone = await this.seminars.create(act, input, source.id);
    await copyAgenda(act, source.id, clone.id, distance);
    await copyAudience(act, source.id, clone.id);
    await tellThatSeminar('agendaBegins', act, clone);
    return clone;
  }

  /** Where summer time begins by then, an hour of the seminar may not be on the clock any more. */
  private async refuseSkippedHours(
    act: Act,
    { id: seminarId, timeZone }: Seminar,
    days: readonly SeminarDay[],
    distance: number,
  ): Promise<void> {
    const sessions = await act.tx.findBy(AgendaSession, { seminarId });
    const hours = [...days, ...sessions.map(({ dayDate: date, startsAt, endsAt }) => ({ date, startsAt, endsAt }))];
    for (const { date, startsAt, endsAt } of hours)
      if (![startsAt, endsAt].every((time) => isOnTheClock(later(date, distance), time, timeZone)))
        throw new Problem('INVALID', 'no-such-hour', 'startsOn');
  }
}
