import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Region } from './region.entity.js';

/** A municipality in Valga county since 2018, unless told otherwise; entered by hand, beside those of the classifier. For tests, as the owner of the tables. */
export async function aRegion(tx: EntityManager, given: Partial<Region> = {}): Promise<Region> {
  const county = await tx.findOneByOrFail(Region, { country: 'EE', code: '0081' });
  return tx.save(
    tx.create(Region, {
      country: 'EE',
      code: randomUUID().slice(0, 20),
      kind: 'MUNICIPALITY',
      name: 'Kalamaja vald',
      parentId: county.id,
      validFrom: '2018-09-01',
      ...given,
    }),
  );
}
