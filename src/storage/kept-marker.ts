/** A word outside the database that there are runs in it: where a browser clears the one and not the other, the player can be told. */
export interface KeptMarker {
  read(): boolean;
  set(): void;
  clear(): void;
}

const name = 'forkcast-keeps-runs';

/** The marker in a place for short texts, such as `localStorage`. Where that is not to be had there is none. */
export function keptMarkerIn(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): KeptMarker {
  const attempt = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  return {
    read: () => attempt(() => storage().getItem(name)) !== null,
    set: () => void attempt(() => storage().setItem(name, '1')),
    clear: () => void attempt(() => storage().removeItem(name)),
  };
}
