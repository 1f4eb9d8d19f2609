import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { edited } from '../scenario/marked.ts';
import { forkcast, plans, root } from '../cli/forkcast.ts';

// Each test starts a process; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const good = join(plans, 'platform-first.json');
const whole = readFileSync(good, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'forkcast-'));
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  writeFileSync(at('empty.json'), '');
  writeFileSync(at('huge.json'), '{');
  truncateSync(at('huge.json'), 64 * 1024 * 1024);
  mkdirSync(at('folder'));
  execFileSync('mkfifo', [at('pipe')]);
  symlinkSync(at('circle'), at('circle'));
  writeFileSync(at('closed.json'), whole);
  chmodSync(at('closed.json'), 0);
  writeFileSync(at('type.json'), edited(whole, '"engineers": 120', '"engineers": "120"'));
  writeFileSync(at('lever.json'), edited(whole, '"kind": "guild"', '"kind": "gild"'));
  writeFileSync(at('seats.json'), edited(whole, '"seats": 8', '"seats": -8'));
  writeFileSync(at('late.json'), edited(whole, '"week": 4', '"week": 400'));
  writeFileSync(at('vast.json'), edited(whole, '"budgetUsd": 1500000', '"budgetUsd": 1e400'));
  writeFileSync(at('half.json'), whole.slice(0, 1_000));
  writeFileSync(at('latin.json'), Buffer.from('{"title": "Caf\u00e9"}', 'latin1'));
  writeFileSync(at('zip.json'), Buffer.from('504b03040a00', 'hex'));
  writeFileSync(at('list.json'), '[]');
  writeFileSync(at('escape.json'), edited(whole, '"archetype": "consumer"', '"archetype": "\\u001b]0;owned\\u0007"'));
  writeFileSync(at('name\n\u001b[31m.json'), '[]');
  // The first run of all builds the program.
  await forkcast(['--help']);
});

afterAll(() => {
  chmodSync(at('closed.json'), 0o600);
  rmSync(folder, { recursive: true });
});

/** What a bad input gets: its exit code, and what the one line or the finding must say. */
const inputs = [
  ['B-052 a file that is not there', 'nothing.json', 3, 'there is no such file'],
  ['B-052 a folder', 'folder', 3, 'it is a folder'],
  ['B-052 a pipe nobody writes to', 'pipe', 3, 'a pipe or a device'],
  ['B-052 a device that never ends', '/dev/zero', 3, 'a pipe or a device'],
  ['B-052 links that go in a circle', 'circle', 3, 'round in a circle'],
  ['B-052 64 MB', 'huge.json', 3, '67,108,864 bytes; the limit is 2,097,152'],
  ['B-054 nothing in the file', 'empty.json', 1, 'empty.json:1:1 error SCN-JSON-EMPTY'],
  ['B-054 a wrong type', 'type.json', 1, '/organisation/engineers: expected a number, found "120"'],
  ['B-054 an unknown lever', 'lever.json', 1, 'did you mean "guild"?'],
  ['B-054 seats below zero', 'seats.json', 1, '/organisation/seats: expected a number at least 0, found -8'],
  ['B-054 a move past the horizon', 'late.json', 1, '/moves/1/week: expected a number below 104, where the horizon ends, found 400'],
  ['B-054 a number beyond everything', 'vast.json', 1, '/organisation/budgetUsd: the number 1e400 is out of range'],
  ['B-054 half a file', 'half.json', 1, 'SCN-JSON-END'],
  ['B-054 Latin-1', 'latin.json', 1, 'is not UTF-8'],
  ['B-054 a ZIP', 'zip.json', 1, 'a ZIP archive'],
  ['B-054 a list', 'list.json', 1, 'expected an object'],
  ['B-056 text that a terminal would act on', 'escape.json', 1, '\\u001b]0;owned'],
] as const;

const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

