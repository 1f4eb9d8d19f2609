import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { wordsFor } from '../../src/scenario/problem-words.ts';
import { exampleText } from '../lint/applied.ts';

const lines = JSON.stringify(JSON.parse(exampleText), null, 2).split('\n');
/** Lines, counted from 0, that hold nothing but a closing bracket and a comma. */
const closers = lines.flatMap((line, at) => (/^ +[\]}],$/.test(line) ? [at] : []));

interface Refusal {
  readonly line: number;
  readonly pointer: string;
  readonly said: string;
}

function refusal(changed: readonly string[]): Refusal {
  const parsed = parseScenario(changed.join('\n'));
  const [problem] = parsed.ok ? [] : parsed.problems;
  if (!problem) throw new Error('It can be read.');
  return { line: problem.line - 1, pointer: problem.pointer, said: `${problem.code} ${wordsFor(problem)}` };
}

describe('in a text that is laid out', () => {
  test('a closing bracket that is left out, or a comma in its place, is missed at the line after it', () => {
    expect(closers.length).toBeGreaterThan(15);
    for (const at of closers) {
      for (const written of [[], [lines[at]?.replace(/[\]}]/, '') ?? '']]) {
        const { line, said } = refusal([...lines.slice(0, at), ...written, ...lines.slice(at + 1)]);
        expect([at, line]).toEqual([at, at + written.length]);
        expect(said).toMatch(/[\]}] is missing before this|put \}|close the list with \]|close what was opened/);
      }
    }
  });

  test('a closing bracket too many is told of at its line or the one after it', () => {
    for (const at of closers) {
      const { line, said } = refusal([...lines.slice(0, at), lines[at]?.replace(',', '') ?? '', ...lines.slice(at)]);
      expect(line - at).toBeGreaterThanOrEqual(0);
      expect(line - at).toBeLessThanOrEqual(1);
      expect(said).toMatch(/one closing bracket is too many|is most likely one too many|close what was opened/);
    }
  });

  test('what lacks its bracket is named', () => {
    const at = lines.findIndex((line) => line.startsWith('    "first-hire"'));
    expect(refusal([...lines.slice(0, at - 1), '    ,', ...lines.slice(at)])).toMatchObject({ pointer: '/nodes/welcome', line: at });
  });
});

test('in a text without a layout the end of the file is all there is to name', () => {
  const flat = lines.map((line) => line.trim());
  for (const text of [flat, [flat.join(' ')]]) expect(refusal([...text.slice(0, -1), (text.at(-1) ?? '').replace(/\}$/, '')]).said).toMatch(/^SCN-JSON-END the file ends before the bracket opened at line 1 is closed/);
});
