import { evidenceOf } from '../../judge/profile.ts';
import type { Judged } from '../../judge/regret.ts';
import type { Run } from '../../run/run.ts';
import { momentsOf } from '../story.ts';
import type { LateWords } from '../words/late-words.ts';
import type { PrinciplesView } from './view.ts';

/** The principles a run's decisions tested, each with the decisions in which it was shown or missed. One missed anywhere is missed. */
export function presentPrinciples(run: Run, judged: readonly Judged[], words: LateWords): PrinciplesView {
  const moments = momentsOf(run);
  const found = new Map<string, { readonly shown: number[]; readonly missed: number[]; lost: number }>();
  for (const decision of judged) {
    const number = moments.find(({ index }) => index === decision.index)?.number ?? 0;
    for (const { principle, shown } of evidenceOf(run, [decision])) {
      const at = found.get(principle) ?? { shown: [], missed: [], lost: 0 };
      (shown ? at.shown : at.missed).push(number);
      if (!shown) at.lost += decision.regret;
      found.set(principle, at);
    }
  }
  const views = run.scenario.principles.flatMap(({ id, text }) => {
    const at = found.get(id);
    return at ? [{ id, text, why: words.debrief.principle(at.shown, at.missed, at.lost), missed: at.missed.length > 0 }] : [];
  });
  const listed = (missed: boolean) => views.filter((each) => each.missed === missed).map(({ id, text, why }) => ({ id, text, why }));
  return { shown: listed(false), missed: listed(true) };
}
