import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kernelFile } from '../../src/cli/kernel/load-kernel.ts';
import { compilePlan } from '../../src/model/compile-plan.ts';
import type { State } from '../../src/model/kernel/state.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Build } from '../../src/model/room.ts';
import { runWorlds } from '../../src/model/run-worlds.ts';
import { wasmRooms } from '../../src/model/wasm/wasm-rooms.ts';

/** Rooms whose weeks run compiled. */
export const compiledRooms: Build = wasmRooms(new WebAssembly.Module(readFileSync(join(import.meta.dirname, '../..', kernelFile))));

/** Every metric, line of the ledger and stock in one list. */
function figures(state: State): number[] {
  return [...state.metrics, ...state.spend, state.cash, state.payroll, state.fluent, state.deepened, state.repairDebt, state.capacity, state.maintenance, state.flywheel, state.hired, state.heat, state.cutShare];
}

/** All figures of every week of some worlds. */
export function everyWeek(build: Build, plan: Plan, seed: number, worlds: number): number[][] {
  const compiled = compilePlan(plan);
  const weeks = Array.from({ length: plan.weeks }, (_, at) => at + 1);
  const found: number[][] = [];
  runWorlds(compiled, seed, 0, worlds, weeks, (state) => void found.push(figures(state)), build(compiled));
  return found;
}
