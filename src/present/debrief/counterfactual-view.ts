import { courseOf } from '../../judge/course.ts';
import { pointsOf } from '../../judge/objective.ts';
import { tierOf } from '../../judge/tier.ts';
import type { Trajectory } from '../../model/trajectory.ts';
import { nodeOf } from '../../run/offer.ts';
import { alternatives } from '../../run/projection.ts';
import type { Run } from '../../run/run.ts';
import { horizonWeeks, trajectoryOf } from '../../run/trajectory.ts';
import { answerInWords } from '../answer-words.ts';
import { chartsOf } from '../charts.ts';
import { retold, type Departure, type Retold } from '../counterfactual.ts';
import { spansInBridge, spansStanding } from '../cues.ts';
import { stateAt } from '../picture-from.ts';
import { minePath } from '../reveal.ts';
import { momentsOf } from '../story.ts';
import type { LateWords } from '../words/late-words.ts';
import type { CounterfactualView } from './view.ts';

/** The run with one decision taken the other way, by the author's name for the answer; null if there is no such decision or answer. */
export function otherwise(run: Run, index: number, id: string): Retold | null {
  const choice = run.choices[index];
  const other = choice === undefined ? undefined : alternatives(run.scenario, choice.node, choice.answer).find((each) => each.id === id);
  return other === undefined ? null : retold(run, index, other.answer);
}

/** A run and its retelling, side by side: in figures, over the quarters, and what became of the later decisions. */
export function presentCounterfactual(run: Run, index: number, other: Retold, words: LateWords): CounterfactualView {
  const { scenario } = run;
  const weeks = horizonWeeks(scenario);
  const moment = momentsOf(run).find((each) => each.index === index);
  const answer = other.run.choices[index]?.answer;
  if (moment === undefined || answer === undefined) throw new Error(`Choice ${index} of the run decides nothing, so there is no other way to take it.`);
  const sides = [run, other.run].map((each) => ({ run: each, trajectory: trajectoryOf(each, weeks) })) as [Side, Side];
  const [mine, theirs] = sides.map(({ trajectory }) => courseOf(trajectory)) as [ReturnType<typeof courseOf>, ReturnType<typeof courseOf>];
  const last = (values: readonly number[]) => values.at(-1) ?? 0;
  return {
    title: words.debrief.counterfactual.title(moment.number, moment.node.title, answerInWords(scenario, moment.id, answer, words)),
    says: words.debrief.counterfactual.says({
      features: last(mine.features), otherFeatures: last(theirs.features), departures: last(mine.departures), otherDepartures: last(theirs.departures),
    }),
    later: [...(other.kept.length + other.departures.length === 0 ? [] : [words.debrief.counterfactual.kept(other.kept.length)]), ...other.departures.map((each) => departureInWords(run, each, words))],
    figures: figuresOf(sides, words),
    charts: chartsOf(scenario, [
      { id: minePath, label: words.reveal.yours, tone: 'mine', course: mine, bands: null, draws: [] },
      { id: 'other', label: words.debrief.counterfactual.other, tone: 'other', course: theirs, bands: null, draws: [] },
    ], weeks, words),
  };
}

interface Side {
  readonly run: Run;
  readonly trajectory: Trajectory;
}

function figuresOf([mine, other]: readonly [Side, Side], words: LateWords): CounterfactualView['figures'] {
  const { figures, debrief: { counterfactual } } = words;
  const rows: Readonly<Record<keyof typeof counterfactual.figures, (side: Side) => string>> = {
    points: ({ run, trajectory }) => words.debrief.map.points(pointsOf(trajectory, run.scenario.objective)),
    features: ({ trajectory }) => figures.count(endOf(trajectory).metrics.formalReleases),
    byHand: ({ trajectory }) => figures.count(trajectory.events.filter((event) => event.kind === 'feature-released' && event.informal).length),
    departures: ({ trajectory }) => figures.count(endOf(trajectory).metrics.departures),
    champions: ({ trajectory }) => figures.count(endOf(trajectory).metrics.championsLeft),
    spend: ({ trajectory }) => figures.usd(endOf(trajectory).metrics.spendUsd),
    platform: ({ trajectory }) => counterfactual.spans(spansStanding(endOf(trajectory).gates.platform), spansInBridge),
    fluent: ({ trajectory }) => figures.count(endOf(trajectory).fluentEngineers),
    tier: ({ run, trajectory }) => words.ending.tiers[tierOf(run, trajectory).tier].name,
  };
  return (Object.keys(rows) as (keyof typeof rows)[]).map((id) => ({ id, label: counterfactual.figures[id], mine: rows[id](mine), other: rows[id](other) }));
}

function endOf(trajectory: Trajectory) {
  return stateAt(trajectory, trajectory.weeks.length - 1);
}

function departureInWords(run: Run, departure: Departure, words: LateWords): string {
  const title = nodeOf(run, departure.node).title;
  const { counterfactual } = words.debrief;
  if (departure.kind === 'gone') return counterfactual.gone(title);
  const answer = answerInWords(run.scenario, departure.node, departure.answer, words);
  return departure.kind === 'new' ? counterfactual.fresh(title, answer) : counterfactual.refused(title, answer);
}
