import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bookmark } from '../../src/play/bookmark.ts';
import { phases, type PlaySnapshot } from '../../src/play/snapshot.ts';
import { whims } from '../run/legal-play.ts';
import { aPlay, playUntil, whimFrom } from './player.ts';

const logOf = ({ run }: PlaySnapshot) => ({ seed: run.seed, choices: run.choices });
const bookmarkOf = ({ node, phase, draft }: PlaySnapshot): Bookmark => ({ node, phase, draft });
/** What comes back from storage: plain data that shares nothing with the play. */
const stored = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

test('a play resumed at any moment is where it was, and goes on to the same end (seed 21)', () => {
  fc.assert(
    fc.property(fc.nat(10_000), whims, (seed, numbers) => {
      const { play, clock } = aPlay({ seed });
      const along = playUntil(play, clock, () => false, whimFrom(numbers));
      for (const moment of along) {
        const again = aPlay({ log: stored(logOf(moment)), bookmark: stored(bookmarkOf(moment)) });
        expect(again.play.refused).toBeNull();
        expect(again.play.snapshot()).toEqual(moment);
        expect(again.play.bookmark()).toEqual(bookmarkOf(moment));
        again.play.stop();
      }
      play.stop();
    }),
    { seed: 21, numRuns: 5 },
  );
});

test('weeks that were passing pass on after a reload', () => {
  const { play, clock } = aPlay();
  playUntil(play, clock, (now) => now.phase === 'projecting');
  const again = aPlay({ log: stored(play.log()), bookmark: stored(play.bookmark()) });
  again.clock.increment(10_000);
  expect(again.play.snapshot()).toMatchObject({ node: 'first-hire', phase: 'revealed' });
});

describe('a bookmark that does not fit', () => {
  const { play, clock } = aPlay();
  playUntil(play, clock, (now) => now.node === 'team-of-builders' && now.phase === 'deciding');
  const log = stored(play.log());
  const draft = { answer: null, confidence: null };
  const fitting = new Set(['team-of-builders/deciding', 'first-hire/committed', 'first-hire/projecting', 'first-hire/revealed']);
  const nodes = ['welcome', 'first-hire', 'team-of-builders', 'money', 'the-end', 'nowhere', 'toString'];
  const misfits = nodes.flatMap((node) => phases.map((phase): Bookmark => ({ node, phase, draft }))).filter(({ node, phase }) => !fitting.has(`${node}/${phase}`));

  test('leaves the play at the decision that waits', () => {
    expect(misfits.length).toBe(nodes.length * phases.length - fitting.size);
    const stands = misfits.map((bookmark) => aPlay({ log, bookmark }).play.bookmark());
    expect(stands).toEqual(misfits.map(() => ({ node: 'team-of-builders', phase: 'deciding', draft })));
  });

  test('a draft of another kind is dropped', () => {
    const again = aPlay({ log, bookmark: { node: 'team-of-builders', phase: 'deciding', draft: { answer: { kind: 'values', values: { need: 5 } }, confidence: 70 } } });
    expect(again.play.snapshot().draft).toEqual({ answer: null, confidence: 70 });
  });

  test.each<[string, Bookmark['draft'], Bookmark['draft']]>([
    ['an option that is no more', { answer: { kind: 'option', option: 'gone' }, confidence: 70 }, { answer: null, confidence: 70 }],
    ['a confidence nobody can have', { answer: { kind: 'option', option: 'platform' }, confidence: 1e9 }, { answer: { kind: 'option', option: 'platform' }, confidence: null }],
    ['a confidence between percents', { answer: null, confidence: 63.5 }, { answer: null, confidence: null }],
  ])('%s is dropped from the draft, and the rest of it stays', (_, draft, left) => {
    const first = aPlay();
    playUntil(first.play, first.clock, (now) => now.node === 'first-hire' && now.phase === 'deciding');
    const again = aPlay({ log: stored(first.play.log()), bookmark: { node: 'first-hire', phase: 'deciding', draft } });
    expect(again.play.bookmark().draft).toEqual(left);
  });
});

test('a log that no longer fits is played as far as it does, and the play says so', () => {
  const { play, clock } = aPlay();
  playUntil(play, clock, (now) => now.node === 'money');
  const { seed, choices } = stored(play.log());
  const broken = choices.map((choice) => (choice.node === 'team-of-builders' ? { ...choice, answer: { kind: 'order' as const, cards: ['nobody'] } } : choice));
  const again = aPlay({ log: { seed, choices: broken }, bookmark: { node: 'money', phase: 'deciding', draft: { answer: null, confidence: null } } });
  expect(again.play.refused).toMatchObject({ index: 2, refusal: { code: 'not-on-offer' } });
  expect(again.play.snapshot()).toMatchObject({ node: 'team-of-builders', phase: 'deciding' });
});
