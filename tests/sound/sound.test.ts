import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { galleryPictures, personIn } from '../../src/present/gallery-pictures.ts';
import type { Cue, Picture } from '../../src/present/picture.ts';
import type { SilentReason, Started } from '../../src/sound/player.ts';
import { createSound } from '../../src/sound/sound.ts';
import { soundOf, soundPlaces, type SoundName } from '../../src/sound/sounds.ts';
import { atRest, planMotion } from '../../src/stage/motion/plan.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A loudspeaker that writes down what it was told. */
function aSpeaker(started: 'player' | SilentReason | 'broken' = 'player') {
  const heard: SoundName[] = [];
  const speaker = {
    heard,
    starts: 0,
    level: Number.NaN,
    stops: 0,
    refuse: (_reason: SilentReason): void => undefined,
    async start(level: number, onSilent: (reason: SilentReason) => void): Promise<Started> {
      speaker.starts += 1;
      speaker.level = level;
      speaker.refuse = onSilent;
      if (started === 'broken') throw new Error('the script did not come');
      if (started !== 'player') return { kind: 'silent', reason: started };
      return {
        kind: 'player',
        player: {
          play: (name) => void heard.push(name),
          level(next) {
            speaker.level = next;
          },
          stop() {
            speaker.stops += 1;
          },
        },
      };
    },
  };
  return speaker;
}

const seen: Readonly<Record<Cue['kind'], readonly [cue: Cue, from: Picture, to: Picture]>> = (() => {
  const { opening, good, trap, central, embedded, halfBridge, guild } = galleryPictures;
  const hire = personIn('new', 'researcher', { kind: 'line' });
  const named = { id: 'new', name: 'Mei Tanaka', role: 'researcher' } as const;
  const joined = { ...opening, people: [...opening.people, hire] };
  const gathered = { ...opening, guild: true, people: opening.people.map((one) => ({ ...one, place: { kind: 'guild' as const } })) };
  return {
    'person-joined': [{ kind: 'person-joined', ...named }, opening, joined],
    'person-left': [{ kind: 'person-left', ...named, driver: 'pay' }, joined, opening],
    'prototype-built': [{ kind: 'prototype-built' }, opening, { ...opening, prototypes: opening.prototypes + 1 }],
    'demo-shown': [{ kind: 'demo-shown' }, trap, { ...trap, demos: trap.demos + 1 }],
    'feature-shipped': [{ kind: 'feature-shipped', id: 'feature-6', informal: false }, { ...good, lamps: good.lamps.slice(0, 5) }, good],
    incident: [{ kind: 'incident', id: 'feature-2' }, good, { ...good, lamps: good.lamps.map((lamp, at) => ({ ...lamp, troubled: at === 1 })) }],
    'offer-declined': [{ kind: 'offer-declined', role: 'researcher' }, opening, opening],
    'guild-gathered': [{ kind: 'guild-gathered' }, opening, gathered],
    'span-built': [{ kind: 'span-built', spans: 1 }, opening, { ...opening, gates: { ...opening.gates, platform: 0.3 } }],
    'structure-changed': [{ kind: 'structure-changed' }, central, embedded],
    'money-spent': [{ kind: 'money-spent', usd: 50_000 }, halfBridge, guild],
  };
})();
const cueKinds = Object.keys(seen) as readonly Cue['kind'][];

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('sound', () => {
  test('loads and plays nothing before the player has acted', async () => {
    const speaker = aSpeaker();
    const sound = createSound({ volume: 1, muted: false }, speaker.start);
    sound.play('commit');
    sound.setVolume(0.4);
    sound.setMuted(false);
    await settle();
    expect(speaker.starts).toBe(0);
    expect(sound.status()).toEqual({ kind: 'waiting' });
  });

  test('is heard once the player has acted', async () => {
    const speaker = aSpeaker();
    const sound = createSound({ volume: 0.5, muted: false }, speaker.start);
    const statuses: string[] = [];
    sound.watch(({ kind }) => statuses.push(kind));
    sound.unlock();
    await settle();
    sound.play('choose');
    sound.play('feature-shipped');
    expect(speaker.heard).toEqual(['paper', 'lamp']);
    expect(speaker.level).toBe(0.5);
    expect(statuses).toEqual(['loading', 'ready']);
  });

  test('is loaded once, however often the player acts', async () => {
    const speaker = aSpeaker();
    const sound = createSound({ volume: 1, muted: false }, speaker.start);
    for (let act = 0; act < 5; act++) sound.unlock();
    await settle();
    sound.unlock();
    await settle();
    expect(speaker.starts).toBe(1);
  });

  test('that is muted is not even loaded, until it is wanted', async () => {
    const speaker = aSpeaker();
    const sound = createSound({ volume: 1, muted: true }, speaker.start);
    sound.unlock();
    await settle();
    expect(speaker.starts).toBe(0);
    sound.setMuted(false);
    await settle();
    sound.play('commit');
    expect(speaker.heard).toEqual(['knock']);
  });

  test('goes quiet when muted, and comes back at the volume set meanwhile', async () => {
    const speaker = aSpeaker();
    const sound = createSound({ volume: 1, muted: false }, speaker.start);
    sound.unlock();
    await settle();
    sound.setMuted(true);
    sound.setVolume(0.3);
    sound.play('commit');
    expect(speaker).toMatchObject({ level: 0, stops: 1, heard: [] });
    sound.setMuted(false);
    expect(speaker.level).toBe(0.3);
  });

  test.each<[number, number]>([[-1, 0], [0, 0], [0.25, 0.25], [7, 1]])('takes volume %d as %d', async (asked, expected) => {
    const speaker = aSpeaker();
    const sound = createSound({ volume: 1, muted: false }, speaker.start);
    sound.unlock();
    await settle();
    sound.setVolume(asked);
    expect(speaker.level).toBe(expected);
  });

  test('makes one sound of many at once, and another a little later', async () => {
    const speaker = aSpeaker();
    const sound = createSound({ volume: 1, muted: false }, speaker.start);
    sound.unlock();
    await settle();
    for (let crate = 0; crate < 10; crate++) sound.play('prototype-built');
    sound.play('span-built');
    await vi.advanceTimersByTimeAsync(100);
    sound.play('prototype-built');
    expect(speaker.heard).toEqual(['crate', 'plank', 'crate']);
  });

  test.each<[SilentReason | 'broken', SilentReason]>([['absent', 'absent'], ['failed', 'failed'], ['broken', 'failed']])('that is %s says so, and play goes on', async (started, reason) => {
    const sound = createSound({ volume: 1, muted: false }, aSpeaker(started).start);
    sound.unlock();
    await settle();
    expect(sound.status()).toEqual({ kind: 'silent', reason });
    expect(() => {
      sound.play('commit');
      sound.stop();
      sound.setVolume(0.2);
    }).not.toThrow();
  });

  test('that the browser stops later says so', async () => {
    const speaker = aSpeaker();
    const sound = createSound({ volume: 1, muted: false }, speaker.start);
    sound.unlock();
    await settle();
    speaker.refuse('blocked');
    sound.play('commit');
    expect(sound.status()).toEqual({ kind: 'silent', reason: 'blocked' });
    expect(speaker.heard).toEqual([]);
  });
});

