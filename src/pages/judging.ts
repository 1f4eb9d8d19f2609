import type { ForecastJob } from '../forecast/forecaster.ts';
import { inBreaths } from '../forecast/breath.ts';
import { judgedFacts, type JudgedFacts } from '../judge/judged-facts.ts';
import { judgeRun, sameChoices } from '../judge/judge-run.ts';
import type { Ask } from '../judge/ask.ts';
import type { Trace } from '../judge/trace.ts';
import { valuePaths } from '../judge/value-paths.ts';
import type { Valuation } from '../judge/valuation.ts';
import { answersApart } from '../present/debrief/valued.ts';
import { logOf } from '../run/log.ts';
import type { Run } from '../run/run.ts';
import { forecaster } from './forecaster.ts';
import { keepFinished } from './keep-finished.ts';
import { valuing } from './valuations.ts';

/** Worlds in which the same choices are played over, to see how lucky a run was. */
const worldsOver = 400;

/** What a finished run is judged by: the valuation of all paths first, then those of what it does not know, and the same choices in other worlds. */
export interface Evidence {
  readonly valuations: readonly [Valuation, ...Valuation[]];
  readonly others: readonly Trace[];
}

/** What was worked out of a run's worlds, or null if that was broken off. */
type Heard = (evidence: Evidence, stopped: () => boolean) => void | Promise<void>;

/** Gathers what a finished run is judged by, and tells of it each time that more worlds have been played; `failed` is told when it breaks off. Gives what ends it. */
export function gatherEvidence(run: Run, hash: string, heard: Heard, failed: () => void): () => void {
  let left = false;
  const all = valuing(run.scenario, hash, run.seed);
  const over = forecaster().trace(sameChoices(run), worldsOver);
  let apart: readonly ForecastJob<readonly Trace[]>[] = [];
  const gather = async (): Promise<void> => {
    const every = all.latest();
    if (every === null) return;
    const stopped = () => left || every !== all.latest();
    for (const job of apart) job.cancel();
    const asks = await inBreaths(answersApart(run, every), stopped);
    if (asks === null) return;
    // The same worlds as for all paths, so that what differs is the answer. Traced, which does not wait until all paths are through.
    apart = asks.map((ask) => forecaster().trace(ask, every.worlds));
    const found = await valuedApart(asks, apart, stopped);
    const others = await over.result;
    if (stopped() || others === null || found === null) return;
    await heard({ valuations: [every, ...found], others }, stopped);
  };
  const brokeOff = (): void => { if (!left) failed(); };
  const look = (): void => {
    if (all.failed()) brokeOff();
    else gather().catch(brokeOff);
  };
  const unwatch = all.watch(look);
  look();
  return () => {
    left = true;
    unwatch();
    for (const job of [over, ...apart]) job.cancel();
  };
}

/** Judges a run that has just come to its end, ever better, and keeps what is found of it. `scenario` is its key. Gives what breaks it off. */
export function judgeEnded(scenario: string, run: Run, hash: string): () => void {
  const log = logOf(run, hash);
  return gatherEvidence(run, hash, async (evidence, stopped) => {
    const facts = await inBreaths(factsFrom(run, evidence), stopped);
    if (facts) keepFinished(scenario, log, facts);
    // Nobody is waiting: the debrief says so where somebody does, and the page of all runs judges what was not.
  }, () => undefined);
}

/** Judges a run that was kept without having been judged, by what some worlds say of all paths: they need not be those of its own luck. */
export async function judgeLate(run: Run, every: Valuation): Promise<JudgedFacts | null> {
  const asks = (await inBreaths(answersApart(run, every))) ?? [];
  const apart = await valuedApart(asks, asks.map((ask) => forecaster().trace(ask, every.worlds)), () => false);
  const others = await forecaster().trace(sameChoices(run), worldsOver).result;
  return others && apart && inBreaths(factsFrom(run, { valuations: [every, ...apart], others }));
}

/** What so many worlds say of an ask, without waiting for a valuation of all paths that a play has left under way; null if it was stopped. */
export async function valuedAtOnce(ask: Ask, worlds: number, stopped: () => boolean): Promise<Valuation | null> {
  const [valuation] = (await valuedApart([ask], [forecaster().trace(ask, worlds)], stopped)) ?? [];
  return valuation ?? null;
}

/** The valuations of asks that are being traced, one after another; null if it was stopped. */
async function valuedApart(asks: readonly Ask[], traced: readonly ForecastJob<readonly Trace[]>[], stopped: () => boolean): Promise<readonly Valuation[] | null> {
  const found: Valuation[] = [];
  for (const [at, ask] of asks.entries()) {
    const traces = await traced[at]?.result;
    const valuation = traces && (await inBreaths(valuePaths(ask, traces), stopped));
    if (!valuation) return null;
    found.push(valuation);
  }
  return found;
}

function* factsFrom(run: Run, { valuations, others }: Evidence): Generator<unknown, JudgedFacts, void> {
  return judgedFacts(run, yield* judgeRun(run, valuations, others), valuations[0].worlds);
}
