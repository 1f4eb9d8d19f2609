import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bringRun } from '../../src/pages/bring-run.ts';
import { createMemoryShelf } from '../../src/storage/memory-shelf.ts';
import { keepOwnFile, ownFilesIn, type OwnFile } from '../../src/storage/own-files.ts';
import { runStoreOn } from '../../src/storage/run-store.ts';
import { aLog, loadReader } from '../storage/logs.ts';

const template = readFileSync(join(import.meta.dirname, '../../scenarios/template/template.json'), 'utf8');
const text = (id: string): string => template.replace('"id": "template"', `"id": "${id}"`);
const mine: OwnFile = { key: 'own/mine', name: 'mine.json', text: 'as I left it', hash: 'a'.repeat(64) };

async function withMine() {
  const store = runStoreOn(createMemoryShelf(), null, loadReader);
  await keepOwnFile(store, mine);
  return store;
}

describe('a run from a file that carries its scenario', () => {
  test('brings the scenario along', async () => {
    const store = await withMine();
    const log = aLog(1, { scenario: 'theirs' });
    expect(await bringRun({ kind: 'run', log, scenario: { name: 'theirs.json', text: text('theirs') } }, store)).toEqual({ scenario: 'own/theirs', log, cameAlong: true });
    expect((await ownFilesIn(store)).map(({ key }) => key)).toEqual(['own/mine', 'own/theirs']);
  });

  test.each([
    ['of another name, which the player has', text('mine')],
    ['of another name, which is new', text('another')],
    ['that is none', '{"id": "theirs"}'],
  ])('stores nothing of a scenario %s', async (_, carried) => {
    const store = await withMine();
    expect(await bringRun({ kind: 'run', log: aLog(1, { scenario: 'theirs' }), scenario: { name: 'evil.json', text: carried } }, store)).toEqual({ code: 'bad-scenario', name: 'evil.json' });
    expect(await ownFilesIn(store)).toEqual([mine]);
  });

  test('leaves a scenario of the player’s own as it is', async () => {
    const store = await withMine();
    const log = aLog(1, { scenario: 'mine' });
    expect(await bringRun({ kind: 'run', log, scenario: { name: 'mine.json', text: text('mine') } }, store)).toEqual({ scenario: 'own/mine', log, cameAlong: false });
    expect(await ownFilesIn(store)).toEqual([mine]);
  });
});
