import { formCheck } from '../check.ts';
import { wordCount } from '../texts.ts';

/** The longest answer must be this much longer than the next to be seen at a glance, and by this many words. */
const factor = 1.4;
const words = 5;

/** The best answer is the longest by far: who reads nothing picks it. */
export const tellLength = formCheck({
  code: 'LINT-TELL-LENGTH',
  severity: 'warning',
  *look({ questions }) {
    for (const { answers } of questions) {
      const lengths = answers.map(({ label, detail = '' }) => wordCount(`${label} ${detail}`));
      const best = answers.filter((answer) => answer.claim === 'best');
      const [only] = best;
      if (!only || best.length > 1 || answers.length < 2) continue;
      const its = lengths[answers.indexOf(only)] ?? 0;
      const next = Math.max(...lengths.filter((_, at) => answers[at] !== only));
      if (its >= next * factor && its >= next + words) yield { path: only.path, facts: { label: only.label, its, next } };
    }
  },
  words: ({ label, its, next }) =>
    `the best answer "${label}" has ${its} words and the next longest ${next}, so it can be picked by its length without understanding anything; cut it, or give the others as much to say for themselves`,
});
