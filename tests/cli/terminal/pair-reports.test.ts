import { describe, expect, test } from 'vitest';
import type { NamedPlan } from '../../../src/cli/commands/plans.ts';
import { compareReport } from '../../../src/cli/terminal/compare-report.ts';
import { elementWords } from '../../../src/cli/terminal/element-words.ts';
import { screenOf } from '../../../src/cli/terminal/screen.ts';
import { sensitivityReport } from '../../../src/cli/terminal/sensitivity-report.ts';
import { breakdown } from '../../../src/model/analysis/breakdown.ts';
import { company } from '../../../src/model/analysis/elements.ts';
import { measureNamed, measures, type Measure } from '../../../src/model/analysis/measures.ts';
import { robustnessInParts } from '../../../src/model/analysis/robustness.ts';
import { drawSamples } from '../../../src/model/analysis/samples.ts';
import { finish, inTurn } from '../../../src/model/analysis/work.ts';
import { planFrom } from '../../../src/scenario/plan-file/parse-plan.ts';
import type { PlanFile } from '../../../src/scenario/plan-file/plan-file.ts';
import chief from '../../fixtures/plans/chief-first.json' with { type: 'json' };
import platform from '../../fixtures/plans/platform-first.json' with { type: 'json' };

const named = (written: PlanFile): NamedPlan => ({ file: 'plan.json', title: written.title ?? '', plan: planFrom(written), written, notes: [] });
const pair = [platform, chief].map((file) => named(file as unknown as PlanFile)) as [NamedPlan, NamedPlan];
const measure = (name: string): Measure => measureNamed(name) as Measure;
const [seed, worlds, week] = [1, 6, 104];

/** A report in one line; what is painted good or bad stands between signs. */
const said = (lines: readonly string[]): string => lines.join(' ').replaceAll(/\s+/g, ' ');
const screen = { ...screenOf({ columns: 100 }, { NO_COLOR: '1' }), paint: { strong: String, faint: String, accent: String, good: (text: string) => `+[${text}]`, bad: (text: string) => `-[${text}]` } };

function compared(name: string): string {
  const samples = pair.map(({ plan }) => finish(drawSamples(plan, seed, worlds, measures.map(({ metric }) => metric), [week])));
  const parts = finish(breakdown(pair[0].plan, pair[1].plan, { metric: measure(name).metric, seed, worlds }));
  return said(compareReport({ plans: pair, samples, breakdowns: [parts], at: 0, measure: measure(name), seed, asked: worlds, complete: true }, screen));
}

describe('what makes the difference is for the plan it is good for', () => {
  test('where more is better, above nought is for A', () => {
    expect(compared('features')).toMatch(/together \+\d.*Above nought is for A\./);
    expect(compared('features')).toMatch(/path \+\d+\.\d \+\[/);
  });

  test('where less is better, below nought is for A', () => {
    // Fewer people leave the platform's path: that is good for it.
    expect(compared('departures')).toMatch(/together −\d.*Below nought is for A\./);
    expect(compared('departures')).toMatch(/path −\d+\.\d \+\[/);
  });

  test('where neither is better, it is for nobody', () => {
    expect(compared('headcount')).toContain('Above nought is more in A.');
    expect(compared('headcount')).not.toMatch(/path \S+ [+-]\[/);
  });
});

describe('how far a verdict hangs on numbers', () => {
  const doubted = (name: string): string => {
    const { metric, better } = measure(name);
    const robustness = finish(inTurn(robustnessInParts(pair.map(({ plan }) => plan), { metric, better: better ?? 'more', week, seed, draws: 4, worlds: 4 })));
    const closest = { ways: ['is-led'], lead: { mean: 1, error: 2, ahead: 0.6, behind: 0.3 } } as const;
    const elsewhere = { winner: 0, lead: closest.lead, worlds: 4, tried: 1, turned: true, companies: [closest] } as const;
    return said(sensitivityReport({ plans: pair, robustness, tornado: null, elsewhere, measure: measure(name), week, at: 7, seed, draws: 4, worlds: 4, complete: true }, screen));
  };

  test.each(['features', 'departures'])('%s: one plan is the better one, and the other may be right elsewhere', (name) => {
    expect(doubted(name)).toMatch(/A stays the better one in .*Where B would be right/);
  });

  test('a measure that is good neither high nor low makes nobody better or right', () => {
    expect(doubted('headcount')).toMatch(/A stays the one with more in .*Where B would have more/);
    expect(doubted('headcount')).not.toMatch(/better|right/);
  });
});

test('a move may be called as a company would be, and each keeps its own words', () => {
  const [a, b] = pair.map(({ written }) => ({ ...written, moves: [{ id: 'organisation', label: 'A new chart of who reports to whom', week: 0, levers: [] }] })) as unknown as [PlanFile, PlanFile];
  expect(elementWords('organisation', 'moves', a, b)).toEqual(['A new chart of who reports to whom', 'A new chart of who reports to whom']);
  for (const grain of ['moves', 'levers'] as const) expect(elementWords(company, grain, a, b)).toEqual([`the company of ${a.title}`, `the company of ${b.title}`]);
});
