import type { CompiledPlan } from '../compile-plan.ts';
import { weeksPerYear } from './durations.ts';
import { partnerLine, payLine, platformLine } from './role-numbers.ts';
import type { State } from './state.ts';

/** Lets this tick's budgets flow: what each line gets, at a yearly rate and in the ledger. */
export function spendBudgets(state: State, compiled: CompiledPlan): void {
  if (!state.flowing) return;
  state.flowing = false;
  for (let flow = 0; flow < compiled.flowCount; flow += 1) state.lineRate[state.flowLine[flow] as number] = 0;
  state.partnerBuilders = 0;
  if (state.broke) return;
  for (let flow = 0; flow < compiled.flowCount; flow += 1) {
    const left = state.flowLeft[flow] as number;
    if (left <= 0) continue;
    state.flowing = true;
    const share = left < compiled.dt ? left / compiled.dt : 1;
    const rate = (state.flowRate[flow] as number) * share;
    const line = state.flowLine[flow] as number;
    state.lineRate[line] = (state.lineRate[line] as number) + rate;
    pay(state, line, (rate * compiled.dt) / weeksPerYear);
    state.flowLeft[flow] = left - compiled.dt;
    if (line !== partnerLine) continue;
    state.partnerBuilders += state.flowBuilders[flow] as number;
    if (left - compiled.dt <= 0) state.repairDebt += state.flowLeaves[flow] as number;
  }
}

/** Pay for this tick, and what is rented by the year. Without money nothing more is bought, and nobody is paid. */
export function spendStanding(state: State, compiled: CompiledPlan): void {
  const years = compiled.dt / weeksPerYear;
  pay(state, payLine, (state.payroll * compiled.values.running.load + state.fractionalRate) * years);
  pay(state, platformLine, state.managedRate * years);
  if (state.cash > 0) return;
  state.broke = true;
  state.managed = false;
  state.managedRate = 0;
  state.fractionalHours = 0;
  state.fractionalRate = 0;
}

/** Enters a sum in the ledger and takes it from the bank, as far as there is money. */
export function pay(state: State, line: number, usd: number): void {
  const paid = inBank(state, usd);
  state.spend[line] = (state.spend[line] as number) + paid;
  state.cash -= paid;
}

/** As much of a sum as there is money for. */
export function inBank(state: State, usd: number): number {
  return Math.min(usd, Math.max(0, state.cash));
}
