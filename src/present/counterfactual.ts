import { take } from '../run/choose.ts';
import { isAsked, isDecision } from '../run/decisions.ts';
import { nodeOf, onOffer } from '../run/offer.ts';
import { sameAnswer, standInAt } from '../run/projection.ts';
import { refuseAnswer } from '../run/refuse.ts';
import { replay } from '../run/replay.ts';
import type { Answer, Choice, Run } from '../run/run.ts';
import type { NodeId } from '../scenario/scenario.ts';

/** Where a retold run departs from the one that was played, apart from the decision that was taken the other way. */
export type Departure =
  /** A decision of the played run that never comes up here. */
  | { readonly kind: 'gone'; readonly node: NodeId }
  /** A decision that only comes up here; the stand-in's answer was taken. */
  | { readonly kind: 'new'; readonly node: NodeId; readonly answer: Answer }
  /** A decision that comes up in both, with an answer that cannot be given here; the stand-in's was taken. */
  | { readonly kind: 'refused'; readonly node: NodeId; readonly answer: Answer };

/** The run as it would have gone. */
export interface Retold {
  readonly run: Run;
  /** Later decisions that were answered as played. */
  readonly kept: readonly NodeId[];
  readonly departures: readonly Departure[];
}

/**
 * The run with the choice at one place of its log taken the other way, in the same luck, to an ending. Later choices are kept where
 * they can still be made; where they cannot, the author's stand-in answers and the difference is told.
 */
export function retold(run: Run, index: number, answer: Answer): Retold {
  const played = run.choices;
  let now = take(replay(run.scenario, { seed: run.seed, choices: played.slice(0, index) }).run, answer, played[index]?.confidence ?? null);
  const later = played.slice(index + 1);
  const kept: NodeId[] = [];
  const departures: Departure[] = [];
  const met = new Set<NodeId>();
  while (!now.ended) {
    const id = now.node;
    const before = later.find((choice) => choice.node === id);
    const given = answerHere(now, before);
    met.add(id);
    if (isDecision(nodeOf(now, id)) && given.kind !== 'spared') {
      if (before && sameAnswer(before.answer, given)) kept.push(id);
      else departures.push({ kind: before && before.answer.kind !== 'spared' ? 'refused' : 'new', node: id, answer: given });
    }
    now = take(now, given, isAsked(nodeOf(now, id)) && given.kind !== 'spared' ? (before?.confidence ?? null) : null);
  }
  const spared = (id: NodeId) => now.choices.some((choice) => choice.node === id && choice.answer.kind === 'spared');
  const gone = later.filter(({ node, answer: said }) => isDecision(nodeOf(run, node)) && said.kind !== 'spared' && (!met.has(node) || spared(node)));
  return { run: now, kept, departures: [...departures, ...gone.map(({ node }) => ({ kind: 'gone' as const, node }))] };
}

/** What was answered here in the played run, if that can be said here too; else what the stand-in says. */
function answerHere(run: Run, before: Choice | undefined): Answer {
  return before && refuseAnswer(onOffer(run), before.answer) === null ? before.answer : standInAt(run);
}
