import { expect, test } from 'vitest';
import { answerInWords } from '../../src/present/answer-words.ts';
import { englishAfter as english } from '../../src/present/words/english-after.ts';
import { namedAnswers } from '../../src/run/projection.ts';
import type { ScenarioNode } from '../../src/scenario/scenario.ts';
import { shippedScenario } from '../scenarios/shipped-scenario.ts';

/** Everything a decision shows of its answers before one is given. */
function shownAt(node: ScenarioNode): readonly string[] {
  switch (node.kind) {
    case 'choice':
    case 'event':
    case 'multi':
      return node.options.map(({ label }) => label);
    case 'check':
      return node.answers.map(({ label }) => label);
    case 'sequence':
      return node.cards.map(({ label }) => label.replace(/ \d+$/, ''));
    case 'threshold':
      return node.settings.flatMap(({ label, neverLabel }) => [label, ...(neverLabel === undefined ? [] : [neverLabel])]);
    case 'allocation':
      return node.presets.map(({ label }) => label);
    default:
      return [];
  }
}

test.each(['ai-team-from-scratch', 'month-eighteen-at-the-lab', 'poaching-season', 'when-research-is-right'])('in %s every answer is told in words that stood on the decision', (slug) => {
  const { scenario, decisions } = shippedScenario(slug);
  for (const [id, node] of decisions) {
    const shown = shownAt(node);
    for (const { answer } of namedAnswers(scenario, id)) {
      const told = answerInWords(scenario, id, answer, english);
      // Whatever stands beside those words joins or counts them.
      const rest = shown.toSorted((one, other) => other.length - one.length).reduce((left, label) => left.replaceAll(label, ''), told);
      expect(rest.replace(/; |, |\(\d+\)|: |[$\d.,%KM\u00a0]+|\b(weeks?|months?|quarters?|people|person|times?|points?|the market|of)\b/g, '').trim(), `${id}: ${told}`).toBe('');
    }
  }
});
