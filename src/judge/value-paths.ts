import { isDecision } from '../run/decisions.ts';
import { nodeOf } from '../run/offer.ts';
import { numberOfPaths } from '../run/ways.ts';
import { shareKept, storyOf, type Ask } from './ask.ts';
import { differenceOf, estimateOf } from './estimate.ts';
import { gather, type Gathered, type GatheredWay, type Outcomes } from './gather.ts';
import { historyOf } from './made.ts';
import { later } from './later.ts';
import { settle, under, type Settled } from './settle.ts';
import type { Way } from './story.ts';
import type { Trace } from './trace.ts';
import { yields, type AnswerValue, type Differences, type Estimates, type Fork, type Valuation, type Yield } from './valuation.ts';

/**
 * What the traces of an ask come to. Traces of any worlds of one ask may be put together, wherever they were made. Yields now and
 * then: with a thousand worlds and some thousand paths it is a second or two of work. Throws if no world gets to where the given answers end.
 */
export function* valuePaths(ask: Ask, traces: readonly Trace[]): Generator<unknown, Valuation, void> {
  const { scenario, seed, ways } = ask;
  const story = storyOf(ask);
  const { scenes, starts } = yield* gather(story, traces);
  const after = forksAfter(scenes);
  const given = ways.kind === 'every' ? ways.given.length : 0;
  const settled = yield* settle(scenes.filter(({ scene }) => scene.run.choices.length >= given));
  const roots = [...reached(starts, given)].map((scene) => settled.get(scene) as Settled);
  if (roots.length === 0) throw new Error('No world leads to where the given answers end. Value more worlds.');
  const forks: Fork[] = [];
  for (const each of settled.values()) {
    if (isFork(each.gathered)) forks.push(forkOf(each, after, traces.length));
    yield;
  }
  return {
    seed,
    worlds: traces.length,
    paths: numberOfPaths(scenario),
    pathsMet: roots.reduce((sum, root) => sum + root.paths, 0),
    complete: ways.kind !== 'every' || shareKept(scenario) === 1,
    best: estimatesOf(together(roots.map((root) => under(root).best))),
    standIn: estimatesOf(together(roots.map((root) => under(root).standIn))),
    byCoin: estimateOf(Float32Array.from(roots.flatMap((root) => [...root.byCoin]))),
    forks: forks.sort((a, b) => a.week - b.week || a.history.length - b.history.length),
  };
}

/** The scenes in which the answers given so far have been taken. */
function reached(starts: readonly Gathered[], given: number): ReadonlySet<Gathered> {
  const short = ({ scene }: Gathered): boolean => scene.run.choices.length < given;
  let scenes = new Set(starts);
  while ([...scenes].some(short)) scenes = new Set([...scenes].flatMap((scene) => (short(scene) ? scene.ways.flatMap((way) => way.to) : [scene])));
  return scenes;
}

function isFork({ scene: { run, ways } }: Gathered): boolean {
  return isDecision(nodeOf(run, run.node)) && run.happened[run.node] !== false && ways.some((way) => !way.aside);
}

/** The keys of the forks that come straight after each way, scenes in which nothing is decided passed over. */
function forksAfter(scenes: readonly Gathered[]): ReadonlyMap<GatheredWay, readonly string[]> {
  const found = new Map<GatheredWay, readonly string[]>();
  const from = (scene: Gathered): readonly string[] => (isFork(scene) ? [scene.scene.key] : scene.ways.flatMap((way) => found.get(way) ?? []));
  for (const scene of scenes) for (const way of scene.ways) found.set(way, [...new Set(way.to.flatMap(from))]);
  return found;
}

function forkOf(settled: Settled, after: ReadonlyMap<GatheredWay, readonly string[]>, of: number): Fork {
  const { gathered: { scene, worlds }, best } = settled;
  const ways = settled.gathered.ways.filter(({ way }) => !way.aside);
  const played = ways.map((_, at) => settled.ways[at]?.best as Outcomes);
  const bestPlay = played[best] as Outcomes;
  return withPairs(played, {
    key: scene.key, node: scene.run.node, week: scene.run.week, history: historyOf(scene.run),
    worlds: worlds.length, share: worlds.length / of, best,
    answers: ways.map((each, at) => valueOf({ ...named(each.way), next: after.get(each) ?? [] }, at, played, settled.ways[at]?.standIn as Outcomes, bestPlay)),
  });
}

/** By itself, so that what is kept for later is the outcomes and nothing else of what they came from. */
function withPairs(played: readonly Outcomes[], fork: Omit<Fork, 'pairs'>): Fork {
  const pairs = later(() => played.flatMap((a, at) => played.slice(at + 1).map((b, after) => ({ a: at, b: at + 1 + after, difference: differencesOf(a, b) }))));
  return { ...fork, get pairs() { return pairs(); } };
}

function named({ id, label, answer }: Way): Pick<AnswerValue, 'id' | 'label' | 'answer'> {
  return { id, label, answer };
}

function valueOf(known: Pick<AnswerValue, 'id' | 'label' | 'answer' | 'next'>, at: number, played: readonly Outcomes[], standIn: Outcomes, bestPlay: Outcomes): AnswerValue {
  const own = played[at] as Outcomes;
  return { ...known, best: estimatesOf(own), standIn: estimatesOf(standIn), against: differencesOf(own, bestPlay), ahead: aheadOf(played, at) };
}

function aheadOf(played: readonly Outcomes[], at: number): number {
  const own = played[at]?.[0] as Float32Array;
  const others = played.filter((_, other) => other !== at).map(([points]) => points as Float32Array);
  const ahead = own.filter((points, world) => others.every((other) => points > (other[world] as number)));
  return ahead.length / Math.max(1, own.length);
}

function together(parts: readonly Outcomes[]): Outcomes {
  return yields.map((_, at) => Float32Array.from(parts.flatMap((part) => [...(part[at] ?? [])])));
}

function estimatesOf(outcomes: Outcomes): Estimates {
  return byYield((at) => estimateOf(outcomes[at] as Float32Array));
}

function differencesOf(a: Outcomes, b: Outcomes): Differences {
  return byYield((at) => differenceOf(a[at] as Float32Array, b[at] as Float32Array));
}

/** Each yield worked out when it is first asked for: of some ten thousand figures a screen reads a few. */
function byYield<T extends object>(each: (at: number) => T): Readonly<Record<Yield, T>> {
  const [points, features, departures, spend] = yields.map((_, at) => later(() => each(at))) as [() => T, () => T, () => T, () => T];
  return {
    get points() { return points(); },
    get features() { return features(); },
    get departures() { return departures(); },
    get spend() { return spend(); },
  };
}
