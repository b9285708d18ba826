// A bell that every open read listens to. Rung after a conflict, on "try again" and when the network is back.
const listeners = new Set<() => void>();

export const reloads = {
  listen(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  ring(): void {
    for (const listener of listeners) listener();
  },
};
