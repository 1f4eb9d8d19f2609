import { namedAnswers, sameAnswer } from '../run/projection.ts';
import type { Answer } from '../run/run.ts';
import type { NodeId, Scenario } from '../scenario/scenario.ts';
import type { Words } from './words/catalogue.ts';

/** An answer as somebody would say it: by the author's name for it where there is one, else spelled out. */
export function answerInWords(scenario: Scenario, id: NodeId, answer: Answer, words: Words): string {
  const named = namedAnswers(scenario, id).find((each) => sameAnswer(each.answer, answer));
  if (named) return named.label;
  const node = scenario.nodes[id];
  switch (answer.kind) {
    case 'order': {
      const labels = answer.cards.map((card) => (node?.kind === 'sequence' ? (node.cards.find((each) => each.id === card)?.label ?? card) : card));
      return labels.length === 0 ? words.play.nothingPlaced : words.play.order(labels);
    }
    case 'split': {
      const lines = node?.kind === 'allocation' ? node.lines.map((line) => ({ label: line.label, usd: answer.usd[line.id] ?? 0 })) : [];
      return words.play.split(lines.filter((line) => line.usd > 0));
    }
    case 'value':
      if (answer.value === 'never') return (node?.kind === 'threshold' ? node.setting.neverLabel : undefined) ?? words.play.never;
      return node?.kind === 'threshold' ? words.play.setting(node.setting.label, words.play.units[node.setting.unit](answer.value)) : String(answer.value);
    case 'option':
      return answer.option;
    case 'spared':
      return words.ending.spared;
    case 'read':
      return words.ending.unsaid;
  }
}
