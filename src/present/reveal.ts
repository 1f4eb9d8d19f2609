import type { Comparison, Projection } from '../judge/compare.ts';
import { decided } from '../judge/made.ts';
import type { Forecast } from '../judge/worlds.ts';
import type { PlaySnapshot } from '../play/snapshot.ts';
import { isDecision } from '../run/decisions.ts';
import { decisionCount } from '../run/paths.ts';
import { nodeOf } from '../run/offer.ts';
import type { Run } from '../run/run.ts';
import { horizonWeeks, trajectoryOf } from '../run/trajectory.ts';
import type { Breakdown } from '../model/analysis/breakdown.ts';
import { gates } from '../model/roles.ts';
import { figuresIn } from '../scenario/figures.ts';
import type { DecisionNode, NodeId, Prose, Scenario } from '../scenario/scenario.ts';
import { answerInWords } from './answer-words.ts';
import { chartsOf, type Path } from './charts.ts';
import { meansAgainst, ownAgainst, presentDifference } from './difference.ts';
import { driverSums } from './debrief/driver-sums.ts';
import { whatFollowed } from './followed.ts';
import { outOfHundred, tooClose } from './hundred.ts';
import { leaversOf } from './leavers.ts';
import { optionLetter } from './letters.ts';
import { withModelFigures } from './model-figures.ts';
import { stateAt } from './picture-from.ts';
import { authorsReveal, comparisonAt, roadsOf, type Road } from './roads.ts';
import { tellingAmount } from './telling.ts';
import type { AuthorView, ChartView, RevealView, RoadView } from './view.ts';
import type { AfterWords } from './words/after-words.ts';
import type { Outcome, ToCome } from './words/reveal-words.ts';

/** The id of the player's own path among the lines of a chart. */
export const minePath = 'mine';

/** What many worlds say of a choice, as far as it has been worked out. */
export interface Looked {
  readonly forecast: Forecast | null;
  /** Where the difference from each other path comes from, in the comparison's order of others. */
  readonly breakdowns: readonly (Breakdown | null)[];
  /** Whether it broke off: what is missing does not come by itself. */
  readonly failed?: boolean;
}

export const notLooked: Looked = { forecast: null, breakdowns: [] };

/**
 * What followed a commitment, and what the other answers would have brought in the same luck.
 * The first of `others` is the one that the page is about until another is asked for.
 */
