import { legOf, type Leg } from '../model/branching.ts';
import type { CompileOptions } from '../model/compile-plan.ts';
import { weeksPerQuarter } from '../model/kernel/durations.ts';
import { hashOf } from '../model/luck.ts';
import type { DatedLever } from '../model/plan.ts';
import { askedIn } from '../run/asked.ts';
import { answerTaken } from '../run/choose.ts';
import { factsOf, targetOf } from '../run/condition.ts';
import { arrive } from '../run/enter.ts';
import { nodeOf } from '../run/offer.ts';
import { standInAt, sameAnswer } from '../run/projection.ts';
import type { Run } from '../run/run.ts';
import { horizonWeeks, planOf } from '../run/trajectory.ts';
import type { Facts } from '../scenario/condition.ts';
import type { Next, NodeId, Scenario } from '../scenario/scenario.ts';
import { weeksAfter } from '../scenario/weeks-after.ts';
import { nameless, type Branch } from './branch.ts';

/** A node as a history reaches it. Histories between which nothing differs that the future depends on reach one scene. */
export interface Scene {
  /** Scenes of a story are numbered as they are found. */
  readonly number: number;
  readonly key: string;
  /** A run that stands here; its seed means nothing. */
  readonly run: Run;
  /** Come to by an answer after which the play is led on: a scene apart from the one that is not. */
  readonly led: boolean;
  readonly ways: readonly Way[];
}

/** One way on from a scene: the stretch of weeks it takes, and the scenes it has been found to lead to, by arrival. */
export interface Way extends Branch {
  /** Ways of a story are numbered as they are found. */
  readonly number: number;
  /** What the stand-in says here. */
  readonly standIn: boolean;
  /** The run when the weeks have passed, before it arrives anywhere; at an ending, to the horizon. */
  readonly answered: Run;
  /** True at an ending. */
  readonly last: boolean;
  /** Where it arrives, as a story's `arrivalAt` says it, if that is so in every world; null where facts or luck decide. */
  readonly arrival: number | null;
  readonly arrivals: (Scene | undefined)[];
}

/** What is answered where a run stands, and where it stands led on. */
export type BranchesAt = (run: Run, led: boolean) => readonly Branch[];

/** The ways through a scenario, worked out as they are met. What luck decides is told it; it runs no world. */
export interface Story {
  /** The way to the first node: no answer and no week. */
  readonly opening: Way;
  /** The scene a run stands in. */
  sceneOf(run: Run): Scene;
  /** Where a way arrives, as one number: the node and whether luck strikes there. Reads `facts` only where a condition asks. */
  arrivalAt(way: Way, facts: Pick<Facts, 'metric'>, strikes: (node: NodeId) => boolean): number;
  /** The scene that an arrival leads to: where it is one that is only read and leads on whatever happens, the first that is not. */
  sceneAfter(way: Way, arrival: number): Scene;
}

export function createStory(scenario: Scenario, answersAt: BranchesAt): Story {
  const nodes = Object.keys(scenario.nodes);
  const places = new Map(nodes.map((id, at) => [id, at]));
  const known = new Map<string, Scene>();
  // It stands on no node yet; nothing but its arrival is ever asked of it.
  const blank: Run = { scenario, seed: 0, choices: [], node: scenario.start, week: 0, levers: [], happened: {}, ended: false };

  const arrivalIn = (to: NodeId, struck: boolean): number => 2 * (places.get(to) ?? 0) + (struck ? 1 : 0);
  const sureArrival = (answered: Run): number | null => {
    const next = nextOf(answered);
    return typeof next === 'string' && nodeOf(answered, next).kind !== 'event' ? arrivalIn(next, false) : null;
  };
  let found = 0;
  const numbered = (way: Omit<Way, 'number'>): Way => ({ ...way, number: found++ });
  const waysOn = (run: Run, led: boolean): readonly Way[] =>
    (run.ended ? [endingWay(run)] : answersAt(run, led).map((branch) => wayOf(run, branch, sureArrival))).map(numbered);
  const sceneOf = (run: Run, led: boolean): Scene => {
    const key = led ? `${forkKey(run)}/led` : forkKey(run);
    const before = known.get(key);
    if (before) return before;
    const scene = makeScene(known.size, key, run, led, () => waysOn(run, led));
    known.set(key, scene);
    return scene;
  };
  const opening = numbered({ ...endingWay(blank), answered: blank, last: false });
  return {
    sceneOf: (run) => sceneOf(run, false),
    opening,
    arrivalAt(way, { metric }, strikes) {
      const { answered } = way;
      const to = way === opening ? scenario.start : targetOf(nextOf(answered), { ...factsOf(answered), metric });
      return arrivalIn(to, nodeOf(answered, to).kind === 'event' && strikes(to));
    },
    sceneAfter(way, arrival) {
      const before = way.arrivals[arrival];
      if (before) return before;
      const scene = sceneOf(readOn(arrive(way.answered, nodes[arrival >> 1] as NodeId, arrival % 2 === 1)), way.led === true);
      way.arrivals[arrival] = scene;
      return scene;
    },
  };
}

