import { formCheck } from '../check.ts';

/** With fewer questions than this, the same place is chance. */
const fewest = 4;
const place = ['first', 'second', 'third', 'fourth', 'fifth'];
const furtherDown = 'in the same place';

/** The best answer is always in the same place. Only where the player sees the answers as a list. */
export const tellPlace = formCheck({
  code: 'LINT-TELL-PLACE',
  severity: 'warning',
  *look({ questions }) {
    const listed = questions.filter(({ node, answers }) => ['choice', 'event', 'check'].includes(node.kind) && answers.filter((answer) => answer.claim === 'best').length === 1);
    const places = listed.map(({ answers }) => ({ at: answers.findIndex((answer) => answer.claim === 'best'), last: answers.length - 1 }));
    const [first] = places;
    if (listed.length < fewest || !first) return;
    const where = places.every(({ at }) => at === first.at) ? (place[first.at] ?? furtherDown) : places.every(({ at, last }) => at === last) ? 'last' : null;
    const best = listed.flatMap(({ answers }) => answers.filter((answer) => answer.claim === 'best'));
    const latest = best.at(-1);
    if (where !== null && latest) yield { path: latest.path, facts: { where, count: listed.length }, related: best.slice(0, -1).map((answer) => answer.path) };
  },
  words: ({ where, count }) => `the best answer comes ${where} in all ${count} questions with a list, this being the last of them, and players notice; put it in another place in some of them`,
});
