import { wear, type Look, type Placed } from '../placed.ts';
import type { Motion, Standing, TimedTrack } from './plan.ts';

/** One sprite in the hand of a motion, there or not. */
export interface Hand {
  /** Written before `show`; it is the sprite's own. */
  readonly look: Look;
  /** Shows the sprite as its look says. Between two looks it need not keep to whole pixels; `settled` it does. */
  show(settled: boolean): void;
  hide(): void;
}

/** What a motion is played on. */
export interface Canvas {
  hand(id: string): Hand;
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

interface Running extends TimedTrack {
  readonly hand: Hand;
}

/** Runs through a plain list every frame and makes nothing on the way: motion must not cost what it moves. */
export function createPlayer(canvas: Canvas): Player {
  let running: Running[] = [];
  let target: ReadonlyMap<string, Placed> = new Map();

  const finish = ({ track, hand }: Running): void => {
    const last = target.get(track.id);
    if (!last) return hand.hide();
    wear(hand.look, last);
    hand.show(true);
  };

  return {
    play(motion, now) {
      target = motion.after;
      const fresh = new Set(motion.tracks.map(({ track }) => track.id));
      running = running.filter(({ cued, track }) => cued && !fresh.has(track.id));
      for (const timed of motion.tracks) running.push({ ...timed, start: now + timed.start, end: now + timed.end, hand: canvas.hand(timed.track.id) });
    },
    step(now) {
      if (running.length === 0) return false;
      let kept = 0;
      for (let at = 0; at < running.length; at += 1) {
        const timed = running[at] as Running;
        if (now >= timed.end) {
          finish(timed);
          continue;
        }
        running[kept] = timed;
        kept += 1;
        if (now < timed.start) continue;
        if (timed.track.pose((now - timed.start) / (timed.end - timed.start), timed.hand.look)) timed.hand.show(false);
        else timed.hand.hide();
      }
      running.length = kept;
      if (kept === 0) canvas.settle(target);
      return kept > 0;
    },
    moving: () => running.length > 0,
    settle(scene) {
      running = [];
      target = scene;
      canvas.settle(scene);
    },
    standing: () => ({ scene: canvas.now(), busy: new Set(running.filter(({ cued }) => cued).map(({ track }) => track.id)) }),
  };
}
