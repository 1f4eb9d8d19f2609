import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMemoryShelf } from '../../src/storage/memory-shelf.ts';
import { isPassing, keepOwnFile, ownFilesIn, readOwnFile, removeOwnFile, type OwnFile } from '../../src/storage/own-files.ts';
import { runStoreOn } from '../../src/storage/run-store.ts';
import { createFailingShelf } from './failing-shelf.ts';
import { loadReader } from './logs.ts';

const aFile = (key: string, text: string): OwnFile => ({ key, name: 'story.json', text, hash: `hash of ${text}` });

describe('a file the player has brought along', () => {
  test('is kept word for word, once under each key', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('own/a', 'own/b', 'own/c'), fc.string({ unit: 'binary' })), { maxLength: 8 }), async (given) => {
        const store = runStoreOn(createMemoryShelf(), null, loadReader);
        for (const [key, text] of given) expect(await keepOwnFile(store, aFile(key, text))).toBe('kept');
        const last = new Map(given.map(([key, text]) => [key, aFile(key, text)]));
        expect(await ownFilesIn(store)).toEqual([...last.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)));
      }),
      { numRuns: 30 },
    );
  });

  test.each(['full', 'lost'] as const)('is there as long as the tab is open when the store is %s, and in the store once that takes it', async (fault) => {
    const shelf = createFailingShelf();
    const store = runStoreOn(shelf, null, loadReader);
    await keepOwnFile(store, aFile('own/a', 'first'));
    shelf.fault = fault;
    expect(await keepOwnFile(store, aFile('own/a', 'second'))).toBe(fault);
    expect(await ownFilesIn(store)).toEqual([aFile('own/a', 'second')]);
    expect(isPassing(store, 'own/a')).toBe(true);
    expect(await shelf.own()).toEqual({ kind: 'found', value: [aFile('own/a', 'first')] });
    shelf.fault = null;
    expect(await keepOwnFile(store, aFile('own/a', 'third'))).toBe('kept');
    expect(await shelf.own()).toEqual({ kind: 'found', value: [aFile('own/a', 'third')] });
  });

  test('is said to last only as long as the tab where nothing can be stored', async () => {
    const store = runStoreOn(createMemoryShelf(), 'refused', loadReader);
    expect(await keepOwnFile(store, aFile('own/a', 'text'))).toBe('no-store');
    expect(await ownFilesIn(store)).toHaveLength(1);
  });

  test('is gone when removed, from the store and from the tab', async () => {
    const shelf = createFailingShelf();
    const store = runStoreOn(shelf, null, loadReader);
    await keepOwnFile(store, aFile('own/a', 'text'));
    shelf.fault = 'full';
    await keepOwnFile(store, aFile('own/a', 'newer'));
    await removeOwnFile(store, 'own/a');
    expect(await ownFilesIn(store)).toEqual([]);
  });

  test('that was edited in the store into something else is passed over', () => {
    fc.assert(fc.property(fc.anything(), (raw) => { expect(readOwnFile(raw)).toBeNull(); }));
    expect(readOwnFile({ ...aFile('own/a', 'text'), key: 'ai-team-from-scratch' })).toBeNull();
  });
});
