import type { NodeId, Scenario, ScenarioNode } from '../scenario/scenario.ts';
import { answersTaken, wayOn } from './choose.ts';
import { sameOrder, sameSelection, sameSplit, sameValues } from './condition.ts';
import { nodeOf } from './offer.ts';
import type { Answer, Choice, Run } from './run.ts';

/** The run that follows if every later node gets its stand-in's answer, to the ending. What a projection looks at. */
export function projectStandIn(run: Run): Run {
  const most = Object.keys(run.scenario.nodes).length;
  let far = run;
  while (!far.ended) {
    far = wayOn(answersTaken(far, standInsFrom(far, most)));
    if (far.choices.length > most) throw new Error('The stand-ins go round in a circle. Parse a scenario before playing it.');
  }
  return far;
}

/** What the stand-ins say from here on, to the first node whose way out asks about the run or leads to luck or an ending; `most` answers or one more. */
function standInsFrom(run: Run, most: number): Choice[] {
  const given: Choice[] = [];
  for (let id = run.node; ;) {
    const node = nodeOf(run, id);
    given.push({ node: id, answer: standInOf(node, run.happened[id] ?? false), confidence: null });
    if (node.kind === 'ending' || typeof node.next !== 'string' || ['event', 'ending'].includes(nodeOf(run, node.next).kind) || given.length > most) return given;
    id = node.next;
  }
}

/** What the author's stand-in says where the run stands. */
export function standInAt(run: Run): Answer {
  return standInOf(nodeOf(run, run.node), run.happened[run.node] ?? false);
}

/** What the author's stand-in says at a node, the right answer at a knowledge question; `happened` matters to events alone. */
export function standInOf(node: ScenarioNode, happened: boolean): Answer {
  switch (node.kind) {
    case 'choice':
      return { kind: 'option', option: node.standIn };
    case 'event':
      if (!happened) return { kind: 'spared' };
      return node.standIn === undefined ? { kind: 'read' } : { kind: 'option', option: node.standIn };
    case 'check':
      return { kind: 'option', option: node.answers.find((each) => each.right)?.id ?? '' };
    case 'multi':
      return { kind: 'options', options: node.standIn };
    case 'sequence':
      return { kind: 'order', cards: node.standIn };
    case 'allocation':
      return { kind: 'split', usd: node.standIn };
    case 'threshold':
      return { kind: 'values', values: node.standIn };
    default:
      return { kind: 'read' };
  }
}

/** An answer the author has a name for. */
export interface NamedAnswer {
  readonly id: string;
  readonly label: string;
  readonly answer: Answer;
}

/** Every answer at a node that the author has a name for: its options, presets or examples; none where nothing is asked. */
export function namedAnswers(scenario: Scenario, id: NodeId): readonly NamedAnswer[] {
  const node = nodeOf({ scenario }, id);
  switch (node.kind) {
    case 'choice':
    case 'event':
      return node.options.map((each) => ({ id: each.id, label: each.label, answer: { kind: 'option', option: each.id } }));
    case 'check':
      return node.answers.map((each) => ({ id: each.id, label: each.label, answer: { kind: 'option', option: each.id } }));
    case 'multi':
      return node.examples.map((each) => ({ id: each.id, label: each.label, answer: { kind: 'options', options: each.answer } }));
    case 'sequence':
      return node.examples.map((each) => ({ id: each.id, label: each.label, answer: { kind: 'order', cards: each.answer } }));
    case 'allocation':
      return node.presets.map((each) => ({ id: each.id, label: each.label, answer: { kind: 'split', usd: each.answer } }));
    case 'threshold':
      return node.examples.map((each) => ({ id: each.id, label: each.label, answer: { kind: 'values', values: each.answer } }));
    default:
      return [];
  }
}

/** The named answers that differ from the one given: what a reveal compares it with. */
export function alternatives(scenario: Scenario, id: NodeId, answer: Answer): readonly NamedAnswer[] {
  if (answer.kind === 'read' || answer.kind === 'spared') return [];
  return namedAnswers(scenario, id).filter((each) => !sameAnswer(each.answer, answer));
}

/** Whether two answers say the same. */
export function sameAnswer(a: Answer, b: Answer): boolean {
  if (a.kind === 'option' && b.kind === 'option') return a.option === b.option;
  if (a.kind === 'order' && b.kind === 'order') return sameOrder(a.cards, b.cards);
  if (a.kind === 'split' && b.kind === 'split') return sameSplit(a.usd, b.usd);
  if (a.kind === 'options' && b.kind === 'options') return sameSelection(a.options, b.options);
  if (a.kind === 'values' && b.kind === 'values') return sameValues(a.values, b.values);
  return a.kind === b.kind && (a.kind === 'read' || a.kind === 'spared');
}
