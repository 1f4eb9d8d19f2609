import { take } from '../../src/run/choose.ts';
import { isAsked, isDecision } from '../../src/run/decisions.ts';
import { nodeOf } from '../../src/run/offer.ts';
import { namedAnswers, standInAt } from '../../src/run/projection.ts';
import type { Answer, Run } from '../../src/run/run.ts';
import { startRun } from '../../src/run/start.ts';
import type { Phase, PlaySnapshot } from '../../src/play/snapshot.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** One node of a play: as it was met, and as it was left. */
export interface Stop {
  readonly before: Run;
  readonly after: Run;
}

/** A play to its ending. At each decision `picks` chooses among the answers the author has named; past its end the stand-ins answer. */
export function playThrough(scenario: Scenario, seed: number, picks: readonly number[] = []): Stop[] {
  const stops: Stop[] = [];
  let decided = 0;
  for (let run = startRun(scenario, seed); !run.ended; ) {
    const answer = answerAt(run, picks[decided]);
    const decides = isDecision(nodeOf(run, run.node));
    if (decides) decided += 1;
    const after = take(run, answer, isAsked(nodeOf(run, run.node)) && answer.kind !== 'spared' ? 70 : null);
    stops.push({ before: run, after });
    run = after;
  }
  return stops;
}

/** The screens of a stop in the order a player meets them. */
export function snapshotsOf({ before, after }: Stop): PlaySnapshot[] {
  const at = (phase: Phase, run: Run): PlaySnapshot => ({ before, run, node: before.node, phase, draft: { answer: null, confidence: null } });
  const answer = after.choices[before.choices.length]?.answer;
  if (answer?.kind === 'read') return [at('reading', before), ...(after.week > before.week ? [at('projecting', after)] : [])];
  if (answer?.kind === 'spared') return [at('spared', before)];
  return [at('deciding', before), at('committed', after), at('projecting', after), at('revealed', after)];
}

/** The screen of the ending that a play came to. */
export function endingOf(stops: readonly Stop[]): PlaySnapshot {
  const run = stops.at(-1)?.after;
  if (run === undefined) throw new Error('A play has at least one stop.');
  return { before: run, run, node: run.node, phase: 'ended', draft: { answer: null, confidence: null } };
}

function answerAt(run: Run, pick: number | undefined): Answer {
  const standIn = standInAt(run);
  const named = standIn.kind === 'spared' || pick === undefined ? [] : namedAnswers(run.scenario, run.node);
  return named[(pick ?? 0) % Math.max(1, named.length)]?.answer ?? standIn;
}
