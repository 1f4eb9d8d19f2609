import type { Draft } from '../play/snapshot.ts';
import type { DecisionBody } from '../present/view.ts';
import type { PanelWords } from '../present/words/panel-words.ts';
import type { Answer } from '../run/run.ts';
import { seatsTaken } from './order.ts';
import { evenSplit } from './split.ts';

/**
 * The answer on screen: the draft's, or what the panel shows before anything is touched. A choice starts with nothing
 * chosen; a sequence with the order given, an allocation with an even split, a threshold with its starting values.
 */
export function shownAnswer(body: DecisionBody, draft: Draft): Answer | null {
  const { answer } = draft;
  switch (body.kind) {
    case 'choice':
      return answer?.kind === 'option' ? answer : null;
    case 'sequence':
      return answer?.kind === 'order' ? answer : { kind: 'order', cards: body.start };
    case 'allocation':
      return answer?.kind === 'split' ? answer : { kind: 'split', usd: evenSplit(body.totalUsd, body.lines.map((line) => line.id), body.stepUsd) };
    case 'threshold':
      return answer?.kind === 'values' ? answer : { kind: 'values', values: Object.fromEntries(body.settings.map(({ id, start }) => [id, start])) };
    case 'multi':
      return answer?.kind === 'options' ? answer : { kind: 'options', options: [] };
  }
}

/** Why the draft cannot be committed yet, in words; null if it can. */
export function whyNot(body: DecisionBody, draft: Draft, words: PanelWords): string | null {
  const answer = shownAnswer(body, draft);
  if (answer === null) return words.decision.needOption;
  if (body.kind === 'sequence' && answer.kind === 'order') {
    if (answer.cards.length < body.atLeast) return words.decision.needCards(body.atLeast);
    const over = seatsTaken(answer.cards, body.cards) - body.cap;
    if (over > 0) return words.decision.overCap(over);
  }
  if (body.kind === 'multi' && answer.kind === 'options' && answer.options.length < body.atLeast) return words.decision.needPicks(body.atLeast);
  return draft.confidence === null ? words.decision.needConfidence : null;
}

/** Whether there is a whole answer yet, for somebody to be sure of. */
export function isSetOut(body: DecisionBody, draft: Draft, words: PanelWords): boolean {
  return whyNot(body, { ...draft, confidence: draft.confidence ?? 50 }, words) === null;
}

/** What the commit button says it commits. */
export function commitLabel(body: DecisionBody, draft: Draft, words: PanelWords): string {
  switch (body.kind) {
    case 'choice': {
      const answer = shownAnswer(body, draft);
      const option = body.options.find(({ id }) => answer?.kind === 'option' && id === answer.option);
      return option ? words.decision.commitOption(option.letter) : words.decision.commitChoice;
    }
    case 'multi':
      return words.decision.commitPicks;
    case 'sequence':
      return words.decision.commitOrder;
    case 'allocation':
      return words.decision.commitSplit;
    case 'threshold':
      return words.decision.commitValue;
  }
}
