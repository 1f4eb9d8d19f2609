import type { RunJudged } from '../../judge/judge-run.ts';
import { isSlight } from '../../judge/regret.ts';
import type { Run } from '../../run/run.ts';
import { nodeOf } from '../../run/offer.ts';
import type { ScenarioNode } from '../../scenario/scenario.ts';
import { momentsOf } from '../story.ts';
import { tellingAmount } from '../telling.ts';
import type { LateWords } from '../words/late-words.ts';
import { shortOf } from './short-of.ts';
import type { JudgementView } from './view.ts';

/** The decisions of which every answer there is stands on the page, and is tried. */
const offersAll: ReadonlySet<ScenarioNode['kind']> = new Set(['choice', 'event']);

/** How good the decisions of a run were and how lucky it was, in points and in sentences. Null where a decision could not be valued. */
export function presentJudgement(run: Run, judged: RunJudged, words: LateWords): JudgementView | null {
  const { account, corner, percentile, middle, decisions } = judged;
  if (account === null || corner === null) return null;
  const { judgement, map } = words.debrief;
  const moments = momentsOf(run);
  const numberOf = (index: number) => moments.find((moment) => moment.index === index)?.number ?? 0;
  const [worst] = decisions.filter(({ right }) => !right).toSorted((one, other) => other.regret - one.regret);
  return {
    note: judgement.points(run.scenario.objective.text),
    corner: judgement.corner(corner, percentile),
    says: [
      judgement.account(account),
      judgement.score(Math.round(100 * account.score)),
      judgement.luck({ luck: account.luck, points: account.points, percentile, middle }),
      worst === undefined ? judgement.allRight : judgement.worst(numberOf(worst.index), worst.regret),
    ],
    run: { judgement: Math.max(0, Math.min(1, account.score)), luck: percentile },
    account: [
      ...(['atStart', 'givenAway', 'gained', 'luck', 'points'] as const).map((part) => ({ label: words.debrief.export.account[part], value: Math.round(100 * account[part]) / 100 })),
      { label: words.debrief.export.account.percentile, value: Math.round(100 * percentile) },
    ],
    decisions: decisions.map(({ index, node, right, regret, gained, range }) => ({
      number: numberOf(index),
      title: shortOf(run.scenario, node),
      right, regret, gained,
      figures: { regret: map.cost(regret - gained), verdict: gained >= tellingAmount ? judgement.beyond : right ? judgement.right(regret, isSlight(regret, range), !offersAll.has(nodeOf(run, node).kind)) : judgement.notRight },
    })),
  };
}