/** Every input through one command; the others get one of each kind. */
const some = inputs.filter(([, file]) => ['folder', 'circle', 'huge.json', 'lever.json'].includes(file));

describe.each([
  ['simulate', inputs, (file: string) => ['simulate', file]],
  ['compare', some, (file: string) => ['compare', good, file]],
  ['sensitivity', some, (file: string) => ['sensitivity', file]],
  // A folder is not bad input for check: it checks what is in it.
  ['check', some.filter(([, file]) => file !== 'folder'), (file: string) => ['check', '--as', 'plan', file]],
] as const)('%s', (_name, tried, words) => {
  test.concurrent.each(tried)('%s', async (_what, file, code, says) => {
    const ran = await forkcast(words(file.startsWith('/') ? file : at(file)));
    const said = ran.err + ran.out;
    expect(ran.code).toBe(code);
    expect(said).toContain(says);
    expect(said).not.toMatch(/\n {4}at |node:internal|undefined/);
    expect(said).not.toMatch(controls);
  });

  test.concurrent('as one JSON document', async () => {
    const ran = await forkcast([...words(at('lever.json')), '--json']);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({ ok: false, files: [{ problems: [{ code: 'SCN-VALUE', pointer: '/moves/0/levers/2/kind', line: 39, column: 19 }] }] });
    expect(ran.err).toBe('');
  });
});

test('a file nobody may read', async () => {
  const ran = await forkcast(['simulate', at('closed.json')]);
  // Whoever is allowed everything may read it all the same.
  if (process.getuid?.() === 0) expect(ran.code).toBe(0);
  else expect([ran.code, ran.err]).toEqual([3, expect.stringContaining('permission is denied')]);
});

test('B-057 a file name that a terminal would act on is shown, not acted on', async () => {
  const ran = await forkcast(['check', at('name\n\u001b[31m.json')]);
  expect(ran.code).toBe(1);
  expect(ran.out).toContain('name\\u000a\\u001b[31m.json');
  expect(ran.out).not.toMatch(controls);
});

describe('B-051 a command line that cannot be understood', () => {
  test.concurrent.each([
    [[], 'Usage: forkcast'],
    [['simulat', good], 'Did you mean simulate?'],
    [['simulate'], "missing required argument 'plan'"],
    [['simulate', good, '--sead', '1'], 'Did you mean --seed?'],
    [['simulate', good, '--seed', 'abc'], 'Expected a whole number from 0 to'],
    [['simulate', good, '--seed', '-1'], 'Expected a whole number'],
    [['simulate', good, '--worlds', '0'], 'Expected a whole number from 1 to 50,000'],
    [['simulate', good, '--worlds', '1e9'], 'Expected a whole number'],
    [['simulate', good, '--worlds'], 'argument missing'],
    [['simulate', good, '--chance', 'featurs>=1@6'], 'did you mean "features"?'],
    [['simulate', good, '--chance', 'features>=1'], 'expected @ and a quarter'],
    [['simulate', good, '--chance', 'features>=1@9'], 'the plan ends with quarter 8'],
    [['simulate', good, '--measures', 'features,speling'], 'There is no measure of that name'],
    [['simulate', good, good], 'too many arguments'],
    [['compare', good], 'Name two plans or more'],
    [['compare', good, good, '--quarter', '9'], 'past the horizon'],
    [['compare', good, good, '--worlds', '10001'], 'from 1 to 10,000'],
    [['compare', '-', '-'], 'only once'],
    [['compare', ...Array.from({ length: 7 }, () => good)], 'the limit is 6'],
    [['sensitivity', good, '--draws', 'many'], 'Expected a whole number'],
    [['simulate', good, '--threads', '0'], 'Expected a whole number from 1 to 64'],
    [['simulate', good, '--worlds', '1e400'], 'Expected a whole number'],
    [['sensitivity', good, '--quarter', '9'], 'past the horizon'],
    [['cases', 'all'], 'too many arguments'],
    [['cases', '--only', 'nobody'], 'No case starts with "nobody"'],
    [['check', good, '--as', 'poem'], 'Allowed choices are'],
    [['simulate', good, '--\u001b[31mred'], '\\u001b[31mred'],
  ] as const)('%j', async (words, says) => {
    const ran = await forkcast(words);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(says);
    expect(ran.out).toBe('');
    expect(ran.err).not.toMatch(/\n {4}at /);
    expect(ran.err).not.toMatch(controls);
  });
});

