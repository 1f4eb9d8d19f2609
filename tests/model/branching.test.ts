import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { buildRooms } from '../../src/model/build-rooms.ts';
import { legOf, runLeg, runOn, type Rooms, type Stand } from '../../src/model/branching.ts';
import { compilePlan, type CompiledPlan } from '../../src/model/compile-plan.ts';
import { measure } from '../../src/model/kernel/measures.ts';
import type { State } from '../../src/model/kernel/state.ts';
import { plainRoom } from '../../src/model/plain-room.ts';
import type { Plan, World } from '../../src/model/plan.ts';
import { runWorlds } from '../../src/model/run-worlds.ts';
import { anyLever, anyOrganisation, anySeed } from '../builders/plans.ts';
import { compiledRooms } from './every-week.ts';

const dated = (from: number, to: number, tag: string) =>
  fc.array(fc.record({ week: fc.integer({ min: from, max: to }), lever: anyLever }), { maxLength: 5 })
    .map((levers) => levers.map((each, at) => ({ id: `${tag}-${at}`, ...each })));

const forks = [0, 20, 45];
const horizon = 70;
const weeks = [13, 26, 39, 52, 65, 70];

/** Plans that agree up to some fork, as paths of a tree do: one future in three at each fork, each pulling from there to the horizon. */
const anyTree = fc.record({
  organisation: anyOrganisation,
  futures: fc.tuple(...forks.map((week) => fc.array(dated(week, horizon, `at-${week}`), { minLength: 1, maxLength: 3 }))),
});

const figures = (state: State, compiled: CompiledPlan): number[] => {
  measure(state, compiled);
  return [...state.metrics, ...state.spend, state.cash, state.payroll, state.validated, state.fluent, state.repairDebt];
};

const forms = [['plain', plainRoom], ['compiled', compiledRooms]] as const;

afterEach(() => buildRooms(plainRoom));

test.each(forms)('every path of a tree whose stretches are run once comes, to the last bit, to what it comes to from the start, in %s rooms', (_, form) => {
  buildRooms(form);
  fc.assert(fc.property(anyTree, anySeed, ({ organisation, futures }, seed) => {
    const world: World = { seed, index: 0 };
    const rooms: Rooms[] = forks.map(() => new Map());
    const onPath: number[][] = [];
    const visit = (state: State, compiled: CompiledPlan): void => void onPath.push(figures(state, compiled));
    const read = (from: number, until: number): number[] => weeks.filter((week) => week > from && week <= until);

    const descend = (plan: Plan, depth: number, stand: Stand | null): void => {
      const week = forks[depth] ?? horizon;
      const until = forks[depth + 1] ?? horizon;
      for (const [at, future] of (futures[depth] ?? []).entries()) {
        // Ids tell people apart, so those of one fork are of the path.
        const grown = { ...plan, levers: [...plan.levers, ...future.map((each) => ({ ...each, id: `${each.id}/${at}` }))] };
        const before = onPath.length;
        const leg = legOf(grown, until);
        const into = rooms[depth] as Rooms;
        const there = stand ? runOn(stand, leg, into, read(week, until), visit) : runLeg(leg, world, into, read(0, until), visit);
        if (until < horizon) descend(grown, depth + 1, there);
        else {
          const compiled = compilePlan(grown);
          const whole: number[][] = [];
          runWorlds(compiled, seed, 0, 1, weeks, (state) => whole.push(figures(state, compiled)), plainRoom(compiled));
          expect(onPath).toEqual(whole);
        }
        onPath.length = before;
      }
    };
    descend({ organisation, weeks: horizon, levers: [] }, 0, null);
  }), { numRuns: 60 });
});

test.each(forms)('a stand that was gone on from is as it was, unless its own rooms are used: %s', (_, form) => {
  buildRooms(form);
  fc.assert(fc.property(anyOrganisation, dated(0, 39, 'past'), dated(40, 60, 'future'), anySeed, (organisation, past, future, seed) => {
    const world: World = { seed, index: 0 };
    const plan = { organisation, weeks: 70, levers: past };
    const stand = runLeg(legOf(plan, 40), world, new Map(), [], () => undefined);
    const before = figures(stand.room.state, stand.leg.compiled);
    runOn(stand, legOf({ ...plan, levers: [...past, ...future] }, 70), new Map(), [], () => undefined);
    expect(figures(stand.room.state, stand.leg.compiled)).toEqual(before);
  }), { numRuns: 40 });
});
