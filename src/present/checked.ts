import type { PlaySnapshot } from '../play/snapshot.ts';
import type { CheckNode } from '../scenario/scenario.ts';
import { letterAt } from './letters.ts';
import { continueLabel, sourcesOf } from './reveal.ts';
import type { CheckedView } from './view.ts';
import type { AfterWords } from './words/after-words.ts';

/** A knowledge question once it has been answered: which answer was given, which is right, and a reason for every one. */
export function presentChecked({ run, node: id }: PlaySnapshot, node: CheckNode, words: AfterWords): CheckedView {
  const given = run.choices.findLast((choice) => choice.node === id);
  const chosen = given?.answer.kind === 'option' ? given.answer.option : null;
  const right = node.answers.some((answer) => answer.right && answer.id === chosen);
  return {
    kind: 'checked',
    labels: words.reveal.labels,
    count: words.reveal.check.count,
    title: words.reveal.check.title(right),
    text: node.text,
    says: words.reveal.check.says(right, given?.confidence ?? null),
    answers: node.answers.map((answer, place) => ({
      id: answer.id, letter: letterAt(place), label: answer.label, right: answer.right, chosen: answer.id === chosen, reason: answer.reason,
    })),
    sources: sourcesOf(run.scenario, node.sources ?? [], words),
    continueLabel: continueLabel(run, words),
  };
}
