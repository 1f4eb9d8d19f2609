import type { Comparison } from '../judge/compare.ts';
import type { Measure } from '../judge/course.ts';
import { worldStride, type Forecast, type SideDraw } from '../judge/worlds.ts';
import type { Breakdown, Part } from '../model/analysis/breakdown.ts';
import { company, type Grain } from '../model/analysis/elements.ts';
import type { Lever } from '../model/lever.ts';
import type { Metric } from '../model/metric.ts';
import type { DatedLever } from '../model/plan.ts';
import type { Run } from '../run/run.ts';
import { horizonWeeks, planOf } from '../run/trajectory.ts';
import type { NodeId, Objective, Scenario, ScenarioNode } from '../scenario/scenario.ts';
import type { Apart, Means, Presence } from './apart.ts';
import { tellingAmount } from './telling.ts';
import type { DifferenceView } from './view.ts';
import type { AfterWords } from './words/after-words.ts';
import type { MoveWords } from './words/move-words.ts';

/** More bars than this and none is read; the smallest are summed up. */
const mostParts = 6;
/** Worlds in which plans are taken apart where none have been played. */
const worldsApart = 48;
/** The part of a difference that is no move's: what other worlds bring that the player's does not, events or ways that go by how the company stands. */
const elsewhere = 'elsewhere';

const metricOf: Readonly<Record<Apart, Metric>> = { features: 'formalReleases', departures: 'departures' };

/** The player's path against another of the comparison's others, by its place among them. Null until the worlds have been played. */
export function meansAgainst(forecast: Forecast | null, other: number, objective: Objective): Means | null {
  const [mine, theirs] = [forecast?.sides[0], forecast?.sides[other + 1]];
  if (!mine || !theirs) return null;
  const points = (forecast?.points[0] ?? 0) - (forecast?.points[other + 1] ?? 0);
  return means((measure) => (mine[measure].mean.at(-1) ?? 0) - (theirs[measure].mean.at(-1) ?? 0), points, objective);
}

/** The same in the player's own world. */
export function ownAgainst(forecast: Forecast | null, other: number, objective: Objective): Means | null {
  // World 0 is the player's own.
  const [mine, theirs]: readonly (SideDraw | undefined)[] = [forecast?.draws[0]?.[0], forecast?.draws[0]?.[other + 1]];
  if (!mine || !theirs) return null;
  return means((measure) => (mine[measure].at(-1) ?? 0) - (theirs[measure].at(-1) ?? 0), mine.points - theirs.points, objective);
}

function means(more: (measure: Measure) => number, points: number, { departure, perMillionUsd }: Objective): Means {
  const by = { departures: departure * more('departures'), spend: (perMillionUsd * more('spend')) / 1_000_000 };
  return { features: more('features'), departures: more('departures'), points, by: { ...by, features: points - by.departures - by.spend } };
}

function apartIn(means: Means | null): Apart {
  return means !== null && Math.abs(means.by.departures) > Math.abs(means.by.features) && Math.abs(means.departures) >= tellingAmount ? 'departures' : 'features';
}

/** The questions whose answers say where the player's path differs from each other: what happens if the moves stay as they are in the player's world. */
export function differencesOf({ before, mine, others }: Comparison, forecast: Forecast | null) {
  const weeks = horizonWeeks(before.scenario);
  return others.map((other, place) => {
    // In the very worlds of the comparison, so that there is one difference and not two.
    const options = { metric: metricOf[apartIn(meansAgainst(forecast, place, before.scenario.objective))], seed: before.seed, worlds: forecast?.worlds ?? worldsApart, stride: worldStride };
    return { kind: 'breakdown' as const, a: planOf(mine.run, weeks), b: planOf(other.run, weeks), options };
  });
}

/** How one path stands to another: on average over the worlds, by which the question was asked, and in the player's own. */
export interface Stand {
  readonly means: Means | null;
  readonly own: Means | null;
  /** How far luck alone moves the player's path, in points. */
  readonly luck: number | null;
  /** The decision, and, where one option stood against another, the one told instead of the other. */
  readonly at: NodeId;
  readonly instead: string | null;
}

/**
 * Where the difference between the player's path and another comes from, each part named by the move it belongs to. Moves are
 * taken apart as they are in the player's world; what the worlds' own events add to that is a part of its own.
 */
export function presentDifference(breakdown: Breakdown, { means, own, luck, at, instead }: Stand, mine: Run, other: Run, letter: string, words: AfterWords): DifferenceView {
  const { moves } = words;
  const apart = apartIn(means);
  const difference = means?.[apart] ?? breakdown.difference;
  const named = [
    ...partsNow(breakdown, at, instead, mine.scenario, moves).map(({ id, amount, label }) => ({ id, amount, label: label ?? labelOf(id, breakdown.grain, mine, other, moves) })),
    { id: elsewhere, amount: difference - breakdown.difference, label: moves.elsewhere },
  ]
    .toSorted((one, another) => Math.abs(another.amount) - Math.abs(one.amount));
  const telling = named.filter((part, place) => place < mostParts && Math.abs(part.amount) >= tellingAmount);
  const small = named.slice(telling.length);
  const rest = small.reduce((sum, part) => sum + part.amount, 0);
  const parts = Math.abs(rest) < tellingAmount ? telling : [...telling, { id: 'rest', amount: rest, label: moves.rest(small.length) }];
  return {
    title: moves.title(apart, difference, letter, means?.points ?? 0),
    says: moves.says(apart, difference, telling.filter(({ amount }) => amount > 0), telling.filter(({ amount }) => amount < 0)),
    weighed: means && moves.weighed(means, own, luck, letter),
    amount: moves.unit[apart],
    parts: parts.map((part) => ({ ...part, figure: moves.figure(part.amount) })),
    note: parts.length === 0 ? null : moves.note(apart, breakdown.worlds, breakdown.all, mine.scenario.objective.text),
  };
}