export function presentReveal(snapshot: PlaySnapshot, node: DecisionNode, words: AfterWords, looked: Looked = notLooked): RevealView {
  const { before, run } = snapshot;
  const { scenario } = run;
  const comparison = comparisonOf(snapshot);
  const { mine } = comparison;
  const toCome = toComeAfter(run, mine);
  const roads = roadsOf(comparison, node, looked.forecast);
  const against = roads[0] ?? null;
  // Which path it is held against, and how it stands to it, is known once the worlds have been played: until then only what will not change is said.
  const waiting = looked.forecast === null && !looked.failed;
  const atEnd = ({ trajectory }: Projection) => stateAt(trajectory, horizonWeeks(scenario));
  const author = authorsReveal(scenario, snapshot.node, node, mine.answer);
  const filledFor = (road: Road | null): AuthorView => {
    const filled = (text: Prose | undefined) => (text === undefined ? null : withModelFigures(text, atEnd(mine), road && atEnd(road.projection), words.figures));
    return { why: filled(author?.why) ?? '', notice: filled(author?.notice), caseText: filled(author?.case) };
  };
  const count = decisionCount(before);
  const gone = mine.trajectory.events.filter((event) => event.kind === 'person-left');
  const confidence = run.choices.at(-1)?.confidence ?? null;
  const charts = chartsOf(scenario, [minePathOf(mine, looked.forecast, words), ...roads.map((road) => pathOf(road, looked.forecast))], run.week, words);
  const others = roads.map((road) => ({
    ...roadView(road, snapshot.node, mine, looked, words),
    title: waiting ? words.reveal.title(outcomeOf(mine), null) : titleOf(mine, road, looked.forecast, words),
    lead: waiting ? words.reveal.lead(null, 0, false, toCome, confidence) : words.reveal.lead({ letter: road.letter, said: answerInWords(scenario, snapshot.node, road.projection.answer, words) }, roads.length, looked.forecast !== null && road === against, toCome, confidence),
    author: filledFor(road),
  }));
  return {
    kind: 'reveal',
    labels: words.reveal.labels,
    count: words.play.count(count.number, count.of),
    title: others[0]?.title ?? words.reveal.title(outcomeOf(mine), null),
    lead: others[0]?.lead ?? words.reveal.lead(null, 0, false, toCome, confidence),
    followed: whatFollowed(trajectoryOf(run), before.week, run.week, words, run.levers.slice(before.levers.length)),
    chosen: chosenWords(snapshot.node, node, mine, run, words),
    others,
    failed: looked.failed ?? false,
    charts: waiting ? chartsWaiting(charts, chartsOf(scenario, [minePathOf(mine, null, words)], run.week, words)) : charts.map((chart) => (chart.id === 'features' ? withPoints(chart, roads, looked.forecast, words) : chart)),
    open: node.kind === 'choice' || node.kind === 'event' ? null : words.reveal.open(roads.length),
    left: leaversOf(scenario, mine.trajectory, words, run.week),
    letGo: mine.trajectory.events.some((event) => event.kind === 'person-parted' && event.week <= run.week) ? words.reveal.letGo : null,
    leftLater: toCome && words.reveal.leftLater(gone.filter(({ week }) => week > run.week).length, toCome, gone.filter(({ week }) => week <= run.week).length),
    ...filledFor(against),
    whyFigures: author !== null && figuresIn(author.why).length > 0 ? words.reveal.whyFigures(toCome, gates.some((gate) => `${author.why}${author.notice ?? ''}`.includes(`{{${gate}.`))) : null,
    principle: scenario.principles.find((principle) => principle.id === author?.principle)?.text ?? null,
    caseLabel: author?.caseKind === undefined ? words.reveal.caseLabel : words.reveal.caseKinds[author.caseKind],
    sources: sourcesOf(scenario, author?.sources ?? [], words),
    caveats: [...(scenario.caveat === undefined ? [] : [scenario.caveat]), words.reveal.caveat],
    continueLabel: continueLabel(run, words),
  };
}

/** What lies beyond the week on screen: decisions that a projection answers by itself, weeks in which nothing more is decided, or nothing. */
function toComeAfter(run: Run, mine: Projection): ToCome | null {
  if (mine.run.choices.slice(run.choices.length).some((choice) => decided(run, choice))) return 'decisions';
  return run.week < horizonWeeks(run.scenario) ? 'weeks' : null;
}

/** The sources of those ids, a line each. */
export function sourcesOf(scenario: Scenario, ids: readonly string[], words: AfterWords): string[] {
  return ids.flatMap((id) => scenario.sources.filter((source) => source.id === id).map(words.reveal.source));
}

function titleOf(mine: Projection, against: Road, forecast: Forecast | null, words: AfterWords): string {
  const odds = forecast?.beats[against.index];
  if (!forecast || !odds) return words.reveal.title(outcomeOf(mine), outcomeOf(against.projection));
  const ahead = (forecast.points[0] ?? 0) - (forecast.points[against.index + 1] ?? 0);
  const range = Math.max(...forecast.points) - Math.min(...forecast.points);
  const slight = Math.abs(ahead) < slightShare * Math.max(range, forecast.luck);
  return words.reveal.titleOverWorlds(outOfHundred(odds), tooClose(odds), against.letter, { ahead, slight });
}

