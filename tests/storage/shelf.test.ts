import 'fake-indexeddb/auto';
import { IDBFactory, IDBOpenDBRequest } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabaseShelf } from '../../src/storage/database-shelf.ts';
import { createMemoryShelf } from '../../src/storage/memory-shelf.ts';
import { contentFrom, recordAfter } from '../../src/storage/save-record.ts';
import { generationsKept, type Shelf } from '../../src/storage/shelf.ts';
import { aLog } from './logs.ts';

async function databaseShelf(): Promise<Shelf> {
  const opened = await openDatabaseShelf();
  if (opened.kind === 'closed') throw new Error(`no database: ${opened.reason}`);
  return opened.shelf;
}

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => void vi.useRealTimers().unstubAllGlobals());

const content = (choices: number, slot = 'a') => contentFrom(slot, aLog(choices), null);

describe.each([
  ['in memory', async () => createMemoryShelf()],
  ['in the database', databaseShelf],
])('a shelf %s', (_name, open) => {
  test('gives back what was put, newest generation first', async () => {
    const shelf = await open();
    await shelf.put(content(1), 0, 0);
    await shelf.put(content(2), 1, 0);
    const records = await shelf.records('a');
    expect(records).toMatchObject({ kind: 'found', value: [{ slot: 'a', generation: 2, raw: content(2) }, { slot: 'a', generation: 1, raw: content(1) }] });
  });

  test('replaces a generation while the log stays the same', async () => {
    const shelf = await open();
    await shelf.put(content(1), 0, 0);
    const written = await shelf.put({ ...content(1), bookmark: '{}' }, 1, 0);
    expect(written).toMatchObject({ kind: 'written', record: { generation: 1, rev: 2 } });
    expect(await shelf.records('a')).toMatchObject({ value: [{ raw: { bookmark: '{}' } }] });
  });

  test('refuses a write by somebody who has not seen the newest', async () => {
    const shelf = await open();
    await shelf.put(content(1), 0, 0);
    expect(await shelf.put(content(2), 0, 0)).toEqual({ kind: 'diverged' });
    expect(await shelf.put(content(2), 2, 0)).toEqual({ kind: 'diverged' });
    expect(await shelf.records('a')).toMatchObject({ value: [{ raw: content(1) }] });
  });

  test('takes another place in the same run from somebody who has not seen the newest', async () => {
    const shelf = await open();
    await shelf.put(content(1), 0, 0);
    await shelf.put({ ...content(1), bookmark: '{"by":"the tab that had it"}' }, 1, 1);
    expect(await shelf.put({ ...content(1), bookmark: '{}' }, 1, 1)).toMatchObject({ kind: 'written', record: { generation: 1, rev: 3 } });
    expect(await shelf.records('a')).toMatchObject({ value: [{ raw: { bookmark: '{}' } }] });
  });

  test.each([
    ['of every run', (shelf: Shelf) => shelf.clear()],
    ['of a file and its run', (shelf: Shelf) => shelf.removeOwn('a')],
  ])('that the player has rid %s takes back nothing of what was removed, and what is begun after that', async (_what, remove) => {
    const shelf = await open();
    await shelf.put(content(1), 0, 0);
    await shelf.put(content(1, 'b'), 0, 0);
    await remove(shelf);
    expect(await shelf.put(content(2), 1, 1)).toEqual({ kind: 'removed' });
    expect(await shelf.records('a')).toMatchObject({ value: [] });
    expect(await shelf.put(content(1), 0, 0)).toMatchObject({ kind: 'written', record: { rev: 1, sequence: 3 } });
  });

  test('lets only one of two writers through, however close they come', async () => {
    const shelf = await open();
    const both = await Promise.all([shelf.put(content(1), 0, 0), shelf.put(content(2), 0, 0)]);
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['diverged', 'written']);
  });

  test('keeps the last generations and lets older ones go', async () => {
    const shelf = await open();
    for (let choices = 1; choices <= 9; choices++) await shelf.put(content(choices), choices - 1, 0);
    const records = await shelf.records('a');
    expect(records.kind === 'found' && records.value.map(({ generation }) => generation)).toEqual([9, 8, 7, 6]);
    expect(generationsKept).toBeGreaterThan(3);
  });

  test('numbers writes over all slots in order', async () => {
    const shelf = await open();
    const written = [await shelf.put(content(1, 'b'), 0, 0), await shelf.put(content(1, 'a'), 0, 0), await shelf.put(content(2, 'b'), 1, 0)];
    expect(written.map((one) => one.kind === 'written' && one.record.sequence)).toEqual([1, 2, 3]);
  });

  test('adds runs to the first slots that are free, numbers on, and can be written on', async () => {
    const shelf = await open();
    await shelf.put(content(1), 0, 0);
    await shelf.setAside('a', 1);
    await shelf.put(content(1), 0, 0);
    const { log, bookmark } = content(2);
    const run = { slots: ['a', 'b', 'c', 'd'], log, bookmark };
    expect(await Promise.all([shelf.add([run, run]), shelf.add([run])])).toEqual([{ kind: 'found', value: ['b', 'c'] }, { kind: 'found', value: ['d'] }]);
    expect(await shelf.records('d')).toMatchObject({ value: [{ generation: 1, raw: { ...content(2, 'd'), rev: 1, sequence: 5 } }] });
    expect(await shelf.put(content(3, 'd'), 1, 5)).toMatchObject({ kind: 'written', record: { generation: 2, sequence: 6 } });
  });

  test('moves a record aside, where it can still be read', async () => {
    const shelf = await open();
    await shelf.put(content(1), 0, 0);
    await shelf.put(content(2), 1, 0);
    await shelf.setAside('a', 2);
    expect(await shelf.records()).toMatchObject({ value: [{ generation: 1 }] });
    expect(await shelf.asides()).toMatchObject({ value: [{ slot: 'a', generation: 2, raw: content(2) }] });
  });

  test('is cleared of every record and of what was set aside, and keeps the player’s own files', async () => {
    const shelf = await open();
    await shelf.putOwn('own/a', { text: 'file' });
    for (const slot of ['a', 'own/a']) await shelf.put(content(1, slot), 0, 0);
    await shelf.put(content(2), 1, 0);
    await shelf.setAside('a', 2);
    expect(await shelf.clear()).toEqual({ kind: 'found', value: null });
    expect(await shelf.records()).toMatchObject({ value: [] });
    expect(await shelf.asides()).toMatchObject({ value: [] });
    expect(await shelf.own()).toMatchObject({ value: [{ text: 'file' }] });
  });

  test('keeps the player’s own files, and removes one together with its saves', async () => {
    const shelf = await open();
    await shelf.putOwn('own/a', { text: 'first' });
    await shelf.putOwn('own/a', { text: 'second' });
    await shelf.putOwn('own/b', { text: 'other' });
    for (const slot of ['own/a', 'a', 'own/b', 'own/a (2)', 'own/a-2']) await shelf.put(content(1, slot), 0, 0);
    expect(await shelf.own()).toEqual({ kind: 'found', value: [{ text: 'second' }, { text: 'other' }] });
    await shelf.removeOwn('own/a');
    expect(await shelf.own()).toEqual({ kind: 'found', value: [{ text: 'other' }] });
    const records = await shelf.records();
    expect(records.kind === 'found' && records.value.map(({ slot }) => slot).toSorted()).toEqual(['a', 'own/a-2', 'own/b']);
  });

  test('knows that something was written, also once it has been removed', async () => {
    const shelf = await open();
    expect(await shelf.everWritten()).toEqual({ kind: 'found', value: false });
    await shelf.put(content(1), 0, 0);
    await shelf.clear();
    expect(await shelf.everWritten()).toEqual({ kind: 'found', value: true });
  });

  test('keeps settings apart from saves', async () => {
    const shelf = await open();
    expect(await shelf.setting()).toEqual({ kind: 'found', value: undefined });
    await shelf.putSetting({ theme: 'dark' });
    expect(await shelf.setting()).toEqual({ kind: 'found', value: { theme: 'dark' } });
    expect(await shelf.records()).toEqual({ kind: 'found', value: [] });
  });
});

