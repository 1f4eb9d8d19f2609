import { namedAnswers } from '../../run/projection.ts';
import type { Answer } from '../../run/run.ts';
import { show } from '../../scenario/problem.ts';
import type { NodeId, Scenario, ScenarioNode } from '../../scenario/scenario.ts';
import type { WrittenAnswer } from './walk-file.ts';

/** The answer that is meant; or the name that is not known, with those that are; or what else should stand there. */
export type Meant =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'unknown'; readonly name: string; readonly among: readonly string[] }
  | { readonly kind: 'other-form'; readonly expected: string; readonly actual: string };

/** What may be written for an answer at each kind of node. */
const forms: Readonly<Record<ScenarioNode['kind'], string>> = {
  brief: 'nothing: a brief is read',
  choice: 'the id of an option',
  event: 'the id of an option',
  check: 'the id of an answer',
  multi: 'a list of options, or the id of an example',
  sequence: 'a list of cards in order, or the id of an example',
  allocation: 'amounts by line, or the id of a preset',
  threshold: 'numbers by setting, or the id of an example',
  ending: 'nothing: it is an ending',
};

/** What a written answer means at a node. Whether it can be given there is for the run to say. */
export function answerFrom(scenario: Scenario, id: NodeId, written: WrittenAnswer): Meant {
  const node = scenario.nodes[id] as ScenarioNode;
  if (typeof written === 'string') return named(scenario, id, node, written);
  if (Array.isArray(written)) {
    if (node.kind === 'sequence') return meant({ kind: 'order', cards: written as readonly string[] });
    if (node.kind === 'multi') return meant({ kind: 'options', options: inOrder(written as readonly string[], node.options.map((option) => option.id)) });
  } else {
    const numbers = written as Readonly<Record<string, number | 'never'>>;
    if (node.kind === 'threshold') return meant({ kind: 'values', values: numbers });
    if (node.kind === 'allocation' && Object.values(numbers).every((amount) => amount !== 'never')) return meant({ kind: 'split', usd: numbers as Readonly<Record<string, number>> });
  }
  return { kind: 'other-form', expected: forms[node.kind], actual: show(written) };
}

function named(scenario: Scenario, id: NodeId, node: ScenarioNode, name: string): Meant {
  if (node.kind === 'brief' || node.kind === 'ending') return { kind: 'other-form', expected: forms[node.kind], actual: show(name) };
  const known = namedAnswers(scenario, id);
  const found = known.find((each) => each.id === name);
  return found ? meant(found.answer) : { kind: 'unknown', name, among: known.map((each) => each.id) };
}

/** Options in the author's order; those the author does not know stay, at the end, to be refused. */
function inOrder(options: readonly string[], order: readonly string[]): readonly string[] {
  const place = (option: string): number => (order.includes(option) ? order.indexOf(option) : order.length);
  return options.toSorted((one, other) => place(one) - place(other));
}

function meant(answer: Answer): Meant {
  return { kind: 'answer', answer };
}
