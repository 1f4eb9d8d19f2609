import { createActor, type ActorOptions, type AnyActorLogic } from 'xstate';
import type { RunLog } from '../run/run.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { resume, type Bookmark, type Resumed } from './bookmark.ts';
import type { PlayContext } from './context.ts';
import { isTimely, type Intent } from './intent.ts';
import { createPlayMachine } from './machine.ts';
import type { Phase, PlaySnapshot } from './snapshot.ts';

/** What waits: a page leaves it to the browser's timers, a test gives a simulated one. */
export type Clock = NonNullable<ActorOptions<AnyActorLogic>['clock']>;

export interface PlayOptions {
  readonly scenario: Scenario;
  /** The luck of a new play. A log brings its own. */
  readonly seed: number;
  /** The browser's timers if left out. */
  readonly clock?: Clock;
  /** A play to go on with. */
  readonly log?: Pick<RunLog, 'seed' | 'choices'>;
  readonly bookmark?: Bookmark | null;
  /** Weeks then pass without a pause. */
  readonly reducedMotion?: boolean;
}

/** One play of one scenario, from any point to its ending. */
export interface Play {
  snapshot(): PlaySnapshot;
  /** Hear of every change from now on; the answer stops it. */
  subscribe(listener: (snapshot: PlaySnapshot) => void): () => void;
  send(intent: Intent): void;
  /** What has to be kept to play the same again. */
  log(): Pick<RunLog, 'seed' | 'choices'>;
  bookmark(): Bookmark;
  /** The choice of the log that no longer fitted when the play was resumed, or null. */
  readonly refused: Resumed['refused'];
  /** No timer runs afterwards, and nothing is heard any more. */
  stop(): void;
}

/** Start a play, or go on with one. Machine snapshots are never kept: the log is replayed, then the bookmark found. */
export function createPlay(options: PlayOptions): Play {
  const { scenario, seed, log = { seed, choices: [] }, bookmark = null, reducedMotion = false } = options;
  const { context, refused } = resume(scenario, log, bookmark);
  const actor = createActor(createPlayMachine(scenario), {
    input: { ...context, reducedMotion },
    ...(options.clock && { clock: options.clock }),
  });
  actor.start();

  let shown = snapshotOf(actor.getSnapshot());
  const listeners = new Set<(snapshot: PlaySnapshot) => void>();
  const subscription = actor.subscribe((state) => {
    const next = snapshotOf(state);
    if (same(next, shown)) return;
    shown = next;
    for (const listener of [...listeners]) listener(shown);
  });

  return {
    snapshot: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send(intent) {
      if (isTimely(intent, shown.run.choices.length)) actor.send(intent);
    },
    log: () => ({ seed: shown.run.seed, choices: shown.run.choices }),
    bookmark: () => ({ node: shown.node, phase: shown.phase, draft: shown.draft }),
    refused,
    stop() {
      subscription.unsubscribe();
      listeners.clear();
      actor.stop();
    },
  };
}

function snapshotOf(state: { readonly value: unknown; readonly context: PlayContext }): PlaySnapshot {
  const [[node, phase] = ['', '']] = Object.entries(state.value as Record<string, Phase>);
  const { before, run, draft } = state.context;
  return { before, run, node, phase: phase as Phase, draft };
}

function same(a: PlaySnapshot, b: PlaySnapshot): boolean {
  return a.run === b.run && a.before === b.before && a.node === b.node && a.phase === b.phase && a.draft === b.draft;
}
