import { asTree } from './tree';

interface Council {
  id: string;
  parent: { id: string } | null;
}

const council = (id: string, parent?: string): Council => ({ id, parent: parent ? { id: parent } : null });
const shape = (councils: Council[]) =>
  asTree(councils, ({ parent }) => parent).map(({ node: { id }, depth }) => `${'·'.repeat(depth)}${id}`);

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
