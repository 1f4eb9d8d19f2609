import { formCheck } from '../check.ts';
import { gradeOf } from '../reading.ts';
import { isProse } from '../texts.ts';

/** Years of school past which a text is hard going for most people at work. */
const hardest = 14;

/** An English text that asks for more years of school than most readers want to spend on a game. */
export const readingLevel = formCheck({
  code: 'LINT-READING-LEVEL',
  severity: 'info',
  *look({ scenario, texts }) {
    if (!/^en\b/i.test(scenario.language)) return;
    for (const text of texts) {
      const grade = isProse(text) ? gradeOf(text.text) : null;
      if (grade !== null && grade > hardest) yield { path: text.path, facts: { grade: Math.round(grade) } };
    }
  },
  words: ({ grade }) => `this text asks for about ${grade} years of school (Flesch–Kincaid), more than a tired reader gives a game; shorter sentences help most, then shorter words`,
});