/**
 * The parts of the decision itself, one option taken instead of another being one move; whatever the projections do later, each by
 * plain answers of its own, is one part: nobody has decided it yet.
 */
function partsNow({ parts, grain }: Breakdown, at: NodeId, instead: string | null, scenario: Scenario, moves: MoveWords): readonly (Part & { readonly label?: string })[] {
  const node = scenario.nodes[at];
  const now = (id: string) => id === company || nodeIn(id) === at || (node?.kind === 'sequence' && node.cards.some((card) => card.id === nodeIn(id)));
  const [here, later] = [parts.filter(({ id }) => now(id)), parts.filter(({ id }) => !now(id))];
  const sum = (some: readonly Part[]) => some.reduce((total, { amount }) => total + amount, 0);
  const one = instead !== null && here.length > 0 && (grain === 'moves' || here.length === 1);
  return [...(one ? [{ id: at, amount: sum(here), label: instead }] : here), ...(later.length === 0 ? [] : [{ id: 'later', amount: sum(later), label: moves.later }])];
}

const nodeIn = (id: string): string => id.split('/', 1)[0] ?? id;

const moveOf: Readonly<Partial<Record<ScenarioNode['kind'], 'place' | 'setting' | 'pick'>>> = { sequence: 'place', threshold: 'setting', multi: 'pick' };

function labelOf(id: string, grain: Grain, mine: Run, other: Run, moves: MoveWords): string {
  if (id === company) return moves.company;
  const { scenario } = mine;
  const ofMove = ({ id: lever }: DatedLever) => (grain === 'levers' ? lever === id : lever.slice(0, lever.lastIndexOf('/')) === id);
  const [here, there] = [mine.levers.filter(ofMove), other.levers.filter(ofMove)];
  const presence: Presence = there.length === 0 ? 'mine' : here.length === 0 ? 'other' : 'both';
  const [mineUsd, otherUsd] = [usdIn(here), usdIn(there)];
  const lever = (here[0] ?? there[0])?.lever;
  // What a rule does is a list of levers: it is called by its settings.
  if (grain === 'levers' && lever && lever.kind !== 'rule') return moves.part(moves.lever(lever), presence, null);
  const { label, kind } = moveNamed(scenario, id, lever, moves);
  if (kind !== 'allocation') return moves.part(label, presence, kind === null ? null : (moveOf[kind] ?? null));
  return presence === 'both' && mineUsd !== otherUsd ? moves.amountInstead(label, mineUsd, otherUsd) : moves.part(moves.amount(label, presence === 'other' ? otherUsd : mineUsd), presence, null);
}

function usdIn(levers: readonly DatedLever[]): number {
  const paid = levers.find(({ lever }) => 'usd' in lever)?.lever;
  return paid && 'usd' in paid ? (paid.usd ?? 0) : 0;
}

/** What the author calls a move, and the kind of decision it is from: levers are addressed by the node and option, line, card or settings that they came from. */
function moveNamed(scenario: Scenario, id: string, lever: Lever | undefined, moves: MoveWords): { readonly label: string; readonly kind: ScenarioNode['kind'] | null } {
  const [first = '', second] = id.split('/');
  const node = scenario.nodes[first];
  if (second === '*' && node && node.kind !== 'threshold') return { label: moves.happened(node.title), kind: null };
  const label = node && second !== undefined ? partOf(node, second) : undefined;
  if (node && label !== undefined) return { label, kind: node.kind };
  const card = cardIn(scenario, second ?? first) ?? cardIn(scenario, first);
  return card === undefined ? { label: lever ? moves.lever(lever) : id, kind: null } : { label: card, kind: 'sequence' };
}

function partOf(node: ScenarioNode, id: NodeId): string | undefined {
  switch (node.kind) {
    case 'choice':
    case 'event':
    case 'multi':
      return node.options.find((each) => each.id === id)?.label;
    case 'allocation':
      return node.lines.find((each) => each.id === id)?.label;
    case 'threshold': {
      const labels = node.settings.filter((each) => id.split('+').includes(each.id)).map(({ label }) => label);
      return labels.length === 0 ? node.title : labels.join(', ');
    }
    case 'sequence':
      return node.cards.find((each) => each.id === id)?.label;
    default:
      return undefined;
  }
}

function cardIn(scenario: Scenario, id: string): string | undefined {
  for (const node of Object.values(scenario.nodes)) {
    const card = node.kind === 'sequence' ? node.cards.find((each) => each.id === id) : undefined;
    if (card) return card.label;
  }
  return undefined;
}
