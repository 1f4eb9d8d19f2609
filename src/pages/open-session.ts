import type { CarriedRun } from '../storage/progress-file.ts';
import type { RunStore } from '../storage/run-store.ts';
import { loadScenario } from './scenarios.ts';
import { openSession, type Session } from './session.ts';

/** Scenarios that the player has asked to begin again; the old run lies in the store until the new one is written over it. */
const startFresh = new Set<string>();

/** Plays that were left while the store could not take them: they go on trying, and are there when the player comes back. */
const kept = new Map<string, Session>();

/** Plays that are being left: until that is over they hold their place in the store. */
const leaving = new Map<string, Promise<void>>();

/** When a play that is being left here has let go of its place, or waits for room. */
export async function hasLeft(scenario: string): Promise<void> {
  await leaving.get(scenario);
}

/** The next play of this scenario begins at the beginning. */
export function beginAgain(scenario: string): void {
  startFresh.add(scenario);
}

/** The runs of plays that were left unsaved. */
export function unsavedRuns(): readonly CarriedRun[] {
  return [...kept.values()].map((session) => session.carried());
}

/** Gives up every play that was left unsaved: once this is over none of them tries to write any more. */
export async function giveUpUnsaved(): Promise<void> {
  const sessions = [...kept.values()];
  kept.clear();
  await Promise.all(sessions.map((session) => session.close()));
}

/** Opens the play of a scenario, or takes up one that was left unsaved. Throws, in words, if the scenario cannot be had. */
export async function enterSession(scenario: string, store: Promise<RunStore>, reducedMotion: boolean): Promise<Session> {
  // A wish to begin again holds for this opening alone, also if it fails.
  const fresh = startFresh.delete(scenario);
  const opened = await store;
  const playable = await loadScenario(scenario, opened);
  await hasLeft(scenario);
  const waiting = kept.get(scenario);
  kept.delete(scenario);
  if (waiting && !fresh) {
    // What the store has not taken yet lies nowhere else: it goes on in the newer text, as far as it fits.
    if (waiting.hash() !== playable.hash) waiting.renew(playable, waiting.carried().log);
    return waiting;
  }
  await waiting?.close();
  return openSession(playable, opened, { reducedMotion, fresh });
}

/** Leaves a play: closes it, unless the store has yet to take what was decided. */
export function leaveSession(scenario: string, session: Session): Promise<void> {
  const left = leave(scenario, session).finally(() => { if (leaving.get(scenario) === left) leaving.delete(scenario); });
  leaving.set(scenario, left);
  return left;
}

async function leave(scenario: string, session: Session): Promise<void> {
  await session.settled();
  if (!session.unsaved()) return session.close();
  kept.set(scenario, session);
  const stop = session.watch(() => {
    if (kept.get(scenario) !== session) return stop();
    if (session.unsaved()) return;
    kept.delete(scenario);
    void session.close();
  });
}
