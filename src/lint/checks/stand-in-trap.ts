import { namedAnswers, sameAnswer, standInOf } from '../../run/projection.ts';
import { decides } from '../answers.ts';
import { formCheck } from '../check.ts';

/** A stand-in that the author calls a trap: every look ahead past this decision walks into it. */
export const standInTrap = formCheck({
  code: 'LINT-STAND-IN-TRAP',
  severity: 'warning',
  *look({ scenario, questions }) {
    for (const question of questions) {
      if (!decides(question)) continue;
      const standIn = standInOf(question.node, true);
      const same = new Set(namedAnswers(scenario, question.id).filter(({ answer }) => sameAnswer(answer, standIn)).map(({ id }) => id));
      const trap = question.answers.find(({ id, claim }) => claim === 'trap' && same.has(id));
      if (trap) yield { path: [...question.path, 'standIn'], facts: { label: trap.label }, related: [trap.path] };
    }
  },
  words: ({ label }) =>
    `the stand-in is "${label}", which you call a trap; when the game looks ahead from an earlier decision it answers this one with the stand-in, so every earlier answer would look worse than it is: let a defensible answer stand in`,
});
