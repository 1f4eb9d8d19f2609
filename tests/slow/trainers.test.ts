import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { edited } from '../scenario/marked.ts';
import { forkcast, root } from '../cli/forkcast.ts';

// Each test starts a process; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'forkcast-'));
const at = (...name: string[]): string => join(folder, ...name);
const template = readFileSync(join(root, 'scenarios/template/template.json'), 'utf8');
const mine = at('my-case/scenario.json');

beforeAll(async () => {
  const { code, err } = await forkcast(['new', 'my-case', '--into', folder]);
  if (code !== 0) throw new Error(err);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('new', () => {
  test('makes a scenario that is sound, with a walk that holds', async () => {
    expect(JSON.parse(readFileSync(mine, 'utf8'))).toMatchObject({ id: 'my-case', title: 'My case' });
    const [checked, walked] = await Promise.all([forkcast(['check', at('my-case'), '--no-model', '--json']), forkcast(['walk', mine, at('my-case/walks/a-road-first.json')])]);
    const { files } = JSON.parse(checked.out) as { files: { problems: { severity: string }[] }[] };
    expect(files.flatMap(({ problems }) => problems).filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect([checked.code, walked.code, walked.err]).toEqual([0, 0, '']);
  });

  test('points at schemas that are there', () => {
    for (const file of ['scenario.json', 'walks/a-road-first.json']) {
      const { $schema } = JSON.parse(readFileSync(at('my-case', file), 'utf8')) as { $schema: string };
      expect(existsSync(join(at('my-case', file), '..', $schema))).toBe(true);
    }
  });

  test('replaces nothing unless it is told to, and leaves nothing half made', async () => {
    mkdirSync(at('kept'));
    writeFileSync(at('kept/scenario.json'), 'mine');
    const refused = await forkcast(['new', 'kept', '--into', folder]);
    expect([refused.code, readFileSync(at('kept/scenario.json'), 'utf8')]).toEqual([3, 'mine']);
    expect((await forkcast(['new', 'kept', '--into', folder, '--force'])).code).toBe(0);
    expect(readFileSync(at('kept/scenario.json'), 'utf8')).toContain('"id": "kept"');
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test.each(['../up', 'Über', 'con', 'template', 'a b', '', '-x', 'x'.repeat(100)])('refuses the name %j', async (slug) => {
    const before = readdirSync(folder);
    expect((await forkcast(['new', '--into', folder, '--', slug])).code).toBe(2);
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe('check of a folder', () => {
  test('finds every kind of file, passes over others, and names the broken ones', async () => {
    mkdirSync(at('many/deep'), { recursive: true });
    for (let file = 0; file < 40; file += 1) writeFileSync(at(`many/deep/${file}.json`), template);
    writeFileSync(at('many/broken.json'), edited(template, '"seats": 4', '"seats": -4'));
    writeFileSync(at('many/half.json'), template.slice(0, 900));
    writeFileSync(at('many/package.json'), '{ "name": "other" }');
    writeFileSync(at('many/notes.txt'), 'not JSON');
    const { code, out } = await forkcast(['check', at('many'), '--no-model']);
    expect(code).toBe(1);
    expect(out).toContain('broken.json:38:14 error SCN-RANGE /organisation/seats');
    expect(out).toContain('half.json');
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^42 files: \d+ fine.*, 2 broken, 0 unread\. 1 other file was left alone\.$/);
  });

  test('tells of an id that is not the name of its folder', async () => {
    mkdirSync(at('renamed'));
    writeFileSync(at('renamed/scenario.json'), edited(readFileSync(mine, 'utf8'), '"id": "my-case"', '"id": "other"'));
    const { code, out } = await forkcast(['check', at('renamed'), '--no-model']);
    expect(code).toBe(0);
    expect(out).toMatch(/scenario\.json:\d+:\d+ warning SCN-VALUE \/id: expected "renamed", the name of its folder, found "other"/);
  });

  test('a warning ends with 1 only where that is asked for', async () => {
    writeFileSync(at('weak.json'), edited(template, '"summary":', '"x-note": "mine",\n  "summary":'));
    const [plain, strict] = await Promise.all([forkcast(['check', at('weak.json'), '--no-model']), forkcast(['check', at('weak.json'), '--no-model', '--strict'])]);
    expect([plain.code, strict.code]).toEqual([0, 1]);
    expect(plain.out).toContain('SCN-EXTENSION');
  });
});

describe('play', () => {
  /** Answers and confidences for the whole of the template; the offer may come or not. */
  const all = ['b', '70', 'b', '80', 'b', '60', 'b', '90', 'b', '90'].join('\n');

  test('goes from the first word to the ending, with answers from a file', async () => {
    const { code, out, err } = await forkcast(['play', mine, '--seed', '3'], { input: all });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Something that carries');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(out).not.toMatch(/NaN|undefined|\[object|\{\{/);
  });

  test('goes on to the ending in every world, whether luck asks something or not', async () => {
    const plays = await Promise.all([1, 2, 3, 4].map((seed) => forkcast(['play', mine, '--seed', String(seed)], { input: all })));
    expect(plays.map(({ code, err }) => [code, err])).toEqual(plays.map(() => [0, '']));
    const spared = plays.map(({ out }) => out.includes('Not this time'));
    expect(new Set(spared).size).toBe(2);
    for (const { out } of plays) expect(out).toMatch(/Something that carries|A year of preparations/);
  });

  test('says what is wrong with an answer, takes one back before it is sure, and never after', async () => {
    const { code, out } = await forkcast(['play', mine, '--seed', '3'], { input: 'z\nb\n49\nback\na\n55\n600k 0 0\n100k 100k\nback\n' });
    expect(code).toBe(0);
    expect(out).toContain('"z" is none of these.');
    expect(out).toContain('from 50, a coin toss, to 100');
    expect(out).toContain('That adds up to $200K; it must be $500K.');
    expect(out).toContain('A: A researcher with a name');
    expect(out).toContain('The input ends here, before the story does.');
  });

  test('is kept, gone on with, and the same as in one go', async () => {
    const log = at('play.json');
    const lines = all.split('\n');
    const first = await forkcast(['play', mine, '--seed', '3', '--log', log], { input: lines.slice(0, 3).join('\n') });
    expect(first.out.replaceAll('\n', ' ')).toContain('the same command goes on with it');
    const second = await forkcast(['play', mine, '--log', log], { input: lines.slice(2).join('\n') });
    const whole = await forkcast(['play', mine, '--seed', '3'], { input: all });
    const endOf = (out: string): string => out.slice(out.lastIndexOf('────'));
    expect(endOf(second.out)).toBe(endOf(whole.out));
    expect(JSON.parse(readFileSync(log, 'utf8'))).toMatchObject({ scenario: 'my-case', seed: 3 });
  });

  test('is not kept over a file that is something else', async () => {
    writeFileSync(at('other.txt'), 'my notes');
    const { code, err } = await forkcast(['play', mine, '--log', at('other.txt')], { input: 'a\n' });
    expect([code, err]).toEqual([3, expect.stringContaining('is not a play that was saved here')]);
    expect(readFileSync(at('other.txt'), 'utf8')).toBe('my notes');
  });

  test('that cannot be kept says so before the first choice', async () => {
    const ran = await forkcast(['play', mine, '--log', at('nowhere/play.json')], { input: 'a\n80\n' });
    expect(ran).toEqual({ code: 3, out: '', err: expect.stringContaining('cannot be written: there is no folder for it') });
  });

  test('left before the first choice is kept all the same', async () => {
    const log = at('at-once.json');
    expect((await forkcast(['play', mine, '--log', log], { input: 'quit\n' })).out).toContain('The play is kept in');
    expect((await forkcast(['play', mine, '--log', log], { input: 'quit\n' })).out).toContain('Going on with');
  });

  test('is not brought down by a line that does not end', async () => {
    const ran = await forkcast(['play', mine, '--seed', '3'], { input: 'a'.repeat(200_000) });
    expect([ran.code, ran.err]).toEqual([3, 'A line of standard input is longer than 100,000 characters.\n']);
  });

  test('stopped, it ends with the signal’s code', async () => {
    const ran = await forkcast(['play', mine, '--seed', '3'], {
      input: null,
      meet: (child) => child.stdout?.once('data', () => setTimeout(() => child.kill('SIGTERM'), 100)),
    });
    expect(ran.code).toBe(143);
    expect(ran.out).toContain('You leave before the story ends.');
  });
});

describe('B-060 what is written', () => {
  test('goes to a file once, over nothing, and never over what it was made from', async () => {
    const out = at('story.svg');
    expect((await forkcast(['graph', mine, '-o', out])).code).toBe(0);
    const drawn = readFileSync(out, 'utf8');
    expect(drawn).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    const again = await forkcast(['graph', mine, '-o', out]);
    expect([again.code, again.err]).toEqual([3, expect.stringContaining('is there already')]);
    const over = await forkcast(['graph', mine, '-o', mine, '--force']);
    expect([over.code, over.err]).toEqual([3, expect.stringContaining('is what this was made from')]);
    expect((await forkcast(['graph', mine, '-o', folder, '--force'])).err).toContain('not a plain file');
    expect(JSON.parse(readFileSync(mine, 'utf8'))).toMatchObject({ id: 'my-case' });
  });

  test.each(['scenario', 'walk', 'plan'])('the schema of a %s is the one in the folder', async (kind) => {
    const { out } = await forkcast(['schema', kind]);
    expect(out).toBe(readFileSync(join(root, 'scenarios', kind === 'scenario' ? 'schema.json' : `${kind}-schema.json`), 'utf8'));
  });

  test('a table of texts fits its scenario', async () => {
    mkdirSync(at('my-case/texts'));
    const table = at('my-case/texts/de.json');
    expect((await forkcast(['texts', mine, '--language', 'de', '-o', table])).code).toBe(0);
    expect(await forkcast(['check', table])).toMatchObject({ code: 0, out: expect.stringContaining('a table of texts, nothing wrong.') });
    writeFileSync(table, readFileSync(table, 'utf8').replace('"nodes.brief.title"', '"nodes.breif.title"'));
    const { out } = await forkcast(['check', table]);
    expect(out).toContain('SCN-TEXTS-UNKNOWN');
    expect(out).toContain('did you mean "nodes.brief.title"?');
  });
});

describe('explain', () => {
  test('prints the page of a code, however it is written', async () => {
    const { code, out } = await forkcast(['explain', 'scn-ref-unknown']);
    expect(code).toBe(0);
    expect(out).toContain('SCN-REF-UNKNOWN');
    expect(out).not.toMatch(/^#|```/m);
    for (const line of out.split('\n')) if (!line.startsWith('    ')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('guesses at a slip, and lists all without one', async () => {
    const [slip, all] = await Promise.all([forkcast(['explain', 'SCN-REF-UNKNOWM']), forkcast(['explain'])]);
    expect([slip.code, slip.err]).toEqual([2, expect.stringContaining('did you mean SCN-REF-UNKNOWN?')]);
    expect(all.out.split('\n').length).toBeGreaterThan(50);
    expect(all.out).toMatch(/^LINT-TRAP-BEST +an answer you call a trap is the best \(warning\)$/m);
    expect(all.out).not.toMatch(/\*\*|\(\)|README/);
  });
});

test('an expectation that does not hold is a finding', async () => {
  const walk = at('fails.json');
  writeFileSync(walk, edited(readFileSync(join(root, 'scenarios/template/walks/a-road-first.json'), 'utf8'), '{ "ending": "ending" }', '{ "metric": "departures", "atLeast": 999 }'));
  const { code, out } = await forkcast(['walk', mine, walk]);
  expect(code).toBe(1);
  expect(out).toMatch(/✗ departures at least 999 +0 %/);
  expect(out).toContain('3 of 4 expectations hold.');
});
