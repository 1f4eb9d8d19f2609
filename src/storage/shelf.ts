import type { SaveContent, SaveRecord } from './save-record.ts';

/** Generations kept of each run: the newest and three before it. */
export const generationsKept = 4;

/** What came of a write. Nothing is stored unless it says so. */
export type Written =
  | { readonly kind: 'written'; readonly record: SaveRecord }
  /** The slot's newest record is not the one the writer knew, and holds other decisions. */
  | { readonly kind: 'diverged' }
  /** The slot has been emptied since the writer knew it: the player has deleted the run. */
  | { readonly kind: 'removed' }
  | Failure;

/** What came of a read. */
export type Found<T> = { readonly kind: 'found'; readonly value: T } | Failure;

/** The store does not answer: no room, a broken connection, or a newer version of the game has taken it over. */
export interface Failure {
  readonly kind: 'full' | 'lost' | 'superseded';
}

/** A record as it lies, under the key it was stored with; what it says is not checked. */
export interface Lying {
  readonly slot: string;
  readonly generation: number;
  readonly raw: unknown;
}

/** A run that wants a slot which nobody has: the first free one of these, which never end. */
export interface Addition extends Omit<SaveContent, 'slot'> {
  readonly slots: Iterable<string>;
}

/** The first of these that is not taken; it is from now on. */
export function firstFree(slots: Iterable<string>, taken: Set<unknown>): string {
  for (const slot of slots) {
    if (taken.has(slot)) continue;
    taken.add(slot);
    return slot;
  }
  throw new Error('Every slot is taken. An addition names slots without end.');
}

/** Where records lie. It keeps and numbers them; what they say is not its business. */
export interface Shelf {
  /** Every record of every slot, or of one; within a slot, newest generation first. */
  records(slot?: string): Promise<Found<readonly Lying[]>>;
  /**
   * Adds a record, if the newest of its slot has `expectedRev`, 0 for none, or the same log: a tab that has just lost the slot may still be
   * writing where in the run it stands. Compare and write are one step. A run that was removed is not put back; one that the browser has
   * cleared away with everything else is. `lastSeen` tells these apart: the latest sequence number that the writer knows of the slot.
   */
  put(content: SaveContent, expectedRev: number, lastSeen: number): Promise<Written>;
  /** Puts every run into a slot of its own, all of them in one step or none. Gives the slots. */
  add(runs: readonly Addition[]): Promise<Found<readonly string[]>>;
  /** Moves one generation of a slot out of the way, to where it can still be downloaded. */
  setAside(slot: string, generation: number): Promise<Found<null>>;
  /** Whether anything was ever written here, also if it has been removed since; a store that the browser has cleared knows of nothing. */
  everWritten(): Promise<Found<boolean>>;
  /** What was set aside. */
  asides(): Promise<Found<readonly Lying[]>>;
  /** Removes every record of every slot, and what was set aside. */
  clear(): Promise<Found<null>>;
  setting(): Promise<Found<unknown>>;
  putSetting(value: unknown): Promise<Found<null>>;
  /** The scenario files the player has brought along, as they lie. */
  own(): Promise<Found<readonly unknown[]>>;
  putOwn(key: string, value: unknown): Promise<Found<null>>;
  /** Removes a file, and with it, in the same step, every save of the slot of that name, and of the numbered ones beside it. */
  removeOwn(key: string): Promise<Found<null>>;
  close(): void;
}
