import { Council } from '@app/councils';
import { allow, Problem, reach, type Act } from '@app/kernel';
import { AgendaSession, Seminar, SeminarHost } from '@app/seminars';
import { In, Not } from 'typeorm';
import { DecisionCouncil } from './decision-council.entity.js';
import { Decision } from './decision.entity.js';
import { canDecide } from './decision.policy.js';

/** A decision to be changed by who may decide; that it has ended is told before a stale version is. */
export async function decisionInForce(act: Act, id: string, version: number): Promise<Decision> {
  const decision = await reach(act, Decision, id);
  allow(canDecide(act.actor, decision.councilId));
  decision.refuseWhenEnded('id');
  decision.refuseUnlessNewest(version);
  return decision;
}

export async function saveDecision(act: Act, decision: Decision): Promise<Decision> {
  decision.version += 1;
  decision.changedAt = act.now;
  return act.tx.save(decision);
}

/** Decided while the council was there. */
export async function checkCouncil(act: Act, { councilId, decidedOn }: Decision): Promise<void> {
  const { closedOn } = await act.tx.findOneByOrFail(Council, { id: councilId });
  if (closedOn && decidedOn > closedOn) throw new Problem('INVALID', 'after-council-closed', 'decidedOn', { day: closedOn });
}

interface Place {
  seminarId?: string | null | undefined;
  sessionId?: string | null | undefined;
}

/** Where it was decided: a seminar, with or without an item of its agenda, or nowhere in particular. An item says its seminar. */
export async function putWhereDecided(act: Act, decision: Decision, { seminarId, sessionId }: Place): Promise<void> {
  const session = sessionId ? await act.tx.findOneBy(AgendaSession, { id: sessionId }) : null;
  if (sessionId && !session) throw new Problem('NOT_FOUND', 'no-such-record', 'sessionId');
  if (seminarId !== undefined || session) {
    const id = seminarId === undefined ? (session?.seminarId ?? null) : seminarId;
    // Of another seminar, so is its agenda.
    if (id !== decision.seminarId) Object.assign(decision, { seminarId: id, sessionId: null });
  }
  if (sessionId !== undefined) decision.sessionId = sessionId;
  await checkSeminar(act, decision, seminarId ? 'seminarId' : 'sessionId');
  if (session && session.seminarId !== decision.seminarId) throw new Problem('INVALID', 'session-of-another-seminar', 'sessionId');
}

/** The council hosts it, it was not cancelled, and it had begun. `field` is what named it. */
export async function checkSeminar(act: Act, { seminarId, councilId, decidedOn }: Decision, field: string): Promise<void> {
  if (seminarId === null) return;
  const seminar = await act.tx.findOneBy(Seminar, { id: seminarId });
  if (!seminar) throw new Problem('NOT_FOUND', 'no-such-record', field);
  const host = await act.tx.findOneBy(SeminarHost, { seminarId, councilId });
  if (!host?.acceptedAt) throw new Problem('INVALID', 'seminar-of-other-councils', field);
  if (seminar.state === 'CANCELLED') throw new Problem('INVALID', 'seminar-was-cancelled', field);
  const [row] = await act.tx.query<[{ day: string | null }]>('select min(date)::text as day from seminar_days where seminar_id = $1', [
    seminarId,
  ]);
  if (row.day === null) throw new Problem('INVALID', 'seminar-without-days', field);
  if (decidedOn < row.day) throw new Problem('INVALID', 'before-the-seminar', 'decidedOn', { day: row.day });
}

/** What it took the place of ended on the day it was decided on, and was not younger. */
export async function moveEndOfSuperseded(act: Act, { id, decidedOn }: Decision): Promise<void> {
  for (const old of await act.tx.findBy(Decision, { supersededById: id, endedOn: Not(decidedOn) })) {
    if (decidedOn < old.decidedOn) throw new Problem('INVALID', 'superseding-is-older', 'decidedOn');
    old.endedOn = decidedOn;
    await saveDecision(act, old);
  }
}

/** The other councils that decided it; its own is none of them. */
export async function setCouncils(act: Act, { id: decisionId, councilId }: Decision, councilIds: readonly string[]): Promise<void> {
  const named = councilIds.filter((id) => id !== councilId);
  const present = await act.tx.findBy(DecisionCouncil, { decisionId });
  const added = named.filter((id) => !present.some((one) => one.councilId === id));
  const [unknown] = await act.tx.query<object[]>(
    'select from unnest($1::uuid[]) id where id <> all(array(select partner_councils($2))) or id not in (select id from councils) limit 1',
    [added, councilId],
  );
  if (unknown) throw new Problem('NOT_FOUND', 'no-such-record', 'councilIds');
  await act.tx.remove(present.filter((one) => !named.includes(one.councilId)));
  await act.tx.insert(
    DecisionCouncil,
    added.map((id) => ({ decisionId, councilId: id })),
  );
}

/** Locks both in one order: two that supersede each other at the same moment take turns. */
export async function lockBoth(act: Act, ids: readonly [string, string]): Promise<void> {
  await act.tx.find(Decision, { where: { id: In([...ids]) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
}
