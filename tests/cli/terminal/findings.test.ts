import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFindings } from '../../../src/cli/terminal/findings.ts';
import { screenOf } from '../../../src/cli/terminal/screen.ts';
import { parsePlan, parsePlanBytes } from '../../../src/scenario/plan-file/parse-plan.ts';
import { edited } from '../../scenario/marked.ts';
import { plans } from '../forkcast.ts';

const screen = screenOf({}, {});

function shown(text: string, file = 'plan.json'): string {
  const parsed = parsePlan(text);
  return parsed.ok ? '' : formatFindings(parsed.problems, parsed.more, file, new TextEncoder().encode(text), screen);
}

test('a finding stands over the line it is about, with a mark under the place', () => {
  expect(shown('{\n  "format": 1,\n  "moves": 5\n}').split('\n').slice(-4)).toEqual([
    'plan.json:3:12 error SCN-TYPE /moves: expected a list, found 5',
    '  2 │   "format": 1,',
    '  3 │   "moves": 5',
    '    │            ^',
  ]);
});

test('a finding about two places names the other one as well', () => {
  const twins = edited(readFileSync(join(plans, 'platform-first.json'), 'utf8'), '"id": "money"', '"id": "path"');
  const lineOf = (words: string): number => twins.split('\n').findIndex((line) => line.includes(words)) + 1;
  expect(shown(twins).split('\n')).toEqual([
    expect.stringMatching(/^plan\.json:\d+:\d+ error SCN-ID-DUPLICATE \/moves\/1\/id: "path" is here a second time$/),
    expect.any(String), expect.any(String), expect.any(String),
    `  see plan.json:${lineOf('"id": "path"')}:${(twins.split('\n')[lineOf('"id": "path"') - 1] as string).indexOf('"id"') + 1} /moves/0/id`,
  ]);
});

test('of a very long line only what is around the place is shown', () => {
  const lines = shown(`{"format": 1, "x-filler": "${'a'.repeat(5_000)}", "moves": 5, "x-more": "${'b'.repeat(5_000)}"}`).split('\n');
  for (const line of lines) expect(line.length).toBeLessThan(200);
  const mark = lines.findIndex((line, at) => line.trimEnd().endsWith('^') && (lines[at - 1] as string).includes('"moves": 5'));
  expect((lines[mark - 1] as string)[(lines[mark] as string).indexOf('^')]).toBe('5');
});

test('on a narrow terminal a finding and its frame fit', () => {
  const narrow = screenOf({ isTTY: true, columns: 40 }, { NO_COLOR: '1' });
  const text = `{"format": 1, "x-filler": "${'word '.repeat(200)}", "moves": 5, "x-more": "${'word '.repeat(200)}"}`;
  const parsed = parsePlan(text);
  const lines = formatFindings(parsed.ok ? [] : parsed.problems, 0, 'p.json', new TextEncoder().encode(text), narrow).split('\n');
  expect(lines.filter((line) => line.length > 40 && !line.startsWith('p.json'))).toEqual([]);
  expect(lines.some((line) => line.includes('"moves": 5'))).toBe(true);
});

test('a file that is no text is not shown', () => {
  const bytes = new TextEncoder().encode('PK\u0003\u0004\u0000\u0000');
  const parsed = parsePlanBytes(bytes);
  expect(formatFindings(parsed.ok ? [] : parsed.problems, 0, 'plan.json', bytes, screen)).toBe('plan.json:1:1 error SCN-NOT-JSON /: this is a ZIP archive (or an office document), not JSON');
});

test('nothing in a file or its name reaches the terminal as a control', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, name) => {
      expect(shown(`{"format": 1, "moves": ${JSON.stringify(text)}, "${text}": 1}`, name)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }),
    { numRuns: 40 },
  );
});

test('a hundred findings are named, and the first twenty are shown', () => {
  const moves = Array.from({ length: 100 }, (_, at) => `{"id": "m${at}", "week": "soon", "levers": [{"kind": "audit"}]}`).join(',\n');
  const lines = shown(`{"format": 1, "moves": [\n${moves}\n]}`).split('\n');
  expect(lines.filter((line) => line.includes('SCN-TYPE'))).toHaveLength(100);
  expect(lines.filter((line) => line.trimEnd().endsWith('^')).length).toBe(20);
});
