// The browser's two stores. A browser may refuse them (no room left, switched off, a private window): nothing then is remembered, and
// everything else goes on.

interface Store {
  read: (key: string) => string | null;
  /** False when the browser refuses. */
  write: (key: string, text: string) => boolean;
  drop: (key: string) => void;
  keys: () => string[];
}

/** Asked for anew each time: in some browsers already the look at the store throws. */
export function storeOf(find: () => Storage): Store {
  function attempt<Result>(act: (storage: Storage) => Result, refused: Result): Result {
    try {
      return act(find());
    } catch {
      return refused;
    }
  }
  return {
    read: (key) => attempt((storage) => storage.getItem(key), null),
    write: (key, text) => attempt((storage) => (storage.setItem(key, text), true), false),
    drop: (key) => attempt((storage) => storage.removeItem(key), undefined),
    keys: () => attempt((storage) => Object.keys(storage), []),
  };
}

/** What belongs to this tab and goes with it. */
export const tabStore = storeOf(() => sessionStorage);

/** What this browser remembers. */
export const browserStore = storeOf(() => localStorage);
