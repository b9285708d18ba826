import { allow, Problem, reach, type Act } from '@app/kernel';
import { Institution } from '@app/people';
import { In } from 'typeorm';
import { CapabilityGap } from '../gap/capability-gap.entity.js';
import { RiskMatrix } from '../matrix/risk-matrix.entity.js';
import { ScoreProposal } from '../proposal/score-proposal.entity.js';
import { settingsOf } from '../risk/risk-parts.js';
import { Risk } from '../risk/risk.entity.js';
import { canEditRisks } from '../risk/risk.policy.js';
import { MeasurePartner } from './measure-partner.entity.js';
import { MeasureRisk } from './measure-risk.entity.js';
import type { MeasureFields } from './measure.entity.js';
import { Measure } from './measure.entity.js';
import type { ExpectedEffectInput } from './measure.input.js';

/** A measure to be changed by who keeps the register; `named` as `reach` takes it. */
export async function keptMeasure(act: Act, named: string | Readonly<Record<string, string>>, version: number): Promise<Measure> {
  const measure = await reach(act, Measure, named, version);
  allow(canEditRisks(act.actor, measure.councilId));
  return measure;
}

export async function saveMeasure(act: Act, measure: Measure): Promise<Measure> {
  measure.version += 1;
  measure.changedAt = act.now;
  return act.tx.save(measure);
}

/** The risks that a measure is to work on; all of them of one council. */
export async function risksNamed(act: Act, riskIds: readonly string[]): Promise<[Risk, ...Risk[]]> {
  const [first, ...more] = await act.tx.findBy(Risk, { id: In(riskIds) });
  if (!first || more.length + 1 < riskIds.length) throw new Problem('NOT_FOUND', 'no-such-record', 'riskIds');
  return [first, ...more];
}

export async function expectEffect(act: Act, measure: Measure, effect: ExpectedEffectInput | null): Promise<void> {
  const { matrixId } = await settingsOf(act, measure.councilId);
  const matrix = await act.tx.findOneByOrFail(RiskMatrix, { id: matrixId });
  measure.expect(effect && { likelihood: effect.likelihood ?? null, impacts: effect.impacts }, matrix);
}

export async function checkResponsible(act: Act, { responsibleInstitutionId: id }: Partial<MeasureFields>): Promise<void> {
  if (id && !(await act.tx.existsBy(Institution, { id }))) throw new Problem('NOT_FOUND', 'no-such-record', 'responsibleInstitutionId');
}

/** What must hold between a measure, its risks and its gap, whichever of them was given. */
export async function checkTogether(act: Act, measure: Measure, risks: readonly Risk[], given: Partial<MeasureFields>): Promise<void> {
  if (measure.isPublic && risks.some(({ markBasis }) => markBasis !== null))
    throw new Problem('CONFLICT', 'risk-is-restricted', given.isPublic ? 'isPublic' : 'riskIds');
  if (measure.gapId === null) return;
  const gap = await act.tx.findOneBy(CapabilityGap, { id: measure.gapId });
  if (!gap) throw new Problem('NOT_FOUND', 'no-such-record', 'gapId');
  if (!risks.some(({ id }) => id === gap.riskId)) throw new Problem('INVALID', 'gap-of-another-risk', given.gapId ? 'gapId' : 'riskIds');
  if (given.gapId) gap.refuseWhenClosed('gapId');
}

export async function risksOf(act: Act, { id: measureId }: Measure): Promise<Risk[]> {
  const links = await act.tx.findBy(MeasureRisk, { measureId });
  return act.tx.findBy(Risk, { id: In(links.map(({ riskId }) => riskId)) });
}

/** A closed risk gets no new measures; those that it had stay. */
export async function setRisks(act: Act, { id: measureId, councilId }: Measure, risks: readonly Risk[]): Promise<void> {
  const present = await act.tx.findBy(MeasureRisk, { measureId });
  const added = risks.filter(({ id }) => !present.some(({ riskId }) => riskId === id));
  for (const risk of added) {
    if (risk.councilId !== councilId) throw new Problem('INVALID', 'risk-of-another-council', 'riskIds');
    risk.refuseWhenClosed('riskIds');
  }
  const removed = present.filter(({ riskId }) => !risks.some(({ id }) => id === riskId));
  if (await act.tx.existsBy(ScoreProposal, { measureId, riskId: In(removed.map(({ riskId }) => riskId)) }))
    throw new Problem('CONFLICT', 'measure-proposed-a-score', 'riskIds');
  await act.tx.remove(removed);
  await act.tx.insert(
    MeasureRisk,
    added.map(({ id: riskId }) => ({ measureId, councilId, riskId })),
  );
}

export async function setPartners(act: Act, { id: measureId, councilId }: Measure, institutionIds: readonly string[]): Promise<void> {
  const present = await act.tx.findBy(MeasurePartner, { measureId });
  const added = institutionIds.filter((id) => !present.some(({ institutionId }) => institutionId === id));
  if ((await act.tx.countBy(Institution, { id: In(added) })) < added.length) throw new Problem('NOT_FOUND', 'no-such-record', 'partnerIds');
  await act.tx.remove(present.filter(({ institutionId }) => !institutionIds.includes(institutionId)));
  await act.tx.insert(
    MeasurePartner,
    added.map((institutionId) => ({ measureId, councilId, institutionId })),
  );
}
