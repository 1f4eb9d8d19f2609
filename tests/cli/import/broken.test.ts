import { describe, expect, test } from 'vitest';
import { textsOf } from '../../../src/scenario/texts/addresses.ts';
import { brought, bytesOf, fixture, packageOf, refusalOf } from './brought.ts';

type Break = readonly [how: string, broken: (text: string) => string, said: RegExp | null];

const text = (name: string): string => new TextDecoder().decode(fixture(name));

/** Ways to break any story that is text: the end is missing, letters are wrong, links and marks are left open. */
const everyText: readonly Break[] = [
  ['cut in the middle', (whole) => whole.slice(0, whole.length * 0.6), null],
  ['cut after the first line', (whole) => whole.slice(0, whole.indexOf('\n')), /passage|Twine story|cannot be used|no <tw-storydata>/],
  ['with NULs', (whole) => whole.replaceAll('She', 'S\0he'), null],
  ['with text that turns round', (whole) => whole.replaceAll('She', '\u202eShe'), null],
  ['every link left open', (whole) => whole.replaceAll(']]', ']'), null],
  ['every link opened twice', (whole) => whole.replaceAll('[[', '[[[['), null],
  ['with a figure of ours', (whole) => whole.replaceAll('She', 'She {{departures.mine}} {{'), null],
  ['with a script in every line', (whole) => whole.replace(/\n(?!::)/g, '\n<script>alert(1)</script>'), null],
  ['with dangerous links', (whole) => whole.replaceAll('She', '[[boo->javascript:alert(1)]] [x](javascript:alert(1)) <a href="javascript:alert(1)">y</a>'), null],
  ['with old line ends', (whole) => whole.replaceAll('\n', '\r'), null],
];

const twee: readonly Break[] = [
  ['without any header', (whole) => whole.replaceAll('::', ':'), /without any passage|Yarn|Ink/],
  ['with story data that is no JSON', (whole) => whole.replace('"ifid"', 'ifid'), null],
  ['with every passage called the same', (whole) => whole.replace(/^:: .*$/gm, ':: Same'), null],
  ['with brackets left open in its headers', (whole) => whole.replace(/^(:: .*)$/gm, '$1 [tag {'), null],
  ['with a start that is not there', (whole) => whole.replace(/"start": ?"[^"]*"/, '"start": "Nowhere"'), null],
];

const page: readonly Break[] = [
  ['with passages never closed', (whole) => whole.replaceAll('</tw-passagedata>', ''), null],
  ['with no story', (whole) => whole.replaceAll('tw-storydata', 'tw-nothing'), /web page without a Twine story|no <tw-storydata>/],
  ['with markup that is not escaped', (whole) => whole.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), null],
  ['with passages without names', (whole) => whole.replace(/(<tw-passagedata pid="\d") name="[^"]*"/g, '$1'), null],
  ['with a start that is not there', (whole) => whole.replace('startnode="2"', 'startnode="99"'), null],
];

const course: readonly Break[] = [
  ['cut in the middle', (whole) => whole.slice(0, whole.length / 2), /line \d+, column \d+/],
  ['with a trailing comma', (whole) => whole.replace('"contentId": -1 }', '"contentId": -1, }'), /line 10, column \d+.*comma/],
  ['without content', (whole) => whole.replace('"content":', '"contents":'), /no \/branchingScenario\/content/],
  ['with content that is no list', (whole) => whole.replace(/"content": \[[^]*\n {4}\],/, '"content": {},'), /no \/branchingScenario\/content/],
  ['with answers that are no list', (whole) => whole.replaceAll('"alternatives": [', '"alternatives": 7, "x": ['), null],
  ['with ways to screens that are not there', (whole) => whole.replaceAll('"nextContentId": 3', '"nextContentId": 300'), null],
  ['with text that is a number', (whole) => whole.replace(/"question": "[^"]*"/g, '"question": 7'), null],
  ['with screens of nothing', (whole) => whole.replace(/"library": "H5P\.[^"]*"/g, '"library": null'), null],
  ['with a name of a prototype', (whole) => whole.replace('"startScreen"', '"__proto__"'), /line 4/],
  ['with half a character', (whole) => whole.replace('On Tuesday', '\\ud800'), /half a character/],
  ['with a name twice', (whole) => whole.replace('"title"', '"l10n": {}, "title"'), /second time/],
  ['with everything going round', (whole) => whole.replace(/"nextContentId": -?\d+/g, '"nextContentId": 1'), null],
];

/** What is wrong with what bytes come to: nothing where they are refused as foreseen, or made a scenario with nothing in it that could run. */
function faultsOf(bytes: Uint8Array, said: RegExp | null): string[] {
  const refusal = refusalOf(bytes);
  if (said !== null || refusal !== null) return refusal !== null && said?.test(refusal) ? [] : [`refused: ${refusal}`];
  // A link that could run something, a figure of the model or a hidden character would have to stand in just this form.
  return textsOf(brought(bytes).scenario).flatMap(({ address, text: shown }) => (/\]\(\s*javascript:|\{\{|[\u0000-\u0008\u202a-\u202e]/i.test(shown) ? [`${address}: ${shown}`] : []));
}

describe.each(['pilot-harlowe.twee', 'poaching-sugarcube.twee', 'vendor-chapbook.twee', 'audit-snowman.twee'])('%s', (name) => {
  test.each([...everyText, ...twee])('%s', (_how, broken, said) => expect(faultsOf(bytesOf(broken(text(name))), said)).toEqual([]));
});

describe('a published story', () => {
  test.each([...everyText, ...page])('%s', (_how, broken, said) => expect(faultsOf(bytesOf(broken(text('published.html'))), said)).toEqual([]));
});

describe('a course, by itself and in a package', () => {
  test.each(course)('%s', (_how, broken, said) => {
    const whole = broken(text('course.json'));
    expect([...faultsOf(bytesOf(whole), said), ...faultsOf(packageOf(whole), said)]).toEqual([]);
  });
});

test('nothing read leaves anything behind', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  for (const name of ['__proto__', 'constructor', 'toString']) refusalOf(bytesOf(`:: ${name}\n[[${name}->__proto__]]\n\n:: StoryData\n{"__proto__":{"polluted":"yes"},"start":"${name}"}`));
  expect([Object.getOwnPropertyNames(Object.prototype).join(), ({} as Record<string, unknown>)['polluted']]).toEqual([before, undefined]);
});
