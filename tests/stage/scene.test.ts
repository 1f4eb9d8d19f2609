import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cue, Picture } from '../../src/present/picture.ts';
import { manifest } from '../../src/stage/art/manifest.ts';
import { packShelves } from '../../src/stage/art/pack.ts';
import { planksLaid } from '../../src/present/cues.ts';
import { sceneOf } from '../../src/stage/districts/districts.ts';
import { goldLevel } from '../../src/stage/districts/money.ts';
import { atRest, planMotion, reachOf, schedule } from '../../src/stage/motion/plan.ts';
import { createPlayer } from '../../src/stage/motion/player.ts';
import { palettes } from '../../src/present/palette.ts';
import type { Track } from '../../src/stage/motion/beat.ts';
import type { Look, Placed } from '../../src/stage/placed.ts';
import { galleryPictures as pictures, personIn as person } from '../../src/present/gallery-pictures.ts';
import { anyCue, anyPicture } from '../builders/pictures.ts';
import { blank, differing, paper } from '../builders/paper-stage.ts';

const count = (picture: Picture, test: (sprite: Placed) => boolean): number => [...sceneOf(picture).values()].filter(test).length;
const called = (name: string) => (sprite: Placed): boolean => sprite.id.startsWith(name);

describe('a scene', () => {
  test('holds the largest company that can be written down', () => {
    const scene = [...sceneOf({ ...pictures.opening, crowd: { total: 100_000, fluent: 40_000 } }).values()];
    expect(scene.filter(called('peg:')).length).toBeLessThanOrEqual(600);
  });

  test('shows exact counts', () => {
    fc.assert(fc.property(anyPicture, (picture) => {
      const scene = [...sceneOf(picture).values()];
      const seen = (test: (sprite: Placed) => boolean): number => scene.filter(test).length;
      expect(seen(called('person:'))).toBe(picture.people.length);
      expect(seen(called('outline:'))).toBe(picture.justLeft.length);
      expect(seen(called('pennant:'))).toBe(picture.people.filter((one) => one.champion).length);
      expect(seen(called('arc:'))).toBe(picture.people.filter((one) => one.ramp < 1).length);
      expect(seen(called('peg:'))).toBe(picture.crowd.total);
      expect(seen((sprite) => sprite.piece === 'peg-lit')).toBe(picture.crowd.fluent);
      expect(seen(called('lamp:'))).toBe(picture.lamps.length);
      expect(seen((sprite) => sprite.piece === 'lamp-troubled')).toBe(picture.lamps.filter((lamp) => lamp.troubled).length);
      expect(seen(called('lantern:'))).toBe(picture.lanterns);
      expect(seen(called('demo:'))).toBe(picture.demos);
      expect(seen(called('notice:'))).toBe(picture.searches);
    }));
  });

  test('is made of art there is, with no sprite named twice', () => {
    fc.assert(fc.property(anyPicture, (picture) => {
      const known = new Set(manifest({ palette: palettes.light, rooms: picture.rooms, figure: 1 }).map((piece) => piece.id));
      expect([...sceneOf(picture).values()].map((sprite) => sprite.piece).filter((piece) => !known.has(piece))).toEqual([]);
    }), { numRuns: 30 });
  });

  test.each([[0, 0], [0.02, 0], [0.25, 4], [0.5, 8], [0.94, 15], [0.97, 16], [1, 16]])('a platform gate of %d lays %d planks', (gate, planks) => {
    expect(planksLaid(gate)).toBe(planks);
    expect(count({ ...pictures.empty, gates: { ...pictures.empty.gates, platform: gate } }, called('plank:'))).toBe(planks);
  });

  test('a barrier stands while there is no span', () => {
    expect(count(pictures.opening, called('barrier'))).toBe(1);
    expect(count(pictures.halfBridge, called('barrier'))).toBe(0);
  });

  test('a budget that is spent, or overspent, or was never there, leaves no gold', () => {
    expect([goldLevel({ leftUsd: 0, totalUsd: 5 }), goldLevel({ leftUsd: -3, totalUsd: 5 }), goldLevel({ leftUsd: 0, totalUsd: 0 }), goldLevel({ leftUsd: 9, totalUsd: 5 })]).toEqual([0, 0, 0, 1]);
    expect(count({ ...pictures.empty, money: { leftUsd: 0, totalUsd: 5 } }, called('gold'))).toBe(0);
  });
});

/** How a track has its sprite look; every figure must be written, or it would be left from another sprite. */
function looking(track: Track, share: number): Look | null {
  const look = { ...blank };
  return track.pose(share, look) ? look : null;
}

