import { asTree } from './council-tree';
import type { CouncilRow } from './councils-page';

const council = (id: string, parent?: string): CouncilRow => ({
  id,
  name: id,
  slug: id,
  kind: 'SAFETY',
  closedOn: null,
  cadence: 'KEPT',
  lastSeminarOn: null,
  parent: parent ? { id: parent } : null,
  regions: [],
  nextSeminar: null,
});

const shape = (councils: CouncilRow[]) => asTree(councils).map(({ council: { id }, depth }) => `${'·'.repeat(depth)}${id}`);

describe('councils as a tree', () => {
  it('puts each council below the one it belongs to', () => {
    expect(shape([council('joint'), council('valga'), council('ida', 'joint'), council('youth', 'ida')])).toEqual([
      'joint',
      '·ida',
      '··youth',
      'valga',
    ]);
  });

  it('keeps one whose parent was not found', () => {
    expect(shape([council('youth', 'ida'), council('valga')])).toEqual(['youth', 'valga']);
  });
});
