import { allow, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { declineWaiting, proposeScores } from '../proposal/propose-scores.js';
import { nextNumber } from '../risk/risk-numbers.entity.js';
import { canEditRisks } from '../risk/risk.policy.js';
import type {
  AddMeasureInput,
  CompleteMeasureInput,
  DropMeasureInput,
  StartMeasureInput,
  UpdateMeasureInput,
} from './keep-measure.inputs.js';
import {
  checkResponsible,
  checkTogether,
  expectEffect,
  keptMeasure,
  risksNamed,
  risksOf,
  saveMeasure,
  setPartners,
  setRisks,
} from './measure-parts.js';
import { Measure } from './measure.entity.js';

@Injectable()
export class MeasuresService {
  async add(act: Act, { riskIds, partnerIds, effect, inPlaceOn, ...fields }: AddMeasureInput): Promise<Measure> {
    const risks = await risksNamed(act, riskIds);
    const [{ councilId }] = risks;
    allow(canEditRisks(act.actor, councilId));
    const isRestricted = risks.every((risk) => risk.isMarked(act.today));
    const measure = Measure.of(councilId, await nextNumber(act.tx, councilId, 'measure', isRestricted), fields);
    if (inPlaceOn) measure.complete(inPlaceOn, null, act.today, 'inPlaceOn');
    if (effect) await expectEffect(act, measure, effect);
    await checkResponsible(act, fields);
    await checkTogether(act, measure, risks, fields);
    await act.tx.save(measure);
    await setRisks(act, measure, risks);
    await setPartners(act, measure, partnerIds ?? []);
    return measure;
  }

  async update(act: Act, { id, version, riskIds, partnerIds, effect, ...fields }: UpdateMeasureInput): Promise<Measure> {
    const measure = await keptMeasure(act, id, version);
    measure.change(fields);
    if (effect !== undefined) await expectEffect(act, measure, effect);
    await checkResponsible(act, fields);
    const risks = riskIds ? await risksNamed(act, riskIds) : await risksOf(act, measure);
    if (riskIds) await setRisks(act, measure, risks);
    await checkTogether(act, measure, risks, fields);
    if (partnerIds) await setPartners(act, measure, partnerIds);
    return saveMeasure(act, measure);
  }

  async start(act: Act, { id, version }: StartMeasureInput): Promise<Measure> {
    const measure = await keptMeasure(act, id, version);
    measure.start();
    return saveMeasure(act, measure);
  }

  async drop(act: Act, { id, version, reason }: DropMeasureInput): Promise<Measure> {
    const measure = await keptMeasure(act, id, version);
    measure.drop(reason);
    await declineWaiting(act, measure, reason);
    return saveMeasure(act, measure);
  }

  /** Risks stay as they were scored: what the measure makes of them is proposed, and a person confirms. */
  async complete(act: Act, { measureId, version, inPlaceOn, evidence }: CompleteMeasureInput): Promise<Measure> {
    const measure = await keptMeasure(act, { measureId }, version);
    measure.complete(inPlaceOn ?? act.today, evidence ?? null, act.today, 'measureId');
    await saveMeasure(act, measure);
    await proposeScores(act, measure, await risksOf(act, measure));
    return measure;
  }
}
