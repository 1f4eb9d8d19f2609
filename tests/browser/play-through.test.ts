import { describe, expect, test } from 'vitest';
import type { Hand } from './hands.ts';
import { expectSameAfterReload, playThrough, wholeStoryMs } from './journey.ts';
import { openGame, type Screen, screens } from './play.ts';

describe('the whole story', () => {
  test.each<[string, Hand, number, Screen]>([
    ['hiring the officer first, by keyboard on a tablet', 'keyboard', 0, screens.tablet],
    ['building the platform first, by keyboard on a phone', 'keyboard', 1, screens.phone],
  ])('%s, found again after a reload at every screen', { timeout: wholeStoryMs }, async (_name, hand, first, screen) => {
    const { page } = await openGame('', { screen });
    const headings = await playThrough(page, { hand, first, at: expectSameAfterReload });
    expect(headings.length).toBeGreaterThan(12);
  });
});
