import type { Placed } from '../placed.ts';
import type { Motion, Standing, TimedTrack } from './plan.ts';

/** What a motion is played on. */
export interface Canvas {
  put(placed: Placed, settled: boolean): void;
  remove(id: string): void;
  /** Makes the scene exactly this. */
  settle(scene: ReadonlyMap<string, Placed>): void;
  /** How the scene looks at present. */
  now(): ReadonlyMap<string, Placed>;
}

/** Plays motions, a later one over an earlier: what a cue began is played out, and everything ends as the latest says. */
export interface Player {
  play(motion: Motion, now: number): void;
  /** Moves to the present; true while there is more to come. */
  step(now: number): boolean;
  moving(): boolean;
  /** Drops every motion and makes the scene this. */
  settle(scene: ReadonlyMap<string, Placed>): void;
  /** From where the next motion starts. */
  standing(): Standing;
}

export function createPlayer(canvas: Canvas): Player {
  const running = new Map<string, TimedTrack>();
  let target: ReadonlyMap<string, Placed> = new Map();

  const finish = (id: string): void => {
    running.delete(id);
    const last = target.get(id);
    if (last) canvas.put(last, true);
    else canvas.remove(id);
  };

  return {
    play(motion, now) {
      target = motion.after;
      for (const [id, { cued }] of running) if (!cued) running.delete(id);
      for (const timed of motion.tracks) running.set(timed.track.id, { ...timed, start: now + timed.start, end: now + timed.end });
    },
    step(now) {
      if (running.size === 0) return false;
      for (const [id, { track, start, end }] of running) {
        if (now < start) continue;
        const placed = now < end ? track.at((now - start) / (end - start)) : null;
        if (now >= end) finish(id);
        else if (placed) canvas.put(placed, false);
        else canvas.remove(id);
      }
      if (running.size === 0) canvas.settle(target);
      return running.size > 0;
    },
    moving: () => running.size > 0,
    settle(scene) {
      running.clear();
      target = scene;
      canvas.settle(scene);
    },
    standing: () => ({ scene: canvas.now(), busy: new Set([...running].filter(([, { cued }]) => cued).map(([id]) => id)) }),
  };
}
