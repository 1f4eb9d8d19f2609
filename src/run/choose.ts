import { castDraft, produce } from 'immer';
import type { DatedLever } from '../model/plan.ts';
import type { NodeId, ScenarioNode } from '../scenario/scenario.ts';
import { weeksAfter } from '../scenario/weeks-after.ts';
import { factsOf, targetOf } from './condition.ts';
import { enter } from './enter.ts';
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
  const node = nodeOf(run, run.node);
  if (node.kind === 'ending') return run;
  const answered = answerTaken(run, given, confidence);
  return enter(answered, targetOf(node.next, factsOf(answered)));
}

/** The run once an answer's levers are pulled and its weeks have passed, still on the node it answered. */
export function answerTaken(run: Run, given: Answer, confidence: number | null): Run {
  const node = nodeOf(run, run.node);
  const answer = tidy(node, given);
  const pulled = withFreshIds(run, leversOf(run.node, node, answer, run.week));
  return produce(run, (next) => {
    next.choices.push(castDraft<Choice>({ node: run.node, answer, confidence }));
    next.levers.push(...castDraft(pulled));
    next.week += weeksAfter(node);
  });
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
function withFreshIds(run: Run, pulled: readonly DatedLever[]): DatedLever[] {
  const taken = new Set(run.levers.map((lever) => lever.id));
  return pulled.map((lever) => (taken.has(lever.id) ? { ...lever, id: secondAddress(run.node, lever.id) } : lever));
}

function secondAddress(node: NodeId, id: string): string {
  return `${node}/${id}`;
}
