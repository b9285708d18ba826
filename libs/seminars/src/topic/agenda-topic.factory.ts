import type { EntityManager } from 'typeorm';
import { AgendaTopic } from './agenda-topic.entity.js';

/** A discussion of an hour, proposed and not decided on unless given. For tests, as the owner of the tables. */
export async function aTopic(
  tx: EntityManager,
  given: Pick<AgendaTopic, 'seminarId' | 'councilId' | 'proposedById'> & Partial<AgendaTopic>,
): Promise<AgendaTopic> {
  return tx.save(tx.create(AgendaTopic, { title: 'Valgustus kooliteel', kind: 'DISCUSSION', minutes: 60, version: 1, ...given }));
}
