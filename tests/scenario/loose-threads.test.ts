import { expect, test } from 'vitest';
import { parseScenario, type Parsed } from '../../src/scenario/parse-scenario.ts';
import { wideScenario } from '../builders/wide-scenario.ts';

const written = JSON.stringify(wideScenario, null, 2);
const ways = [...written.matchAll(/"(?:next|to)": "([^"]+)"/g)];

function codesOf(parsed: Parsed): string[] {
  return (parsed.ok ? parsed.notes : parsed.problems).map(({ code }) => code);
}

test('there are ways to break', () => {
  expect(ways.length).toBeGreaterThan(5);
});

test.each(ways.map((way) => [way.index, way[0]] as const))('a way that leads to an unknown name brings no finding about what lies behind it (%i, %s)', (at, way) => {
  const broken = `${written.slice(0, at)}${way.replace(/"([^"]+)"$/, '"nowhere-at-all"')}${written.slice(at + way.length)}`;
  const codes = codesOf(parseScenario(broken));
  expect(codes).toContain('SCN-REF-UNKNOWN');
  expect(codes).not.toContain('SCN-UNREACHABLE');
});

test('of a loose thread only the first node is named', () => {
  const ending = Object.entries(wideScenario.nodes).find(([, node]) => node.kind === 'ending')?.[0] as string;
  const brief = (next: string) => ({ kind: 'brief', title: 'Aside', text: 'Aside.', next });
  const loose = { ...wideScenario, nodes: { ...wideScenario.nodes, 'loose-1': brief('loose-2'), 'loose-2': brief('loose-3'), 'loose-3': brief(ending) } };
  const parsed = parseScenario(JSON.stringify(loose));
  const named = (parsed.ok ? parsed.notes : parsed.problems).filter(({ code }) => code === 'SCN-UNREACHABLE').map(({ pointer }) => pointer);
  expect(named).toEqual(['/nodes/loose-1']);
});
