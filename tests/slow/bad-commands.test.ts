import { execFileSync, spawn } from 'node:child_process';
import { closeSync, linkSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { forkcast, plans, root, type Ran } from '../cli/forkcast.ts';
import { edited } from '../scenario/marked.ts';

// Each test starts a process; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'forkcast-faults-'));
const at = (...name: string[]): string => join(folder, ...name);
const template = join(root, 'scenarios/template/template.json');
const whole = readFileSync(template, 'utf8');
const plan = join(plans, 'platform-first.json');
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

beforeAll(async () => {
  writeFileSync(at('round.json'), edited(whole, '"next": "money"', '"next": "first-seat"'));
  // The first run of all builds the program.
  await forkcast(['--help']);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command with something broken under it: a script that every process and thread of it runs first. */
function broken(words: readonly string[], script: string): Promise<Ran> {
  const file = at(`break-${Math.abs(hashOf(script))}.mjs`);
  writeFileSync(file, script);
  return forkcast(words, { env: { NODE_OPTIONS: `--import=${pathToFileURL(file).href}` } });
}

const hashOf = (text: string): number => [...text].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) | 0, 7);
const patched = (body: string): string => `import fs from 'node:fs';\nimport { syncBuiltinESMExports } from 'node:module';\n${body}\nsyncBuiltinESMExports();\n`;

describe('B-055 whoever stops reading is not told off', () => {
  test.concurrent.each([['check', template, '--no-model'], ['paths', template, '--worlds', '2'], ['play', template, '--seed', '1'], ['schema']])('%s', async (...words) => {
    const [code, said] = await new Promise<[number | null, string]>((resolve) => {
      const child = spawn(process.execPath, [join(root, 'src/cli/forkcast.mjs'), ...words], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
      child.stdout.destroy();
      let err = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text; });
      child.on('close', (ended) => resolve([ended, err]));
    });
    expect([code, said]).toEqual([0, '']);
  });
});

test('B-056 what a terminal would act on is written out, in a story that is brought along too', async () => {
  const story = at('owned.twee');
  writeFileSync(story, ':: Start \u001b]0;owned\u0007\nYou wait. <<run "\u001b[2J\u009b31m">> [[Go\u202e->There\u001b[0m]]\n\n:: There\u001b[0m\nText');
  const ran = await forkcast(['import', story, '--to', at('owned.json')]);
  expect([ran.code, ran.err]).toEqual([0, '']);
  expect(ran.out).toContain('could not be said');
  expect(ran.out).not.toMatch(controls);
});

describe('B-057 file names of every kind', () => {
  test('with blanks in it, a hyphen before it, or bytes that are no text', async () => {
    mkdirSync(at('names'));
    for (const name of ['-x.json', 'a name.json']) writeFileSync(at('names', name), readFileSync(plan));
    execFileSync('cp', [plan, Buffer.concat([Buffer.from(at('names/')), Buffer.from([0xff, 0xfe]), Buffer.from('.json')]).toString('latin1')], { encoding: 'latin1' });
    const [hyphen, all] = await Promise.all([forkcast(['check', '--', join(folder, 'names', '-x.json')]), forkcast(['check', at('names')])]);
    expect([hyphen.code, hyphen.err]).toEqual([0, '']);
    expect(all.out).toContain('a name.json: a plan, nothing wrong.');
    expect(all.out).toMatch(/^3 files: /m);
  });

  test('before which -- stands', async () => {
    writeFileSync(at('-y.json'), readFileSync(plan));
    const bare = await new Promise<number | null>((resolve) => {
      spawn(process.execPath, [join(root, 'src/cli/forkcast.mjs'), 'check', '--', '-y.json'], { cwd: folder, stdio: 'ignore' }).on('close', resolve);
    });
    expect(bare).toBe(0);
  });
});

describe('B-059 writing that is broken off leaves what was there', () => {
  test.each([
    ['by a kill', 'fs.renameSync = () => process.kill(process.pid, "SIGKILL");', null, ''],
    ['by a full disk', 'fs.writeSync = () => { throw Object.assign(new Error("full"), { code: "ENOSPC" }); };', 3, 'the disk is full'],
    ['by a disk that does not answer', 'fs.fsyncSync = () => { throw Object.assign(new Error("bad"), { code: "EIO" }); };', 3, 'the disk does not answer'],
  ] as const)('%s', async (_how, body, code, says) => {
    const out = at('kept.svg');
    writeFileSync(out, 'what was there');
    const drafts = (): string[] => readdirSync(folder).filter((name) => name.startsWith('.kept'));
    const before = drafts();
    const ran = await broken(['graph', template, '-o', out, '--force'], patched(body));
    expect([ran.code, readFileSync(out, 'utf8')]).toEqual([code, 'what was there']);
    expect(ran.err).toContain(says);
    // A process that is killed can clear nothing away; whatever else goes wrong leaves no draft.
    if (code !== null) expect(drafts()).toEqual(before);
  });
});

