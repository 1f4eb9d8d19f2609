import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { SaveStatus } from '../../src/storage/save-status.ts';
import type { Bench } from './bench/bench.ts';
import { newProfile, openBench, type Visit } from './play.ts';

/** The bench page's slot "a", kept on the page between calls. */
type WithSlot = typeof globalThis & { bench: Bench; slot: Awaited<ReturnType<Awaited<ReturnType<Bench['openStore']>>['open']>> };

/** Opens the slot and says how many choices are stored in it. */
function openSlot(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const here = globalThis as WithSlot;
    here.slot = await (await here.bench.openStore()).open('a');
    return here.slot.stored.kind === 'save' ? here.slot.stored.save.log.choices.length : 0;
  });
}

/**
 * Saves a log of so many choices, and says how it went. `weight` makes it that many characters heavier, none like the
 * other: Chromium lets small or repetitive writes through whatever the quota, and remembers for a while how much
 * room there was at the first write.
 */
function save(page: Page, choices: number, weight = 0): Promise<SaveStatus> {
  return page.evaluate(
    async ([count, characters]) => {
      const { slot, bench } = globalThis as WithSlot;
      const ballast = Array.from({ length: characters }, () => Math.random().toString(36).at(-1)).join('');
      slot.save(bench.aLog(count, { model: ballast }), null);
      await slot.settled();
      return slot.status();
    },
    [choices, weight] as const,
  );
}

const statusOf = (page: Page): Promise<SaveStatus> => page.evaluate(() => (globalThis as WithSlot).slot.status());

/** Sets how many bytes the page may store; `undefined` gives it what the browser would. */
async function quotaOf(visit: Visit): Promise<(quotaSize: number | undefined) => Promise<void>> {
  const session = await visit.context.newCDPSession(visit.page);
  const { origin } = new URL(visit.page.url());
  return async (quotaSize) => void (await session.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize === undefined ? {} : { quotaSize }) }));
}

describe('a run in the browser', () => {
  test('is there after the browser was killed, up to the last save that was said to be saved', async () => {
    const profile = newProfile();
    for (let choices = 1; choices <= 4; choices++) {
      const visit = await openBench({ profile });
      expect(await openSlot(visit.page)).toBe(choices - 1);
      expect(await save(visit.page, choices)).toEqual({ kind: 'saved' });
      await visit.kill();
    }
  });

  test('is there after a reload, and can be written by the same tab again', async () => {
    const { page } = await openBench();
    await openSlot(page);
    for (let choices = 1; choices <= 3; choices++) {
      expect(await save(page, choices)).toEqual({ kind: 'saved' });
      await page.reload();
      expect(await openSlot(page)).toBe(choices);
      expect(await statusOf(page)).toEqual({ kind: 'saved' });
    }
  });

  test('is kept on the page while there is no room, and written once there is', async () => {
    const profile = newProfile();
    const before = await openBench({ profile });
    await openSlot(before.page);
    expect(await save(before.page, 1)).toEqual({ kind: 'saved' });
    await before.context.close();

    const visit = await openBench({ profile });
    const setRoom = await quotaOf(visit);
    await setRoom(10_000);
    expect(await openSlot(visit.page)).toBe(1);
    expect(await save(visit.page, 3, 200_000)).toEqual({ kind: 'full', unsaved: 2 });
    const reader = await visit.newTab();
    expect(await openSlot(reader)).toBe(1);
    await setRoom(undefined);
    await expect.poll(() => statusOf(visit.page), { timeout: 10_000 }).toEqual({ kind: 'saved' });
    await visit.page.reload();
    expect(await openSlot(visit.page)).toBe(3);
  });

  test('is written again when the store was emptied under it', async () => {
    const visit = await openBench();
    await openSlot(visit.page);
    await save(visit.page, 1);
    const session = await visit.context.newCDPSession(visit.page);
    await session.send('Storage.clearDataForOrigin', { origin: new URL(visit.page.url()).origin, storageTypes: 'indexeddb' });
    await save(visit.page, 2);
    await expect.poll(() => statusOf(visit.page)).toEqual({ kind: 'saved' });
    await visit.page.reload();
    expect(await openSlot(visit.page)).toBe(2);
  });
});

describe('a run open in two tabs', () => {
  test('is written by the first; the second only reads', async () => {
    const visit = await openBench();
    const second = await visit.newTab();
    await openSlot(visit.page);
    await save(visit.page, 2);
    expect(await openSlot(second)).toBe(2);
    expect(await statusOf(second)).toEqual({ kind: 'readonly', reason: 'other-tab' });
    await save(second, 5);
    expect(await save(visit.page, 3)).toEqual({ kind: 'saved' });
  });

  test('changes hands when the second asks to play, and the first writes no more', async () => {
    const visit = await openBench();
    const second = await visit.newTab();
    await openSlot(visit.page);
    await save(visit.page, 2);
    await openSlot(second);
    const stored = await second.evaluate(() => (globalThis as WithSlot).slot.playHere());
    expect(stored).toMatchObject({ kind: 'save', save: { log: { choices: [{}, {}] } } });
    expect(await save(second, 3)).toEqual({ kind: 'saved' });
    await expect.poll(() => statusOf(visit.page)).toEqual({ kind: 'readonly', reason: 'other-tab' });
    await save(visit.page, 9);
    await second.reload();
    expect(await openSlot(second)).toBe(3);
  });

  test('can be written by the second once the first is closed', async () => {
    const visit = await openBench();
    const second = await visit.newTab();
    await openSlot(visit.page);
    await save(visit.page, 1);
    await visit.page.close();
    expect(await openSlot(second)).toBe(1);
    expect(await save(second, 2)).toEqual({ kind: 'saved' });
  });

  test('becomes read-only in the old tab when a newer version takes the store', async () => {
    const visit = await openBench();
    const newer = await visit.newTab();
    await openSlot(visit.page);
    await save(visit.page, 1);
    await newer.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('forkcast', 3);
          request.addEventListener('success', () => resolve(null));
          request.addEventListener('error', reject);
        }),
    );
    expect(await save(visit.page, 2)).toEqual({ kind: 'readonly', reason: 'newer-version' });
  });
});

describe('where the browser keeps nothing', () => {
  test.each([
    ['has no store', 'delete globalThis.indexedDB; Object.defineProperty(globalThis, "indexedDB", { value: undefined })', 'absent'],
    ['refuses the store', 'IDBFactory.prototype.open = () => { throw new DOMException("denied", "SecurityError"); }', 'refused'],
    ['never answers', 'IDBFactory.prototype.open = function open() { return Reflect.construct(EventTarget, [], IDBOpenDBRequest); }', 'slow'],
  ])('because it %s, the run lasts as long as the tab, and says so', async (_name, script, reason) => {
    const visit = await openBench();
    await visit.context.addInitScript(script);
    await visit.page.reload();
    await openSlot(visit.page);
    expect(await save(visit.page, 2)).toEqual({ kind: 'memory', reason, unsaved: 2 });
  });
});
