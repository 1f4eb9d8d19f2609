import { describe, expect, test } from 'vitest';
import { phasesOf } from '../../src/play/phases.ts';
import type { PlaySnapshot } from '../../src/play/snapshot.ts';
import { wideScenario } from '../builders/wide-scenario.ts';
import { aPlay, playUntil } from './player.ts';

const ended = (now: PlaySnapshot): boolean => now.phase === 'ended';

/** The phases a play of the wide scenario went through at one node, in order. */
function phasesAt(node: string, seed: number): string[] {
  const { play, clock } = aPlay({ scenario: wideScenario, seed });
  const along = playUntil(play, clock, ended);
  play.stop();
  return along.filter((now) => now.node === node).map((now) => now.phase).filter((phase, at, all) => phase !== all[at - 1]);
}

describe('every kind of node is played through its phases', () => {
  test('a knowledge question is committed and looked back on, and no week passes', () => {
    expect(phasesAt('question', 1)).toEqual(['deciding', 'committed', 'revealed']);
  });

  test('several picks are a decision like any other', () => {
    expect(phasesAt('signals', 1)).toEqual(['deciding', 'committed', 'projecting', 'revealed']);
  });

  test('two numbers are set together', () => {
    expect(phasesAt('two-numbers', 1)).toEqual(['deciding', 'committed', 'revealed']);
  });

  test('luck that asks nothing is read, or was spared', () => {
    const met = Array.from({ length: 30 }, (_, seed) => phasesAt('storm', seed + 1).join());
    expect(new Set(met)).toEqual(new Set(['reading', 'spared']));
    expect(phasesOf(wideScenario.nodes['storm'] as (typeof wideScenario.nodes)[string])).toEqual(['reading', 'spared']);
  });
});

test('a play left at a knowledge question, or looking back on one, is found there again', () => {
  for (const phase of ['deciding', 'revealed'] as const) {
    const { play, clock } = aPlay({ scenario: wideScenario });
    playUntil(play, clock, (now) => now.node === 'question' && now.phase === phase);
    const again = aPlay({ scenario: wideScenario, log: play.log(), bookmark: play.bookmark() });
    expect([again.play.snapshot().node, again.play.snapshot().phase, again.play.refused]).toEqual(['question', phase, null]);
    play.stop();
    again.play.stop();
  }
});
