import { Problem, reach, allow, type Act } from '@app/kernel';
import { Affiliation, Institution, Person, Region } from '@app/people';
import { In } from 'typeorm';
import { RiskSettings } from '../matrix/risk-settings.entity.js';
import { RiskContributor } from './risk-contributor.entity.js';
import type { RiskStepCause } from './risk-enums.js';
import { RiskRegion } from './risk-region.entity.js';
import { RiskStep } from './risk-step.entity.js';
import type { Risk, RiskFields } from './risk.entity.js';
import { Risk as RiskTable } from './risk.entity.js';
import { canEditRisks } from './risk.policy.js';

type Named = string | Readonly<Record<string, string>>;

/** A risk to be changed by who keeps the register; `named` as `reach` takes it. */
export async function editableRisk(act: Act, named: Named, version: number): Promise<Risk> {
  const risk = await reach(act, RiskTable, named);
  allow(canEditRisks(act.actor, risk.councilId));
  risk.refuseWhenClosed(fieldOf(named));
  risk.refuseUnlessNewest(version);
  return risk;
}

/** The field that `reach` would name in a refusal. */
const fieldOf = (named: Named): string => (typeof named === 'string' ? 'id' : (Object.keys(named)[0] ?? 'id'));

export async function settingsOf(act: Act, councilId: string): Promise<RiskSettings> {
  return act.tx.findOneByOrFail(RiskSettings, { councilId });
}

export async function saveChanged(act: Act, risk: Risk): Promise<Risk> {
  risk.version += 1;
  risk.changedAt = act.now;
  return act.tx.save(risk);
}

/** Notes the status that the risk came into. */
export async function noteStep(act: Act, risk: Risk, reason: string | null, cause: RiskStepCause | null = null): Promise<void> {
  const number = 1 + (await act.tx.countBy(RiskStep, { riskId: risk.id }));
  await act.tx.insert(RiskStep, {
    councilId: risk.councilId,
    riskId: risk.id,
    number,
    status: risk.status,
    reason,
    cause,
  });
}

/** It was known by the day that it was first scored on, else its scores would be older than itself. */
export async function checkIdentified(act: Act, { id, identifiedOn }: Risk): Promise<void> {
  const [row] = await act.tx.query<{ day: string | null }[]>(
    'select min(assessed_on)::text as day from risk_assessments where risk_id = $1',
    [id],
  );
  if (row?.day && identifiedOn > row.day) throw new Problem('INVALID', 'after-first-assessment', 'identifiedOn', { day: row.day });
}

/** The day on which it was opened last, or reopened; the day it was identified where that was not noted. */
export async function enteredOn(act: Act, { id, identifiedOn }: Risk): Promise<string> {
  const [step] = await act.tx.query<{ day: string }[]>(
    `select (created_at at time zone 'Europe/Tallinn')::date::text as day from risk_steps
      where risk_id = $1 and status = 'OPEN' and cause is null order by number desc limit 1`,
    [id],
  );
  return step?.day ?? identifiedOn;
}

/** Owner and assessors are there; the owning person is of the owning institution today. */
export async function checkOwners(act: Act, risk: Risk, given: Partial<RiskFields>): Promise<void> {
  for (const field of ['ownerInstitutionId', 'leadAssessorInstitutionId'] as const) {
    const id = given[field];
    if (id && !(await act.tx.existsBy(Institution, { id }))) throw new Problem('NOT_FOUND', 'no-such-record', field);
  }
  if (!given.ownerPersonId && !given.ownerInstitutionId) return;
  const { ownerPersonId: personId, ownerInstitutionId: institutionId } = risk;
  if (!personId || !institutionId) return;
  if (!(await act.tx.existsBy(Person, { id: personId }))) throw new Problem('NOT_FOUND', 'no-such-record', 'ownerPersonId');
  const affiliations = await act.tx.findBy(Affiliation, { personId, institutionId });
  if (!affiliations.some(({ validFrom, validTo }) => validFrom <= act.today && (validTo === null || validTo >= act.today)))
    throw new Problem('INVALID', 'person-not-of-institution', 'ownerPersonId');
}

/** Says whether anything changed. */
export async function setRegions(act: Act, { id: riskId, councilId }: Risk, regionIds: readonly string[]): Promise<void> {
  const present = await act.tx.findBy(RiskRegion, { riskId });
  const added = regionIds.filter((id) => !present.some(({ regionId }) => regionId === id));
  if ((await act.tx.countBy(Region, { id: In(added) })) < added.length) throw new Problem('NOT_FOUND', 'no-such-record', 'regionIds');
  await act.tx.remove(present.filter(({ regionId }) => !regionIds.includes(regionId)));
  await act.tx.insert(
    RiskRegion,
    added.map((regionId) => ({ riskId, councilId, regionId })),
  );
}

export async function setContributors(act: Act, { id: riskId, councilId }: Risk, institutionIds: readonly string[]): Promise<void> {
  const present = await act.tx.findBy(RiskContributor, { riskId });
  const added = institutionIds.filter((id) => !present.some(({ institutionId }) => institutionId === id));
  if ((await act.tx.countBy(Institution, { id: In(added) })) < added.length)
    throw new Problem('NOT_FOUND', 'no-such-record', 'contributorIds');
  await act.tx.remove(present.filter(({ institutionId }) => !institutionIds.includes(institutionId)));
  await act.tx.insert(
    RiskContributor,
    added.map((institutionId) => ({ riskId, councilId, institutionId })),
  );
}
