import { expect, test } from 'vitest';
import { Halt } from '../../src/cli/halt.ts';
import { readPassageText, type Dialect } from '../../src/cli/import/passage-text.ts';
import { draw } from '../../src/model/luck.ts';
import { textsOf } from '../../src/scenario/texts/addresses.ts';
import { brought, fixture, packageOf } from '../cli/import/brought.ts';
import { zipOf } from '../cli/import/zip-of.ts';
import { besides, timesAsLong } from '../cost.ts';
import { saidSeed, seed } from '../seed.ts';

const cases = 4_000;

function dice(number: number): (limit: number) => number {
  let throws = 0;
  return (limit) => Math.floor(draw({ seed, index: number }, 'event', 'import', 0, throws++) * limit);
}

const sources = ['pilot-harlowe.twee', 'poaching-sugarcube.twee', 'vendor-chapbook.twee', 'audit-snowman.twee', 'plain.twee', 'published.html', 'course.json'].map(fixture);
const archive = packageOf(fixture('course.json'));
const scraps = [
  '[[', ']]', '->', '<-', '|', '::', '\n:: ', '<<', '>>', '(if:', '(goto: "', '[', ']', '{', '}', '{{', '{{departures.mine}}', '<script>', '</script>', '<!--', '-->', '<%', '%>', '<tw-passagedata name="x">', '</tw-passagedata>', '</tw-storydata>', '&lt;', '&#0;',
  '&#xd800;', '\u0000', '\u0001', '\u202e', '\ufeff', '\r', '\n', '**', "''", '//', '](javascript:alert(1))', '[x](http://a b)', '<a data-passage="', '"__proto__":1,', 'e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301', '😀', '\ud83d', '"nextContentId": 1e9,', '"alternatives": {}', 'null', '-1', '\\', '"', "'", '$a[0]',
];

function mangled(bytes: Uint8Array, throwOf: (limit: number) => number): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  let out = text;
  for (let edits = 1 + throwOf(6); edits > 0; edits -= 1) {
    const at = throwOf(out.length + 1);
    const drop = throwOf(3) === 0 ? 0 : throwOf(30);
    const from = throwOf(out.length + 1);
    const scrap = Buffer.from(scraps[throwOf(scraps.length)] ?? '').toString('latin1');
    const put = throwOf(4) === 0 ? out.slice(from, from + throwOf(200)) : throwOf(8) === 0 ? String.fromCharCode(throwOf(256)) : scrap;
    out = out.slice(0, at) + put + out.slice(at + drop);
  }
  return Buffer.from(out, 'latin1');
}

test(`four thousand mangled stories, courses and packages: each a scenario that the loader reads, or a reasoned refusal (${saidSeed})`, { timeout: 60_000 }, () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  const faults: string[] = [];
  const taken = { brought: 0, refused: 0 };
  const besideSound = besides(() => brought(archive), 50);
  for (let number = 0; number < cases && faults.length < 5; number += 1) {
    const throwOf = dice(number);
    const bytes = mangled(number % 8 === 7 ? archive : sources[number % sources.length] as Uint8Array, throwOf);
    try {
      const { result: { scenario }, dear } = besideSound(() => brought(bytes));
      if (dear) faults.push(`case ${number}: takes more than fifty times as much as a sound course`);
      taken.brought += 1;
      for (const { address, text } of textsOf(scenario)) if (/\]\(\s*javascript:|\{\{/i.test(text)) faults.push(`case ${number}: ${address}: ${text}`);
    } catch (error) {
      if (!(error instanceof Halt) || error.message === '') faults.push(`case ${number}: ${String(error)}`);
      else taken.refused += 1;
    }
  }
  expect([saidSeed, faults]).toEqual([saidSeed, []]);
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  expect(taken.brought).toBeGreaterThan(100);
  expect(taken.refused).toBeGreaterThan(100);
});

test('an archive of a hundred thousand and one entries is refused at the ten thousand and first', () => {
  const ofEntries = (count: number) => zipOf(Array.from({ length: count }, (_, number) => ({ name: `f/${number}`, content: '', stored: true })));
  const refused = (bytes: Uint8Array) => () => expect(() => brought(bytes)).toThrow('more than 10,000 entries');
  // Ten times as many cost no more than what is read before the refusal.
  expect(timesAsLong(refused(ofEntries(100_001)), refused(ofEntries(10_001)), 3)).toBeLessThan(3);
});

const open = ['[[', '<<', '(if:', '(link:"', '<script>', '<b>', '{a', '**', "''", '[', '<!--', '|a>[', '<%', '$a[0]', '\\', '![[', '<', '&', '(a:(', '/*', '\n- ', '\n#', '<a data-passage=x>', '<<link "a">>'];

test.each(open)('thirty thousand characters of %j cost about as much as ten times three thousand', (scrap) => {
  for (const dialect of ['harlowe', 'sugarcube', 'chapbook', 'snowman', 'unknown', 'page'] satisfies Dialect[]) {
    const [whole, tenth] = [30_000, 3_000].map((length) => scrap.repeat(length / scrap.length)) as [string, string];
    const times = timesAsLong(() => readPassageText(whole, dialect), () => { for (let part = 0; part < 10; part += 1) readPassageText(tenth, dialect); }, 2);
    expect(times, dialect).toBeLessThan(4);
  }
});
