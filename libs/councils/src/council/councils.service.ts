import { allow, plusDays, Problem, reach, type Act } from '@app/kernel';
import { Institution, mustBeRegionsOfToday, regionChanges } from '@app/people';
import { Injectable } from '@nestjs/common';
import { CouncilRegion } from './council-region.entity.js';
import { Council, type CouncilFields } from './council.entity.js';
import { canCreateCouncil, canEditCouncil, canPlaceCouncil } from './council.policy.js';
import type { CreateCouncilInput } from './create-council.input.js';
import { freeSlug, slugOf } from './slug.js';
import type { UpdateCouncilInput } from './update-council.input.js';

@Injectable()
export class CouncilsService {
  async create(act: Act, { regionIds, ...fields }: CreateCouncilInput): Promise<Council> {
    allow(canCreateCouncil(act.actor));
    await this.checkReferences(act, fields);
    const wanted = slugOf(fields.name);
    const taken = await act.tx.query<{ slug: string }[]>(`select slug from councils where slug ~ ('^' || $1 || '(-[0-9]+)?$')`, [wanted]);
    const council = await act.tx.save(Council.of(fields, freeSlug(wanted, new Set(taken.map(({ slug }) => slug)))));
    await this.setRegions(act, council.id, regionIds ?? []);
    return council;
  }

  async update(act: Act, { id, version, regionIds, ...fields }: UpdateCouncilInput): Promise<Council> {
    const council = await reach(act, Council, id, version);
    allow(canEditCouncil(act.actor, id));
    if (fields.parentId !== undefined && fields.parentId !== council.parentId)
      allow(canPlaceCouncil(act.actor), 'councils-are-placed-by-administrators');
    await this.checkReferences(act, fields, id);
    council.change(fields);
    await act.tx.save(council);
    if (regionIds && (await this.setRegions(act, id, regionIds)) && council.version === version)
      await act.tx.increment(Council, { id }, 'version', 1);
    return council;
  }

  /** Councils form a tree. Only administrators move one in it, and they see all of it. */
  private async checkReferences(act: Act, fields: Partial<CouncilFields>, id?: string): Promise<void> {
    const { parentId, hostInstitutionId } = fields;
    if (hostInstitutionId && !(await act.tx.existsBy(Institution, { id: hostInstitutionId })))
      throw new Problem('NOT_FOUND', 'no-such-record', 'hostInstitutionId');
    if (!parentId) return;
    const chain = await act.tx.query<{ id: string }[]>(
      `with recursive above as (
         select id, parent_id from councils where id = $1
         union
         select c.id, c.parent_id from councils c join above on c.id = above.parent_id
       )
       select id from above`,
      [parentId],
    );
    if (chain.length === 0) throw new Problem('NOT_FOUND', 'no-such-record', 'parentId');
    if (chain.some((one) => one.id === id)) throw new Problem('INVALID', 'council-above-itself', 'parentId');
  }

  /** Says whether anything changed. */
  private async setRegions(act: Act, councilId: string, regionIds: readonly string[]): Promise<boolean> {
    const links = await act.tx.findBy(CouncilRegion, { councilId });
    const { ended, annulled, sooner, added } = regionChanges(links, regionIds, act.today);
    if (ended.length + annulled.length + sooner.length + added.length === 0) return false;
    allow(canPlaceCouncil(act.actor), 'councils-are-placed-by-administrators');
    await mustBeRegionsOfToday(act, [...added, ...sooner.map(({ regionId }) => regionId)]);
    for (const link of ended) link.validTo = plusDays(act.today, -1);
    await act.tx.remove(annulled);
    for (const link of sooner) link.validFrom = act.today;
    await act.tx.save([...ended, ...sooner]);
    await act.tx.insert(
      CouncilRegion,
      added.map((regionId) => ({ councilId, regionId, validFrom: act.today })),
    );
    return true;
  }
}
