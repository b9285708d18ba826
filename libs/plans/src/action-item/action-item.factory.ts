import { Membership } from '@app/councils';
import { Institution } from '@app/people';
import type { EntityManager } from 'typeorm';
import { nextNumber, nextRestrictedNumber } from '../plan-numbers.entity.js';
import { ActionItem, type ActionItemFields } from './action-item.entity.js';
import { ItemMeasure, ItemRisk } from './item-links.entities.js';

interface Given extends Partial<ActionItemFields & Pick<ActionItem, 'state' | 'progressPercent' | 'waitingFor' | 'doneAt'>> {
  councilId: string;
  dueOn?: string;
  riskIds?: string[];
  measureIds?: string[];
  isRestricted?: boolean;
}

/** A planned item of any member of the council, or what `state` says; due on the last day of 2026. For tests, as the owner of the tables. */
export async function anActionItem(tx: EntityManager, given: Given): Promise<ActionItem> {
  const {
    councilId,
    dueOn = '2026-12-31',
    riskIds = [],
    measureIds = [],
    isRestricted,
    state,
    progressPercent,
    waitingFor,
    doneAt,
    ...fields
  } = given;
  const number = isRestricted ? await nextRestrictedNumber(tx, councilId) : await nextNumber(tx, councilId, 'item');
  const ownerInstitutionId = fields.ownerInstitutionId ?? (await aMemberOf(tx, councilId));
  const item = ActionItem.of(councilId, number, dueOn, { title: 'Päästevestide jagamine', ...fields, ownerInstitutionId });
  const isDone = state === 'DONE' || state === 'VERIFIED';
  const at = doneAt ?? new Date('2026-05-01T09:00:00Z');
  const standing = {
    ...(state && { state, dropReason: state === 'DROPPED' ? 'Raha ei ole' : null, verifiedAt: state === 'VERIFIED' ? at : null }),
    ...(isDone && { doneAt: at, progressPercent: 100 }),
    ...(progressPercent !== undefined && { progressPercent }),
    ...(state === 'WAITING' && { waitingFor: waitingFor ?? 'Hange' }),
  };
  await tx.save(Object.assign(item, standing));
  await tx.insert(
    ItemRisk,
    riskIds.map((riskId) => ({ itemId: item.id, councilId, riskId })),
  );
  await tx.insert(
    ItemMeasure,
    measureIds.map((measureId) => ({ itemId: item.id, councilId, measureId })),
  );
  return item;
}

async function aMemberOf(tx: EntityManager, councilId: string): Promise<string> {
  const known = await tx.findOneBy(Membership, { councilId });
  if (known) return known.institutionId;
  const { id: institutionId } = await tx.save(Institution.of({ name: 'Kalamaja päästekomando', kind: 'RESCUE' }));
  return (await tx.save(Membership.of({ councilId, institutionId, validFrom: '2020-01-01' }))).institutionId;
}
