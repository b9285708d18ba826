import { regionChanges, type RegionLink } from './region-link.js';

const TODAY = '2026-06-14';
const link = (regionId: string, validFrom: string, validTo: string | null = null): RegionLink => ({ regionId, validFrom, validTo });

describe('the regions of a council or an institution', () => {
  it('end yesterday when they go, and begin today when they come', () => {
    const old = link('valga', '2018-01-01');
    expect(regionChanges([old], ['voru'], TODAY)).toEqual({ ended: [old], annulled: [], sooner: [], added: ['voru'] });
  });

  it('stay as they are when they stay', () => {
    expect(regionChanges([link('valga', '2018-01-01')], ['valga'], TODAY)).toEqual({ ended: [], annulled: [], sooner: [], added: [] });
  });

  it('are struck out when they began today and go today', () => {
    const new_ = link('valga', TODAY);
    expect(regionChanges([new_], [], TODAY)).toEqual({ ended: [], annulled: [new_], sooner: [], added: [] });
  });

  it('come again after they have ended', () => {
    expect(regionChanges([link('valga', '2018-01-01', '2026-06-13')], ['valga'], TODAY)).toEqual({
      ended: [],
      annulled: [],
      sooner: [],
      added: ['valga'],
    });
  });

  it('keep what a merger brings tomorrow, and begin it today when it is wanted today', () => {
    const merged = [link('a', '2018-01-01', TODAY), link('b', '2026-06-15')];
    expect(regionChanges(merged, ['a'], TODAY)).toEqual({ ended: [], annulled: [], sooner: [], added: [] });
    expect(regionChanges(merged, ['b'], TODAY)).toEqual({ ended: [merged[0]], annulled: [], sooner: [merged[1]], added: [] });
  });
});
