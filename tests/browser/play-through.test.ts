import { describe, expect, test } from 'vitest';
import type { Hand } from './hands.ts';
import { expectSameAfterReload, playThrough, wholeStoryMs } from './journey.ts';
import { openGame, screens } from './play.ts';

describe('the whole story', () => {
  test.each<[string, Hand, number]>([
    ['hiring the officer first, by keyboard', 'keyboard', 0],
    ['building the platform first, by keyboard', 'keyboard', 1],
  ])('%s, found again after a reload at every screen', { timeout: wholeStoryMs }, async (_name, hand, first) => {
    const { page } = await openGame('', { screen: screens.tablet });
    const headings = await playThrough(page, { hand, first, at: expectSameAfterReload });
    expect(headings.length).toBeGreaterThan(12);
  });
});
