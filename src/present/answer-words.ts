import { namedAnswers, sameAnswer } from '../run/projection.ts';
import type { Answer } from '../run/run.ts';
import type { NodeId, Scenario, ScenarioNode, Setting } from '../scenario/scenario.ts';
import type { Words } from './words/catalogue.ts';

/** An answer in the words that the player had before them: the name of an option or a preset, else what its parts are called. */
export function answerInWords(scenario: Scenario, id: NodeId, answer: Answer, words: Words): string {
  const node = scenario.nodes[id];
  const named = namesShown(node) ? namedAnswers(scenario, id).find((each) => sameAnswer(each.answer, answer)) : undefined;
  if (named) return named.label;
  switch (answer.kind) {
    case 'order': {
      const labels = answer.cards.map((card) => (node?.kind === 'sequence' ? (node.cards.find((each) => each.id === card)?.label ?? card) : card));
      return labels.length === 0 ? words.play.nothingPlaced : words.play.order(labels);
    }
    case 'split': {
      const lines = node?.kind === 'allocation' ? node.lines.map((line) => ({ label: line.label, usd: answer.usd[line.id] ?? 0 })) : [];
      return words.play.split(lines.filter((line) => line.usd > 0));
    }
    case 'values':
      return node?.kind === 'threshold' ? node.settings.map((setting) => settingInWords(setting, answer.values[setting.id] ?? 'never', words)).join('; ') : '';
    case 'options': {
      const options = node?.kind === 'multi' ? node.options : [];
      return answer.options.length === 0 ? words.play.nothingPicked : words.play.picked(answer.options.map((id) => options.find((each) => each.id === id)?.label ?? id));
    }
    case 'option':
      return answer.option;
    case 'spared':
      return words.play.unasked.spared;
    case 'read':
      return words.play.unasked.read;
  }
}

/** Examples have names that only their author knows. */
function namesShown(node: ScenarioNode | undefined): boolean {
  return node !== undefined && node.kind !== 'multi' && node.kind !== 'sequence' && node.kind !== 'threshold';
}

function settingInWords({ label, unit, neverLabel }: Setting, value: number | 'never', words: Words): string {
  if (value === 'never') return neverLabel ?? words.play.never;
  return words.play.setting(label, words.play.units[unit](value));
}
