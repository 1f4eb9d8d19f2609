import { describe, expect, test } from 'vitest';
import type { Lever } from '../../src/model/lever.ts';
import { simulate } from '../../src/model/simulate.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import { insurer } from '../../src/cli/cases/companies.ts';

const staffed: Organisation = {
  ...insurer,
  staff: [
    { id: 'head', role: 'leader', seniority: 'staff' },
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, role: 'ml-engineer' as const, seniority: 'senior' as const })),
  ],
};

/** Who is handed over when the lever is pulled in the first week. */
function meant(count: number, at: 'deployment' | 'modelling', index = 0): string[] {
  const lever: Lever = { kind: 'part', target: { kind: 'strongest', at, count } };
  return simulate({ organisation: staffed, levers: [{ id: 'x', week: 0, lever }], weeks: 1 }, { seed: 5, index }).events
    .flatMap((event) => (event.kind === 'person-parted' ? [event.person] : []));
}

describe('the strongest few', () => {
  test.each([0, 1, 3, 6, 40])('%i of them are as many people, as far as there are, and never the leader', (count) => {
    for (const at of ['deployment', 'modelling'] as const) {
      expect(meant(count, at).length).toBe(Math.min(count, 6));
      expect(meant(count, at)).not.toContain('head');
    }
  });

  test('a few are among more of the same', () => {
    for (let index = 0; index < 20; index += 1) expect(meant(4, 'deployment', index)).toEqual(expect.arrayContaining(meant(2, 'deployment', index)));
  });

  test('they are not the same people for every skill', () => {
    const differ = Array.from({ length: 20 }, (_, index) => meant(2, 'deployment', index).join() !== meant(2, 'modelling', index).join());
    expect(differ.filter(Boolean).length).toBeGreaterThan(5);
  });
});

describe('demos', () => {
  test('those shown before the story wait on the shelf and count as shown', () => {
    const [opening] = simulate({ organisation: { ...staffed, demos: 4, prototypes: 3 }, levers: [], weeks: 0 }, { seed: 1, index: 0 }).weeks;
    expect(opening?.metrics).toMatchObject({ demos: 4, prototypesWaiting: 7, featuresReleased: 0 });
  });

  test('a fund for them takes builders away from prototypes', () => {
    const built = (levers: readonly Lever[]): number => Array.from({ length: 20 }, (_, index) =>
      simulate({ organisation: staffed, levers: levers.map((lever) => ({ id: 'x', week: 0, lever })), weeks: 52 }, { seed: 8, index }).events
        .filter((event) => event.kind === 'prototype-built').length).reduce((sum, count) => sum + count, 0);
    expect(built([{ kind: 'budget', line: 'demos', usd: 1_000_000, weeks: 52 }])).toBeLessThan(built([]) * 0.9);
  });
});