test.runIf(process.platform === 'linux')('B-059 a report that finds no room is not lost in silence', async () => {
  const full = openSync('/dev/full', 'w');
  const [code, said] = await new Promise<[number | null, string]>((resolve) => {
    const child = spawn(process.execPath, [join(root, 'src/cli/forkcast.mjs'), 'schema'], { cwd: root, stdio: ['ignore', full, 'pipe'] });
    let err = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => { err += text; });
    child.on('close', (ended) => resolve([ended, err]));
  });
  closeSync(full);
  expect([code, said]).toEqual([3, 'The report cannot be written: the disk is full.\n']);
});

test.runIf(process.platform === 'linux')('B-059 a report that finds room for a part of it only does not end as if it were whole', async () => {
  const out = at('part.json');
  const [code, said] = await new Promise<[number | null, string]>((resolve) => {
    const child = spawn('bash', ['-c', 'ulimit -f 1 && exec "$0" "$1" schema > "$2"', process.execPath, join(root, 'src/cli/forkcast.mjs'), out], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text; });
    child.on('close', (ended) => resolve([ended, err]));
  });
  expect([code, said]).toEqual([3, 'The report cannot be written: it would be larger than a file may be here.\n']);
});

test('B-061 two that write the same file: one of them wins whole', async () => {
  const out = at('same.txt');
  const [svg, mermaid] = await Promise.all([forkcast(['graph', template]), forkcast(['graph', template, '--mermaid'])]);
  await Promise.all([['-o', out, '--force'], ['--mermaid', '-o', out, '--force']].map((words) => forkcast(['graph', template, ...words])));
  expect([svg?.out.trimEnd(), mermaid?.out.trimEnd()]).toContain(readFileSync(out, 'utf8').trimEnd());
});

describe('B-062 the same seed gives the same report, whoever shares the work', () => {
  test.concurrent.each([['simulate', plan, '--worlds', '200'], ['paths', template, '--worlds', '12']])('%s', async (...words) => {
    const [one, two] = await Promise.all(['1', '2'].map((threads) => forkcast([...words, '--json', '--seed', '9', '--threads', threads])));
    expect(one?.code).toBe(0);
    expect(two?.out).toBe(one?.out);
  });
});

test.concurrent.each(['check', 'play', 'graph'])('B-063 a story that would go on for ever is refused, with its way round: %s', async (command) => {
  const ran = await forkcast([command, at('round.json')]);
  expect(ran.code).toBe(1);
  expect(ran.out + ran.err).toMatch(/SCN-CYCLE .*\n?.*goes round in a circle \(first-seat → first-seat\)/);
});

test('B-064 of ten thousand files in a folder one is broken: it is named, the others counted', async () => {
  const small = { ...JSON.parse(readFileSync(plan, 'utf8')) as object, $schema: 'x', moves: [] };
  mkdirSync(at('many'));
  writeFileSync(at('many/0.json'), JSON.stringify(small));
  for (let file = 1; file < 9_999; file += 1) linkSync(at('many/0.json'), at(`many/${file}.json`));
  writeFileSync(at('many/odd.json'), JSON.stringify({ ...small, moves: 5 }));
  const ran = await forkcast(['check', at('many')]);
  expect([ran.code, ran.err]).toEqual([1, '']);
  expect(ran.out).toContain('odd.json:1:');
  expect(ran.out.trimEnd().split('\n').at(-1)).toBe('10,000 files: 9,999 fine, 1 broken, 0 unread.');
});

describe('B-065 what breaks in this program', () => {
  test('while it looks at one file: that file is named, and the others are looked at', async () => {
    writeFileSync(at('fine.json'), readFileSync(plan));
    writeFileSync(at('bomb.json'), edited(readFileSync(plan, 'utf8'), '"title": "', '"title": "BOMB '));
    const ran = await broken(['check', at('bomb.json'), at('fine.json')], 'const { decode } = TextDecoder.prototype;\nTextDecoder.prototype.decode = function (...given) { const text = decode.apply(this, given); if (text.includes("BOMB")) throw new TypeError("on purpose"); return text; };');
    expect(ran.code).toBe(70);
    expect(ran.err).toContain(`bomb.json": internal error, please report it`);
    expect(ran.err).not.toMatch(/\n {4}at /);
    expect(ran.out).toContain('fine.json: a plan, nothing wrong.');
  });

  test('in a thread that helps: the work is done all the same', async () => {
    const words = ['simulate', plan, '--worlds', '3000', '--json', '--seed', '3', '--threads', '2'];
    const [sound, ill] = await Promise.all([forkcast(words), broken(words, 'import { isMainThread } from "node:worker_threads";\nif (!isMainThread) process.exit(9);')]);
    expect(ill).toEqual(sound);
  });
});

test('B-066 a fault of ours is owned up to; where it came from is told only to who asks', async () => {
  const script = patched('const { readdirSync } = fs;\nfs.readdirSync = (path, ...more) => { if (String(path).endsWith("problems")) throw new TypeError("on purpose"); return readdirSync(path, ...more); };');
  const [plain, asked, data] = await Promise.all([broken(['explain'], script), broken(['--debug', 'explain'], script), broken(['explain', '--json'], script)]);
  expect([plain.code, plain.out]).toEqual([70, '']);
  expect(plain.err).toBe('Internal error, please report it, with what --debug adds: on purpose\n');
  expect(asked.err).toMatch(/\n {4}at /);
  expect([data.code, JSON.parse(data.out)]).toEqual([70, { ok: false, error: expect.stringContaining('on purpose') }]);
});
