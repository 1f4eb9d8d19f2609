import { compareChoice } from '../../judge/compare.ts';
import { scoreOf, type Standings, type StandingsQuestion } from '../../judge/standings.ts';
import { leadOf as compare } from '../../model/analysis/score.ts';
import { meanOf } from '../../model/quantiles.ts';
import type { Run } from '../../run/run.ts';
import { horizonWeeks, planOf } from '../../run/trajectory.ts';
import { answerInWords } from '../answer-words.ts';
import { momentsOf } from '../story.ts';
import type { LateWords } from '../words/late-words.ts';
import type { ConclusionView } from './view.ts';

/** Enough to tell answers apart that differ by more than their luck; each is played as many times over. */
const worlds = 64;

/** The answers to one decision of a run, each followed by the plain answers, to be held against one another. */
export interface Contest {
  readonly number: number;
  readonly title: string;
  readonly answers: readonly string[];
  readonly question: StandingsQuestion;
}

/** The contests of a run: at each decision the player's answer, then the author's others. Each takes some milliseconds; `breath` is awaited between them. */
export async function contestsOf(run: Run, words: LateWords, breath: () => Promise<void>): Promise<Contest[]> {
  const weeks = horizonWeeks(run.scenario);
  const contests: Contest[] = [];
  for (const { number, index, id, node } of momentsOf(run)) {
    await breath();
    const comparison = compareChoice(run, index);
    if (comparison === null || comparison.others.length === 0) continue;
    const sides = [comparison.mine, ...comparison.others];
    contests.push({
      number,
      title: node.title,
      answers: sides.map((side) => answerInWords(run.scenario, id, side.answer, words)),
      question: { plans: sides.map((side) => planOf(side.run, weeks)), score: scoreOf(run.scenario.objective), replaced: [], seed: run.seed, worlds },
    });
  }
  return contests;
}

/** The same contest under other numbers. */
export function underNumbers(contest: Contest, replaced: StandingsQuestion['replaced']): StandingsQuestion {
  return { ...contest.question, replaced };
}

/** What each contest comes to as the model has it and under other numbers, and how many turn over. A lead within twice its error is called neither way. */
export function presentConclusions(contests: readonly Contest[], before: readonly Standings[], after: readonly Standings[], words: LateWords): { readonly says: string; readonly rows: readonly ConclusionView[] } {
  const { assumptions } = words.debrief;
  const rows = contests.map(({ number, title, answers }, at): ConclusionView => {
    const [was, is] = [leadOf(before[at]), leadOf(after[at])];
    const name = (lead: Lead) => (lead.sure ? assumptions.lead(answers[lead.best] ?? '', lead.ahead) : assumptions.tied);
    const flips = was.sure && is.sure && was.best !== is.best;
    return { number, title, flips, before: name(was), after: name(is), says: flips ? assumptions.flips : !was.sure && !is.sure ? '' : was.sure === is.sure ? assumptions.stays : assumptions.blurs(is.sure) };
  });
  return { says: assumptions.says(rows.filter(({ flips }) => flips).length, rows.length), rows };
}

export interface Lead {
  /** By its place in the contest, with the one that comes after it. */
  readonly best: number;
  readonly second: number;
  readonly ahead: number;
  readonly sure: boolean;
}

/** The answer with the best mean, and how far it is ahead of the next, world by world. */
export function leadOf(standings: Standings | undefined): Lead {
  const points = standings?.points ?? [];
  const order = points.map(meanOf).map((value, at) => ({ value, at })).toSorted((one, other) => other.value - one.value);
  const [first, second] = order;
  if (!first || !second) return { best: first?.at ?? 0, second: 0, ahead: 0, sure: false };
  const { mean, error } = compare(points[first.at] as Float64Array, points[second.at] as Float64Array);
  return { best: first.at, second: second.at, ahead: mean, sure: mean > 2 * error };
}
