import type { Lever } from '../../src/model/lever.ts';
import type { Ask } from '../../src/judge/ask.ts';
import { tracesOf, type Trace } from '../../src/judge/trace.ts';
import { valuePaths } from '../../src/judge/value-paths.ts';
import type { Valuation } from '../../src/judge/valuation.ts';
import { finish } from '../../src/model/analysis/work.ts';
import type { ChoiceNode, EndingNode, EventNode, Next, Option, Scenario, ScenarioNode } from '../../src/scenario/scenario.ts';
import { smallCompany, smallScenario } from '../builders/scenario.ts';

/** A lever that costs so many millions and moves nothing else: there is nobody to teach. */
export function costs(millions: number): Lever {
  return { kind: 'upskill', usd: millions * 1_000_000, elements: 0 };
}

export function option(id: string, millions: number, more: Partial<Option> = {}): Option {
  return { id, label: id, levers: millions === 0 ? [] : [costs(millions)], ...more };
}

export function choice(options: readonly Option[], next: Next, more: Partial<ChoiceNode> = {}): ChoiceNode {
  return { kind: 'choice', title: 'A choice', text: 'Choose.', options, standIn: options[0]?.id ?? '', next, advance: { weeks: 4 }, ...more };
}

/** Luck that strikes some worlds with a loss of so many millions; the odds are the model's for an offer to anyone. */
export function loss(millions: number, options: readonly Option[], next: Next, withinWeeks = 26): EventNode {
  return {
    kind: 'event', title: 'A loss', text: 'It happened.', otherwise: 'It did not happen.', odds: { of: 'anyone-offer', withinWeeks },
    levers: [costs(millions)], options, standIn: options[0]?.id ?? '', next, advance: { weeks: 4 },
  };
}

export const ending: EndingNode = { kind: 'ending', title: 'The end', text: 'Over.', variants: [{ title: 'The end', text: 'Over.' }] };

/** A story in which a point is a million not spent, and nothing is spent but what is chosen or struck: everything can be worked out by hand. */
export function toy(nodes: Readonly<Record<string, ScenarioNode>>, start: string): Scenario {
  return {
    ...smallScenario, id: 'toy', start, nodes: { ...nodes, ending }, horizonQuarters: 2,
    organisation: { ...smallCompany, engineers: 0, fluentShare: 0, informalFeatures: 0, seats: 0 },
    objective: { text: 'Money not spent.', value: 0, departure: 0, perMillionUsd: -1 },
  };
}

export function tracesFor(ask: Ask, worlds: number, from = 0): Trace[] {
  const trace = tracesOf(ask);
  return Array.from({ length: worlds }, (_, at) => finish(trace(from + at)));
}

export function valued(ask: Ask, worlds: number): Valuation {
  return finish(valuePaths(ask, tracesFor(ask, worlds)));
}
