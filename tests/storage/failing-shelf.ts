import { createMemoryShelf } from '../../src/storage/memory-shelf.ts';
import type { Failure, Shelf } from '../../src/storage/shelf.ts';

/** A shelf whose writes fail while `fault` says how. */
export interface FailingShelf extends Shelf {
  fault: Failure['kind'] | null;
  attempts: number;
}

export function createFailingShelf(): FailingShelf {
  const sound = createMemoryShelf();
  return {
    ...sound,
    fault: null,
    attempts: 0,
    put(content, expectedRev, lastSeen) {
      this.attempts += 1;
      return this.fault ? Promise.resolve({ kind: this.fault }) : sound.put(content, expectedRev, lastSeen);
    },
    add(runs) {
      return this.fault ? Promise.resolve({ kind: this.fault }) : sound.add(runs);
    },
    putOwn(key, value) {
      return this.fault ? Promise.resolve({ kind: this.fault }) : sound.putOwn(key, value);
    },
  };
}
