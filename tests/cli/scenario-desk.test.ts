import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createScenarioDesk } from '../../src/cli/scenario-desk.ts';
import { canonicalHash } from '../../src/scenario/canonical-hash.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';

const text = readFileSync(join(import.meta.dirname, '../../scenarios/template/template.json'), 'utf8').replace(/"id": "[^"]+"/, '"id": "mine"');
const file = 'scenarios/mine/scenario.json';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'forkcast-desk-'));
  mkdirSync(join(root, 'scenarios/mine'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (content: string): void => writeFileSync(join(root, file), content);

function hashOf(content: string): string {
  const parsed = parseScenario(content);
  if (!parsed.ok) throw new Error('The text does not parse.');
  return canonicalHash(parsed.scenario);
}

describe('the desk of one who writes a scenario', () => {
  test('has nothing to play while the first version is broken, and says where', () => {
    write(text.replace('"start":', '"strat":'));
    const report = createScenarioDesk(root).read(file);
    expect(report).toMatchObject({ id: 'mine', file, state: 'none', played: null });
    const line = text.split('\n').findIndex((each) => each.includes('"start":')) + 1;
    expect(report.findings.said.map((one) => [one.code, one.line])).toContainEqual(['SCN-UNKNOWN-PROPERTY', line]);
  });

  test('keeps the last good version while the file is broken, and takes the next good one', () => {
    const desk = createScenarioDesk(root);
    write(text);
    expect(desk.read(file)).toMatchObject({ state: 'good', played: { hash: hashOf(text) } });
    write(text.slice(0, -20));
    expect(desk.read(file)).toMatchObject({ state: 'earlier', played: { hash: hashOf(text) } });
    expect(desk.report('mine')?.findings.said[0]).toMatchObject({ severity: 'error', code: 'SCN-JSON-END' });
    const mended = text.replace('"minutes": 8', '"minutes": 9');
    write(mended);
    expect(desk.read(file)).toMatchObject({ state: 'good', played: { hash: hashOf(mended) } });
  });

  test('knows nothing of a file that was taken away, should it come back', () => {
    const desk = createScenarioDesk(root);
    write(text);
    desk.read(file);
    desk.forget('mine');
    expect(desk.report('mine')).toBeUndefined();
    write('{');
    expect(desk.read(file)).toMatchObject({ state: 'none', played: null });
  });

  test('asks that a scenario be called what its folder is called, at the place where it is not', () => {
    write(text.replace('"id": "mine"', '"id": "theirs"'));
    const { state, findings } = createScenarioDesk(root).read(file);
    const line = text.split('\n').findIndex((each) => each.includes('"id": "mine"')) + 1;
    expect(state).toBe('none');
    expect(findings.said[0]).toMatchObject({ severity: 'error', pointer: '/id', line });
  });

  test('finds the id of the scenario wherever it stands among others', () => {
    const last = text.replace(/\n {2}"id": "mine",/, '').replace('"start": "brief",', '"start": "brief",\n  "id": "theirs",');
    write(last);
    const { findings } = createScenarioDesk(root).read(file);
    expect(findings.said[0]).toMatchObject({ pointer: '/id', line: last.split('\n').findIndex((each) => each.includes('"id": "theirs"')) + 1 });
  });

  test('says warnings too, in the order of the file', () => {
    write(text.replace('"nodes": {', '"nodes": { "loose": { "kind": "brief", "title": "Aside", "text": "Aside.", "next": "first-seat" },'));
    const { state, findings } = createScenarioDesk(root).read(file);
    expect(state).toBe('good');
    expect(findings.said.map(({ severity }) => severity)).toContain('warning');
    const lines = findings.said.filter(({ severity }) => severity === 'warning').map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });
});
