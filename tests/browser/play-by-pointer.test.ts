import { describe, expect, test } from 'vitest';
import { limits } from '../../src/cli/budget.ts';
import { headingOf } from './hands.ts';
import { expectSameAfterReload, playThrough, wholeStoryMs } from './journey.ts';
import { axeFindings, openGame, screens, shoot } from './play.ts';

describe('the whole story', () => {
  test('building the platform first, by pointer on a phone, found again after a reload at every screen', { timeout: wholeStoryMs }, async () => {
    const { page } = await openGame('', { drawing: 'webgl', screen: screens.phone });
    const headings = await playThrough(page, { hand: 'pointer', first: 1, at: expectSameAfterReload });
    expect(headings.length).toBeGreaterThan(12);
  });

  test('has nothing that axe holds against it, on any screen, and is sent within the budget', { timeout: wholeStoryMs }, async () => {
    const { page, received } = await openGame('', { reducedMotion: true });
    const findings: string[] = [];
    await playThrough(page, {
      hand: 'pointer',
      first: 0,
      async at(here, place) {
        const heading = await headingOf(here);
        await shoot(here, `axe-${place}-${heading.slice(0, 24).replaceAll(/\W+/g, '-')}`);
        for (const finding of await axeFindings(here)) findings.push(`${place}, ${heading}: ${finding}`);
      },
    });
    expect(findings).toEqual([]);
    const sent = [...received.values()].reduce((sum, bytes) => sum + bytes, 0);
    expect(sent).toBeGreaterThan(100_000);
    expect(sent).toBeLessThanOrEqual(limits.firstPlayBytes);
  });
});
