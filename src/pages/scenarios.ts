import { shipped } from 'virtual:shipped-scenarios';
import type { Scenario } from '../scenario/scenario.ts';
import type { RunStore } from '../storage/run-store.ts';

/** A scenario that may be played, with the hash of its content. */
export interface Playable {
  /** What addresses and saves call it: the id of a shipped scenario, `own/` and the id for a file of the player's own. */
  readonly key: string;
  readonly scenario: Scenario;
  readonly hash: string;
}

export const shippedIds: readonly string[] = shipped.map(({ id }) => id);

const fetched = new Map<string, Promise<Playable>>();

/** Whether a key can lead anywhere: of own files the store knows more. */
export function isPlayable(key: string): boolean {
  return key.startsWith('own/') || shippedIds.includes(key);
}

/** Gets a scenario by its key. Throws, in words, if it cannot be had. */
export async function loadScenario(key: string, store: RunStore): Promise<Playable> {
  if (!key.startsWith('own/')) return loadShipped(key);
  const { loadOwn } = await import('../studio/studio.ts');
  return loadOwn(key, store);
}

/** Fetches a shipped scenario, once. Throws, with words that say which and why, if it cannot be had. */
export function loadShipped(id: string): Promise<Playable> {
  const before = fetched.get(id);
  if (before) return before;
  const loading = fetchShipped(id);
  fetched.set(id, loading);
  loading.catch(() => fetched.delete(id));
  return loading;
}

async function fetchShipped(id: string): Promise<Playable> {
  const entry = shipped.find((each) => each.id === id);
  if (!entry) throw new Error(`There is no scenario named "${id}" here.`);
  const response = await fetch(entry.address);
  if (!response.ok) throw new Error(`The scenario "${id}" did not arrive: the server answered ${response.status}.`);
  if (!response.headers.get('content-type')?.includes('json')) throw new Error(`The scenario "${id}" did not arrive: something else came in its place. Are you signed in to this network?`);
  // Parsed and found sound when the game was built; this is the same file.
  return { key: id, scenario: (await response.json()) as Scenario, hash: entry.hash };
}

/** Takes a newer text of a shipped scenario in place of the one that was fetched. */
export function renewShipped(playable: Playable): void {
  fetched.set(playable.key, Promise.resolve(playable));
}
