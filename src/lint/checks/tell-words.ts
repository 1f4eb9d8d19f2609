import type { NamedAnswer } from '../answers.ts';
import { formCheck } from '../check.ts';

const signs: readonly { readonly what: string; readonly pattern: RegExp; readonly in: 'best' | 'others' }[] = [
  { what: 'the only one with figures', pattern: /\d/, in: 'best' },
  { what: 'the only one that hedges ("where", "once", "unless", "at first")', pattern: /\b(?:unless|depending|where it|at first|to begin with|for now|as long as|only if|once (?:it|there|the)|if needed)\b/i, in: 'best' },
  { what: 'the only one without words like "all", "always", "never" or "only"', pattern: /\b(?:all|always|never|only|every|everyone|everything|nobody|nothing|immediately|completely|at once)\b/i, in: 'others' },
];

/** The best answer stands out by its wording: by what it alone has, or by what all the others have. */
export const tellWords = formCheck({
  code: 'LINT-TELL-WORDS',
  severity: 'warning',
  *look({ questions }) {
    for (const { answers } of questions) {
      const best = answers.filter((answer) => answer.claim === 'best');
      const others = answers.filter((answer) => answer.claim !== 'best');
      const [only] = best;
      if (!only || best.length > 1 || others.length < 2) continue;
      const sign = signs.find(({ pattern, in: where }) =>
        where === 'best' ? has(only, pattern) && !others.some((each) => has(each, pattern)) : !has(only, pattern) && others.every((each) => has(each, pattern)));
      if (sign) yield { path: only.path, facts: { label: only.label, what: sign.what } };
    }
  },
  words: ({ label, what }) => `the best answer "${label}" is ${what}, which gives it away to anybody used to tests; word the answers alike, so that they differ in what they do`,
});

function has({ label, detail = '' }: NamedAnswer, pattern: RegExp): boolean {
  return pattern.test(`${label} ${detail}`);
}
