import type { Ask } from '../../judge/ask.ts';
import { guideFrom, noGuide } from '../../judge/guide.ts';
import type { Led } from '../../judge/led.ts';
import type { Trace } from '../../judge/trace.ts';
import { valuePaths } from '../../judge/value-paths.ts';
import { yields, type Valuation } from '../../judge/valuation.ts';
import { unsettled } from '../../lint/unsettled.ts';
import type { ValuationFacts } from '../../lint/valuation-facts.ts';
import { finish } from '../../model/analysis/work.ts';
import { namedAnswers } from '../../run/projection.ts';
import { waysTo } from '../../run/ways.ts';
import type { NodeId, Scenario } from '../../scenario/scenario.ts';
import type { Desk } from '../desk.ts';
import { endsToSettle, forksFor, forksMore, forksOfDraw, forksToLearn, mostToSettle, turnsToLearn, worldsAtATime, worldsOfDraw, worldsToJudge, worldsToLearn } from './how-many.ts';

/** How a scenario's claims are judged. */
export interface Judging {
  readonly seed: number;
  /** Worlds to judge in; if null, as many more as settle each claim, within reason. */
  readonly worlds: number | null;
  /** Ways of coming to each decision that are looked at; as many as its length affords if null. */
  readonly forks: number | null;
  /** Draws of the model's uncertain numbers. */
  readonly draws: number;
  readonly threads: number;
}

/** What the model found about a scenario's claims, up to where it was stopped if it was. */
export interface Judged {
  readonly valuation: ValuationFacts;
  readonly draws: readonly ValuationFacts[];
  /** The most worlds a decision was judged in, where some needed more than the rest. */
  readonly mostWorlds: number;
  /** Decisions of which more worlds might still say something else. */
  readonly open: readonly string[];
}

/**
 * Judges the claims of a scenario without walking all its paths. At a sample of the ways of coming to each decision every answer is
 * tried, in the same worlds; how the play goes on after it has been learnt in a few worlds before. Decisions that this leaves open are
 * then tried alone, at more forks and in more worlds, until no verdict can turn over any more. Null if it was stopped before the first world was walked.
 */
export async function judgeClaims(desk: Desk, scenario: Scenario, judging: Judging): Promise<Judged | null> {
  const { seed, threads, draws } = judging;
  const forks = judging.forks ?? forksFor(scenario);
  const askOf = (ways: Omit<Led, 'kind'>): Ask => ({ scenario, seed, ways: { kind: 'led', ...ways } });
  const walk = async (ask: Ask, from: number, worlds: number): Promise<readonly Trace[]> =>
    (await desk.share(`Walking ${scenario.id}`, { name: 'traces', given: [ask, from, worlds] }, threads)).found ?? [];
  const value = async (ask: Ask, worlds: number): Promise<Valuation | null> => {
    const traces = await walk(ask, 0, worlds);
    return traces.length === 0 ? null : finish(valuePaths(ask, traces));
  };

  let guide = noGuide;
  let learnt: Valuation | null = null;
  for (let turn = 0; turn < turnsToLearn; turn += 1) {
    const before: number = learnt?.best.points.mean ?? -Infinity;
    learnt = await value(askOf({ forks: Math.min(forks, forksToLearn), guide, only: null }), worldsToLearn);
    if (learnt === null) return null;
    guide = guideFrom(learnt);
    if (learnt.best.points.mean <= before) break;
  }
  const first = await value(askOf({ forks, guide, only: null }), judging.worlds ?? worldsToJudge);
  if (first === null) return null;
  let valuation: ValuationFacts = first;
  let open = unsettled(scenario, { valuation, draws: [] }, true);
  let mostWorlds = first.worlds;

  let left = endsToSettle;
  for (const { id, ends } of judging.worlds === null ? cheapestFirst(scenario, open, forks * forksMore) : []) {
    const ask = askOf({ forks: forks * forksMore, guide: guideFrom(first), only: [id] });
    const traces: Trace[] = [];
    for (let dear = ends * worldsAtATime; open.includes(id) && dear <= left && traces.length < mostToSettle && desk.stopped() === null;) {
      const more = await walk(ask, traces.length, worldsAtATime);
      traces.push(...more);
      if (traces.length < first.worlds) break;
      dear = more.reduce((sum, { outcomes }) => sum + outcomes.length / yields.length, 0);
      left -= dear;
      const again = finish(valuePaths(ask, traces));
      valuation = { ...first, forks: [...valuation.forks.filter(({ node }) => node !== id), ...again.forks.filter(({ node }) => node === id)] };
      open = unsettled(scenario, { valuation, draws: [] }, false);
      mostWorlds = Math.max(mostWorlds, again.worlds);
    }
  }
  const drawn = await desk.share(`Doubting ${scenario.id}`, { name: 'draws', given: [askOf({ forks: Math.min(forks, forksOfDraw), guide, only: null }), worldsOfDraw, draws] }, threads);
  return { valuation, draws: drawn.found ?? [], mostWorlds, open };
}

/** Decisions by how many ends of plays it takes to try one alone in a world, roughly: its answers at each of its forks, and what leads there. */
function cheapestFirst(scenario: Scenario, ids: readonly NodeId[], forks: number): { readonly id: NodeId; readonly ends: number }[] {
  const ways = waysTo(scenario);
  return ids.map((id) => ({ id, ends: Math.min(forks, ways.get(id) ?? 1) * (namedAnswers(scenario, id).length + 1) })).sort((a, b) => a.ends - b.ends);
}
