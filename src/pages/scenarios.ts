import { shipped } from 'virtual:shipped-scenarios';
import type { Scenario } from '../scenario/scenario.ts';

/** A scenario that may be played, with the hash of its content. */
export interface Shipped {
  readonly scenario: Scenario;
  readonly hash: string;
}

export const shippedIds: readonly string[] = shipped.map(({ id }) => id);

const fetched = new Map<string, Promise<Shipped>>();

/** Fetches a shipped scenario, once. Throws, with words that say which and why, if it cannot be had. */
export function loadShipped(id: string): Promise<Shipped> {
  const before = fetched.get(id);
  if (before) return before;
  const loading = fetchShipped(id);
  fetched.set(id, loading);
  loading.catch(() => fetched.delete(id));
  return loading;
}

async function fetchShipped(id: string): Promise<Shipped> {
  const entry = shipped.find((each) => each.id === id);
  if (!entry) throw new Error(`There is no scenario named "${id}" here.`);
  const response = await fetch(entry.address);
  if (!response.ok) throw new Error(`The scenario "${id}" did not arrive: the server answered ${response.status}.`);
  if (!response.headers.get('content-type')?.includes('json')) throw new Error(`The scenario "${id}" did not arrive: something else came in its place. Are you signed in to this network?`);
  // Parsed and found sound when the game was built; this is the same file.
  return { scenario: (await response.json()) as Scenario, hash: entry.hash };
}
