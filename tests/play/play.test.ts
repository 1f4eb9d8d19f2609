import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Intent } from '../../src/play/intent.ts';
import { phases } from '../../src/play/snapshot.ts';
import { decisionsOf } from '../../src/run/decisions.ts';
import { legalAnswer, whims } from '../run/legal-play.ts';
import { aPlay, playUntil, seedWhere, step, whimFrom } from './player.ts';

const firstHire = { type: 'draft', answer: { kind: 'option', option: 'platform' }, confidence: 80 } as const;
const other = { type: 'draft', answer: { kind: 'option', option: 'researcher' }, confidence: 60 } as const;

/** A play that stands before its first decision. */
function atFirstDecision(options: Parameters<typeof aPlay>[0] = {}) {
  const set = aPlay(options);
  playUntil(set.play, set.clock, (now) => now.phase === 'deciding');
  return set;
}

describe('the phases of a node', () => {
  test('a play begins with its first brief, and a decision goes from deciding to revealed', () => {
    const { play, clock } = aPlay();
    expect(play.snapshot()).toMatchObject({ node: 'welcome', phase: 'reading' });
    const along = playUntil(play, clock, (now) => now.node === 'team-of-builders' && now.phase === 'deciding');
    expect(along.map(({ node, phase }) => `${node}: ${phase}`)).toEqual([
      'welcome: reading', 'first-hire: deciding', 'first-hire: deciding', 'first-hire: committed', 'first-hire: projecting', 'first-hire: revealed', 'team-of-builders: deciding',
    ]);
  });

  test('the run moves at the commit; the screen keeps the node and the run before it until the player goes on', () => {
    const { play } = atFirstDecision();
    const before = play.snapshot().run;
    play.send(firstHire);
    play.send({ type: 'commit' });
    expect(play.snapshot()).toMatchObject({ node: 'first-hire', phase: 'committed', before });
    expect(play.snapshot().run).toMatchObject({ node: 'team-of-builders', week: 13 });
    play.send({ type: 'skip' });
    play.send({ type: 'continue' });
    const now = play.snapshot();
    expect(now).toMatchObject({ node: 'team-of-builders', phase: 'deciding', draft: { answer: null, confidence: null } });
    expect(now.before).toBe(now.run);
  });

  test('an event that luck kept away is read, its weeks pass, and there is nothing to reveal', () => {
    const seed = seedWhere((now) => now.phase === 'spared');
    const { play, clock } = aPlay({ seed });
    playUntil(play, clock, (now) => now.phase === 'spared');
    const along = playUntil(play, clock, (now) => now.node === 'tuning');
    expect(along.map(({ node, phase }) => `${node}: ${phase}`)).toEqual(['outside-offer: spared', 'outside-offer: projecting', 'tuning: deciding']);
  });

  test('an event that happens is a decision like any other', () => {
    const seed = seedWhere((now) => now.node === 'outside-offer' && now.phase === 'revealed');
    const { play, clock } = aPlay({ seed });
    playUntil(play, clock, (now) => now.node === 'outside-offer' && now.phase === 'revealed');
    expect(play.snapshot().run.choices.at(-1)).toMatchObject({ node: 'outside-offer', answer: { kind: 'option' } });
  });

  test('random plays reach an ending whatever they choose, and answer each decision once (seed 11)', () => {
    fc.assert(
      fc.property(fc.nat(10_000), whims, (seed, numbers) => {
        const { play, clock } = aPlay({ seed });
        playUntil(play, clock, () => false, whimFrom(numbers));
        const { phase, run } = play.snapshot();
        expect(phase).toBe('ended');
        expect(new Set(run.choices.map((choice) => choice.node)).size).toBe(run.choices.length);
        play.stop();
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});

describe('one choice is applied once', () => {
  test.each([
    ['a second click on commit', [firstHire, { type: 'commit' }, { type: 'commit' }]],
    ['Enter held down', [firstHire, ...Array.from({ length: 30 }, (): Intent => ({ type: 'commit' }))]],
    ['another choice while weeks pass', [firstHire, { type: 'commit' }, other, { type: 'commit' }]],
    ['going on before there is a reveal', [firstHire, { type: 'commit' }, { type: 'continue' }, { type: 'read' }]],
    ['a message from an earlier step that comes late', [firstHire, { type: 'commit' }, { type: 'skip' }, { type: 'continue' }, { ...other, step: 1 }, { type: 'commit', step: 1 }]],
  ] as const)('%s', (_, intents: readonly Intent[]) => {
    const { play } = atFirstDecision();
    for (const intent of intents) play.send(intent);
    expect(play.snapshot().run.choices).toEqual([
      { node: 'welcome', answer: { kind: 'read' }, confidence: null },
      { node: 'first-hire', answer: firstHire.answer, confidence: 80 },
    ]);
  });

  test('a hammered continue leaves one reveal, not two', () => {
    const { play, clock } = atFirstDecision();
    playUntil(play, clock, (now) => now.phase === 'revealed');
    for (let press = 0; press < 10; press += 1) play.send({ type: 'continue' });
    expect(play.snapshot()).toMatchObject({ node: 'team-of-builders', phase: 'deciding' });
  });

  test('any storm of intents leaves a log that replays, with at most one choice for each commit (seed 12)', () => {
    const intent: fc.Arbitrary<Intent> = fc.oneof(
      fc.constantFrom<Intent>({ type: 'read' }, { type: 'commit' }, { type: 'skip' }, { type: 'continue' }, { type: 'restart' }, firstHire, other),
      fc.record({ type: fc.constant('branch' as const), index: fc.integer({ min: -1, max: 8 }) }),
      fc.record({ type: fc.constant('commit' as const), step: fc.nat(5) }),
    );
    fc.assert(
      fc.property(fc.nat(1000), fc.array(fc.tuple(intent, fc.nat(700)), { maxLength: 40 }), whims, (seed, storm, numbers) => {
        const { play, clock } = aPlay({ seed });
        const whim = whimFrom(numbers);
        for (const [sent, milliseconds] of storm) {
          const made = play.snapshot().run.choices.length;
          if (play.snapshot().phase === 'deciding' && whim(2) === 0) play.send({ type: 'draft', answer: legalAnswer(play.snapshot().run, whim), confidence: 75 });
          play.send(sent);
          expect(play.snapshot().run.choices.length).toBeLessThanOrEqual(made + 1);
          clock.increment(milliseconds);
        }
        const again = aPlay({ log: play.log() });
        expect(again.play.refused).toBeNull();
        expect(again.play.snapshot().run).toEqual(play.snapshot().run);
        play.stop();
      }),
      { seed: 12, numRuns: 60 },
    );
  });
});

describe('a draft', () => {
  test.each([
    ['without an answer', { type: 'draft', confidence: 80 }],
    ['without a confidence', { type: 'draft', answer: firstHire.answer }],
    ['with an option that is not there', { ...firstHire, answer: { kind: 'option', option: 'nobody' } }],
    ['with more confidence than there is', { ...firstHire, confidence: 101 }],
    ['of another kind', { ...firstHire, answer: { kind: 'values', values: { need: 50 } } }],
  ] as const)('%s is not committed', (_, draft: Intent) => {
    const { play } = atFirstDecision();
    play.send(draft);
    play.send({ type: 'commit' });
    expect(play.snapshot()).toMatchObject({ node: 'first-hire', phase: 'deciding' });
  });

  test('keeps what a later draft leaves out, and can be taken back', () => {
    const { play } = atFirstDecision();
    play.send(firstHire);
    play.send({ type: 'draft', confidence: 55 });
    expect(play.snapshot().draft).toEqual({ answer: firstHire.answer, confidence: 55 });
    play.send({ type: 'draft', answer: null });
    expect(play.snapshot().draft).toEqual({ answer: null, confidence: 55 });
  });
});

describe('time to look', () => {
  function committed(options: Parameters<typeof aPlay>[0] = {}) {
    const set = atFirstDecision(options);
    set.play.send(firstHire);
    set.play.send({ type: 'commit' });
    return set;
  }

  test('a commit stands for a beat, then a quarter passes in 2.4 seconds, and its last week may be looked at for 0.9 more', () => {
    const { play, clock } = committed();
    clock.increment(399);
    expect(play.snapshot().phase).toBe('committed');
    clock.increment(1);
    expect(play.snapshot().phase).toBe('projecting');
    clock.increment(3299);
    expect(play.snapshot().phase).toBe('projecting');
    clock.increment(1);
    expect(play.snapshot().phase).toBe('revealed');
  });

  test.each(['committed', 'projecting'] as const)('a player who does not want to wait is past it from %s', (phase) => {
    const { play, clock } = committed();
    if (phase === 'projecting') clock.increment(400);
    play.send({ type: 'skip' });
    expect(play.snapshot().phase).toBe('revealed');
    clock.increment(60_000);
    expect(play.snapshot().phase).toBe('revealed');
  });

  test('with reduced motion weeks pass without a pause', () => {
    const { play, clock } = committed({ reducedMotion: true });
    clock.increment(400);
    clock.increment(0);
    expect(play.snapshot().phase).toBe('revealed');
  });

  test('a play that was stopped hears no timer', () => {
    const { play, clock } = committed();
    let heard = 0;
    play.subscribe(() => { heard += 1; });
    play.stop();
    clock.increment(60_000);
    expect([play.snapshot().phase, heard]).toEqual(['committed', 0]);
  });
});

test('weeks that are held pass on with a skip and not by themselves; the next ones flow again', () => {
  const { play, clock } = aPlay();
  playUntil(play, clock, (now) => now.phase === 'projecting');
  play.send({ type: 'hold' });
  clock.increment(1_000_000);
  expect(play.snapshot().phase).toBe('projecting');
  play.send({ type: 'skip' });
  expect(play.snapshot().phase).toBe('revealed');
  play.send({ type: 'continue' });
  playUntil(play, clock, (now) => now.phase === 'projecting');
  clock.increment(10_000);
  expect(play.snapshot().phase).toBe('revealed');
  play.stop();
});

describe('going back', () => {
  test('a branch stands before an earlier choice again, in the same luck', () => {
    const { play, clock } = aPlay({ seed: 3 });
    playUntil(play, clock, () => false);
    const { choices } = play.snapshot().run;
    for (const { id } of decisionsOf(play.snapshot().run.scenario).filter(({ id }) => choices.some((choice) => choice.node === id && choice.confidence !== null))) {
      const index = choices.findIndex((choice) => choice.node === id);
      play.send({ type: 'branch', index });
      expect(play.snapshot()).toMatchObject({ node: id, phase: 'deciding', run: { seed: 3, choices: choices.slice(0, index) } });
      playUntil(play, clock, () => false);
      expect(play.snapshot().run.choices).toEqual(choices);
    }
  });

  test.each([-1, 0.5, 99])('a branch to choice %d, which was never made, changes nothing', (index) => {
    const { play } = atFirstDecision();
    const now = play.snapshot();
    play.send({ type: 'branch', index });
    expect(play.snapshot()).toBe(now);
  });

  test('a restart begins again, with other luck only if asked', () => {
    const { play, clock } = aPlay({ seed: 3 });
    playUntil(play, clock, () => false);
    play.send({ type: 'restart' });
    expect(play.snapshot()).toMatchObject({ node: 'welcome', phase: 'reading', run: { seed: 3, choices: [] } });
    step(play, clock);
    play.send({ type: 'restart', seed: 4 });
    expect(play.snapshot()).toMatchObject({ node: 'welcome', phase: 'reading', run: { seed: 4, choices: [] } });
  });
});

test('listeners hear every phase once, and nothing after they leave', () => {
  const { play, clock } = aPlay();
  const heard: string[] = [];
  const leave = play.subscribe(({ node, phase, draft }) => heard.push(`${node}/${phase}/${draft.confidence}`));
  play.send({ type: 'commit' });
  playUntil(play, clock, (now) => now.phase === 'revealed');
  leave();
  playUntil(play, clock, () => false);
  expect(heard).toEqual(['first-hire/deciding/null', 'first-hire/deciding/50', 'first-hire/committed/50', 'first-hire/projecting/50', 'first-hire/revealed/50']);
  expect(phases).toContain(play.snapshot().phase);
});
