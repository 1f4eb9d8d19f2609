import type { Path } from '../../scenario/json/spots.ts';
import { decides } from '../answers.ts';
import { formCheck } from '../check.ts';

interface Words {
  readonly text: string;
  readonly path: Path;
  /** What stands behind the words: two that do the same may say the same. */
  readonly does: string;
}

/** Two answers of one decision that do different things, with the same words under them. */
export const sameText = formCheck({
  code: 'LINT-SAME-TEXT',
  severity: 'warning',
  *look({ questions }) {
    for (const question of questions) {
      if (!decides(question)) continue;
      const details = question.parts.flatMap(({ path, detail, levers }) => (detail === undefined ? [] : [{ text: detail, path: [...path, 'detail'], does: JSON.stringify(levers) }]));
      const reveals = question.answers.flatMap(({ id, path, reveal }) => (reveal ? [{ text: reveal.why, path: [...path, 'reveal', 'why'], does: id }] : []));
      const first = new Map<string, Words>();
      for (const words of [...details, ...reveals]) {
        const twin = first.get(words.text);
        if (!twin) first.set(words.text, words);
        else if (twin.does !== words.does) yield { path: words.path, facts: { what: words.path.at(-1) === 'detail' ? 'detail' : 'reveal' }, related: [twin.path] };
      }
    }
  },
  words: ({ what }) => `this ${what} is the same as another in this decision, word for word, so it helps nobody to tell the two apart; say what is different here`,
});