function roadView(road: Road, at: NodeId, mine: Projection, { forecast, breakdowns }: Looked, words: AfterWords): Omit<RoadView, 'title' | 'lead' | 'author'> {
  const { id, letter, index, projection } = road;
  const odds = forecast?.beats[index];
  const breakdown = breakdowns[index];
  const drivers = driverSums(projection.trajectory);
  const { scenario } = mine.run;
  const said = answerInWords(scenario, at, projection.answer, words);
  const instead = mine.answer.kind === 'option' ? words.moves.instead(answerInWords(scenario, at, mine.answer, words), said) : null;
  const stand = { means: meansAgainst(forecast, index, scenario.objective), own: ownAgainst(forecast, index, scenario.objective), luck: forecast?.luck ?? null, at, instead };
  return {
    id,
    letter,
    label: words.reveal.lettered(letter, said),
    chance: odds ? { ...odds, sentence: words.reveal.chance(odds, letter) } : null,
    difference: breakdown ? presentDifference(breakdown, stand, mine.run, projection.run, letter, words) : null,
    left: words.reveal.leftOther(letter, outcomeOf(projection).departures, drivers[0]?.cause ?? null),
  };
}

function chosenWords(id: string, node: DecisionNode, mine: Projection, { scenario }: Run, words: AfterWords): string {
  const letter = mine.id === null ? null : optionLetter(node, mine.id);
  const said = answerInWords(scenario, id, mine.answer, words);
  return letter === null ? said : words.reveal.lettered(letter, said);
}

function outcomeOf({ course }: Projection): Outcome {
  return { features: course.features.at(-1) ?? 0, departures: course.departures.at(-1) ?? 0 };
}

function comparisonOf({ before, run, node }: PlaySnapshot): Comparison {
  const comparison = comparisonAt(run, before.choices.length, before);
  if (comparison === null) throw new Error(`Nothing was decided at "${node}", so there is nothing to reveal. Only decisions have the phase "revealed".`);
  return comparison;
}

/** The lines of all paths, with what there is to say of the player's own. */
function chartsWaiting(charts: readonly ChartView[], own: readonly ChartView[]): ChartView[] {
  return charts.map((chart, at) => ({ ...chart, says: own[at]?.says ?? chart.says, lines: chart.lines.map(({ says: _, ...line }) => line) }));
}

/** The chart of features, each of its sentences ending with what decides where points say another thing than features do. */
function withPoints(chart: ChartView, roads: readonly Road[], forecast: Forecast | null, { reveal }: AfterWords): ChartView {
  const more = ({ index }: Road): string => {
    const [mine, theirs] = [forecast?.sides[0], forecast?.sides[index + 1]];
    const features = (mine?.features.mean.at(-1) ?? 0) - (theirs?.features.mean.at(-1) ?? 0);
    const points = (forecast?.points[0] ?? 0) - (forecast?.points[index + 1] ?? 0);
    return Math.abs(features) < tellingAmount || Math.abs(points) < tellingAmount || features > 0 === points > 0 ? '' : ` ${reveal.pointsDecide(points > 0)}`;
  };
  const [first] = roads;
  return {
    ...chart,
    says: `${chart.says}${first ? more(first) : ''}`,
    lines: chart.lines.map((line) => {
      const road = roads.find(({ id }) => id === line.id);
      return road && line.says !== undefined ? { ...line, says: `${line.says}${more(road)}` } : line;
    }),
  };
}

/** A lead of less than this share of what the decision, or luck, moves is next to nothing. */
const slightShare = 0.1;

/** How many lines of other worlds are drawn behind the player's. */
const linesBehind = 20;

function minePathOf(mine: Projection, forecast: Forecast | null, words: AfterWords): Path {
  // World 0 is the player's own, and has a line of its own.
  const others = forecast?.draws.slice(1, 1 + linesBehind).flatMap(([side]) => side ?? []) ?? [];
  return { id: minePath, label: words.reveal.yours, tone: 'mine', course: mine.course, bands: forecast?.sides[0] ?? null, draws: others };
}

function pathOf(road: Road, forecast: Forecast | null): Path {
  return { id: road.id, label: road.letter, tone: 'other', course: road.projection.course, bands: forecast?.sides[road.index + 1] ?? null, draws: [] };
}

/** What the button to the next screen says. */
export function continueLabel(run: Run, words: AfterWords): string {
  const next = nodeOf(run, run.node);
  if (next.kind === 'brief') return words.play.continueBrief;
  if (next.kind === 'ending') return words.reveal.continueLabel(null);
  return isDecision(next) ? words.reveal.continueLabel(decisionCount(run).number) : words.reveal.goOn(next.kind === 'check');
}
