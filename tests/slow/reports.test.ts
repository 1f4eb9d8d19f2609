import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { forkcast, plans, root } from '../cli/forkcast.ts';

// Each test starts a process; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const [first, second, third] = ['platform-first', 'chief-first', 'platform-first-bet'].map((name) => join(plans, `${name}.json`)) as [string, string, string];
const template = join(root, 'scenarios/template/template.json');
const walk = join(root, 'scenarios/template/walks/a-road-first.json');
const few = ['--worlds', '40', '--seed', '5'];

describe('every report', () => {
  test.each([
    ['simulate', ['simulate', first, ...few, '--chance', 'features>=1@6']],
    ['compare', ['compare', first, second, third, ...few]],
    ['sensitivity', ['sensitivity', first, second, '--worlds', '4', '--draws', '5', '--top', '3', '--only', 'release']],
    ['cases', ['cases', '--only', 'ins-1', '--worlds', '40']],
    ['check', ['check', first]],
    ['check of a scenario', ['check', template, '--worlds', '24', '--draws', '2']],
    ['paths', ['paths', template, '--worlds', '12']],
    ['walk', ['walk', template, walk]],
  ] as const)('of %s is the same for the same seed, fits 80 columns, and is one document as JSON', async (_name, words) => {
    const one = await forkcast(words);
    const [again, data] = await Promise.all([forkcast(words), forkcast([...words, '--json'])]);
    expect(again).toEqual(one);
    expect(one.out).not.toContain('\u001b');
    // A path stands as it was typed, and may be longer.
    for (const line of one.out.split('\n')) if (!line.includes('/')) expect(line.length).toBeLessThanOrEqual(80);
    expect(one.out).not.toMatch(/NaN|undefined|Infinity|\[object/);
    expect(JSON.parse(data.out)).toMatchObject({ ok: true });
    expect(data.out).not.toContain('NaN');
    expect([one.err, data.err]).toEqual(['', '']);
  });

  test('of another seed is another', async () => {
    const [one, other] = await Promise.all([1, 2].map((seed) => forkcast(['simulate', first, '--worlds', '40', '--seed', String(seed)])));
    expect(one?.out).not.toBe(other?.out);
  });
});

test('what trainers read most fits a narrow terminal, too, and so do two plans', async () => {
  const asked = [['paths', template, '--worlds', '2'], ['walk', template, walk], ['play', template, '--seed', '3'], ['compare', first, second, ...few]];
  const ran = await Promise.all(asked.map((words) => forkcast(words, { env: { COLUMNS: '40' }, input: 'b\n70\nb\n80\n' })));
  for (const { out, code } of ran) expect([code, out.split('\n').filter((line) => line.length > 40)]).toEqual([0, []]);
});

test('a report of a plan on a narrow terminal leaves bands away, and runs no numbers together', async () => {
  const [simulated, swung] = await Promise.all([['simulate', first, ...few], ['sensitivity', first, '--worlds', '4', '--draws', '2']].map((words) => forkcast(words, { env: { COLUMNS: '40' } })));
  expect([simulated?.code, swung?.code]).toEqual([0, 0]);
  expect(`${simulated?.out}${swung?.out}`).not.toMatch(/[░▒┃]/);
  expect(`${simulated?.out}${swung?.out}`.split('\n').filter((line) => line.length > 40)).toEqual([]);
  const features = (simulated?.out.match(/^ {2}Q\d.*$/gm) ?? []).slice(0, 8);
  expect(features.map((row) => row.trim().split(/\s+/).length)).toEqual(Array.from({ length: 8 }, () => 6));
});

interface Band {
  readonly p5: readonly number[];
  readonly median: readonly number[];
  readonly p95: readonly number[];
}

test('a simulation gives bands by quarter, chances and causes', async () => {
  const { out, code } = await forkcast(['simulate', first, ...few, '--json', '--chance', 'features>=0@1', '--chance', 'departures<0@8']);
  const report = JSON.parse(out) as { complete: boolean; worlds: number; weeks: number[]; measures: Record<string, Band>; chances: { asked: string; chance: number }[]; causes: { stalls: unknown[] } };
  expect(code).toBe(0);
  expect(report).toMatchObject({ complete: true, worlds: 40, weeks: [13, 26, 39, 52, 65, 78, 91, 104], chances: [{ asked: 'features>=0@1', chance: 1 }, { chance: 0 }] });
  expect(Object.keys(report.measures)).toEqual(['features', 'released', 'demos', 'departures', 'headcount', 'spend', 'platform', 'data', 'product', 'evaluation', 'fluency']);
  for (const { p5, median, p95 } of Object.values(report.measures)) {
    expect(median).toHaveLength(8);
    for (const [quarter, value] of median.entries()) expect([p5[quarter], value, p95[quarter]]).toEqual([p5[quarter], value, p95[quarter]].toSorted((a, b) => (a as number) - (b as number)));
  }
  expect(report.causes.stalls).toHaveLength(8);
});

interface Comparison {
  readonly against: readonly {
    readonly measures: Record<string, { byQuarter: { more: number; even: number; less: number }[] }>;
    readonly breakdown: { difference: number; parts: { id: string; amount: number }[] };
  }[];
}

test('a comparison gives shares that add up to one, and parts that add up to the difference', async () => {
  const { against } = JSON.parse((await forkcast(['compare', first, second, third, ...few, '--json'])).out) as Comparison;
  expect(against).toHaveLength(2);
  for (const { measures, breakdown } of against) {
    for (const { byQuarter } of Object.values(measures)) for (const { more, even, less } of byQuarter) expect(more + even + less).toBeCloseTo(1, 12);
    expect(breakdown.parts.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(breakdown.difference, 9);
  }
});

test('what is written of the parts adds up to what is written of the whole', async () => {
  const { out } = await forkcast(['compare', first, second, ...few]);
  const amount = (name: string): number => Number(new RegExp(`^ {2}${name} +([+−]?[\\d.]+)`, 'm').exec(out)?.[1]?.replace('−', '-'));
  expect(amount('path') + amount('money')).toBeCloseTo(amount('together'), 9);
});

test('a case that must hold and does not is a finding', async () => {
  const report = await forkcast(['cases', '--only', 'ins-1', '--json', '--worlds', '60']);
  const { cases } = JSON.parse(report.out) as { cases: { priority: string; verdict: string }[] };
  expect(cases.length).toBeGreaterThan(0);
  expect(report.code).toBe(cases.some(({ priority, verdict }) => priority === 'must' && verdict !== 'holds') ? 1 : 0);
});

test.each([
  ['--help'], ['simulate', '--help'], ['compare', '--help'], ['sensitivity', '--help'], ['cases', '--help'], ['check', '--help'],
  ['new', '--help'], ['paths', '--help'], ['walk', '--help'], ['play', '--help'], ['graph', '--help'], ['schema', '--help'], ['explain', '--help'], ['texts', '--help'],
])('%s %s teaches with an example', async (...words) => {
  const { code, out, err } = await forkcast(words);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/Example:\n {2}npm run -s forkcast -- \w+/);
});

/** A plan that takes many seconds in as many worlds as may be asked for, however quick the machine. */
function longPlan(): string {
  const plan = JSON.parse(readFileSync(first, 'utf8')) as { organisation: { staff: object[] } };
  const staff = Array.from({ length: 100 }, (_, at) => ({ id: `builder-${at}`, role: 'ml-engineer', seniority: 'mid' }));
  return JSON.stringify({ ...plan, horizon: { quarters: 16 }, organisation: { ...plan.organisation, staff: [...plan.organisation.staff, ...staff] } });
}

describe('B-058 stopped on the way', () => {
  test.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('%s gives what was found so far, marked incomplete', async (signal, code) => {
    const ran = await forkcast(['simulate', '-', '--worlds', '50000', '--json'], {
      input: longPlan(),
      meet: (child) => setTimeout(() => child.kill(signal), 1_500),
    });
    expect(ran.code).toBe(code);
    const report = JSON.parse(ran.out) as { ok: boolean; complete?: boolean; worlds?: number };
    // Stopped before the first world, there is nothing to give but the sentence that says so.
    if (report.ok) expect(report.complete === false && (report.worlds ?? 0) > 0 && (report.worlds ?? 0) < 50_000).toBe(true);
    else expect(ran.err).toContain('Stopped before the first world');
  });

  test('whoever stops reading is not told off', async () => {
    const [code, err] = await new Promise<[number | null, string]>((resolve) => {
      const child = spawn(process.execPath, [join(root, 'src/cli/forkcast.mjs'), 'simulate', first, '--worlds', '40'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
      child.stdout.destroy();
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => { said += text; });
      child.on('close', (ended) => resolve([ended, said]));
    });
    expect([code, err]).toEqual([0, '']);
  });
});

test('a program that is not built yet may be asked for several times at once', async () => {
  // The same sources under another root: its cache is empty, and the real one is left alone.
  const elsewhere = mkdtempSync(join(tmpdir(), 'forkcast-'));
  const link = (name: string): void => symlinkSync(join(root, name), join(elsewhere, name));
  mkdirSync(join(elsewhere, 'src/cli'), { recursive: true });
  mkdirSync(join(elsewhere, 'node_modules'));
  link('package.json');
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => !each.startsWith('.'))) link(`node_modules/${name}`);
  for (const room of readdirSync(join(root, 'src'))) if (room !== 'cli') link(`src/${room}`);
  for (const name of readdirSync(join(root, 'src/cli'))) if (name !== 'forkcast.mjs') link(`src/cli/${name}`);
  copyFileSync(join(root, 'src/cli/forkcast.mjs'), join(elsewhere, 'src/cli/forkcast.mjs'));
  try {
    const fresh = { input: readFileSync(first, 'utf8'), from: elsewhere };
    const ran = await Promise.all([1, 2, 3].map(() => forkcast(['check', '-'], fresh)));
    expect(ran).toEqual(ran.map(() => ({ code: 0, out: '-: a plan, nothing wrong.\n', err: '' })));
    expect(readdirSync(join(elsewhere, 'node_modules/.cache/forkcast')).filter((name) => !/\.m?js(on)?$/.test(name))).toEqual([]);
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});
