import { decides } from '../answers.ts';
import { substanceCheck } from '../check.ts';
import { fewestWorlds } from '../verdicts.ts';

/** How far the model got, where it did not get everywhere. */
export const stopped = substanceCheck({
  code: 'LINT-STOPPED',
  severity: 'info',
  *look({ model, questions }) {
    if (!model) return;
    const { complete, worlds, forks } = model.valuation;
    const met = new Set(forks.filter((fork) => fork.worlds >= fewestWorlds).map((fork) => fork.node));
    const unmet = questions.filter((question) => decides(question) && !met.has(question.id)).map(({ id }) => id);
    if (complete && unmet.length === 0) return;
    yield {
      path: ['start'],
      facts: {
        worlds: worlds.toLocaleString('en-GB'),
        left: complete ? 'nothing' : 'answers',
        unmet: unmet.length === 0 ? '' : `too few of them came to ${unmet.length === 1 ? 'one decision' : `${unmet.length} decisions`} to judge: ${unmet.slice(0, 5).join(', ')}${unmet.length > 5 ? ' …' : ''}`,
      },
    };
  },
  words: ({ worlds, left, unmet }) =>
    `the model did not look at everything: in ${worlds} worlds ${[...(left === 'answers' ? ['only some of the answers were followed, there being too many paths'] : []), ...(unmet === '' ? [] : [unmet])].join('; and ')}; what it says of your claims holds for what it met, so try more worlds or fewer branches`,
});
