import type { EntityManager } from 'typeorm';
import { aMembership } from '../membership/membership.factory.js';
import { aSeat } from './seat.factory.js';

/** What most tests of decisions and action items begin with. */
export interface CouncilAtWork {
  councilId: string;
  /** The person who keeps it. */
  secretary: string;
  /** A member that does things for it; whoever tells of them is the test's to say. */
  institutionId: string;
}

/** A new council with a secretary, and another member institution. For tests, as the owner of the tables. */
export async function aCouncilAtWork(tx: EntityManager): Promise<CouncilAtWork> {
  const { councilId, personId: secretary } = await aSeat(tx, 'SECRETARY');
  const { institutionId } = await aMembership(tx, { councilId });
  return { councilId, secretary, institutionId };
}
