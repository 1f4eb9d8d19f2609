import { produce } from 'immer';
import type { DatedLever } from '../model/plan.ts';
import type { NodeId, ScenarioNode } from '../scenario/scenario.ts';
import { weeksAfter } from '../scenario/weeks-after.ts';
import { factsOf, targetOf } from './condition.ts';
import { enter } from './enter.ts';
import { grown } from './grown.ts';
import { nodeOf, onOffer } from './offer.ts';
import { leversOf } from './pull.ts';
import { refuseAnswer, refuseConfidence } from './refuse.ts';
import type { Answer, Choice, Refusal, Run } from './run.ts';

export type Chosen = { readonly ok: true; readonly run: Run } | { readonly ok: false; readonly refusal: Refusal };

/** The run after a choice, or why the choice cannot be taken; then nothing has changed. Never throws for a parsed scenario. */
export function choose(run: Run, choice: Choice): Chosen {
  const refusal = refusalOf(run, choice);
  return refusal ? { ok: false, refusal } : { ok: true, run: take(run, choice.answer, choice.confidence) };
}

/** Why a choice cannot be taken, or null if it can. */
export function refusalOf(run: Run, choice: Choice): Refusal | null {
  if (run.ended) return { code: 'ended', facts: {} };
  if (choice.node !== run.node) return { code: 'other-node', facts: { node: choice.node, wanted: run.node } };
  return refuseAnswer(onOffer(run), choice.answer) ?? refuseConfidence(choice.answer, choice.confidence);
}

/** Take an answer known to be on offer: pull its levers, let its weeks pass, and arrive at the next node. */
export function take(run: Run, given: Answer, confidence: number | null): Run {
  return run.ended ? run : wayOn(answerTaken(run, given, confidence));
}

/** The run once an answer's levers are pulled and its weeks have passed, still on the node it answered. */
export function answerTaken(run: Run, answer: Answer, confidence: number | null): Run {
  return answersTaken(run, [{ node: run.node, answer, confidence }]);
}

/** The same for answers given one after another, on the last of their nodes: where nothing between them depends on the run, no run is made for each. */
export function answersTaken(run: Run, given: readonly Choice[]): Run {
  const choices: Choice[] = [];
  const levers: DatedLever[] = [];
  const taken = new Set(run.levers.map((lever) => lever.id));
  let { week } = run;
  for (const { node: id, answer, confidence } of given) {
    const node = nodeOf(run, id);
    const said = tidy(node, answer);
    choices.push({ node: id, answer: said, confidence });
    levers.push(...withFreshIds(taken, id, leversOf(id, node, said, week)));
    week += weeksAfter(node);
  }
  return produce(run, (next) => {
    next.node = choices.at(-1)?.node ?? run.node;
    next.choices = grown(run.choices, choices);
    if (levers.length > 0) next.levers = grown(run.levers, levers);
    next.week = week;
  });
}

/** Arrive where the way out of an answered node leads. */
export function wayOn(answered: Run): Run {
  const node = nodeOf(answered, answered.node);
  return node.kind === 'ending' ? answered : enter(answered, targetOf(node.next, factsOf(answered)));
}

/** One way to write each answer, so that equal plays have equal logs: every budget line and setting named, everything in the author's order. */
function tidy(node: ScenarioNode, answer: Answer): Answer {
  if (answer.kind === 'split' && node.kind === 'allocation') {
    return { kind: 'split', usd: Object.fromEntries(node.lines.map((line) => [line.id, (answer.usd[line.id] ?? 0) + 0])) };
  }
  if (answer.kind === 'options' && node.kind === 'multi') {
    return { kind: 'options', options: node.options.map((option) => option.id).filter((id) => answer.options.includes(id)) };
  }
  if (answer.kind === 'values' && node.kind === 'threshold') {
    return { kind: 'values', values: Object.fromEntries(node.settings.map(({ id }) => [id, answer.values[id] ?? 'never'])) };
  }
  return answer;
}

/** A card may be on the table again in a later node; the second seat is another person, with luck of its own. */
function withFreshIds(taken: Set<string>, node: NodeId, pulled: readonly DatedLever[]): DatedLever[] {
  const fresh = pulled.map((lever) => (taken.has(lever.id) ? { ...lever, id: `${node}/${lever.id}` } : lever));
  for (const { id } of fresh) taken.add(id);
  return fresh;
}
