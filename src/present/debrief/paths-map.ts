import type { Judged } from '../../judge/regret.ts';
import type { Valuation } from '../../judge/valuation.ts';
import type { Answer, Run } from '../../run/run.ts';
import { answerInWords } from '../answer-words.ts';
import { momentsTaken } from '../decisions-taken.ts';
import { tellingAmount } from '../telling.ts';
import type { LateWords } from '../words/late-words.ts';
import { columnsOf, type Columns } from './map-columns.ts';
import { bundlesOf, endsOf, reckon } from './map-links.ts';
import { shortOf } from './short-of.ts';
import type { MapStop, MapView } from './view.ts';

/**
 * Every path of a scenario by the best that is still within reach on it, with the run's own decisions, as judged, among them. The first
 * valuation is of every named path; more of them know answers of the player's own. Null if none of the run's decisions could be judged. Yields
 * while it reads thousands of figures.
 */
export function* presentMap(run: Run, judged: readonly Judged[], valuations: readonly [Valuation, ...Valuation[]], words: LateWords): Generator<unknown, MapView | null, void> {
  const { scenario } = run;
  const [every] = valuations;
  const forks = yield* reckon(every);
  const columns = columnsOf(scenario, every);
  const last = columns.names.length - 1;
  yield;
  const mine = stopsOf(run, judged, valuations, columns, words);
  const mineLast = mine.at(-1);
  if (mineLast === undefined) return null;
  yield;
  const ends = endsOf(forks, mineLast.after);
  yield;
  const values = [...[...forks.values()].flatMap((fork) => fork.values), ...mine.flatMap(({ before, after }) => [before, after])];
  const [low, high] = values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Infinity, -Infinity]);
  const links = yield* bundlesOf(forks, columns.of, last, low, high);
  return {
    says: words.debrief.map.says({
      paths: every.paths, best: every.best.points.mean, worst: ends.worst, mine: mineLast.after, beaten: ends.paths === 0 ? 0 : ends.below / ends.paths,
    }),
    note: words.debrief.map.note(every.worlds, every.complete, judged.some(({ gained }) => gained >= tellingAmount)),
    columns: namesFor(columns.names, run, mine, words),
    low, high,
    links,
    mine,
  };
}

/** The run's own decisions, each with the best within reach before and after, up to the first that could not be judged. */
function stopsOf(run: Run, judged: readonly Judged[], valuations: readonly Valuation[], columns: Columns, words: LateWords): MapStop[] {
  const forks = new Map(valuations.toReversed().flatMap((valuation) => valuation.forks.map((fork) => [fork.key, fork] as const)));
  const decided = momentsTaken(run);
  const unknown = decided.findIndex(({ index }, place) => judged[place]?.index !== index);
  const met = judged.slice(0, unknown === -1 ? undefined : unknown).flatMap((decision) => {
    const moment = decided.find(({ index }) => index === decision.index);
    const fork = forks.get(decision.fork);
    return moment && fork ? [{ decision, moment, fork }] : [];
  });
  return met.map(({ decision, moment, fork }, place): MapStop => {
    const next = met[place + 1]?.fork;
    const { foreseen: before, expected: after } = decision;
    const inWords = (each: Answer): string => answerInWords(run.scenario, moment.id, each, words);
    const [answer, best] = [inWords(moment.choice.answer), inWords(decision.bestAnswer)];
    return {
      column: columns.of(fork), next: next ? columns.of(next) : columns.names.length - 1, node: moment.id, title: moment.node.title, before, after,
      answer,
      best: best === answer ? words.debrief.map.same : best,
      figures: { sure: moment.choice.confidence === null ? '' : words.figures.percent(moment.choice.confidence / 100), before: words.debrief.map.points(before), cost: words.debrief.map.cost(decision.regret - decision.gained) },
    };
  });
}

/** A column is named after the run's own decision there, where it made one. */
function namesFor(names: Columns['names'], run: Run, mine: readonly MapStop[], words: LateWords): string[] {
  return names.map((nodes, column) => {
    if (column === names.length - 1) return words.debrief.labels.mapEnd;
    return shortOf(run.scenario, mine.find((stop) => stop.column === column)?.node ?? nodes[0]);
  });
}
