import { allow, plusDays, Problem, reach, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { mustBeRegionsOfToday, regionChanges } from '../region/region-link.js';
import type { CreateInstitutionInput } from './create-institution.input.js';
import { Institution } from './institution.entity.js';
import { InstitutionRegion } from './institution-region.entity.js';
import { canCreateInstitution, canEditInstitution } from './institution.policy.js';
import type { UpdateInstitutionInput } from './update-institution.input.js';

@Injectable()
export class InstitutionsService {
  async create(act: Act, { regionIds, ...fields }: CreateInstitutionInput): Promise<Institution> {
    allow(canCreateInstitution(act.actor));
    await this.checkParent(act, fields.parentId);
    const institution = await act.tx.save(Institution.of(fields));
    await this.setRegions(act, institution.id, regionIds ?? []);
    return institution;
  }

  async update(act: Act, { id, version, regionIds, ...fields }: UpdateInstitutionInput): Promise<Institution> {
    const institution = await reach(act, Institution, id, version);
    allow(await canEditInstitution(act, id));
    await this.checkParent(act, fields.parentId, id);
    institution.change(fields);
    await act.tx.save(institution);
    if (regionIds && (await this.setRegions(act, id, regionIds)) && institution.version === version)
      await act.tx.increment(Institution, { id }, 'version', 1);
    return institution;
  }

  /** The units of an institution form a tree: it cannot come to lie below one of its own units. */
  private async checkParent(act: Act, parentId: string | null | undefined, id?: string): Promise<void> {
    if (!parentId) return;
    const chain = await act.tx.query<{ id: string }[]>(
      `with recursive above as (
         select id, parent_id from institutions where id = $1
         union
         select i.id, i.parent_id from institutions i join above on i.id = above.parent_id
       )
       select id from above`,
      [parentId],
    );
    if (chain.length === 0) throw new Problem('NOT_FOUND', 'no-such-record', 'parentId');
    if (chain.some((one) => one.id === id)) throw new Problem('INVALID', 'institution-above-itself', 'parentId');
  }

  /** Says whether anything changed. What an official's institution serves decides what they may read: that is the administrator's. */
  private async setRegions(act: Act, institutionId: string, regionIds: readonly string[]): Promise<boolean> {
    const links = await act.tx.findBy(InstitutionRegion, { institutionId });
    const { ended, annulled, sooner, added } = regionChanges(links, regionIds, act.today);
    if (ended.length + annulled.length + sooner.length + added.length === 0) return false;
    const [row] = await act.tx.query<{ held: boolean }[]>('select exists (select from official_institutions() o where o = $1) as held', [
      institutionId,
    ]);
    allow(act.actor.isAdministrator || row?.held !== true, 'regions-of-officials');
    await mustBeRegionsOfToday(act, [...added, ...sooner.map(({ regionId }) => regionId)]);
    for (const link of ended) link.validTo = plusDays(act.today, -1);
    await act.tx.remove(annulled);
    for (const link of sooner) link.validFrom = act.today;
    await act.tx.save([...ended, ...sooner]);
    await act.tx.insert(
      InstitutionRegion,
      added.map((regionId) => ({ institutionId, regionId, validFrom: act.today })),
    );
    return true;
  }
}
