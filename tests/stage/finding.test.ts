import { describe, expect, test } from 'vitest';
import { galleryPictures } from '../../src/present/gallery-pictures.ts';
import { createClock } from '../../src/stage/clock.ts';
import { sceneOf } from '../../src/stage/districts/districts.ts';
import { personUnder } from '../../src/stage/hit.ts';

describe('who stands at a place', () => {
  const fit = { x: 300, y: 120, scale: 0.8 };
  const picture = galleryPictures.departures;
  const scene = sceneOf(picture);
  const sprites = { look: (id: string) => scene.get(id) ?? null };
  const at = (sprite: string, up: number) => {
    const look = scene.get(sprite);
    if (!look) throw new Error(`${sprite} is not there`);
    return personUnder(fit.x + look.x * fit.scale, fit.y + (look.y - up) * fit.scale, picture, 1, sprites, fit);
  };

  test('is whoever is seen there, from the feet to the head, at any scale', () => {
    for (const { id } of picture.people) expect([at(`person:${id}`, 0), at(`person:${id}`, 20)]).toEqual([id, id]);
  });

  test('is whoever just left, at their empty seat', () => {
    for (const { id } of picture.justLeft) expect(at(`outline:${id}`, 20)).toBe(id);
  });

  test('is nobody on open water', () => {
    expect(personUnder(5, 5, picture, 1, sprites, fit)).toBeNull();
  });

  test('is the one in front where two overlap', () => {
    const crowd = galleryPictures.hundredAndTwenty;
    const looks = sceneOf(crowd);
    const found = { look: (id: string) => looks.get(id) ?? null };
    for (const { id } of crowd.people) {
      const foot = looks.get(`person:${id}`);
      const hit = foot && personUnder(foot.x, foot.y - 10, crowd, 0.7, found, { x: 0, y: 0, scale: 1 });
      expect(hit && (looks.get(`person:${hit}`)?.depth ?? 0)).toBeGreaterThanOrEqual(foot?.depth ?? Infinity);
    }
  });
});

describe('the time of the stage', () => {
  test('runs at a pace, stands still at none, and never jumps when the pace changes', () => {
    let real = 1000;
    const clock = createClock(() => real);
    const start = clock.now();
    real += 100;
    expect(clock.now() - start).toBe(100);
    clock.setPace(2);
    expect(clock.now() - start).toBe(100);
    real += 50;
    expect(clock.now() - start).toBe(200);
    clock.setPace(0);
    real += 9000;
    expect(clock.now() - start).toBe(200);
    clock.setPace(0.5);
    real += 100;
    expect(clock.now() - start).toBe(250);
  });
});