/** Past what is only read, takes no weeks and has one way on: there may be thousands of such nodes in a row. */
function readOn(run: Run): Run {
  for (let here = run; ;) {
    const node = nodeOf(here, here.node);
    if (node.kind !== 'brief' || weeksAfter(node) > 0 || typeof node.next !== 'string' || nodeOf(here, node.next).kind === 'event') return here;
    here = arrive(answerTaken(here, { kind: 'read' }, null), node.next, false);
  }
}

function nextOf(run: Run): Next {
  const node = nodeOf(run, run.node);
  if (node.kind === 'ending') throw new Error('There is no way on from an ending.');
  return node.next;
}

function makeScene(number: number, key: string, run: Run, led: boolean, waysOn: () => readonly Way[]): Scene {
  let ways: readonly Way[] | undefined;
  return {
    number, key, run, led,
    // Worked out when first asked for: what is sampled away or lies behind an ending never is.
    get ways() {
      ways ??= waysOn();
      return ways;
    },
  };
}

function wayOf(run: Run, branch: Branch, sureArrival: (answered: Run) => number | null): Omit<Way, 'number'> {
  const answered = answerTaken(run, branch.answer, null);
  return { ...branch, standIn: sameAnswer(branch.answer, standInAt(run)), answered, last: false, arrival: sureArrival(answered), arrivals: [] };
}

function endingWay(run: Run): Omit<Way, 'number'> {
  const answered = { ...run, week: Math.max(run.week, horizonWeeks(run.scenario)) };
  return { ...nameless({ kind: 'read' }), standIn: true, answered, last: true, arrival: null, arrivals: [] };
}

/** The stretch of a plan that a way goes, ready to run, and the ends of quarters on it up to the horizon. */
export interface Stretch {
  readonly leg: Leg;
  readonly marks: readonly number[];
}

export function stretchOf(run: Run, from: number, options: CompileOptions): Stretch {
  const until = Math.min(run.week, horizonWeeks(run.scenario));
  const marks: number[] = [];
  for (let week = (Math.floor(from / weeksPerQuarter) + 1) * weeksPerQuarter; week <= until; week += weeksPerQuarter) marks.push(week);
  return { leg: legOf(planOf(run), run.week, options), marks };
}

const leverTexts = new WeakMap<DatedLever, string>();

/** Names the scene a run stands in: its node and week, and in short all that the future can depend on. */
export function forkKey(run: Run): string {
  const { ever } = askedIn(run.scenario);
  const answers = run.choices.filter(({ node }) => ever(node)).map(({ node, answer }) => [node, answer]);
  const luck = Object.keys(run.happened).filter((id) => ever(id) || id === run.node).map((id) => [id, run.happened[id]]);
  const text = JSON.stringify([answers, luck, run.levers.map(leverText)]);
  return `${run.node}@${run.week}:${digits(text)}`;
}

function leverText(lever: DatedLever): string {
  const known = leverTexts.get(lever) ?? digits(JSON.stringify(lever));
  leverTexts.set(lever, known);
  return known;
}

const radix = 36;

/** Two independent 32-bit hashes: among ten thousand scenes two are taken for one with a chance of some 3 in 10^12. */
function digits(text: string): string {
  return [hashOf(text), hashOf(`second/${text}`)].map((hash) => (hash >>> 0).toString(radix)).join('.');
}
