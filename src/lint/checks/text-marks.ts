import { formCheck } from '../check.ts';
import { isProse } from '../texts.ts';

/** Marks that the small Markdown does not know: they are shown as they stand. Every repetition is bounded, so that no text is slow to look at. */
const inProse: readonly (readonly [RegExp, string])[] = [
  [/^ {0,3}#{1,6}\s/m, 'a heading mark (#)'],
  [/```|`[^`\n]+`/, 'a code mark (`)'],
  [/^[ \t]{0,9}\|[^\n]*\|[ \t]{0,9}$/m, 'a table (|)'],
  [/!\[[^[\]\n]{0,200}\]\(/, 'a picture'],
  [/(?<![\w_])__?[^\s_][^_\n]*_?_(?![\w_])/, 'underscores for emphasis'],
  [/^ {0,3}>\s/m, 'a quotation mark (>)'],
  [/(?<!\{)\{[A-Za-z]{2,40}\.(?:mine|other)\}(?!\})/, 'a figure between single braces'],
];
const inLine: readonly (readonly [RegExp, string])[] = [
  [/\*[^*\s][^*]*\*/, 'asterisks for emphasis'],
  [/\[[^[\]]{1,200}\]\([^)]{0,200}\)/, 'a link'],
];

/** Marks that a reader sees as marks: Markdown in a title or a label, and Markdown that this game does not know. */
export const textMarks = formCheck({
  code: 'LINT-TEXT-MARKS',
  severity: 'warning',
  *look({ texts }) {
    for (const text of texts) {
      const prose = isProse(text);
      const found = [...inProse, ...(prose ? [] : inLine)].find(([pattern]) => pattern.test(text.text));
      if (found) yield { path: text.path, facts: { mark: found[1], where: prose ? 'texts' : 'titles and labels' } };
    }
  },
  words: ({ mark, where }) =>
    where === 'texts'
      ? `${mark} is shown as it stands: texts know *emphasis*, **strong**, lists, [links](https://…) and {{figures}} between two braces, and nothing else`
      : `${mark} is shown as it stands: titles and labels are plain words, only longer texts know emphasis, lists and links`,
});