describe('the file of sounds', () => {
  const folder = join(import.meta.dirname, '../../assets/sound');

  test('is small', () => {
    for (const name of ['sounds.webm', 'sounds.m4a']) expect(statSync(join(folder, name)).size).toBeLessThan(60_000);
  });

  test('comes with what it was made by', () => {
    expect(existsSync(join(folder, 'make-sounds.mjs'))).toBe(true);
    expect(readFileSync(join(folder, '../CREDITS.md'), 'utf8')).toContain('make-sounds.mjs');
  });

  test('has its sounds one after another, with silence between', () => {
    const places = Object.values(soundPlaces).map(([from = 0, length = 0]) => ({ from, end: from + length }));
    for (const [index, place] of places.entries()) expect(place.from).toBeGreaterThan((places[index - 1]?.end ?? 0) + 100);
  });

  test.each(cueKinds.filter((kind) => soundOf(kind) !== null))('is never all there is of what happened: %s is seen as well', (kind) => {
    const [cue, from, to] = seen[kind];
    expect(planMotion(from, to, [cue], 2400, atRest(from)).tracks.filter(({ cued }) => cued)).not.toEqual([]);
  });

  test('has no sound that nothing makes', () => {
    const made = (['choose', 'commit', ...cueKinds] as const).map(soundOf).filter((name) => name !== null);
    expect(new Set(made)).toEqual(new Set(Object.keys(soundPlaces)));
  });
});