test.each([
  [['simulate', '--json'], "missing required argument 'plan'"],
  [['simulate', good, '--json', '--worlds', '1.5'], 'Expected a whole number from 1 to 50,000.'],
  [['simulate', good, '--json', '--chance', 'features=>1@6'], 'At character 10: expected a number'],
  [['help', 'simulat', '--json'], 'There is no command "simulat".'],
])('B-051 %j is told to a program as well', async (words, says) => {
  const ran = await forkcast(words);
  expect([ran.code, JSON.parse(ran.out)]).toEqual([2, { ok: false, error: expect.stringContaining(says) }]);
  expect(ran.err).toContain(says);
});

test('a file of another kind than the command reads is called what it is', async () => {
  const template = join(root, 'scenarios/template/template.json');
  const ran = await Promise.all([['simulate', template], ['graph', good], ['walk', template, good]].map((words) => forkcast(words)));
  expect(ran.map(({ code, err }) => [code, /looks like (.*?) there\./.exec(err)?.[1]])).toEqual([
    [1, 'a scenario, and this command reads a plan'],
    [1, 'a plan, and this command reads a scenario'],
    [1, 'a plan, and this command reads a walk'],
  ]);
});

describe('B-053 standard input', () => {
  test.concurrent('is read for -', async () => {
    expect(await forkcast(['check', '-'], { input: whole })).toEqual({ code: 0, out: '-: a plan, nothing wrong.\n', err: '' });
  });

  test.concurrent('that is closed is an empty file', async () => {
    expect(await forkcast(['check', '-'])).toMatchObject({ code: 1, out: expect.stringContaining('SCN-JSON-EMPTY') });
  });

  test.concurrent('that brings too much is cut off', async () => {
    expect(await forkcast(['check', '-'], { input: ' '.repeat(3_000_000) })).toMatchObject({ code: 3, err: expect.stringContaining('the limit is 2,097,152 bytes') });
  });

  test.concurrent('that never ends is given up', async () => {
    expect(await forkcast(['check', '-', '--wait', '1'], { input: null })).toMatchObject({ code: 3, err: expect.stringContaining('did not end within 1 second') });
  });
});

test('a walk beside a broken scenario is a finding, as the scenario is; one beside none cannot be read', async () => {
  const template = join(root, 'scenarios/template');
  mkdirSync(at('story/walks'), { recursive: true });
  writeFileSync(at('story/scenario.json'), edited(readFileSync(join(template, 'template.json'), 'utf8'), '"format"', '"fromat"'));
  copyFileSync(join(template, 'walks/a-road-first.json'), at('story/walks/a-road-first.json'));
  copyFileSync(at('story/walks/a-road-first.json'), at('alone.json'));
  const ran = await forkcast(['check', at('story')]);
  expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('cannot be checked: no scenario that can be played lies beside its folder')]);
  expect((await forkcast(['check', at('alone.json')])).code).toBe(3);
});

test('of many files one is broken and one is not there: the others are reported all the same', async () => {
  const ran = await forkcast(['check', good, at('lever.json'), at('nothing.json'), join(plans, 'chief-first.json')]);
  expect(ran.code).toBe(3);
  expect(ran.out).toContain(`${good}: a plan, nothing wrong.`);
  expect(ran.out).toContain('chief-first.json: a plan, nothing wrong.');
  expect(ran.out).toContain('4 files: 2 fine, 1 broken, 1 unread.');
});
