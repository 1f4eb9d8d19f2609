import type { Path } from '../../scenario/json/spots.ts';
import { decides, type Question } from '../answers.ts';
import { formCheck } from '../check.ts';

/** A stand-in that the author calls a trap: every look ahead past this decision walks into it. */
export const standInTrap = formCheck({
  code: 'LINT-STAND-IN-TRAP',
  severity: 'warning',
  *look({ questions }) {
    for (const question of questions) {
      if (!decides(question)) continue;
      const answer = question.answers.find((each) => each.claim === 'trap' && standsIn(question, each.id));
      const path: Path = [...question.path, 'standIn'];
      if (answer) yield { path, facts: { label: answer.label }, related: [answer.path] };
    }
  },
  words: ({ label }) =>
    `the stand-in is "${label}", which you call a trap; when the game looks ahead from an earlier decision it answers this one with the stand-in, so every earlier answer would look worse than it is: let a defensible answer stand in`,
});

function standsIn({ node }: Question, id: string): boolean {
  switch (node.kind) {
    case 'choice':
    case 'event':
      return node.standIn === id;
    case 'allocation': {
      const answer = node.presets.find((each) => each.id === id)?.answer ?? {};
      return node.lines.every((line) => (answer[line.id] ?? 0) === (node.standIn[line.id] ?? 0));
    }
    case 'check':
      return false;
    case 'threshold': {
      const answer = node.examples.find((each) => each.id === id)?.answer ?? {};
      return node.settings.every((setting) => answer[setting.id] === node.standIn[setting.id]);
    }
    default: {
      const answer = node.examples.find((each) => each.id === id)?.answer ?? [];
      return answer.length === node.standIn.length && answer.every((name, at) => name === node.standIn[at]);
    }
  }
}
