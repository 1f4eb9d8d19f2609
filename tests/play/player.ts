import { SimulatedClock } from 'xstate';
import { createPlay, type Play, type PlayOptions } from '../../src/play/play.ts';
import type { PlaySnapshot } from '../../src/play/snapshot.ts';
import { smallScenario } from '../builders/scenario.ts';
import { legalAnswer } from '../run/legal-play.ts';

/** A play of the small scenario on a clock that stands still until it is moved. */
export function aPlay(options: Partial<PlayOptions> = {}): { readonly play: Play; readonly clock: SimulatedClock } {
  const clock = new SimulatedClock();
  return { play: createPlay({ scenario: smallScenario, seed: 1, clock, ...options }), clock };
}

/** Whatever the phase on screen asks for next; decisions are answered by whim. Nothing at the ending. */
export function step(play: Play, clock: SimulatedClock, whim: (limit: number) => number = () => 0): void {
  const { phase, run } = play.snapshot();
  switch (phase) {
    case 'reading':
    case 'spared':
      return play.send({ type: 'read' });
    case 'deciding':
      play.send({ type: 'draft', answer: legalAnswer(run, whim), confidence: 50 + whim(51) });
      return play.send({ type: 'commit' });
    case 'committed':
    case 'projecting':
      return clock.increment(10_000);
    case 'revealed':
      return play.send({ type: 'continue' });
    case 'ended':
      return;
  }
}

/** Play on until `there`, or to the ending. Gives every snapshot on the way, the first and the last included. */
export function playUntil(play: Play, clock: SimulatedClock, there: (now: PlaySnapshot) => boolean, whim?: (limit: number) => number): PlaySnapshot[] {
  const along = [play.snapshot()];
  const stop = play.subscribe((now) => along.push(now));
  while (!there(play.snapshot()) && play.snapshot().phase !== 'ended') step(play, clock, whim);
  stop();
  return along;
}

/** A whim made from numbers between 0 and 1, used round and round. */
export function whimFrom(numbers: readonly number[]): (limit: number) => number {
  let turn = 0;
  return (limit) => Math.floor((numbers[turn++ % numbers.length] ?? 0) * limit);
}

/** The first seed from 1 whose play, by first answers, comes to a snapshot like that. */
export function seedWhere(like: (now: PlaySnapshot) => boolean): number {
  for (let seed = 1; seed < 200; seed += 1) {
    const { play, clock } = aPlay({ seed });
    const along = playUntil(play, clock, like);
    play.stop();
    if (along.some(like)) return seed;
  }
  throw new Error('No seed below 200 leads there. Is the story still what this test thinks it is?');
}
