import { callsOf } from '../../judge/calibration.ts';
import { judgedFacts, type JudgedFacts } from '../../judge/judged-facts.ts';
import { judgeRun } from '../../judge/judge-run.ts';
import { judgedDecisions } from '../../judge/regret.ts';
import type { Trace } from '../../judge/trace.ts';
import type { Valuation } from '../../judge/valuation.ts';
import type { Ask } from '../../judge/ask.ts';
import { decided } from '../../judge/made.ts';
import type { Run } from '../../run/run.ts';
import type { LateWords } from '../words/late-words.ts';
import { presentCalibration } from './calibration.ts';
import type { Valued } from './debrief.ts';
import { presentJudgement } from './judgement.ts';
import { presentMap } from './paths-map.ts';
import { presentPrinciples } from './principles.ts';

/** What has to be valued apart for a run: each decision that the valuation of all paths does not know, since the answer is the player's own or was sampled away. */
export function* answersApart(run: Run, every: Valuation): Generator<unknown, readonly Ask[], void> {
  const known = new Set((yield* judgedDecisions(run, [every])).map(({ index }) => index));
  return run.choices.flatMap((choice, index) => {
    if (!decided(run, choice) || known.has(index)) return [];
    return [{ scenario: run.scenario, seed: run.seed, ways: { kind: 'every', given: run.choices.slice(0, index), own: choice.answer } }];
  });
}

/** Standard errors that a mean may well be off by. */
const noise = 2;

/**
 * What many worlds say of a finished run. `valuations` has that of all paths first; `others` are the same choices in other worlds; `more` says that more
 * worlds are to come.
 * Yields now and then: thousands of figures are read. `facts` is what is worth keeping of it.
 */
export function* valuedFrom(run: Run, valuations: readonly [Valuation, ...Valuation[]], others: readonly Trace[], more: boolean, words: LateWords): Generator<unknown, { readonly shown: Valued; readonly facts: JudgedFacts }, void> {
  const judged = yield* judgeRun(run, valuations, others);
  const map = yield* presentMap(run, judged.decisions, valuations, words);
  const [{ worlds, best }] = valuations;
  const shown = {
    failed: false,
    soFar: more ? words.debrief.soFar(worlds, noise * best.points.se) : null,
    map,
    judgement: presentJudgement(run, judged, words),
    calibration: presentCalibration(callsOf(run, judged.decisions), 1, words),
    principles: presentPrinciples(run, judged.decisions, words),
  };
  return { shown, facts: judgedFacts(run, judged, worlds) };
}
