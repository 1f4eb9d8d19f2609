import { modelVersion } from '../model/version.ts';
import type { NoticeKind } from '../panels/intent.ts';
import { createPlay, type Play } from '../play/play.ts';
import type { Intent } from '../play/intent.ts';
import type { PlaySnapshot } from '../play/snapshot.ts';
import { logOf } from '../run/log.ts';
import type { RunLog } from '../run/run.ts';
import type { RunStore } from '../storage/run-store.ts';
import type { SaveStatus } from '../storage/save-status.ts';
import type { Stored } from '../storage/stored.ts';
import { freshSeed } from './seed.ts';
import type { Playable } from './scenarios.ts';

/** One play on the page: the machine, and its place in the store. */
export interface Session {
  /** What addresses and saves call the scenario that is played. */
  readonly key: string;
  /** The canonical hash of the scenario that is played. */
  hash(): string;
  snapshot(): PlaySnapshot;
  status(): SaveStatus;
  /** Whether decisions are waiting that the store could not take. */
  unsaved(): boolean;
  /** When everything that can be written now has been. */
  settled(): Promise<void>;
  /** What was found when the run was opened, for the player to know. */
  found(): readonly NoticeKind[];
  /** Calls back when the snapshot, the status or what was found changes. */
  watch(listener: () => void): () => void;
  /** Passed to the play, unless another tab has it. */
  send(intent: Intent): void;
  /** Makes this the tab that plays, from what is stored now. */
  playHere(): Promise<void>;
  /** Goes on in a newer text of the scenario, where `log` leads in it. Gives the place in the log of the first choice that no longer fits, or null. */
  renew(next: Playable, log: Pick<RunLog, 'seed' | 'choices'>): number | null;
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly reducedMotion: boolean;
  /** Begin again, whatever the store has. */
  readonly fresh: boolean;
}

/** Opens the run of a scenario: goes on where the store says, or begins. */
export async function openSession(opened: Playable, store: RunStore, { reducedMotion, fresh }: SessionOptions): Promise<Session> {
  const { key } = opened;
  const slot = await store.open(key);
  const listeners = new Set<() => void>();
  const tell = () => { for (const listener of [...listeners]) listener(); };
  let playable = opened;
  let play = playFrom(slot.stored);
  let found = fresh ? [] : findings(slot.stored, playable.hash);
  let unsubscribe = follow();
  const unwatch = slot.watch(tell);
  if (fresh && slot.stored.kind === 'save') play.send({ type: 'restart', seed: freshSeed() });

  function playFrom(stored: Stored): Play {
    const save = stored.kind === 'save' ? stored.save : null;
    return createPlay({ scenario: playable.scenario, seed: freshSeed(), reducedMotion, ...(save && { log: save.log, bookmark: save.bookmark }) });
  }
  function follow(): () => void {
    return play.subscribe(() => { keep(); tell(); });
  }
  function keep() {
    if (slot.status().kind !== 'readonly') slot.save(logOf(play.snapshot().run, playable.hash), play.bookmark());
  }

  function goOnWith(next: Play): void {
    unsubscribe();
    play.stop();
    play = next;
    unsubscribe = follow();
  }

  return {
    key,
    hash: () => playable.hash,
    snapshot: () => play.snapshot(),
    status: () => slot.status(),
    settled: () => slot.settled(),
    unsaved: () => ['full', 'lost', 'diverged'].includes(slot.status().kind),
    found: () => found,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send(intent) {
      if (slot.status().kind !== 'readonly') play.send(intent);
    },
    async playHere() {
      const stored = await slot.playHere();
      goOnWith(playFrom(stored));
      found = findings(stored, playable.hash);
      tell();
    },
    renew(next, log) {
      playable = next;
      goOnWith(createPlay({ scenario: next.scenario, seed: log.seed, reducedMotion, log, bookmark: play.bookmark() }));
      keep();
      tell();
      return play.refused?.index ?? null;
    },
    async close() {
      unsubscribe();
      unwatch();
      listeners.clear();
      play.stop();
      await slot.close();
    },
  };
}

function findings(stored: Stored, hash: string): NoticeKind[] {
  const found: NoticeKind[] = [];
  if (stored.kind === 'unreadable') found.push('brokenSave');
  if (stored.kind === 'save' && stored.faults.length > 0) found.push('olderSave');
  if (stored.kind === 'save' && stored.save.log.hash !== hash) found.push('edited');
  if (stored.kind === 'save' && stored.save.log.model !== modelVersion) found.push('olderModel');
  return found;
}
