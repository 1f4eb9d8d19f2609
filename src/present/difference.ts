import type { Comparison } from '../judge/compare.ts';
import type { Breakdown } from '../model/analysis/breakdown.ts';
import { company, type Grain } from '../model/analysis/elements.ts';
import type { DatedLever } from '../model/plan.ts';
import type { Run } from '../run/run.ts';
import { horizonWeeks, planOf } from '../run/trajectory.ts';
import type { NodeId, Scenario, ScenarioNode } from '../scenario/scenario.ts';
import type { DifferenceView } from './view.ts';
import type { AfterWords } from './words/after-words.ts';
import type { MoveWords, Presence } from './words/move-words.ts';

/** More bars than this and none is read; the smallest are summed up. */
const mostParts = 6;
/** Below this many features a part would be written as nothing. */
const tellingAmount = 0.05;

/** Worlds in which plans are taken apart: each part needs the plans' every mixture, so they are fewer than a chance is counted in. */
const worldsApart = 48;

/** The questions whose answers say where the player's path differs from each other: what happens if the moves stay as they are in the player's world. */
export function differencesOf({ before, mine, others }: Comparison) {
  const weeks = horizonWeeks(before.scenario);
  const options = { metric: 'formalReleases' as const, seed: before.seed, worlds: worldsApart };
  return others.map((other) => ({ kind: 'breakdown' as const, a: planOf(mine.run, weeks), b: planOf(other.run, weeks), options }));
}

/** Where the difference between the player's path and another comes from, each part named by the move it belongs to. */
export function presentDifference(breakdown: Breakdown, mine: Run, other: Run, letter: string, words: AfterWords): DifferenceView {
  const { moves } = words;
  const named = breakdown.parts
    .map(({ id, amount }) => ({ id, amount, label: labelOf(id, breakdown.grain, mine, other, moves) }))
    .toSorted((one, another) => Math.abs(another.amount) - Math.abs(one.amount));
  const telling = named.filter((part, place) => place < mostParts && Math.abs(part.amount) >= tellingAmount);
  const small = named.slice(telling.length);
  const rest = small.reduce((sum, part) => sum + part.amount, 0);
  const parts = Math.abs(rest) < tellingAmount ? telling : [...telling, { id: 'rest', amount: rest, label: moves.rest(small.length) }];
  return {
    title: moves.title(breakdown.difference, letter),
    says: moves.says(breakdown.difference, telling.filter(({ amount }) => amount > 0), telling.filter(({ amount }) => amount < 0)),
    parts: parts.map((part) => ({ ...part, figure: moves.figure(part.amount) })),
    note: moves.note(breakdown.worlds, breakdown.all),
  };
}

function labelOf(id: string, grain: Grain, mine: Run, other: Run, moves: MoveWords): string {
  if (id === company) return moves.company;
  const ofMove = ({ id: lever }: DatedLever) => (grain === 'levers' ? lever === id : lever.slice(0, lever.lastIndexOf('/')) === id);
  const [here, there] = [mine.levers.filter(ofMove), other.levers.filter(ofMove)];
  const presence: Presence = there.length === 0 ? 'mine' : here.length === 0 ? 'other' : 'both';
  const lever = (here[0] ?? there[0])?.lever;
  const label = grain === 'levers' && lever ? moves.lever(lever) : moveLabel(mine.scenario, id, here.length > 0 ? here : there, moves);
  return moves.part(label, presence);
}

/** What the author calls a move: levers are addressed by the node and option, line, card or setting that they came from. */
function moveLabel(scenario: Scenario, id: string, levers: readonly DatedLever[], moves: MoveWords): string {
  const [first = '', second] = id.split('/');
  const node = scenario.nodes[first];
  if (second === '*' && node) return moves.happened(node.title);
  const named = node && second !== undefined ? partOf(node, second) : undefined;
  const budget = levers.find(({ lever }) => lever.kind === 'budget' || lever.kind === 'upskill')?.lever;
  if (named !== undefined) return node?.kind === 'allocation' && budget && 'usd' in budget ? moves.amount(named, budget.usd ?? 0) : named;
  return cardIn(scenario, second ?? first) ?? (levers[0] ? moves.lever(levers[0].lever) : id);
}

function partOf(node: ScenarioNode, id: NodeId): string | undefined {
  switch (node.kind) {
    case 'choice':
    case 'event':
    case 'multi':
      return node.options.find((each) => each.id === id)?.label;
    case 'allocation':
      return node.lines.find((each) => each.id === id)?.label;
    case 'threshold':
      return node.settings.find((each) => each.id === id)?.label ?? node.title;
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
