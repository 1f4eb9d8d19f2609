import { hashOf } from '../model/luck.ts';
import { nodesAfter } from '../run/decisions.ts';
import { nodeOf } from '../run/offer.ts';
import { waysTo } from '../run/ways.ts';
import { namedAnswers, sameAnswer, standInAt } from '../run/projection.ts';
import type { Run } from '../run/run.ts';
import type { NodeId, Scenario } from '../scenario/scenario.ts';
import { nameless, partsAt, type Branch } from './branch.ts';
import { guidedAnswer, type Guide } from './guide.ts';
import { forkKey } from './story.ts';

/**
 * A part of all ways through a story, for stories with more than can be gone: some forks of each decision, and after an answer that the
 * sample does not follow further the one way that a guide says is best. Every answer is valued with the guide's play after it.
 * What stand-ins and coins come to means nothing in it.
 */
export interface Led {
  readonly kind: 'led';
  /** Forks of each decision at which every named answer is tried, or a few more. */
  readonly forks: number;
  readonly guide: Guide;
  /** The only decisions at which every answer is tried; null is all of them. */
  readonly only: readonly NodeId[] | null;
}

/**
 * The answers of a fork in the sample. Which of them the sample follows further is drawn by what the fork is, the same in every world: all
 * of them until a decision has `forks` ways of coming to it, and from there on one at each, so that every decision is looked at after about
 * as many histories. After the others the play is led on.
 */
export function sampledBranches(ways: Led, run: Run): readonly Branch[] {
  const { forks, guide, only } = ways;
  const standIn = standInAt(run);
  const answers = partsAt(run) && standIn.kind !== 'spared' ? namedAnswers(run.scenario, run.node) : [];
  if (answers.length === 0) return [nameless(standIn)];
  if (only && !before(run.scenario, only).has(run.node)) return [ledBranch(guide, run)];
  const key = forkKey(run);
  const drawn = (text: string): number => (hashOf(`${key}/${text}`) >>> 0) / 2 ** 32;
  const here = waysKnown(run.scenario).get(run.node) ?? 1;
  const kept = Math.max(1, Math.floor(Math.min(forks, here * answers.length) / Math.min(forks, here) + drawn('count')));
  const followed = new Set(answers.map(({ id }) => ({ id, rank: drawn(id) })).sort((a, b) => a.rank - b.rank).slice(0, kept).map(({ id }) => id));
  const tried = only === null || only.includes(run.node);
  const guided = guidedAnswer(guide, run)?.id ?? answers.find(({ answer }) => sameAnswer(answer, standIn))?.id;
  return answers.filter(({ id }) => tried || followed.has(id) || id === guided).map((answer) => ({ ...answer, aside: false, led: !followed.has(answer.id), guided: answer.id === guided }));
}

/** The one answer of somebody who goes by a guide, and by the stand-in where it knows nothing. */
export function ledBranch(guide: Guide, run: Run): Branch {
  const standIn = standInAt(run);
  const found = partsAt(run) && standIn.kind !== 'spared' ? guidedAnswer(guide, run) : null;
  return { ...(found ?? nameless(standIn)), aside: true, led: true };
}

const ways = new WeakMap<Scenario, ReadonlyMap<NodeId, number>>();

function waysKnown(scenario: Scenario): ReadonlyMap<NodeId, number> {
  const known = ways.get(scenario) ?? waysTo(scenario);
  ways.set(scenario, known);
  return known;
}

const leading = new WeakMap<readonly NodeId[], ReadonlySet<NodeId>>();

/** The nodes from which one of these can still be come to, with themselves. */
function before(scenario: Scenario, nodes: readonly NodeId[]): ReadonlySet<NodeId> {
  const known = leading.get(nodes);
  if (known) return known;
  const from = new Map<NodeId, NodeId[]>();
  for (const id of Object.keys(scenario.nodes)) for (const next of nodesAfter(nodeOf({ scenario }, id))) from.set(next, [...(from.get(next) ?? []), id]);
  const found = new Set(nodes);
  for (const id of found) for (const each of from.get(id) ?? []) found.add(each);
  leading.set(nodes, found);
  return found;
}
