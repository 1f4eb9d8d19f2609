import { substanceCheck } from '../check.ts';
import { fewestWorlds } from '../verdicts.ts';

/** Fewer features than this to a world are none: one in so many worlds is no more than an accident. */
const hardlyAny = 0.05;

/** Whatever is answered, nothing is released in due form, though the objective counts what is in use. */
export const noReleases = substanceCheck({
  code: 'LINT-NO-RELEASES',
  severity: 'warning',
  *look({ scenario, model }) {
    if (!model || scenario.objective.value <= 0) return;
    const { forks, worlds } = model.valuation;
    const found = forks.filter((fork) => fork.worlds >= fewestWorlds).flatMap((fork) => fork.answers.map((answer) => answer.best.features.mean));
    const most = Math.max(...found);
    if (found.length > 0 && most < hardlyAny) yield { path: ['objective', 'value'], facts: { most: most.toFixed(2), worlds: worlds.toLocaleString('en-GB') } };
  },
  words: ({ most, worlds }) =>
    `the objective counts features in use, but in ${worlds} worlds no way comes to more than ${most} features released with an owner and over a platform, so every reveal compares nothing with nothing; look which gate holds them back (a walk that expects "product" or "platform" prints it), and put a product manager on the staff or the lever "owner" into an answer if nobody owns the product`,
});
