import type { Actor } from '@app/kernel';
import { canEditRisks } from '../risk/risk.policy.js';

/** To decide is the secretary's and the chair's. */
export const canAcceptRisks = (actor: Actor, councilId: string): boolean => actor.isSecretaryOf(councilId) || actor.isChairOf(councilId);

/** A review changes the register, which representatives read: owners are reminded, and the secretary writes down what they say. */
export const canReviewRisks = canEditRisks;
