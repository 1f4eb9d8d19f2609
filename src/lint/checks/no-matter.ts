import { substanceCheck } from '../check.ts';
import { worlds } from '../figures.ts';
import { allAlike } from '../twins.ts';
import { judgedIn } from '../verdicts.ts';

/** A decision after which everything comes to the same, whatever was answered. */
export const noMatter = substanceCheck({
  code: 'LINT-NO-MATTER',
  severity: 'warning',
  *look(ground) {
    for (const judged of judgedIn(ground)) {
      if (!allAlike(judged)) continue;
      const { question, forks: [shown] } = judged;
      if (shown) yield { path: question.path, part: 'key', facts: { node: question.id, answers: question.answers.length, worlds: worlds(shown) } };
    }
  },
  words: (f) =>
    `it makes no difference what is answered in "${f.node}": in ${f.worlds} all ${f.answers} answers come to the same points, features, departures and money; look whether the levers are strong enough and early enough to show, or take the decision out`,
});
