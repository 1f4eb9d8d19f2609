import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SilentReason, Started } from '../../src/sound/player.ts';
import { createSound } from '../../src/sound/sound.ts';
import { soundOf, soundPlaces, type SoundName } from '../../src/sound/sounds.ts';

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

  test('has no sound that nothing makes', () => {
    const made = (['choose', 'commit', 'person-joined', 'person-left', 'prototype-built', 'feature-shipped', 'incident', 'span-built'] as const).map(soundOf);
    expect(new Set(made)).toEqual(new Set(Object.keys(soundPlaces)));
  });
});
