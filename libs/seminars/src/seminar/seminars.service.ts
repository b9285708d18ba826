import { Council } from '@app/councils';
import { allow, Problem, reach, type Act } from '@app/kernel';
import { applyGiven } from '@app/people';
import { Injectable } from '@nestjs/common';
import { deferCollisions, refuseCollisionsNow } from '../agenda/collisions.js';
import { startChecklist } from '../checklist/start-checklist.js';
import { fillPlaces } from '../waiting-list/places.js';
import type { CreateSeminarInput } from './create-seminar.input.js';
import { refuseZoneThatSkips, spanOf, writeDays } from './seminar-days.js';
import { writeHosts } from './seminar-hosts.js';
import { writeRooms } from './seminar-rooms.js';
import { SeminarSeries } from './seminar-series.entity.js';
import type { HoldSeminarInput, PlanSeminarInput, ReportSeminarInput } from './seminar-step.inputs.js';
import { Seminar } from './seminar.entity.js';
import { canEditSeminar, hostIdsOf } from './seminar.policy.js';
import type { UpdateSeminarInput } from './update-seminar.input.js';
import { tellThatSeminar } from './when-seminar.js';

const CHANGEABLE = [
  'title',
  'kind',
  'mode',
  'onlineUrl',
  'answerBy',
  'topicCallUntil',
  'capacity',
  'aims',
  'expectedOutcome',
  'targetGroup',
] as const;

@Injectable()
export class SeminarsService {
  /** `clonedFromId`: the seminar that all of the input comes from. */
  async create(act: Act, input: CreateSeminarInput, clonedFromId: string | null = null): Promise<Seminar> {
    const lead = await act.tx.findOneBy(Council, { id: input.leadCouncilId });
    if (!lead) throw new Problem('NOT_FOUND', 'no-such-record', 'leadCouncilId');
    allow(canEditSeminar(act.actor, [lead.id]));
    const timeZone = zone(input.timeZone ?? lead.timeZone);
    const seminar = Object.assign(new Seminar(), { councilId: lead.id, state: 'DRAFT', timeZone, clonedFromId });
    for (const field of CHANGEABLE) Object.assign(seminar, { [field]: input[field] ?? null });
    seminar.refusePastAnswerBy(null, act.today);
    await this.nameSeries(act, seminar, input.seriesName ?? null);
    await act.tx.save(seminar);
    await writeHosts(act, seminar, input.hosts ?? []);
    await writeRooms(act, seminar.id, input.rooms ?? []);
    await writeDays(act, seminar, input.days);
    const span = await spanOf(act, seminar.id);
    seminar.spanDays(span.startsAt, span.endsAt, false);
    await startChecklist(act, seminar);
    const saved = await act.tx.save(seminar);
    if (clonedFromId === null && seminar.startsAt !== null) await tellThatSeminar('agendaBegins', act, seminar);
    return saved;
  }

  async update(act: Act, { id, version, hosts, days, rooms, timeZone, seriesName, ...fields }: UpdateSeminarInput): Promise<Seminar> {
    const seminar = await this.editable(act, id, version);
    seminar.refuseWhenClosed('id');
    const before = await spanOf(act, id);
    await deferCollisions(act);
    const { answerBy } = seminar;
    applyGiven(seminar, fields, CHANGEABLE);
    seminar.refusePastAnswerBy(answerBy, act.today);
    if (timeZone) seminar.timeZone = zone(timeZone);
    if (seriesName !== undefined) await this.nameSeries(act, seminar, seriesName);
    seminar.version += 1;
    await act.tx.save(seminar); // Before the days: the database hands a new zone down to them.
    if (hosts) await writeHosts(act, seminar, hosts);
    if (rooms) await writeRooms(act, id, rooms);
    if (days) await writeDays(act, seminar, days);
    else if (timeZone) await refuseZoneThatSkips(act, seminar);
    const span = await spanOf(act, id);
    seminar.spanDays(span.startsAt, span.endsAt, span.whenAndWhere !== before.whenAndWhere);
    await refuseCollisionsNow(act, id);
    // Whoever was mailed and is affected will be told from here: `sequence` has risen, and calendars of the invited are out of date.
    await act.tx.save(seminar);
    if (before.startsAt === null && seminar.startsAt !== null) await tellThatSeminar('agendaBegins', act, seminar);
    await fillPlaces(act, id);
    return seminar;
  }

  async plan(act: Act, { id, version }: PlanSeminarInput): Promise<Seminar> {
    return this.step(act, id, version, (seminar) => seminar.plan());
  }

  async hold(act: Act, { id, version }: HoldSeminarInput): Promise<Seminar> {
    const seminar = await this.step(act, id, version, (held) => held.hold(act.now));
    await tellThatSeminar('isHeld', act, seminar);
    return seminar;
  }

  async report(act: Act, { id, version }: ReportSeminarInput): Promise<Seminar> {
    return this.step(act, id, version, (seminar) => seminar.report());
  }

  private async step(act: Act, id: string, version: number, take: (seminar: Seminar) => void): Promise<Seminar> {
    const seminar = await this.editable(act, id, version);
    take(seminar);
    seminar.version += 1;
    return act.tx.save(seminar);
  }

  private async editable(act: Act, id: string, version: number): Promise<Seminar> {
    const seminar = await reach(act, Seminar, id, version);
    allow(canEditSeminar(act.actor, await hostIdsOf(act, id)));
    return seminar;
  }

  /** Series are named, not managed: the first seminar of a name begins one. They are kept by the leading council. */
  private async nameSeries(act: Act, seminar: Seminar, name: string | null): Promise<void> {
    if (name === null) {
      seminar.seriesId = null;
      return;
    }
    const of = { councilId: seminar.councilId, name };
    const known = await act.tx.findOneBy(SeminarSeries, of);
    if (!known) allow(canEditSeminar(act.actor, [seminar.councilId]), 'only-the-lead-names-series');
    seminar.seriesId = (known ?? (await act.tx.save(Object.assign(new SeminarSeries(), of)))).id;
  }
}

const ZONES = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);

/** A zone by its IANA name. Intl and PostgreSQL understand more spellings, but not the same ones. */
function zone(name: string): string {
  if (!ZONES.has(name)) throw new Problem('INVALID', 'time-zone-unknown', 'timeZone');
  return name;
}
