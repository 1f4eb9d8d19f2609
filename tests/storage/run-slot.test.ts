import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMemoryShelf } from '../../src/storage/memory-shelf.ts';
import { openRunSlot, type RunSlot } from '../../src/storage/run-slot.ts';
import { contentFrom } from '../../src/storage/save-record.ts';
import type { SaveStatus } from '../../src/storage/save-status.ts';
import { createFailingShelf } from './failing-shelf.ts';
import { aBookmark, aLog, loadReader } from './logs.ts';

beforeEach(() => void vi.useFakeTimers().stubGlobal('navigator', {}));
afterEach(() => void vi.useRealTimers().unstubAllGlobals());

const history = (slot: RunSlot): SaveStatus[] => {
  const heard: SaveStatus[] = [];
  slot.watch((status) => heard.push(status));
  return heard;
};

describe('a slot', () => {
  test('is empty before anything was saved', async () => {
    const slot = await openRunSlot('a', createMemoryShelf(), null, loadReader);
    expect(slot.stored).toEqual({ kind: 'nothing' });
    expect(slot.status()).toEqual({ kind: 'saved' });
  });

  test('says that it is saving, and saved only once it is', async () => {
    const slot = await openRunSlot('a', createMemoryShelf(), null, loadReader);
    const heard = history(slot);
    slot.save(aLog(1), aBookmark);
    expect(heard).toEqual([{ kind: 'saving' }]);
    await slot.settled();
    expect(heard).toEqual([{ kind: 'saving' }, { kind: 'saved' }]);
  });

  test('opens again with what was saved last', async () => {
    const shelf = createMemoryShelf();
    const slot = await openRunSlot('a', shelf, null, loadReader);
    slot.save(aLog(1), null);
    slot.save(aLog(2), null);
    slot.save(aLog(3), aBookmark);
    await slot.close();
    const again = await openRunSlot('a', shelf, null, loadReader);
    expect(again.stored).toMatchObject({ kind: 'save', save: { log: aLog(3), bookmark: aBookmark }, faults: [] });
  });

  test('skips states that are out of date before they could be written', async () => {
    const shelf = createFailingShelf();
    const slot = await openRunSlot('a', shelf, null, loadReader);
    for (let choices = 1; choices <= 50; choices++) slot.save(aLog(choices), null);
    await slot.settled();
    expect(shelf.attempts).toBe(2);
    expect((await openRunSlot('a', shelf, null, loadReader)).stored).toMatchObject({ save: { log: aLog(50) } });
  });

  test.each([
    ['full', 1000, 60_000],
    ['lost', 100, 10_000],
  ] as const)('that is %s says so, keeps the run, and writes it when it can', async (fault, firstMs, mostMs) => {
    const shelf = createFailingShelf();
    const slot = await openRunSlot('a', shelf, null, loadReader);
    slot.save(aLog(1), null);
    await slot.settled();
    shelf.fault = fault;
    slot.save(aLog(3), null);
    await slot.settled();
    expect(slot.status()).toEqual({ kind: fault, unsaved: 2 });
    await vi.advanceTimersByTimeAsync(firstMs);
    expect(shelf.attempts).toBe(3);
    expect(slot.status()).toEqual({ kind: fault, unsaved: 2 });
    shelf.fault = null;
    await vi.advanceTimersByTimeAsync(mostMs);
    expect(slot.status()).toEqual({ kind: 'saved' });
    expect((await openRunSlot('a', shelf, null, loadReader)).stored).toMatchObject({ save: { log: aLog(3) } });
  });

  test('whose run was deleted elsewhere puts nothing of it back, says so, and can be begun anew', async () => {
    const shelf = createMemoryShelf();
    const slot = await openRunSlot('a', shelf, null, loadReader);
    slot.save(aLog(1), null);
    await slot.settled();
    await shelf.clear();
    slot.save(aLog(2), null);
    await slot.settled();
    expect(slot.status()).toEqual({ kind: 'readonly', reason: 'removed' });
    slot.save(aLog(3), null);
    await slot.settled();
    expect(await shelf.records()).toMatchObject({ value: [] });
    expect(await slot.playHere()).toEqual({ kind: 'nothing' });
    slot.save(aLog(1, { seed: 8 }), null);
    await slot.settled();
    expect(slot.status()).toEqual({ kind: 'saved' });
  });

  test('waits longer after each failure, but never gives up', async () => {
    const shelf = createFailingShelf();
    const slot = await openRunSlot('a', shelf, null, loadReader);
    shelf.fault = 'lost';
    slot.save(aLog(1), null);
    await vi.advanceTimersByTimeAsync(6000);
    const early = shelf.attempts;
    await vi.advanceTimersByTimeAsync(60_000);
    const late = shelf.attempts - early;
    expect(early).toBe(6);
    expect(late).toBeGreaterThanOrEqual(5);
    expect(late).toBeLessThanOrEqual(7);
  });

  test('tries at once when there is something new to save', async () => {
    const shelf = createFailingShelf();
    const slot = await openRunSlot('a', shelf, null, loadReader);
    shelf.fault = 'full';
    slot.save(aLog(1), null);
    await slot.settled();
    shelf.fault = null;
    slot.save(aLog(2), null);
    await slot.settled();
    expect(slot.status()).toEqual({ kind: 'saved' });
  });

  test('counts what is unsaved from where the stored run is left', async () => {
    const shelf = createFailingShelf();
    const slot = await openRunSlot('a', shelf, null, loadReader);
    slot.save(aLog(10), null);
    await slot.settled();
    shelf.fault = 'full';
    for (const [log, unsaved] of [[aLog(12), 2], [aLog(2, { seed: 8 }), 2], [aLog(12, { seed: 8 }), 12]] as const) {
      slot.save(log, null);
      await slot.settled();
      expect(slot.status()).toEqual({ kind: 'full', unsaved });
    }
  });

  test('in memory never says saved, and counts what would be lost', async () => {
    const slot = await openRunSlot('a', createMemoryShelf(), 'refused', loadReader);
    const heard = history(slot);
    slot.save(aLog(2), null);
    await slot.settled();
    expect(heard.map(({ kind }) => kind)).not.toContain('saved');
    expect(slot.status()).toEqual({ kind: 'memory', reason: 'refused', unsaved: 2 });
  });

  test('writes nothing more once a newer version has taken the store', async () => {
    const shelf = createFailingShelf();
    const slot = await openRunSlot('a', shelf, null, loadReader);
    shelf.fault = 'superseded';
    slot.save(aLog(1), null);
    await slot.settled();
    expect(slot.status()).toEqual({ kind: 'readonly', reason: 'newer-version' });
    slot.save(aLog(2), null);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(shelf.attempts).toBe(1);
  });
});

