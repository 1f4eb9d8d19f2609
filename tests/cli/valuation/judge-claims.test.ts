import { describe, expect, test } from 'vitest';
import { createThreads } from '../../../src/cli/threads/share-out.ts';
import { looksAtAll, mostWays } from '../../../src/cli/valuation/how-many.ts';
import { judgeClaims } from '../../../src/cli/valuation/judge-claims.ts';
import type { ChoiceNode, Scenario } from '../../../src/scenario/scenario.ts';
import { smallScenario } from '../../builders/scenario.ts';
import { shippedScenario } from '../../scenarios/shipped-scenario.ts';

const alone = createThreads({ aloneMs: Infinity, start: () => Promise.reject(new Error('One thread is enough.')), progress: { show: () => undefined, clear: () => undefined }, stopped: () => false });
const desk = { share: alone.share, stopped: () => null };

/** So many choices in a row, each between three answers. */
function choices(count: number): Scenario {
  const first = smallScenario.nodes['first-hire'] as ChoiceNode;
  const options = ['a', 'b', 'c'].map((id) => ({ id, label: id, levers: [{ kind: 'budget', line: 'brand', usd: id.charCodeAt(0), weeks: 4 }] as const }));
  const named = Array.from({ length: count }, (_, at) => [`q${at}`, { ...first, options, standIn: 'a', next: at === count - 1 ? 'ending' : `q${at + 1}` }] as const);
  return { ...smallScenario, start: 'q0', nodes: { ...Object.fromEntries(named), ending: { kind: 'ending', title: 'The end', variants: [{ id: 'end', title: 'The end', text: 'It ends.' }] } } as unknown as Scenario['nodes'] };
}

describe('every way of coming to a decision is looked at', () => {
  test.each(['ai-team-from-scratch', 'month-eighteen-at-the-lab', 'poaching-season', 'when-research-is-right'])('in %s', (name) => {
    const { scenario } = shippedScenario(name);
    expect(looksAtAll(scenario, null, 64)).toBe(true);
    expect(looksAtAll(scenario, null, 10_000)).toBe(false);
  });

  test('where the answers are few enough, by number and not by the clock', () => {
    expect([6, 8, 9, 12, 400].map((count) => looksAtAll(choices(count), null, 64))).toEqual([true, true, false, false, false]);
  });

  test('where somebody asks for as many as there are', () => {
    const most = mostWays(choices(7));
    expect(most).toBe(3 ** 6);
    expect([most - 1, most].map((forks) => looksAtAll(choices(7), forks, 10_000))).toEqual([false, true]);
  });

  test('of stories with more than can be valued only a sample, whatever is asked for', () => {
    expect(looksAtAll(choices(12), 1_000_000, 64)).toBe(false);
  });
});

test('what was judged says whether it was all ways or a sample, and all are more', async () => {
  const judge = (forks: number | null) => judgeClaims(desk, choices(4), { seed: 1, worlds: 2, forks, draws: 0, threads: 1 });
  const [all, some] = [await judge(null), await judge(1)];
  expect([all?.sampled, some?.sampled]).toEqual([false, true]);
  expect(all?.valuation.forks.length).toBeGreaterThan(2 * (some?.valuation.forks.length ?? Infinity));
});
