import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presentFrame } from '../../src/present/frame.ts';
import { presentScreen } from '../../src/present/screen.ts';
import { englishAfter as english } from '../../src/present/words/english-after.ts';
import { endingOf, playThrough, snapshotsOf } from '../builders/plays.ts';
import { scenarioWithNodes, smallScenario } from '../builders/scenario.ts';

const anyPlay = fc.record({ seed: fc.nat(1_000_000), picks: fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }) });

describe('the screens of a play', () => {
  test('are whole on every way through, whatever the luck: no gap, no placeholder, no broken number', () => {
    fc.assert(
      fc.property(anyPlay, ({ seed, picks }) => {
        const stops = playThrough(smallScenario, seed, picks);
        for (const snapshot of [...stops.flatMap(snapshotsOf), endingOf(stops)]) {
          const shown = JSON.stringify([presentScreen(snapshot, english), presentFrame(snapshot, english)], (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? 'broken number' : value));
          expect(shown).not.toMatch(/\{\{|undefined|NaN|broken number|\[object/);
        }
      }),
      { numRuns: 12 },
    );
  });

  test('show the kind of screen that their phase asks for', () => {
    const kinds: Record<string, string> = { reading: 'brief', deciding: 'decision', committed: 'decision', projecting: 'passing', revealed: 'reveal', spared: 'spared', ended: 'ending' };
    const stops = playThrough(smallScenario, 3);
    for (const snapshot of [...stops.flatMap(snapshotsOf), endingOf(stops)]) expect(presentScreen(snapshot, english).kind).toBe(kinds[snapshot.phase]);
  });

  test('an event that did not happen says what it would have been and what the odds were', () => {
    const spared = Array.from({ length: 40 }, (_, seed) => playThrough(smallScenario, seed)).flatMap((stops) => stops.flatMap(snapshotsOf)).find((snapshot) => snapshot.phase === 'spared');
    if (spared === undefined) throw new Error('Forty plays without a quiet quarter.');
    expect(presentScreen(spared, english)).toMatchObject({ kind: 'spared', title: 'Not this time', text: 'A quiet quarter: nobody was asked away.', odds: expect.stringMatching(/^The model put the odds at \d+\u00a0% over thirteen weeks\./) });
  });

  test('an event that did not happen was not certain to, however likely it was', () => {
    const offer = smallScenario.nodes['outside-offer'];
    const spared = Array.from({ length: 40 }, (_, seed) => playThrough(smallScenario, seed)).flatMap((stops) => stops.flatMap(snapshotsOf)).find((snapshot) => snapshot.phase === 'spared');
    if (spared === undefined || offer?.kind !== 'event') throw new Error('The small scenario has an offer, and forty plays a quiet quarter.');
    const within = (withinWeeks: number) => {
      const scenario = scenarioWithNodes({ 'outside-offer': { ...offer, odds: { of: 'champion-offer', withinWeeks } } });
      return JSON.stringify(presentScreen({ ...spared, before: { ...spared.before, scenario }, run: { ...spared.run, scenario } }, english));
    };
    expect(within(10_000)).toContain('odds at 99\u00a0%');
    expect(within(0.01)).toContain('odds at 1\u00a0%');
    expect(within(0)).toContain('odds at 0\u00a0%');
  });
});

describe('what stands round the stage', () => {
  test('has one pin for each decision, those made before the one on screen and those to come unnamed', () => {
    const stops = playThrough(smallScenario, 3);
    const middle = stops.flatMap(snapshotsOf).find((snapshot) => snapshot.phase === 'deciding' && snapshot.node === 'money');
    if (middle === undefined) throw new Error('Every way leads past the money.');
    const { pins } = presentFrame(middle, english).timeline;
    expect(pins.map((pin) => pin.state)).toEqual(['done', 'done', 'now', 'later', 'later']);
    expect(pins.map((pin) => pin.label)).toEqual(['Who comes first?', 'Who comes next?', 'Divide the money', 'still open', 'still open']);
    expect(pins.map((pin) => pin.week)).toEqual([0, 13, 26, 30, 35]);
  });

  test('names the decision on screen as its page does; by its short title only where that would not fit', () => {
    const named = (title: string) => {
      const node = { ...smallScenario.nodes['first-hire'], title } as (typeof smallScenario.nodes)[string];
      const stop = playThrough({ ...smallScenario, nodes: { ...smallScenario.nodes, 'first-hire': node } }, 3).flatMap(snapshotsOf).find((snapshot) => snapshot.node === 'first-hire');
      return stop && presentFrame(stop, english).timeline.pins[0]?.label;
    };
    expect(named('Four letters on a Monday')).toBe('Four letters on a Monday');
    expect(named('Thirty old features, and who minds them')).toBe('First hire');
  });

  test('tells of nothing that has not happened yet', () => {
    fc.assert(
      fc.property(anyPlay, fc.nat(40), ({ seed, picks }, week) => {
        const end = endingOf(playThrough(smallScenario, seed, picks));
        const at = Math.min(week, end.run.week);
        for (const event of presentFrame(end, english, at).timeline.events) expect(event.week).toBeLessThanOrEqual(at);
      }),
      { numRuns: 12 },
    );
  });

  test('has a year at the first quarter and wherever a year begins', () => {
    const { quarters } = presentFrame(endingOf(playThrough(smallScenario, 1)), english).timeline;
    expect(quarters.map(({ label, year, startWeek }) => [label, year, startWeek])).toEqual([['Q1', 2026, 0], ['Q2', null, 13], ['Q3', null, 26], ['Q4', null, 39], ['Q1', 2027, 52], ['Q2', null, 65]]);
  });

  test('instruments count what the model counts', () => {
    fc.assert(
      fc.property(anyPlay, ({ seed, picks }) => {
        const end = endingOf(playThrough(smallScenario, seed, picks));
        const [live, hires, , quarter] = presentFrame(end, english).instruments;
        expect(live?.gauge).toMatchObject({ kind: 'lamps', on: Number(live?.value) });
        if (hires?.gauge.kind !== 'seats') throw new Error('Hires are shown as seats.');
        expect(hires.gauge.people.length).toBe(Number(hires.value));
        expect([quarter?.value, quarter?.of]).toEqual(['4', 'of 6']);
      }),
      { numRuns: 12 },
    );
  });
});