describe('a slot whose parser does not come', () => {
  test('says that nobody knows what is stored, and overwrites nothing', async () => {
    const shelf = createMemoryShelf();
    await shelf.put(contentFrom('a', aLog(2), null), 0, 0);
    const slot = await openRunSlot('a', shelf, null, () => Promise.reject(new TypeError('no network')));
    expect(slot.stored).toEqual({ kind: 'unread' });
    slot.save(aLog(1), null);
    await slot.settled();
    expect(slot.status()).toEqual({ kind: 'diverged', unsaved: 1 });
    expect((await openRunSlot('a', shelf, null, loadReader)).stored).toMatchObject({ save: { log: aLog(2) } });
  });

  test('is not taken over from the tab that has it', async () => {
    const shelf = createMemoryShelf();
    let arrives = true;
    const slot = await openRunSlot('a', shelf, null, () => (arrives ? loadReader() : Promise.reject(new TypeError('no network'))));
    await shelf.put(contentFrom('a', aLog(2), null), 0, 0);
    slot.save(aLog(1), null);
    await slot.settled();
    const before = slot.status();
    arrives = false;
    expect([await slot.playHere(), slot.status()]).toEqual([{ kind: 'unread' }, before]);
    arrives = true;
    expect(await slot.playHere()).toMatchObject({ kind: 'save', save: { log: aLog(2) } });
  });

  test('is no matter when nothing is stored', async () => {
    const slot = await openRunSlot('a', createMemoryShelf(), null, () => Promise.reject(new TypeError('no network')));
    expect(slot.stored).toEqual({ kind: 'nothing' });
  });
});

describe('two tabs without locks', () => {
  test('do not overwrite each other; the later one is told', async () => {
    const shelf = createMemoryShelf();
    const one = await openRunSlot('a', shelf, null, loadReader);
    const other = await openRunSlot('a', shelf, null, loadReader);
    one.save(aLog(1), null);
    await one.settled();
    other.save(aLog(2), null);
    await other.settled();
    expect(other.status()).toEqual({ kind: 'diverged', unsaved: 2 });
    expect((await openRunSlot('a', shelf, null, loadReader)).stored).toMatchObject({ save: { log: aLog(1) } });
  });

  test('can go on from what is stored, after being told', async () => {
    const shelf = createMemoryShelf();
    const one = await openRunSlot('a', shelf, null, loadReader);
    const other = await openRunSlot('a', shelf, null, loadReader);
    one.save(aLog(1), null);
    await one.settled();
    other.save(aLog(2), null);
    await other.settled();
    expect(await other.playHere()).toMatchObject({ kind: 'save', save: { log: aLog(1) } });
    other.save(aLog(4), null);
    await other.settled();
    expect(other.status()).toEqual({ kind: 'saved' });
  });
});

describe('a slot with a record that cannot be read', () => {
  const torn = async (generations: number, choices: readonly number[]) => {
    const shelf = createMemoryShelf();
    for (const [index, count] of choices.entries()) {
      const content = contentFrom('a', aLog(count), null);
      await shelf.put(index >= choices.length - generations ? { ...content, log: content.log.slice(0, -3) } : content, index, 0);
    }
    return shelf;
  };

  test('offers the generation before, and says which field was wrong', async () => {
    const slot = await openRunSlot('a', await torn(1, [1, 2, 3]), null, loadReader);
    expect(slot.stored).toMatchObject({ kind: 'save', save: { log: aLog(2) }, faults: [{ code: 'not-json', field: 'log' }] });
  });

  test('offers the oldest of all if the three after it are torn', async () => {
    const slot = await openRunSlot('a', await torn(3, [1, 2, 3, 4]), null, loadReader);
    expect(slot.stored).toMatchObject({ kind: 'save', save: { log: aLog(1) } });
  });

  test('keeps it aside, and goes on saving', async () => {
    const shelf = await torn(2, [1, 2]);
    const slot = await openRunSlot('a', shelf, null, loadReader);
    expect(slot.stored).toMatchObject({ kind: 'unreadable', faults: [{}, {}] });
    expect(await shelf.asides()).toMatchObject({ value: [{ generation: 2 }, { generation: 1 }] });
    slot.save(aLog(1), null);
    await slot.settled();
    expect(slot.status()).toEqual({ kind: 'saved' });
  });
});
