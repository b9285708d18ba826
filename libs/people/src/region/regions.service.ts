import { allow, plusDays, Problem, reach, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { CreateRegionInput } from './create-region.input.js';
import type { EndRegionInput } from './end-region.input.js';
import { RegionName } from './region-name.entity.js';
import { Region } from './region.entity.js';
import { canKeepRegions } from './region.policy.js';
import type { UpdateRegionInput } from './update-region.input.js';

@Injectable()
export class RegionsService {
  async create(act: Act, { parentId, validFrom, ...fields }: CreateRegionInput): Promise<Region> {
    allow(canKeepRegions(act.actor));
    const parent = await this.find(act, parentId, 'parentId');
    return act.tx.save(Region.of({ ...fields, validFrom: validFrom ?? act.today }, parent, act.today));
  }

  /** What it was called, and where it lay, stays beside it with the days; a correction from the first day on leaves nothing behind. */
  async update(act: Act, { id, version, name, parentId, validFrom }: UpdateRegionInput): Promise<Region> {
    const region = await reach(act, Region, id, version);
    allow(canKeepRegions(act.actor));
    const from = validFrom ?? act.today;
    if (from > act.today) throw new Problem('INVALID', 'day-lies-ahead', 'validFrom');
    region.mustNotEndBefore(from, 'validFrom');
    const was = { name: region.name, parentId: region.parentId };
    if (name !== undefined) region.name = name;
    if (parentId !== undefined) region.moveTo(await this.find(act, parentId, 'parentId'), act.today, act.today);
    if (region.name === was.name && region.parentId === was.parentId) return region;
    const began = await this.nameBegan(act, region);
    if (began !== null && from < began) throw new Problem('CONFLICT', 'region-was-renamed-later', 'validFrom');
    if (from !== began) await act.tx.insert(RegionName, { ...was, regionId: id, validFrom: began, validTo: plusDays(from, -1) });
    return act.tx.save(region);
  }

  /** With a successor, what hangs on the region goes over to that one; without, it stays where it was until somebody decides. */
  async end(act: Act, { id, version, validTo, mergedIntoId }: EndRegionInput): Promise<Region> {
    const region = await reach(act, Region, id, version);
    allow(canKeepRegions(act.actor));
    const into = await this.find(act, mergedIntoId, 'mergedIntoId');
    region.end(validTo ?? act.today, into, act.today);
    const last = region.validTo ?? act.today;
    const [row] = await act.tx.query<{ holds: boolean }[]>(
      'select exists (select from regions where parent_id = $1 and (valid_to is null or valid_to > $2)) as holds',
      [id, last],
    );
    if (row?.holds) throw new Problem('CONFLICT', 'region-has-parts', 'validTo');
    await act.tx.save(region);
    if (into) await act.tx.query('select hand_over_region($1, $2, $3)', [id, into.id, plusDays(last, 1)]);
    return region;
  }

  private async find(act: Act, id: string | null | undefined, field: string): Promise<Region | null> {
    if (!id) return null;
    // Under lock: it is not ended, and merges into nothing, while something comes to lie in it.
    const region = await act.tx.findOne(Region, { where: { id }, lock: { mode: 'pessimistic_read' } });
    if (!region) throw new Problem('NOT_FOUND', 'no-such-record', field);
    return region;
  }

  /** The first day of the present name and place; null when the region was never renamed and no first day of it is known. */
  private async nameBegan(act: Act, region: Region): Promise<string | null> {
    const last = await act.tx.findOne(RegionName, { where: { regionId: region.id }, order: { validTo: 'DESC' } });
    return last ? plusDays(last.validTo, 1) : region.validFrom;
  }
}