describe('a motion', () => {
  test('ends in the scene a jump would show, whatever happened and however often it was overtaken', () => {
    const shows = fc.array(fc.record({ to: anyPicture, cues: fc.array(anyCue, { maxLength: 12 }), millis: fc.integer({ min: 1, max: 4000 }), wait: fc.integer({ min: 0, max: 2500 }) }), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(anyPicture, shows, (start, all) => {
      const stage = paper();
      const player = createPlayer(stage);
      player.settle(sceneOf(start));
      let from = start;
      let now = 0;
      for (const { to, cues, millis, wait } of all) {
        player.play(planMotion(from, to, cues, millis, player.standing()), now);
        from = to;
        for (const share of [0.1, 0.6, 1]) player.step(now + wait * share);
        now += wait;
      }
      player.step(now + 20_000);
      expect(player.moving()).toBe(false);
      expect(differing(stage.scene, sceneOf(from))).toEqual([]);
    }), { numRuns: 30 });
  });

  test('goes on walking someone in while the next weeks are shown, and seats them', () => {
    const stage = paper();
    const player = createPlayer(stage);
    const joined = { ...pictures.opening, people: [...pictures.opening.people, person('hire-1', 'platform-engineer', { kind: 'line' })] };
    player.settle(sceneOf(pictures.opening));
    player.play(planMotion(pictures.opening, joined, [{ kind: 'person-joined', id: 'hire-1', name: 'x', role: 'platform-engineer' }], 185, player.standing()), 0);
    player.step(180);
    const early = stage.scene.get('person:hire-1');
    player.play(planMotion(joined, { ...joined, week: 2 }, [], 185, player.standing()), 185);
    player.step(600);
    const later = stage.scene.get('person:hire-1');
    player.step(5000);
    const seat = sceneOf(joined).get('person:hire-1');
    expect(early && later && seat && [early, later].every((sprite) => Math.hypot(sprite.x - seat.x, sprite.y - seat.y) > 20)).toBe(true);
    expect(stage.scene.get('person:hire-1')).toEqual(seat);
  });

  test('has somebody who leaves on the way to another seat walk out, box in arms', () => {
    const stage = paper();
    const player = createPlayer(stage);
    const [from, there] = [pictures.isolated, pictures.embedded];
    player.settle(sceneOf(from));
    player.play(planMotion(from, there, [{ kind: 'structure-changed' }], 185, player.standing()), 0);
    player.step(180);
    const leaver = there.people.findLast(({ id }) => player.standing().busy.has(`person:${id}`));
    if (!leaver) throw new Error('Nobody is on their way.');
    const gone = { ...there, people: there.people.filter(({ id }) => id !== leaver.id) };
    player.play(planMotion(there, gone, [{ kind: 'person-left', id: leaver.id, name: leaver.name, role: leaver.role, driver: 'parted' }], 185, player.standing()), 185);
    const seat = sceneOf(there).get(`person:${leaver.id}`);
    player.step(185 + 1200);
    const walker = stage.scene.get(`person:${leaver.id}`);
    expect(stage.scene.has(`box:${leaver.id}`)).toBe(true);
    expect(walker && seat && Math.hypot(walker.x - seat.x, walker.y - seat.y)).toBeGreaterThan(20);
    player.step(9000);
    expect(stage.scene.has(`person:${leaver.id}`)).toBe(false);
  });

  test.each([['told by a cue', [{ kind: 'structure-changed' }]], ['untold', []]] as const)('brings nobody over open water when a lab closes, %s', (_, cues) => {
    const [from, to] = [pictures.isolated, pictures.embedded];
    const [before, after] = [sceneOf(from), sceneOf(to)];
    const fromLab = new Set(from.people.filter(({ place }) => place.kind === 'lab').map(({ id }) => `person:${id}`));
    const moves = planMotion(from, to, cues, 2400, atRest(from)).tracks.filter(({ track }) => fromLab.has(track.id));
    expect(moves.length).toBe(fromLab.size);
    for (const { track } of moves) {
      for (let share = 0; share <= 1; share += 0.01) {
        const look = looking(track, share);
        if (look && look.alpha > 0) expect([before, after].map((scene) => scene.get(track.id)).some((sprite) => sprite?.x === look.x && sprite.y === look.y)).toBe(true);
      }
    }
  });

  test('a jump ends it at once', () => {
    const stage = paper();
    const player = createPlayer(stage);
    player.settle(sceneOf(pictures.opening));
    player.play(planMotion(pictures.opening, pictures.good, [{ kind: 'feature-shipped', id: 'feature-1', informal: false }], 2400, player.standing()), 0);
    player.step(700);
    player.settle(sceneOf(pictures.trap));
    expect(player.step(800)).toBe(false);
    expect(differing(stage.scene, sceneOf(pictures.trap))).toEqual([]);
  });

  test('lasts no longer than the time it was given, once that is long enough to be seen', () => {
    for (const [millis, reach] of [[2400, 2400], [1800, 1800], [185, 1800], [92, 895]] as const) expect(Math.round(reachOf(millis))).toBe(reach);
  });

  test('moves no sprite by two tracks, keeps to its time, and draws only art there is', () => {
    const known = new Set(manifest({ palette: palettes.light, rooms: 3, figure: 1 }).map((piece) => piece.id));
    fc.assert(fc.property(anyPicture, anyPicture, fc.array(anyCue, { maxLength: 25 }), fc.integer({ min: 50, max: 6000 }), (from, to, cues, millis) => {
      const { tracks } = planMotion({ ...from, rooms: 3 }, { ...to, rooms: 3 }, cues, millis, atRest({ ...from, rooms: 3 }));
      expect(new Set(tracks.map(({ track }) => track.id)).size).toBe(tracks.length);
      const faults = tracks.flatMap(({ track, start, end }) => {
        const looks = [0, 0.3, 0.62, 0.9, 1].map((at) => looking(track, at)).filter((look) => look !== null);
        return [
          ...(start >= 0 && end <= reachOf(millis) + 1e-6 ? [] : [`${track.id} runs from ${start} to ${end} in ${millis}`]),
          ...looks.filter((placed) => !known.has(placed.piece)).map((placed) => `there is no art called ${placed.piece}`),
          ...looks.filter((look) => ![look.x, look.y, look.depth, look.alpha].every(Number.isFinite)).map(() => `${track.id} is nowhere`),
        ];
      });
      expect(faults).toEqual([]);
    }), { numRuns: 40 });
  });

  test('starts beats at least 90 ms apart when there is time', () => {
    const beats = Array.from({ length: 10 }, () => ({ millis: 500, tracks: [] }));
    const starts = schedule(beats, 2400).map(({ start }) => start);
    const apart = starts.slice(1).map((start, at) => start - (starts[at] ?? start));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(90);
  });

  test('never flickers three times a second: with no time for it, the flicker is left out', () => {
    const cues: Cue[] = [{ kind: 'incident', id: 'feature-2' }];
    for (const millis of [100, 400, 800, 2400]) {
      const motion = planMotion({ ...pictures.good }, { ...pictures.good, lamps: pictures.good.lamps.map((lamp, at) => ({ ...lamp, troubled: at === 1 })) }, cues, millis, atRest(pictures.good));
      const [timed, ...others] = motion.tracks.filter(({ track }) => track.id === 'lamp:feature-2');
      expect([timed === undefined, others]).toEqual([false, []]);
      if (!timed) continue;
      const steps = Array.from({ length: 400 }, (_, at) => looking(timed.track, at / 400)?.piece);
      const changes = steps.slice(1).filter((piece, at) => piece !== steps[at]).length;
      expect(changes <= 1 || changes / 2 / ((timed.end - timed.start) / 1000) < 3).toBe(true);
    }
  });
});

