import { formCheck } from '../check.ts';
import { textsIn } from '../texts.ts';

/** Marks of other writing systems that the small Markdown does not know: they are shown as they stand. */
const inProse: readonly (readonly [RegExp, string])[] = [
  [/^\s{0,3}#{1,6}\s/m, 'a heading mark (#)'],
  [/```|`[^`\n]+`/, 'a code mark (`)'],
  [/^\s*\|.*\|\s*$/m, 'a table (|)'],
  [/!\[[^\]]*\]\(/, 'a picture'],
  [/(?<![\w_])__?[^\s_][^_\n]*_?_(?![\w_])/, 'underscores for emphasis'],
  [/^\s{0,3}>\s/m, 'a quotation mark (>)'],
];
const inLine: readonly (readonly [RegExp, string])[] = [
  [/\*[^*\s][^*]*\*/, 'asterisks for emphasis'],
  [/\[[^\]]+\]\([^)]*\)/, 'a link'],
];

/** Marks that a reader sees as marks: Markdown in a title or a label, and Markdown that this game does not know. */
export const textMarks = formCheck({
  code: 'LINT-TEXT-MARKS',
  severity: 'warning',
  *look({ scenario }) {
    for (const { text, path, prose } of textsIn(scenario)) {
      const found = [...inProse, ...(prose ? [] : inLine)].find(([pattern]) => pattern.test(text));
      if (found) yield { path, facts: { mark: found[1], where: prose ? 'texts' : 'titles and labels' } };
    }
  },
  words: ({ mark, where }) =>
    where === 'texts'
      ? `${mark} is shown as it stands: texts know *emphasis*, **strong**, lists and [links](https://…), and nothing else`
      : `${mark} is shown as it stands: titles and labels are plain words, only longer texts know emphasis, lists and links`,
});
