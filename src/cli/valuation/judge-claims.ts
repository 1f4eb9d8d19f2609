import { everyPath, type Ask } from '../../judge/ask.ts';
import { guideFrom, noGuide, type Guide } from '../../judge/guide.ts';
import type { Led } from '../../judge/led.ts';
import type { Trace } from '../../judge/trace.ts';
import { valuePaths } from '../../judge/value-paths.ts';
import { meanOf } from '../../judge/estimate.ts';
import { yields, type Valuation } from '../../judge/valuation.ts';
import { unsettled } from '../../lint/unsettled.ts';
import type { RuleFacts, ValuationFacts } from '../../lint/valuation-facts.ts';
import { finish } from '../../model/analysis/work.ts';
import { waysTo } from '../../run/ways.ts';
import type { NodeId, Scenario } from '../../scenario/scenario.ts';
import type { Desk } from '../desk.ts';
import { endsToSettle, forksFor, forksMore, forksOfDraw, forksToLearn, looksAtAll, mostToSettle, mostWays, turnsToLearn, worldsAtATime, worldsOfDraw, worldsOfRules, worldsToJudge, worldsToLearn } from './how-many.ts';

/** How a scenario's claims are judged. */
export interface Judging {
  readonly seed: number;
  /** Worlds to judge in; if null, as many more as settle each claim, within reason. */
  readonly worlds: number | null;
  /** Ways of coming to each decision that are looked at; if null, all where that is a matter of seconds, and else as many as its length affords. */
  readonly forks: number | null;
  /** Draws of the model's uncertain numbers. */
  readonly draws: number;
  readonly threads: number;
}

/** What the model found about a scenario's claims, up to where it was stopped if it was. */
export interface Judged {
  readonly valuation: ValuationFacts;
  readonly draws: readonly ValuationFacts[];
  readonly rules: readonly RuleFacts[];
  /** Not every way of coming to a decision was looked at, but a sample of them. */
  readonly sampled: boolean;
  /** The most worlds a decision was judged in, where some needed more than the rest. */
  readonly mostWorlds: number;
  /** Decisions of which more worlds might still say something else. */
  readonly open: readonly string[];
}

/**
 * Judges the claims of a scenario: at every way of coming to each decision, where that is a matter of seconds, and else at a sample of
 * them, every answer is tried in the same worlds. Decisions that this leaves open are then tried alone, in more worlds, until no verdict
 * can turn over any more. Null if it was stopped before the first world was walked.
 */
export async function judgeClaims(desk: Pick<Desk, 'share' | 'stopped'>, scenario: Scenario, judging: Judging): Promise<Judged | null> {
  const { seed, threads, draws } = judging;
  const worlds = judging.worlds ?? worldsToJudge;
  const forks = judging.forks ?? forksFor(scenario);
  const all = looksAtAll(scenario, judging.forks, worlds);
  const sampled = !all && mostWays(scenario) > forks;
  const askOf = (ways: Omit<Led, 'kind'>): Ask => ({ scenario, seed, ways: { kind: 'led', ...ways } });
  const walk = async (ask: Ask, from: number, many: number): Promise<readonly Trace[]> =>
    (await desk.share(`Walking ${scenario.id}`, { name: 'traces', given: [ask, from, many] }, threads)).found ?? [];
  const value = async (ask: Ask, many: number): Promise<Valuation | null> => {
    const traces = await walk(ask, 0, many);
    return traces.length === 0 ? null : finish(valuePaths(ask, traces));
  };

  const guide = all ? noGuide : await learnt(Math.min(forks, forksToLearn), askOf, value);
  const first = guide && (await value(all ? everyPath(scenario, seed) : askOf({ forks, guide, only: null }), worlds));
  if (guide === null || first === null) return null;
  const known = guideFrom(first);
  let valuation: ValuationFacts = first;
  let open = unsettled(scenario, valuation, sampled);
  let mostWorlds = first.worlds;

  const more = all ? Infinity : forks * forksMore;
  let left = endsToSettle;
  for (const { id, ends } of judging.worlds === null ? cheapestFirst(scenario, first, open, more) : []) {
    const ask = askOf({ forks: more, guide: known, only: [id] });
    const traces: Trace[] = [];
    for (let dear = ends * worldsAtATime; open.includes(id) && dear <= left && traces.length < mostToSettle && desk.stopped() === null;) {
      const found = await walk(ask, traces.length, worldsAtATime);
      traces.push(...found);
      if (traces.length < first.worlds) break;
      dear = found.reduce((sum, { outcomes }) => sum + outcomes.length / yields.length, 0);
      left -= dear;
      const again = finish(valuePaths(ask, traces));
      valuation = { ...first, forks: [...valuation.forks.filter(({ node }) => node !== id), ...again.forks.filter(({ node }) => node === id)] };
      open = unsettled(scenario, valuation, false);
      mostWorlds = Math.max(mostWorlds, again.worlds);
    }
  }
  const doubted = askOf({ forks: Math.min(forks, forksOfDraw), guide: all ? known : guide, only: null });
  const drawn = await desk.share(`Doubting ${scenario.id}`, { name: 'draws', given: [doubted, worldsOfDraw, draws] }, threads);
  const tried = await desk.share(`Trying the rules of ${scenario.id}`, { name: 'rules', given: [scenario, seed, worldsOfRules] }, threads);
  return { valuation, draws: drawn.found ?? [], rules: tried.found ?? [], sampled, mostWorlds, open };
}

/** How to play on after what a sample does not follow: learnt in a few worlds, turn after turn while the play gets better. Null if it was stopped before the first. */
async function learnt(forks: number, askOf: (ways: Omit<Led, 'kind'>) => Ask, value: (ask: Ask, worlds: number) => Promise<Valuation | null>): Promise<Guide | null> {
  let guide = noGuide;
  let best = -Infinity;
  for (let turn = 0; turn < turnsToLearn; turn += 1) {
    const found = await value(askOf({ forks, guide, only: null }), worldsToLearn);
    if (found === null) return null;
    guide = guideFrom(found);
    if (found.best.points.mean <= best) break;
    best = found.best.points.mean;
  }
  return guide;
}

/** Decisions by how many ends of plays it takes to try one alone in a world, roughly: its answers at each of its forks that the world comes to, and what leads there. */
function cheapestFirst(scenario: Scenario, { forks: met }: Valuation, ids: readonly NodeId[], forks: number): { readonly id: NodeId; readonly ends: number }[] {
  const ways = waysTo(scenario);
  const tried = (id: NodeId): number => meanOf(met.filter(({ node }) => node === id).map(({ share, answers }) => share * answers.length));
  return ids.map((id) => ({ id, ends: Math.min(forks, ways.get(id) ?? 1) * (tried(id) + 1) })).sort((a, b) => a.ends - b.ends);
}