describe('the sheet', () => {
  test('every piece has a name of its own, in both themes and for any number of rooms', () => {
    for (const palette of [palettes.light, palettes.dark]) {
      for (const rooms of [0, 1, 3, 6]) {
        const names = manifest({ palette, rooms, figure: 1.2 }).map((piece) => piece.id);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  test('pieces on a sheet do not overlap and stay on it', () => {
    const sizes = fc.array(fc.record({ width: fc.integer({ min: 1, max: 200 }), height: fc.integer({ min: 1, max: 200 }) }), { maxLength: 60 });
    fc.assert(fc.property(sizes, (all) => {
      const pieces = all.map((size, at) => ({ id: String(at), ...size }));
      const packed = packShelves(pieces, 512, 1e6) ?? { width: 0, height: 0, at: new Map<string, { x: number; y: number }>() };
      expect(packed.at.size).toBe(pieces.length);
      const boxes = pieces.map((piece) => ({ ...piece, ...(packed.at.get(piece.id) ?? { x: -1, y: -1 }) }));
      for (const [at, a] of boxes.entries()) {
        expect(a.x + a.width <= packed.width && a.y + a.height <= packed.height).toBe(true);
        for (const b of boxes.slice(at + 1)) expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
      }
    }));
  });

  test('what does not fit is refused, not squeezed', () => {
    expect(packShelves([{ id: 'wide', width: 600, height: 5 }], 512, 4096)).toBeNull();
    expect(packShelves([{ id: 'tall', width: 5, height: 600 }], 512, 512)).toBeNull();
  });
});
