import type { Cue, Picture } from '../../present/picture.ts';
import { beatOf, sceneOf } from '../districts/districts.ts';
import { samePlaced, type Placed } from '../placed.ts';
import type { Beat, Track } from './beat.ts';
import { inOutSine, within } from './ease.ts';

/** A track with its time, in milliseconds from the start of the motion. */
export interface TimedTrack {
  readonly track: Track;
  readonly start: number;
  readonly end: number;
}

/** How to get from one scene to another. Whatever the tracks do, it ends at `after`. */
export interface Motion {
  readonly millis: number;
  readonly before: ReadonlyMap<string, Placed>;
  readonly after: ReadonlyMap<string, Placed>;
  readonly tracks: readonly TimedTrack[];
}

/** Beats start this far apart unless there is no time for it. */
const leastApart = 90;
const mostApart = 320;
const driftMillis = 900;
const lightApart = 60;

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

/** The motion for what happened between two pictures. What no cue explains drifts. */
export function planMotion(from: Picture, to: Picture, cues: readonly Cue[], millis: number): Motion {
  const before = sceneOf(from);
  const after = sceneOf(to);
  const claimed = new Set<string>();
  const beats: Beat[] = [];
  for (const cue of cues) {
    const beat = beatOf(cue, { from, to, before, after, claimed });
    if (!beat) continue;
    const free = { ...beat, tracks: beat.tracks.filter((track) => !claimed.has(track.id)) };
    for (const track of free.tracks) claimed.add(track.id);
    beats.push(free);
  }
  const played = schedule(beats, millis);
  const kept = new Set(played.flatMap(({ beat }) => beat.tracks.map((track) => track.id)));
  const cued = played.flatMap(({ beat, start, end }) => beat.tracks.map((track) => ({ track, start, end })));
  return { millis, before, after, tracks: [...cued, ...drifts(before, after, kept, millis)] };
}

function drifts(before: ReadonlyMap<string, Placed>, after: ReadonlyMap<string, Placed>, claimed: ReadonlySet<string>, millis: number): readonly TimedTrack[] {
  const lasting = Math.min(driftMillis, millis);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((id) => !claimed.has(id)).filter((id) => {
    const was = before.get(id);
    const is = after.get(id);
    return !was || !is || !samePlaced(was, is);
  });
  const pegs = changed.filter((id) => id.startsWith('peg:')).length;
  const apart = pegs > 0 ? Math.min(lightApart, (millis * 0.8) / pegs) : 0;
  let lit = 0;
  return changed.map((id) => {
    const start = id.startsWith('peg:') ? apart * lit++ : 0;
    const end = id.startsWith('peg:') ? Math.min(millis, start + 240) : lasting;
    return { track: drift(id, before.get(id), after.get(id)), start, end };
  });
}

/** From how a sprite looked to how it looks: it glides, fades in or fades out. */
function drift(id: string, was: Placed | undefined, is: Placed | undefined): Track {
  if (was && is) {
    return {
      id,
      at(share) {
        const t = inOutSine(share);
        const between = (from: number, to: number): number => from + (to - from) * t;
        return { ...is, piece: share < 0.5 ? was.piece : is.piece, x: between(was.x, is.x), y: between(was.y, is.y), depth: between(was.depth, is.depth), alpha: between(was.alpha, is.alpha), stretch: between(was.stretch, is.stretch) };
      },
    };
  }
  if (is) return { id, at: (share) => ({ ...is, alpha: is.alpha * within(share, 0.5, 1) }) };
  return { id, at: (share) => (was && share < 0.5 ? { ...was, alpha: was.alpha * (1 - within(share, 0, 0.5)) } : null) };
}