describe('a shelf in the database', () => {
  test('is not to be had where there is no database', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await openDatabaseShelf()).toEqual({ kind: 'closed', reason: 'absent' });
  });

  test('is not to be had where opening is refused', async () => {
    vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('denied', 'SecurityError'); } });
    expect(await openDatabaseShelf()).toEqual({ kind: 'closed', reason: 'refused' });
  });

  test('is given up when opening takes more than five seconds', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
    const opening = openDatabaseShelf();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await opening).toEqual({ kind: 'closed', reason: 'slow' });
  });

  test('is opened again when its connection has been closed under it', async () => {
    const shelf = await databaseShelf();
    await shelf.put(content(1), 0, 0);
    shelf.close();
    expect(await shelf.put(content(2), 1, 0)).toMatchObject({ kind: 'written' });
  });

  test('is opened again once, however many ask at the same time', async () => {
    const shelf = await databaseShelf();
    shelf.close();
    const opened = vi.spyOn(indexedDB, 'open');
    expect(await Promise.all([shelf.records('a'), shelf.records('b'), shelf.put(content(1), 0, 0)])).toMatchObject([{ kind: 'found' }, { kind: 'found' }, { kind: 'written' }]);
    expect(opened).toHaveBeenCalledTimes(1);
  });

  test.each([[['a', 'b']], [['b', 'a']]])('takes back the runs of all writers when the browser has cleared it under them, in the order %j', async (order) => {
    const shelf = await databaseShelf();
    await shelf.put(content(1), 0, 0);
    await shelf.put(content(1, 'b'), 0, 0);
    shelf.close();
    vi.stubGlobal('indexedDB', new IDBFactory());
    for (const [at, slot] of order.entries()) expect(await shelf.put(content(2, slot), 1, slot === 'a' ? 1 : 2)).toMatchObject({ kind: 'written', record: { rev: 1, sequence: at + 1 } });
  });

  test('passes over what lies under a key that it never gave', async () => {
    const shelf = await databaseShelf();
    await shelf.put(content(1), 0, 0);
    await new Promise((resolve, reject) => {
      const request = indexedDB.open('forkcast');
      request.addEventListener('success', () => {
        const writing = request.result.transaction('saves', 'readwrite');
        for (const key of [7, 'a', [1], ['a', 'b']]) writing.objectStore('saves').put('odd', key);
        writing.addEventListener('complete', () => { request.result.close(); resolve(null); });
        writing.addEventListener('error', reject);
      });
    });
    expect(await shelf.records()).toMatchObject({ kind: 'found', value: [{ slot: 'a', generation: 1, raw: content(1) }] });
  });

  test('that somebody deletes by hand is made anew at the next write', async () => {
    const shelf = await databaseShelf();
    await shelf.put(content(1), 0, 0);
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('forkcast');
      request.addEventListener('success', resolve);
      request.addEventListener('error', reject);
    });
    expect(await shelf.put(content(2), 1, 1)).toMatchObject({ kind: 'written' });
    expect(await shelf.records()).toMatchObject({ kind: 'found', value: [{ raw: content(2) }] });
  });

  test('gives way to a newer version and writes no more', async () => {
    const shelf = await databaseShelf();
    await shelf.put(content(1), 0, 0);
    await new Promise((resolve, reject) => {
      const request = indexedDB.open('forkcast', 3);
      request.addEventListener('success', resolve);
      request.addEventListener('error', reject);
    });
    expect(await shelf.put(content(2), 1, 0)).toEqual({ kind: 'superseded' });
    expect(await openDatabaseShelf()).toEqual({ kind: 'closed', reason: 'newer' });
  });

  test('takes over what the first version of the game stored', async () => {
    const saved = await openSavedByFirstVersion();
    const shelf = await databaseShelf();
    expect(await shelf.records('a')).toMatchObject({ kind: 'found', value: [{ slot: 'a', raw: saved }] });
    expect(await shelf.own()).toEqual({ kind: 'found', value: [] });
  });
});

/** A database as the first version made it, with a record in it. */
function openSavedByFirstVersion(): Promise<unknown> {
  const record = recordAfter(undefined, content(2), 1);
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('forkcast', 1);
    request.addEventListener('upgradeneeded', () => {
      const saves = request.result.createObjectStore('saves');
      request.result.createObjectStore('asides', { autoIncrement: true });
      request.result.createObjectStore('meta');
      saves.put(record, ['a', 1]);
    });
    request.addEventListener('success', () => { request.result.close(); resolve(record); });
    request.addEventListener('error', reject);
  });
}
