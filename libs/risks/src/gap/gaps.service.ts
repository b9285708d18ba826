import { allow, reach, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { canEditRisks } from '../risk/risk.policy.js';
import { Risk } from '../risk/risk.entity.js';
import { CapabilityGap } from './capability-gap.entity.js';
import type { AddCapabilityGapInput, CloseCapabilityGapInput, UpdateCapabilityGapInput } from './gap.inputs.js';

@Injectable()
export class GapsService {
  async add(act: Act, { riskId, ...fields }: AddCapabilityGapInput): Promise<CapabilityGap> {
    const risk = await reach(act, Risk, { riskId });
    allow(canEditRisks(act.actor, risk.councilId));
    return act.tx.save(CapabilityGap.of(risk, fields));
  }

  async update(act: Act, { id, version, ...fields }: UpdateCapabilityGapInput): Promise<CapabilityGap> {
    const gap = await keptGap(act, id, version);
    gap.change(fields);
    return saveGap(act, gap);
  }

  async close(act: Act, { id, version, reason }: CloseCapabilityGapInput): Promise<CapabilityGap> {
    const gap = await keptGap(act, id, version);
    gap.close(reason, act.today);
    return saveGap(act, gap);
  }
}

async function keptGap(act: Act, id: string, version: number): Promise<CapabilityGap> {
  const gap = await reach(act, CapabilityGap, id, version);
  allow(canEditRisks(act.actor, gap.councilId));
  return gap;
}

async function saveGap(act: Act, gap: CapabilityGap): Promise<CapabilityGap> {
  gap.version += 1;
  return act.tx.save(gap);
}
