import { nodeOf } from '../run/offer.ts';
import type { Answer, Run } from '../run/run.ts';
import type { DecisionNode } from '../scenario/scenario.ts';
import { answerIs } from '../run/condition.ts';
import { countedOf, type Counted } from './interval.ts';
import { decided } from './made.ts';
import type { Judged } from './regret.ts';

/** One decision's evidence on one principle: right is shown, wrong is missed. */
export interface Evidence {
  /** Its id in the scenario; over many scenarios whatever tells principles apart. */
  readonly principle: string;
  readonly shown: boolean;
}

/** How often a principle was shown, of the decisions that tested it. */
export interface PrincipleCount {
  readonly principle: string;
  readonly shown: Counted;
}

/**
 * What a run says of the principles its decisions test: those that the author's words for the answer given name, or, for an answer
 * without such words, those that the parts it is made of name and the decision itself.
 */
export function evidenceOf(run: Run, judged: readonly Judged[]): readonly Evidence[] {
  return run.choices.flatMap((choice, index) => {
    const found = judged.find((each) => each.index === index);
    if (!found || !decided(run, choice)) return [];
    const node = nodeOf(run, choice.node) as DecisionNode;
    return principlesOf(run, choice.node, node, choice.answer).map((principle) => ({ principle, shown: found.right }));
  });
}

/** Evidence of any number of runs, by principle, the most often tested first. */
export function profileOf(evidence: readonly Evidence[]): readonly PrincipleCount[] {
  const byPrinciple = new Map<string, boolean[]>();
  for (const { principle, shown } of evidence) byPrinciple.set(principle, [...(byPrinciple.get(principle) ?? []), shown]);
  return [...byPrinciple]
    .map(([principle, times]) => ({ principle, shown: countedOf(times.filter(Boolean).length, times.length) }))
    .toSorted((a, b) => b.shown.of - a.shown.of);
}

interface Testing {
  readonly id: string;
  readonly tests?: readonly string[];
}

function principlesOf(run: Run, id: string, node: DecisionNode, answer: Answer): readonly string[] {
  const { whole, parts } = testing(node);
  const named = whole.find((each) => answerIs(run.scenario, id, answer, each.id) && each.tests !== undefined);
  if (named?.tests) return named.tests;
  const own = 'tests' in node ? (node.tests ?? []) : [];
  return [...new Set([...own, ...parts.filter((part) => answerIs(run.scenario, id, answer, part.id)).flatMap((part) => part.tests ?? [])])];
}

/** What an answer may be as a whole, and what it may be made of. */
function testing(node: DecisionNode): { readonly whole: readonly Testing[]; readonly parts: readonly Testing[] } {
  switch (node.kind) {
    case 'choice':
    case 'event':
      return { whole: node.options, parts: [] };
    case 'multi':
      return { whole: node.examples, parts: node.options };
    case 'sequence':
      return { whole: node.examples, parts: node.cards };
    case 'allocation':
      return { whole: node.presets, parts: node.lines };
    case 'threshold':
      return { whole: node.examples, parts: [] };
  }
}
