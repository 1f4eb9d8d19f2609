import { forkKey } from '../../judge/story.ts';
import type { AnswerValue, Fork, Valuation } from '../../judge/valuation.ts';
import { sameAnswer } from '../../run/projection.ts';
import { replay } from '../../run/replay.ts';
import type { Run } from '../../run/run.ts';
import type { NodeId, Scenario } from '../../scenario/scenario.ts';
import { answerInWords } from '../answer-words.ts';
import { momentsOf } from '../story.ts';
import type { AfterWords } from '../words/after-words.ts';
import { columnsOf } from './map-columns.ts';
import type { MapLink, MapStop, MapView } from './view.ts';

/** Paths are drawn in so many steps of height: those that begin and end on the same steps are one bundle. */
const steps = 48;

/**
 * Every path of a scenario by the best that is still within reach on it, with the run's own among them. The first valuation is of
 * every named path; more of them begin where the run gave an answer of its own. Null if the run's decisions are not in them.
 */
export function presentMap(run: Run, valuations: readonly [Valuation, ...Valuation[]], words: AfterWords): MapView | null {
  const { scenario } = run;
  const [every] = valuations;
  const columns = columnsOf(scenario, every);
  const mine = stopsOf(run, valuations, columns.of, columns.names.length - 1, words);
  const mineLast = mine.at(-1);
  if (mineLast === undefined) return null;
  const ends = endsOf(every);
  const values = [...every.forks.flatMap((fork) => fork.answers.map(valueOf)), ...mine.flatMap(({ before, after }) => [before, after])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return {
    says: words.debrief.map.says({
      paths: every.paths, best: every.best.points.mean, worst: Math.min(...ends.map(({ value }) => value)), mine: mineLast.after,
      beaten: shareBelow(ends, mineLast.after),
    }),
    note: words.debrief.map.note(scenario.objective.text, every.worlds, every.complete),
    columns: namesFor(columns.names, run, mine, words),
    low, high,
    links: linksOf(every, columns.of, columns.names.length - 1, low, high),
    mine,
  };
}

function valueOf(answer: AnswerValue): number {
  return answer.best.points.mean;
}

/** The run's own decisions, each with the best within reach before and after. Stops where a decision is in no valuation. */
function stopsOf(run: Run, valuations: readonly Valuation[], column: (fork: Fork) => number, last: number, words: AfterWords): MapStop[] {
  const { scenario, seed, choices } = run;
  const forks = new Map(valuations.toReversed().flatMap(({ forks: each }) => each.map((fork) => [fork.key, fork] as const)));
  const moments = momentsOf(run).filter(({ choice }) => choice.answer.kind !== 'spared');
  const met = moments.map((moment) => ({ moment, fork: forks.get(forkKey(replay(scenario, { seed, choices: choices.slice(0, moment.index) }).run)) }));
  const stops: MapStop[] = [];
  for (const [place, { moment, fork }] of met.entries()) {
    const answer = fork?.answers.find((each) => sameAnswer(each.answer, moment.choice.answer)) ?? ownIn(valuations, fork, moment.choice.answer);
    const best = fork?.answers[fork.best];
    if (!fork || !answer || !best) break;
    const next = met[place + 1]?.fork;
    const [before, after] = [Math.max(valueOf(best), valueOf(answer)), valueOf(answer)];
    stops.push({
      column: column(fork), next: next ? column(next) : last, node: moment.id, title: moment.node.title, before, after,
      answer: answerInWords(scenario, moment.id, moment.choice.answer, words),
      best: best.label ?? answerInWords(scenario, moment.id, best.answer, words),
      figures: { before: words.debrief.map.points(before), after: words.debrief.map.points(after), cost: words.debrief.map.cost(before - after) },
    });
  }
  return stops;
}

/** An answer of the player's own is valued apart, at the same fork of a valuation that begins there. */
function ownIn(valuations: readonly Valuation[], fork: Fork | undefined, answer: AnswerValue['answer']): AnswerValue | undefined {
  const same = valuations.flatMap((each) => each.forks.filter(({ key }) => key === fork?.key));
  return same.flatMap(({ answers }) => answers).find((each) => sameAnswer(each.answer, answer));
}

/** For each answer of each fork: the forks that come straight after it. */
function followers({ forks }: Valuation): Map<string, Fork[]> {
  const after = new Map<string, Fork[]>();
  for (const fork of forks) {
    const key = addressOf(fork.history);
    after.set(key, [...(after.get(key) ?? []), fork]);
  }
  return after;
}

function addressOf(history: Fork['history']): string {
  return history.map(({ node, id }) => `${node}=${id ?? ''}`).join('/');
}

const addressAfter = (fork: Fork, answer: AnswerValue): string => addressOf([...fork.history, { node: fork.node, id: answer.id }]);

/** Where paths end, by what they are expected to come to, and how many of them. */
function endsOf(every: Valuation): { readonly value: number; readonly paths: number }[] {
  const after = followers(every);
  return every.forks.flatMap((fork) => fork.answers.flatMap((answer) => (after.has(addressAfter(fork, answer)) ? [] : [{ value: valueOf(answer), paths: 1 }])));
}

function shareBelow(ends: readonly { readonly value: number }[], value: number): number {
  return ends.length === 0 ? 0 : ends.filter((end) => end.value < value).length / ends.length;
}

/** How many ways there are to go on from a fork. */
function pathsFrom(every: Valuation): (fork: Fork, answer: AnswerValue) => number {
  const after = followers(every);
  const known = new Map<string, number>();
  const along = (fork: Fork, answer: AnswerValue): number => {
    const key = addressAfter(fork, answer);
    const before = known.get(key);
    if (before !== undefined) return before;
    const count = (after.get(key) ?? []).reduce((sum, next) => sum + next.answers.reduce((all, each) => all + along(next, each), 0), 0) || 1;
    known.set(key, count);
    return count;
  };
  return along;
}

function linksOf(every: Valuation, column: (fork: Fork) => number, last: number, low: number, high: number): MapLink[] {
  const after = followers(every);
  const paths = pathsFrom(every);
  const step = (value: number) => (high === low ? low : low + (Math.round(((value - low) / (high - low)) * steps) * (high - low)) / steps);
  const bundles = new Map<string, MapLink>();
  for (const fork of every.forks) {
    const best = fork.answers[fork.best];
    if (!best) continue;
    for (const answer of fork.answers) {
      const next = (after.get(addressAfter(fork, answer)) ?? []).map(column);
      const link = { from: column(fork), to: next.length === 0 ? last : Math.min(...next), start: step(valueOf(best)), end: step(valueOf(answer)), paths: paths(fork, answer) };
      const key = `${link.from} ${link.to} ${link.start} ${link.end}`;
      bundles.set(key, { ...link, paths: link.paths + (bundles.get(key)?.paths ?? 0) });
    }
  }
  return [...bundles.values()];
}

/** A column is named after the run's own decision there, where it made one. */
function namesFor(names: readonly (readonly NodeId[])[], run: Run, mine: readonly MapStop[], words: AfterWords): string[] {
  return names.map((nodes, column) => {
    if (column === names.length - 1) return words.debrief.labels.mapEnd;
    const own = mine.find((stop) => stop.column === column)?.node;
    return shortOf(run.scenario, own ?? nodes[0]);
  });
}

function shortOf(scenario: Scenario, id: NodeId | undefined): string {
  const node = id === undefined ? undefined : scenario.nodes[id];
  return node?.short ?? node?.title ?? '';
}
