import { tierOf } from '../../judge/tier.ts';
import { batch, type Work } from '../../model/analysis/work.ts';
import { weeksPerQuarter } from '../../model/kernel/durations.ts';
import type { Trajectory } from '../../model/trajectory.ts';
import { choose } from '../../run/choose.ts';
import { factsOf } from '../../run/condition.ts';
import { onOffer } from '../../run/offer.ts';
import { standInAt } from '../../run/projection.ts';
import type { Answer, Run } from '../../run/run.ts';
import { startRun } from '../../run/start.ts';
import { horizonWeeks, trajectoryOf } from '../../run/trajectory.ts';
import { holds, type Facts } from '../../scenario/condition.ts';
import type { NodeId, Scenario } from '../../scenario/scenario.ts';
import { answerFrom } from './answer-from.ts';
import type { Bounds, Expectation, MetricExpectation, WalkFile } from './walk-file.ts';

/** What became of one expectation. */
export interface Verdict {
  readonly expectation: Expectation;
  readonly held: boolean;
  /** Worlds in which it held. */
  readonly inWorlds: number;
  /** The metric world by world, of an expectation about one; empty for any other. */
  readonly values: readonly number[];
}

/** A world in which the walk could not be walked to its end. */
export interface Stuck {
  readonly seed: number;
  readonly node: NodeId;
  /** Null where the walk has no answer at all. */
  readonly refused: string | null;
}

/** What became of a walk. */
export interface Walked {
  readonly walk: WalkFile;
  /** Worlds walked. */
  readonly worlds: number;
  readonly stuck: readonly Stuck[];
  readonly verdicts: readonly Verdict[];
  /** Answers for nodes that no world came to. */
  readonly unused: readonly NodeId[];
  /** The first world's run, as far as it came. */
  readonly first: Run;
}

/** Whether everything held, in worlds that could all be walked. */
export function allHeld({ verdicts, stuck }: Walked): boolean {
  return stuck.length === 0 && verdicts.every(({ held }) => held);
}

/** Walks a walk that was checked beside its scenario, world after world, and judges what must hold. */
export function* walkWorlds(scenario: Scenario, walk: WalkFile): Work<Walked> {
  const of = walk.worlds ?? 1;
  const answers = new Map(Object.entries(walk.answers).map(([id, written]) => [id, answerOf(scenario, id, written)]));
  const met = new Set<NodeId>();
  const stuck: Stuck[] = [];
  const looks: Look[][] = walk.expect.map(() => []);
  let first: Run | null = null;
  const soFar = (worlds: number): Walked | null =>
    first && { walk, worlds, stuck, unused: [...answers.keys()].filter((id) => !met.has(id)), first, verdicts: walk.expect.map((each, at) => verdictOf(each, looks[at] ?? [], worlds)) };
  for (let world = 0; world < of; world += 1) {
    const { run, stuck: reason } = walkOnce(startRun(scenario, (walk.seed + world) >>> 0), answers);
    first ??= run;
    for (const choice of run.choices) met.add(choice.node);
    if (reason) stuck.push(reason);
    else walk.expect.forEach((each, at) => looks[at]?.push(look(each, run)));
    if ((world + 1) % batch === 0) yield { done: world + 1, of, soFar: () => soFar(world + 1) };
  }
  return soFar(of) as Walked;
}

function answerOf(scenario: Scenario, id: NodeId, written: WalkFile['answers'][string]): Answer {
  const meant = answerFrom(scenario, id, written);
  if (meant.kind !== 'answer') throw new Error(`The walk's answer at "${id}" means nothing. Check a walk before walking it.`);
  return meant.answer;
}

/** The confidence every answer of a walk is given with: it changes nothing that a walk may ask. */
const confidence = 75;

function walkOnce(start: Run, answers: ReadonlyMap<NodeId, Answer>): { readonly run: Run; readonly stuck: Stuck | null } {
  let run = start;
  while (!run.ended) {
    const offer = onOffer(run).kind;
    const asked = offer !== 'read' && offer !== 'spared';
    const answer = asked ? answers.get(run.node) : standInAt(run);
    if (!answer) return { run, stuck: { seed: run.seed, node: run.node, refused: null } };
    const chosen = choose(run, { node: run.node, answer, confidence: asked ? confidence : null });
    if (!chosen.ok) return { run, stuck: { seed: run.seed, node: run.node, refused: chosen.refusal.code } };
    run = chosen.run;
  }
  return { run, stuck: null };
}

interface Look {
  readonly held: boolean;
  readonly value: number | null;
}

/** One expectation at the end of one world's walk. */
function look(expectation: Expectation, run: Run): Look {
  const trajectory = trajectoryOf(run, horizonWeeks(run.scenario));
  if ('ending' in expectation) return { held: run.node === expectation.ending, value: null };
  if ('tier' in expectation) return { held: tierOf(run, trajectory).tier === expectation.tier, value: null };
  if ('metric' in expectation) {
    const value = metricAt(expectation, trajectory);
    return { held: within(value, expectation), value };
  }
  const facts: Facts = { ...factsOf(run), metric: (metric) => metricAt({ metric }, trajectory) };
  return { held: holds(expectation, facts) === true, value: null };
}

function metricAt({ metric, quarter }: Pick<MetricExpectation, 'metric' | 'quarter'>, { weeks }: Trajectory): number {
  const state = quarter === undefined ? weeks.at(-1) : weeks[quarter * weeksPerQuarter];
  if (!state) throw new Error(`The trajectory has no quarter ${quarter}. Check a walk before walking it.`);
  return state.metrics[metric];
}

function within(value: number, { atLeast = -Infinity, below = Infinity }: Bounds): boolean {
  return value >= atLeast && value < below;
}

/** It holds where it must: in the share of worlds asked for, or in all of them. A world that got stuck counts as one where it did not. */
function verdictOf(expectation: Expectation, looks: readonly Look[], worlds: number): Verdict {
  const inWorlds = looks.filter(({ held }) => held).length;
  const held = expectation.chance ? within(inWorlds / worlds, expectation.chance) : inWorlds === worlds;
  return { expectation, held, inWorlds, values: looks.flatMap(({ value }) => (value === null ? [] : [value])) };
}
