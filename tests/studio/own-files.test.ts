import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/scenario/limits.ts';
import { createMemoryShelf } from '../../src/storage/memory-shelf.ts';
import { ownFilesIn } from '../../src/storage/own-files.ts';
import { runStoreOn, type RunStore } from '../../src/storage/run-store.ts';
import { inspect } from '../../src/studio/inspect.ts';
import { loadOwn, openOwn, type GivenFile } from '../../src/studio/open-own.ts';

const text = readFileSync(join(import.meta.dirname, '../../scenarios/template/template.json'), 'utf8');
const bytesOf = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content);
const given = (content: string, name = 'story.json'): GivenFile => ({ name, size: bytesOf(content).length, arrayBuffer: () => Promise.resolve(bytesOf(content).buffer) });
const aStore = (): RunStore => runStoreOn(createMemoryShelf(), null, () => Promise.reject(new Error('nothing to parse')));

describe('a scenario file that a player opens', () => {
  test('is refused for its size before a byte of it is read', async () => {
    let reads = 0;
    const huge: GivenFile = { name: 'huge.json', size: 500_000_000, arrayBuffer: () => { reads += 1; return Promise.resolve(new ArrayBuffer(0)); } };
    const opened = await openOwn(huge, aStore());
    expect(opened).toMatchObject({ kind: 'refused', findings: { said: [{ code: 'SCN-LIMIT-SIZE' }] } });
    expect(opened.kind === 'refused' && opened.findings.said[0]?.sentence).toContain(String(limits.bytes));
    expect(reads).toBe(0);
  });

  test('is added, known again in another layout, and replaced by a newer version', async () => {
    const store = aStore();
    const kinds = [];
    for (const content of [text, JSON.stringify(JSON.parse(text)), text.replace('"minutes": 8', '"minutes": 9')]) kinds.push((await openOwn(given(content), store)).kind);
    expect(kinds).toEqual(['added', 'same', 'replaced']);
    expect((await ownFilesIn(store)).map(({ key }) => key)).toEqual(['own/template']);
    expect((await loadOwn('own/template', store)).scenario.minutes).toBe(9);
  });

  test('changes nothing while it has an error, and leaves the version before it playable', async () => {
    const store = aStore();
    await openOwn(given(text), store);
    const before = await ownFilesIn(store);
    expect((await openOwn(given(text.slice(0, -30)), store)).kind).toBe('refused');
    expect(await ownFilesIn(store)).toEqual(before);
  });

  test('is called without what turns text round, whatever its name holds', async () => {
    const name = 'a\u202egnp.json\u2066\u0007';
    expect([await openOwn(given(text, name), aStore()), await openOwn(given('{', name), aStore())]).toMatchObject([{ name: 'agnp.json' }, { name: 'agnp.json' }]);
  });

  test('that the browser gives nothing of is said to be unread', async () => {
    const folder: GivenFile = { name: 'folder', size: 0, arrayBuffer: () => Promise.reject(new Error('a folder')) };
    expect(await openOwn(folder, aStore())).toEqual({ kind: 'unread', name: 'folder' });
  });

  test('that is not in this browser cannot be loaded, and the reason is in words', async () => {
    await expect(loadOwn('own/nowhere', aStore())).rejects.toThrow('not in this browser');
  });
});

test('of very many findings the first are shown, the gravest before the others, and the rest are counted', () => {
  const scenario = JSON.parse(text) as { nodes: Record<string, unknown> };
  for (let index = 0; index < limits.problems + 50; index++) scenario.nodes[`loose-${index}`] = { kind: 'brief', title: 'Aside', text: 'Aside.', next: 'nowhere-at-all' };
  const { playable, findings } = inspect(bytesOf(JSON.stringify(scenario, null, 2)));
  expect(playable).toBeNull();
  expect(findings.said).toHaveLength(limits.problems);
  expect(findings.more).toBeGreaterThanOrEqual(50);
});

test('the loader’s warnings stay when the model has spoken', () => {
  const loose = text.replace('"nodes": {', '"nodes": { "loose": { "kind": "brief", "title": "Aside", "text": "Aside.", "next": "first-seat" },');
  const valuation = { worlds: 0, paths: 1, pathsMet: 0, complete: true, forks: [] };
  expect(inspect(bytesOf(loose), { valuation, draws: [], rules: [] }).findings.said.map(({ code }) => code)).toContain('SCN-UNREACHABLE');
});
