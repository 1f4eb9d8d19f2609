import type { Cue, Picture } from '../../present/picture.ts';
import { beatOf, sceneOf } from '../districts/districts.ts';
import { carriedBy, samePlaced, type Placed } from '../placed.ts';
import type { Beat, Track } from './beat.ts';
import { driftOf } from './drift.ts';

/** A track with its time, in milliseconds from the start of the motion. A drift gives way to whatever comes next; a cued track is played out. */
export interface TimedTrack {
  readonly track: Track;
  readonly start: number;
  readonly end: number;
  readonly cued: boolean;
}

/** How to get from one scene to another. Whatever the tracks do, it ends at `after`. */
export interface Motion {
  readonly after: ReadonlyMap<string, Placed>;
  readonly tracks: readonly TimedTrack[];
}

/** The stage as it stands when a motion is planned: perhaps in the middle of another. */
export interface Standing {
  readonly scene: ReadonlyMap<string, Placed>;
  /** Sprites that an earlier cue still moves. */
  readonly busy: ReadonlySet<string>;
}

/** A stage on which nothing moves. */
export const atRest = (picture: Picture): Standing => ({ scene: sceneOf(picture), busy: new Set() });

/** Beats start this far apart unless there is no time for it. */
const leastApart = 90;
const mostApart = 320;
/** How long a week lasts when a quarter takes 2.4 s. Pictures that come faster play their beats faster. */
const weekMillis = 185;
/** The time a beat may take at that tempo, into the weeks that follow: nobody walks across the house in a fifth of a second. */
const beatMillis = 1800;
const driftMillis = 900;
const weeklyDriftMillis = 400;
const lightApart = 60;
const pegMillis = 240;

/** The time a motion has: what it was given, or at least what a single beat needs at this tempo. */
export function reachOf(millis: number): number {
  return Math.max(millis, beatMillis * Math.min(1, millis / weekMillis));
}

/** When each beat starts and ends, squeezed into `millis` if they would take longer. */
export function schedule(beats: readonly Beat[], millis: number): readonly { readonly beat: Beat; readonly start: number; readonly end: number }[] {
  const longest = Math.max(0, ...beats.map((beat) => beat.millis));
  const apart = Math.max(leastApart, Math.min(mostApart, (millis - longest) / Math.max(1, beats.length - 1)));
  const total = Math.max(0, ...beats.map((beat, at) => at * apart + beat.millis));
  const squeeze = total > millis ? millis / total : 1;
  return beats
    .map((beat, at) => {
      const end = (at * apart + beat.millis) * squeeze;
      const start = Math.max(0, end - Math.max(beat.millis * squeeze, Math.min(end, beat.leastMillis ?? 0)));
      return { beat, start, end };
    })
    .filter(({ beat, start, end }) => end - start >= (beat.leastMillis ?? 0));
}

/**
 * The motion for what happened between two pictures, from wherever the stage stands. `millis` is the time until the next
 * picture; beats may run on a little into it. What no cue explains drifts.
 */
export function planMotion(from: Picture, to: Picture, cues: readonly Cue[], millis: number, standing: Standing): Motion {
  const before = standing.scene;
  const after = sceneOf(to);
  const claimed = new Set(standing.busy);
  const planned = new Set<string>();
  const beats: Beat[] = [];
  for (const cue of cues) {
    // Whoever leaves goes, from whatever an earlier cue still has them do: it would end with them gone from one moment to the next.
    if (cue.kind === 'person-left') for (const id of [`person:${cue.id}`, ...carriedBy(cue.id, before).map((carried) => carried.id)]) if (!planned.has(id)) claimed.delete(id);
    const beat = beatOf(cue, { from, to, before, after, claimed });
    if (!beat) continue;
    const tracks = beat.tracks.filter((track) => !claimed.has(track.id));
    for (const { id } of tracks) {
      claimed.add(id);
      planned.add(id);
    }
    beats.push({ ...beat, tracks });
  }
  const cued = schedule(beats, reachOf(millis)).flatMap(({ beat, start, end }) => beat.tracks.map((track) => ({ track, start, end, cued: true })));
  const moved = new Set([...standing.busy, ...planned]);
  return { after, tracks: [...cued, ...drifts(before, after, moved, millis)] };
}

function drifts(before: ReadonlyMap<string, Placed>, after: ReadonlyMap<string, Placed>, moved: ReadonlySet<string>, millis: number): readonly TimedTrack[] {
  const lasting = Math.min(driftMillis, Math.max(millis, weeklyDriftMillis * Math.min(1, millis / weekMillis)));
  const changed = [...new Set([...after.keys(), ...before.keys()])].filter((id) => !moved.has(id)).filter((id) => {
    const was = before.get(id);
    const is = after.get(id);
    return !was || !is || !samePlaced(was, is);
  });
  const pegs = changed.filter((id) => id.startsWith('peg:'));
  const apart = Math.min(lightApart, (millis * 0.8) / Math.max(1, pegs.length));
  const turns = new Map(pegs.map((id, turn) => [id, turn * apart]));
  return changed.map((id) => {
    const turn = turns.get(id);
    const start = turn ?? 0;
    const length = turn === undefined ? lasting : Math.min(pegMillis, millis - start);
    return { track: driftOf(id, before.get(id), after.get(id)), start, end: start + Math.max(1, length), cued: false };
  });
}
