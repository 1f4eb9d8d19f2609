import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { forkcast, root } from '../forkcast.ts';
import { fixture, packageOf } from './brought.ts';

// Each test starts a process; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'forkcast-import-'));
const at = (...name: string[]): string => join(folder, ...name);
const pilot = join(root, 'tests/fixtures/import/pilot-harlowe.twee');

beforeAll(() => writeFileSync(at('course.h5p'), packageOf(fixture('course.json'))));
afterAll(() => rmSync(folder, { recursive: true }));

interface Told {
  readonly ok: boolean;
  readonly written: string | null;
  readonly before?: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly lost: readonly { readonly kind: string; readonly line: number; readonly what: string; readonly became: string }[];
  readonly toDo: readonly string[];
}

test('writes a scenario that can be checked at once, and says what it could not bring and what to do next', async () => {
  const { code, out, err } = await forkcast(['import', pilot, '--to', at('pilot.json')]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('The pilot that would not end');
  expect(out).toMatch(/choices\s+5\n\s+their options\s+11\n\s+briefs\s+2\n\s+endings\s+3/);
  expect(out).toContain('pilot-harlowe.twee:25:31 conditions: (if: $trust > 1)');
  expect(out).toMatch(/1\. Write role, company and summary/);
  const checked = await forkcast(['check', at('pilot.json'), '--no-model', '--json']);
  const { files } = JSON.parse(checked.out) as { files: { problems: { severity: string }[] }[] };
  expect([checked.code, files.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'error')]).toEqual([0, []]);
});

test('--json is one document and nothing else, with every loss at its place', async () => {
  const { code, out, err } = await forkcast(['import', at('course.h5p'), '--to', at('course.json'), '--json']);
  const told = JSON.parse(out) as Told;
  expect([code, err, told.ok, told.written]).toEqual([0, '', true, at('course.json')]);
  expect(told.counts).toEqual({ nodes: 8, choices: 2, options: 5, briefs: 4, endings: 2 });
  expect(told.lost).toContainEqual(expect.objectContaining({ kind: 'timer', line: 29, pointer: '/branchingScenario/content/1/type/params/behaviour/enableTimer', what: '30 seconds' }));
  expect(told.toDo[0]).toContain('role');
});

test('reads standard input', async () => {
  const { code, out } = await forkcast(['import', '-', '--to', at('typed.json'), '--json'], { input: ':: Start\nOne [[Two]] or [[Three]]\n\n:: Two\nTwo\n\n:: Three\nThree' });
  expect([code, (JSON.parse(out) as Told).counts['choices']]).toEqual([0, 1]);
});

describe('what is there already', () => {
  test('B-106 is recognised when it came from the same file, and left as the author has made it since', async () => {
    await forkcast(['import', pilot, '--to', at('same.json')]);
    const edited = readFileSync(at('same.json'), 'utf8').replace('To do: who the player is', 'Head of product');
    writeFileSync(at('same.json'), edited);
    const again = await forkcast(['import', pilot, '--to', at('same.json'), '--json']);
    expect([again.code, (JSON.parse(again.out) as Told).before, readFileSync(at('same.json'), 'utf8')]).toEqual([0, at('same.json'), edited]);
    await forkcast(['import', pilot, '--to', at('same.json'), '--force']);
    expect(readFileSync(at('same.json'), 'utf8')).toContain('To do: who the player is');
  });

  test('is not replaced without --force, and never what was read', async () => {
    writeFileSync(at('mine.json'), 'mine');
    const refused = await forkcast(['import', pilot, '--to', at('mine.json')]);
    expect([refused.code, readFileSync(at('mine.json'), 'utf8')]).toEqual([3, 'mine']);
    expect(refused.err).toContain('Use --force');
    cpSync(pilot, at('own.json'));
    symlinkSync(at('own.json'), at('alias.json'));
    for (const to of ['own.json', 'alias.json']) {
      const onto = await forkcast(['import', at('own.json'), '--to', at(to), '--force']);
      expect([onto.code, readFileSync(at('own.json'), 'utf8')]).toEqual([3, readFileSync(pilot, 'utf8')]);
    }
  });

  test('B-105 stopped on the way, nothing of it is there', async () => {
    const before = readdirSync(folder);
    // More than a pipe holds: once it is written, the command has begun to read.
    const half = `:: Start\n${'One '.repeat(100_000)}`;
    const ran = await forkcast(['import', '-', '--to', at('halfway.json')], { input: null, meet: (child) => child.stdin?.write(half, () => child.kill('SIGTERM')) });
    expect([ran.code, readdirSync(folder)]).toEqual([143, before]);
  });

  test('nothing is half written where writing fails', async () => {
    writeFileSync(at('a-file'), '');
    const { code, err } = await forkcast(['import', pilot, '--to', at('a-file/in/scenario.json')]);
    expect([code, err]).toEqual([3, expect.stringContaining('cannot be written')]);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('refuses with a reason and an exit code', () => {
  test.each<[string, readonly string[], number, string]>([
    ['a file that is not there', ['nowhere.twee'], 3, 'there is no such file'],
    ['Twine 1', [join(root, 'tests/fixtures/import/twine-1.html'), '--to', at('x.json')], 1, 'published by Twine 1'],
    ['a name that no scenario can have', [pilot, '--to', 'Über'], 2, 'cannot be the name of a scenario'],
  ])('%s', async (_what, words, expected, said) => {
    const { code, out, err } = await forkcast(['import', ...words]);
    expect([code, out, existsSync(at('x.json'))]).toEqual([expected, '', false]);
    expect(err).toContain(said);
  });

  test('also as JSON', async () => {
    const { code, out } = await forkcast(['import', join(root, 'tests/fixtures/import/node.yarn'), '--json']);
    expect([code, JSON.parse(out)]).toEqual([1, { ok: false, error: expect.stringContaining('a Yarn Spinner script') }]);
  });
});
