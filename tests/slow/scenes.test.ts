import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sceneOf } from '../../src/stage/districts/districts.ts';
import { planMotion } from '../../src/stage/motion/plan.ts';
import { createPlayer } from '../../src/stage/motion/player.ts';
import { anyCue, anyPicture } from '../builders/pictures.ts';
import { differing, paper } from '../builders/paper-stage.ts';

test('for a thousand random pictures, a motion ends in the very scene that a jump shows', () => {
  fc.assert(fc.property(anyPicture, anyPicture, fc.array(anyCue, { maxLength: 15 }), fc.integer({ min: 1, max: 4000 }), (from, to, cues, millis) => {
    const moved = paper();
    const player = createPlayer(moved);
    player.settle(sceneOf(from));
    player.play(planMotion(from, to, cues, millis, player.standing()), 0);
    for (const at of [0.2, 0.7]) player.step(at * millis);
    player.step(60_000);
    const jumped = paper();
    createPlayer(jumped).settle(sceneOf(to));
    expect(differing(moved.scene, jumped.scene)).toEqual([]);
  }), { numRuns: 1000 });
});
