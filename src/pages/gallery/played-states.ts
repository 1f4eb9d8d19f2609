import type { Draft, Phase, PlaySnapshot } from '../../play/snapshot.ts';
import { isAsked } from '../../run/decisions.ts';
import { take } from '../../run/choose.ts';
import { nodeOf } from '../../run/offer.ts';
import { standInAt } from '../../run/projection.ts';
import type { Run } from '../../run/run.ts';
import { startRun } from '../../run/start.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** The luck of all plays of the gallery: the first few, so that events that come and events that stay away are both met. */
const seeds = [1, 2, 3, 4];

const none: Draft = { answer: null, confidence: null };

/**
 * The screens of a play, by what is on them: the first of each kind met when the scenarios are played by the authors'
 * stand-ins. `-set` has an answer set out, `-passing` weeks going by, `-after` what follows.
 */
export function playedStates(scenarios: readonly Scenario[]): ReadonlyMap<string, PlaySnapshot> {
  const found = new Map<string, PlaySnapshot>();
  for (const scenario of scenarios) {
    for (const seed of seeds) {
      for (const [name, snapshot] of screensOf(scenario, seed)) if (!found.has(name)) found.set(name, snapshot);
    }
  }
  return found;
}

function* screensOf(scenario: Scenario, seed: number): Generator<readonly [string, PlaySnapshot]> {
  for (let before = startRun(scenario, seed); ;) {
    const at = (phase: Phase, run: Run, draft: Draft = none): PlaySnapshot => ({ before, run, node: before.node, phase, draft });
    const name = nameOf(before);
    if (before.ended) return yield [name, at('ended', before)];
    const answer = standInAt(before);
    if (answer.kind === 'read' || answer.kind === 'spared') {
      yield [answer.kind === 'spared' ? 'spared' : name, at(answer.kind === 'spared' ? 'spared' : 'reading', before)];
    }
    const asked = isAsked(nodeOf(before, before.node)) && answer.kind !== 'read' && answer.kind !== 'spared';
    const after = take(before, answer, asked ? 70 : null);
    if (asked) {
      yield [name, at('deciding', before)];
      yield [`${name}-set`, at('deciding', before, { answer, confidence: 70 })];
      if (after.week > before.week) yield ['passing', at('projecting', after)];
      yield [`${name}-after`, at('revealed', after)];
    }
    before = after;
  }
}

/** What kind of screen a run stands before: several numbers to set are another picture than one. */
function nameOf(run: Run): string {
  const node = nodeOf(run, run.node);
  return node.kind === 'threshold' && node.settings.length > 1 ? `threshold-${node.settings.length}` : node.kind;
}
