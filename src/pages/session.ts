import { modelVersion } from '../model/version.ts';
import { createPlay, type Play } from '../play/play.ts';
import type { Intent } from '../play/intent.ts';
import type { PlaySnapshot } from '../play/snapshot.ts';
import { english } from '../present/words/english.ts';
import { logOf } from '../run/log.ts';
import type { RunLog } from '../run/run.ts';
import type { CarriedRun } from '../storage/progress-file.ts';
import type { RunStore } from '../storage/run-store.ts';
import type { Save } from '../storage/read-record.ts';
import type { SaveStatus } from '../storage/save-status.ts';
import type { Stored } from '../storage/stored.ts';
import { freshSeed } from './seed.ts';
import type { Playable } from './scenarios.ts';

/** What was found when a run was opened. `misfit` is the first step of the saved ones that no longer fits; `kept` says whether the run as it was lies in another place now. */
export type FoundOnOpening =
  | { readonly kind: 'brokenSave' | 'olderSave' | 'edited' | 'olderModel' }
  | { readonly kind: 'misfit'; readonly step: number; readonly of: number; readonly kept: boolean };

/** One play on the page: the machine, and its place in the store. */
export interface Session {
  /** What addresses and saves call the scenario that is played. */
  readonly key: string;
  /** Where it is kept. */
  readonly store: RunStore;
  /** The canonical hash of the scenario that is played. */
  hash(): string;
  snapshot(): PlaySnapshot;
  status(): SaveStatus;
  /** Whether decisions are waiting that the store could not take. */
  unsaved(): boolean;
  /** When everything that can be written now has been. */
  settled(): Promise<void>;
  /** What was found when the run was opened, for the player to know. */
  found(): readonly FoundOnOpening[];
  /** The run as it stands, to be carried elsewhere. */
  carried(): CarriedRun;
  /** Calls back when the snapshot, the status or what was found changes. */
  watch(listener: () => void): () => void;
  /** Passed to the play, unless another tab has it. */
  send(intent: Intent): void;
  /** Makes this the tab that plays, from what is stored now. False, and nothing has changed, where that cannot be read for want of a script. */
  playHere(): Promise<boolean>;
  /** Goes on in a newer text of the scenario, where `log` leads in it. Gives the place in the log of the first choice that no longer fits, or null. */
  renew(next: Playable, log: Pick<RunLog, 'seed' | 'choices'>): number | null;
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly reducedMotion: boolean;
  /** Begin again, whatever the store has. */
  readonly fresh: boolean;
}

/** Opens the run of a scenario: goes on where the store says, or begins. Throws, in words, where a run is there and what reads it did not arrive: another would take its place. */
export async function openSession(opened: Playable, store: RunStore, { reducedMotion, fresh }: SessionOptions): Promise<Session> {
  const { key } = opened;
  const slot = await store.open(key);
  if (slot.stored.kind === 'unread') {
    await slot.close();
    throw new Error(english.panels.incomplete);
  }
  const listeners = new Set<() => void>();
  const tell = () => { for (const listener of [...listeners]) listener(); };
  let playable = opened;
  let wantsFresh = fresh;
  let play = playFrom(slot.stored);
  const foundAtFirst = await lookOver(slot.stored);
  let found = fresh ? [] : foundAtFirst;
  let unsubscribe = follow();
  let taking: Promise<boolean> | null = null;
  const unwatch = slot.watch(tell);
  beginAnew(slot.stored);

  function playFrom(stored: Stored): Play {
    const save = stored.kind === 'save' ? stored.save : null;
    return createPlay({ scenario: playable.scenario, seed: freshSeed(), reducedMotion, ...(save && { log: save.log, bookmark: save.bookmark }) });
  }
  /** The wish to begin again waits until this is the tab that plays; what it shows meanwhile is written nowhere. */
  function beginAnew(stored: Stored): void {
    if (wantsFresh && stored.kind === 'save') play.send({ type: 'restart', seed: freshSeed() });
    wantsFresh &&= slot.status().kind === 'readonly';
  }
  function follow(): () => void {
    return play.subscribe(() => { keep(); tell(); });
  }
  function keep() {
    if (slot.status().kind !== 'readonly') slot.save(logOf(play.snapshot().run, playable.hash), play.bookmark());
  }

  /** What there is to say of what was stored. A run that no longer fits is kept in another place before anything is written over it. */
  async function lookOver(stored: Stored): Promise<FoundOnOpening[]> {
    const save = stored.kind === 'save' ? stored.save : null;
    const { refused } = play;
    if (!save || !refused) return findings(stored, playable.hash);
    const kept = slot.status().kind !== 'readonly' && (await keptAside(save, store));
    return [{ kind: 'misfit', step: refused.index + 1, of: save.log.choices.length, kept }, ...findings(stored, playable.hash).filter(({ kind }) => kind !== 'edited')];
  }

  function goOnWith(next: Play): void {
    unsubscribe();
    play.stop();
    play = next;
    unsubscribe = follow();
  }

  async function takeOver(): Promise<boolean> {
    const stored = await slot.playHere();
    if (stored.kind === 'unread') return false;
    goOnWith(playFrom(stored));
    const looked = await lookOver(stored);
    found = wantsFresh ? [] : looked;
    beginAnew(stored);
    tell();
    return true;
  }

  return {
    key,
    store,
    hash: () => playable.hash,
    snapshot: () => play.snapshot(),
    status: () => slot.status(),
    settled: () => slot.settled(),
    unsaved: () => ['full', 'lost', 'diverged'].includes(slot.status().kind),
    found: () => found,
    carried: () => ({ slot: key, log: logOf(play.snapshot().run, playable.hash), bookmark: play.bookmark() }),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send(intent) {
      if (slot.status().kind !== 'readonly') play.send(intent);
    },
    // A second press while it is being taken is the same wish: it would take it from the first.
    playHere: () => (taking ??= takeOver().finally(() => { taking = null; })),
    renew(next, log) {
      playable = next;
      goOnWith(createPlay({ scenario: next.scenario, seed: log.seed, reducedMotion, log, bookmark: play.bookmark() }));
      keep();
      tell();
      return play.refused?.index ?? null;
    },
    async close() {
      // What is just being taken over would go on after the end.
      await taking?.catch(() => false);
      unsubscribe();
      unwatch();
      listeners.clear();
      play.stop();
      await slot.close();
    },
  };
}

/** False where it could not be: the run then lies where it lay, until so many steps have been written over it. */
async function keptAside(save: Save, store: RunStore): Promise<boolean> {
  try {
    const { putAside } = await import('../storage/put-run.ts');
    return await putAside(store, save);
  } catch {
    return false;
  }
}

function findings(stored: Stored, hash: string): FoundOnOpening[] {
  const found: FoundOnOpening[] = [];
  if (stored.kind === 'unreadable') found.push({ kind: 'brokenSave' });
  if (stored.kind === 'save' && stored.faults.length > 0) found.push({ kind: 'olderSave' });
  if (stored.kind === 'save' && stored.save.log.hash !== hash) found.push({ kind: 'edited' });
  if (stored.kind === 'save' && stored.save.log.model !== modelVersion) found.push({ kind: 'olderModel' });
  return found;
}
