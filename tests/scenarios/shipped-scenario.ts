import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDecision } from '../../src/run/decisions.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { formatProblems } from '../../src/scenario/problem-words.ts';
import type { Problem } from '../../src/scenario/problem.ts';
import type { Claim, DecisionNode, Reveal, Scenario } from '../../src/scenario/scenario.ts';

interface Shipped {
  /** The file as it is written. */
  readonly text: string;
  readonly scenario: Scenario;
  /** What the loader says of it though it can be played. */
  readonly notes: readonly Problem[];
  readonly decisions: readonly (readonly [id: string, node: DecisionNode])[];
}

/** A scenario the game comes with. Throws with the loader's words if it cannot be played. */
export function shippedScenario(slug: string): Shipped {
  const text = readFileSync(join(import.meta.dirname, '../../scenarios', slug, 'scenario.json'), 'utf8');
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(formatProblems(parsed.problems, parsed.more, 'scenario.json'));
  const { scenario } = parsed;
  return { text, scenario, notes: parsed.notes, decisions: Object.entries(scenario.nodes).filter((entry): entry is [string, DecisionNode] => isDecision(entry[1])) };
}

interface Named {
  readonly id: string;
  readonly label: string;
  readonly claim?: Claim;
  readonly tests?: readonly string[];
  readonly reveal?: Reveal;
}

/** Every answer of a decision that the author stands up for. */
export function namedIn(node: DecisionNode): readonly Named[] {
  if (node.kind === 'choice' || node.kind === 'event') return node.options;
  return node.kind === 'allocation' ? node.presets : node.examples;
}
