import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cuesBetween, spansStanding } from '../../src/present/cues.ts';
import { againstBudgetUsd, stateAt } from '../../src/present/picture-from.ts';
import { anyTrajectory, aPerson, aTrajectory } from '../builders/trajectory.ts';

const twoWeeks = fc.tuple(fc.nat(30), fc.nat(30)).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);

describe('cues', () => {
  test('over two stretches that meet are the cues over both', () => {
    fc.assert(
      fc.property(anyTrajectory, twoWeeks, fc.nat(30), (trajectory, [from, to], between) => {
        const middle = Math.min(Math.max(between, from), to);
        expect([...cuesBetween(trajectory, from, middle), ...cuesBetween(trajectory, middle, to)]).toEqual(cuesBetween(trajectory, from, to));
      }),
    );
  });

  test('tell of every joining, leaving, release and incident once, in the order of the events', () => {
    fc.assert(
      fc.property(anyTrajectory, twoWeeks, (trajectory, [from, to]) => {
        const told = cuesBetween(trajectory, from, to).flatMap((cue) =>
          cue.kind === 'person-joined' || cue.kind === 'person-left' || cue.kind === 'feature-shipped' || cue.kind === 'incident' ? [`${cue.kind} ${cue.id}`] : []);
        const happened = trajectory.events.filter((event) => event.week > from && event.week <= to).flatMap((event) => {
          if (event.kind === 'person-joined') return [`person-joined ${event.person}`];
          if (event.kind === 'person-left' || event.kind === 'person-parted') return [`person-left ${event.person}`];
          if (event.kind === 'feature-released') return [`feature-shipped ${event.feature}`];
          return event.kind === 'incident' ? [`incident ${event.feature}`] : [];
        });
        expect(told).toEqual(happened);
      }),
    );
  });

  test('carry all the money but what is short of another coin', () => {
    fc.assert(
      fc.property(anyTrajectory, (trajectory) => {
        const told = cuesBetween(trajectory, 0, 30).reduce((sum, cue) => sum + (cue.kind === 'money-spent' ? cue.usd : 0), 0);
        const spent = againstBudgetUsd(stateAt(trajectory, 30).spend) - againstBudgetUsd(stateAt(trajectory, 0).spend);
        expect(told).toBeLessThanOrEqual(spent);
        expect(spent - told).toBeLessThan(50_000);
      }),
    );
  });

  test('looking backward there are none', () => {
    fc.assert(fc.property(anyTrajectory, twoWeeks, (trajectory, [from, to]) => { expect(cuesBetween(trajectory, to, from)).toEqual([]); }));
  });

  test('a span that crumbles and is mended is built once', () => {
    const platform = [0, 0.26, 0.2, 0.26, 0.51, 0.45, 0.52];
    const trajectory = aTrajectory(6, (week) => ({ gates: { platform: platform[week] ?? 0, data: 0, product: 0, evaluation: 0 } }));
    expect(cuesBetween(trajectory, 0, 6)).toEqual([{ kind: 'span-built', spans: 1 }, { kind: 'span-built', spans: 2 }]);
  });

  test('name the driver that weighed most when somebody left, and say so when they were let go', () => {
    const trajectory = aTrajectory(2, () => ({ people: [aPerson('a', { name: 'Ines Okafor' })] }), [
      { week: 1, kind: 'person-left', person: 'a', role: 'researcher', champion: false, drivers: [{ cause: 'chance', share: 0.2 }, { cause: 'not-shipping', share: 0.5 }, { cause: 'pay', share: 0.3 }] },
      { week: 2, kind: 'person-parted', person: 'a', role: 'researcher' },
    ]);
    expect(cuesBetween(trajectory, 0, 2)).toEqual([
      { kind: 'person-left', id: 'a', name: 'Ines Okafor', role: 'researcher', driver: 'not-shipping' },
      { kind: 'person-left', id: 'a', name: 'Ines Okafor', role: 'researcher', driver: 'parted' },
    ]);
  });

  test.each([[0, 0], [0.21, 0], [0.22, 1], [0.25, 1], [0.46, 1], [0.5, 2], [0.96, 3], [0.97, 4], [1, 4], [1.2, 4]])('a platform at %d has %d spans standing', (platform, spans) => {
    expect(spansStanding(platform)).toBe(spans);
  });
});
