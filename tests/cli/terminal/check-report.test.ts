import { expect, test } from 'vitest';
import { checkedLines } from '../../../src/cli/terminal/check-report.ts';
import { screenOf } from '../../../src/cli/terminal/screen.ts';
import { parseScenario } from '../../../src/scenario/parse-scenario.ts';

/** What is shown of a text under its findings. */
function shown(text: string, isTTY: boolean): string[] {
  const parsed = parseScenario(text);
  const findings = parsed.ok ? parsed.notes : parsed.problems;
  return checkedLines({ outcome: 'checked', file: 'f.json', kind: 'scenario', bytes: new TextEncoder().encode(text), findings, more: 0, broken: !parsed.ok, asked: null }, screenOf({ isTTY, columns: 120 }, { NO_COLOR: '1' }), false).slice(-2);
}

test('at a terminal the end says where more is said of the first finding; a file keeps to what was found', () => {
  expect(shown('{"format": 2,}', true)).toEqual(['f.json: a scenario, 1 finding.', 'explain SCN-JSON-SYNTAX says more of such a finding, with an example that has it and the same without it.']);
  expect(shown('{"format": 2,}', false)).toEqual(['', 'f.json: a scenario, 1 finding.']);
});
