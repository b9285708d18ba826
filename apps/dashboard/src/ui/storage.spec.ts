import { storeOf } from './storage';

const refusing = (refuse: () => never) => storeOf(() => refuse());

describe('a store of the browser', () => {
  it('keeps, gives back and drops', () => {
    const held = new Map<string, string>();
    const storage = {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, text: string) => void held.set(key, text),
      removeItem: (key: string) => void held.delete(key),
    } as Storage;
    const store = storeOf(() => storage);
    expect(store.write('draft', 'typed')).toBe(true);
    expect(store.read('draft')).toBe('typed');
    store.drop('draft');
    expect(store.read('draft')).toBeNull();
  });

  it('says that nothing is kept where the browser is out of room or has switched it off', () => {
    const store = refusing(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(store.write('draft', 'typed')).toBe(false);
    expect(store.read('draft')).toBeNull();
    expect(store.keys()).toEqual([]);
    expect(() => store.drop('draft')).not.toThrow();
  });
});
