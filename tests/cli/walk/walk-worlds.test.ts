import { describe, expect, test } from 'vitest';
import { parseWalk } from '../../../src/cli/walk/parse-walk.ts';
import { allHeld, walkWorlds, type Walked } from '../../../src/cli/walk/walk-worlds.ts';
import { finish } from '../../../src/model/analysis/work.ts';
import { smallScenario } from '../../builders/scenario.ts';

interface Written {
  readonly worlds?: number;
  readonly answers?: object;
  readonly expect: readonly object[];
}

const builders = { 'first-hire': 'platform', 'team-of-builders': 'product-first', money: 'even', 'outside-offer': 'let-go', tuning: 'proven' };

function walked({ worlds, answers = builders, expect: expected }: Written): Walked {
  const parsed = parseWalk(JSON.stringify({ format: 1, name: 'A walk', seed: 7, ...(worlds ? { worlds } : {}), answers, expect: expected }), smallScenario);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return finish(walkWorlds(smallScenario, parsed.walk));
}

const always = { metric: 'departures', atLeast: 0 };
const never = { metric: 'departures', atLeast: 999 };

describe('an expectation', () => {
  test.each([
    ['holds in one world or not', undefined, always, true],
    ['that nothing meets does not hold', undefined, never, false],
    ['holds in every world if no share is asked for', 30, always, true],
    ['of a share holds from that share on', 30, { ...never, chance: { below: 0.1 } }, true],
    ['of a share fails below it', 30, { ...never, chance: { atLeast: 0.1 } }, false],
    ['may ask for a choice', undefined, { chose: ['money', 'vendor'] }, true],
    ['may be turned round', undefined, { not: { chose: ['money', 'vendor'] } }, false],
    ['may join conditions', undefined, { all: [always, { any: [never, { chose: ['first-hire', 'platform'] }] }] }, true],
    ['reads a quarter’s end', undefined, { metric: 'spendUsd', below: 1, quarter: 4 }, false],
    ['may be luck, within bounds', 60, { happened: 'outside-offer', chance: { atLeast: 0.01, below: 0.99 } }, true],
  ] as const)('%s', (_what, worlds, expectation, held) => {
    const found = walked({ ...(worlds ? { worlds } : {}), expect: [expectation] });
    expect(found.verdicts.map((verdict) => verdict.held)).toEqual([held]);
    expect(allHeld(found)).toBe(held);
  });
});

test('what was spent by a quarter is no more than what was spent by the next', () => {
  const { verdicts } = walked({ expect: [1, 2, 3, 4].map((quarter) => ({ metric: 'spendUsd', atLeast: 0, quarter })) });
  const spent = verdicts.flatMap(({ values }) => values);
  expect(spent).toEqual(spent.toSorted((a, b) => a - b));
});

test('a walk without an answer where it is asked gets stuck there, and nothing counts as held', () => {
  const without = Object.fromEntries(Object.entries(builders).filter(([node]) => node !== 'money'));
  const found = walked({ worlds: 3, answers: without, expect: [always] });
  expect(found.stuck).toEqual([7, 8, 9].map((seed) => ({ seed, node: 'money', refused: null })));
  expect(allHeld(found)).toBe(false);
  expect(found.verdicts[0]).toMatchObject({ held: false, inWorlds: 0 });
});

test('answers that no world asks for are named', () => {
  expect(walked({ answers: { ...builders, 'team-of-scholars': 'builders-first' }, expect: [always] }).unused).toContain('team-of-scholars');
});

test('the same walk comes to the same', () => {
  const twice = [1, 2].map(() => walked({ worlds: 20, expect: [{ metric: 'value', atLeast: 1, chance: { atLeast: 0.5 } }] }));
  expect(twice[0]?.verdicts).toEqual(twice[1]?.verdicts);
});
