import { spendLines } from '../../model/roles.ts';
import type { DatedLever, Plan } from '../../model/plan.ts';
import { fourLines, platformFirst, researchBet, saasPaths } from './saas-paths.ts';
import { saasOrganisation } from './saas-company.ts';
import { choiceChance } from '../../model/kernel/hiring.ts';
import { compilePlan } from '../../model/compile-plan.ts';
import { openWorld } from '../../model/kernel/opening.ts';
import { stateFor } from '../../model/kernel/state.ts';
import { beats, firstWeek, mean, measured, median, planOf, pulled, quantile, sample, shareOf, weeksIn, type Case, type Lab, releases } from './lab.ts';

const features = (where: Lab, path: keyof typeof saasPaths, quarters: number): Float64Array => releases(where, saasPaths[path], weeksIn(quarters));
const formal = (where: Lab, path: keyof typeof saasPaths): number => median(firstWeek(where, saasPaths[path], (state) => state.formalReleased > 0)) / 13;
const budgets = (levers: readonly DatedLever[]): number => levers.reduce((sum, { lever }) => sum + ('usd' in lever ? lever.usd ?? 0 : 0), 0);
const seatsOf = (levers: readonly DatedLever[]): number => levers.reduce((sum, { lever }) => sum + (lever.kind === 'open' ? lever.count : 0), 0);

/** The chance that a senior ML candidate whose cash bar is met says yes, in three companies. */
function acceptance(where: Lab, anchored: boolean, platform: number): number {
  const plan: Plan = planOf({ ...saasOrganisation, gates: { ...saasOrganisation.gates, platform } }, 1, pulled(0, 'ml', { kind: 'open', role: 'ml-engineer', seniority: 'senior', count: 1 }));
  const compiled = compilePlan(plan, { values: where.values });
  const state = stateFor(compiled);
  openWorld(state, compiled, { seed: where.seed, index: 0 });
  state.team.anchor = anchored ? 1 : 0;
  return choiceChance(state, compiled, compiled.seats.staffCount);
}

const evaluationGain = (where: Lab, platform: boolean): number => {
  const base = platformFirst.filter(({ lever }) => platform || lever.kind !== 'open' || lever.role !== 'platform-engineer');
  const value = (levers: readonly DatedLever[]): number => mean(measured(where, planOf(saasOrganisation, 6, levers), 'value'));
  return value([...base, ...fourLines]) - value([...base, ...fourLines.filter(({ lever }) => lever.kind !== 'budget' || lever.line !== 'evaluation')]);
};

export const saasCases: readonly Case[] = [
  { id: 'saas-1', find: (where) => ({ figure: beats(features(where, 'BB', 6), features(where, 'AA', 6)) }) },
  {
    id: 'saas-2',
    find: (where) => {
      const at4 = (['AA', 'AB', 'BA', 'BB'] as const).map((path) => mean(features(where, path, 4))) as [number, number, number, number];
      const at6 = (['AA', 'AB', 'BA', 'BB'] as const).map((path) => median(features(where, path, 6))) as [number, number, number, number];
      const holds = [at4, at6].every(([aa, ab, ba, bb]) => ba > aa && bb > ab);
      return { figure: at4, holds, note: `medians at 6 quarters ${at6.join('/')}` };
    },
  },
  {
    id: 'saas-3',
    find: (where) => {
      const [aa, ab, ba, bb] = (['AA', 'AB', 'BA', 'BB'] as const).map((path) => median(features(where, path, 6))) as [number, number, number, number];
      return { figure: [aa, ab, ba, bb], holds: ab > aa && bb > ba };
    },
  },
  {
    id: 'saas-4',
    find: (where) => {
      // A chance of one or two in a hundred wants more worlds than a mean.
      const many = { ...where, worlds: 4 * where.worlds };
      const lower = quantile(features(many, 'BB', 6), 0.25);
      return { figure: shareOf(features(many, 'AA', 6), (count) => count >= lower), note: `against ${lower} features` };
    },
  },
  { id: 'saas-5', find: (where) => {
    const [aa, ab, ba, bb] = [formal(where, 'AA'), formal(where, 'AB'), formal(where, 'BA'), formal(where, 'BB')];
    return { figure: [aa, ab, ba, bb], holds: aa >= ba + 1 && ab >= bb + 1 };
  } },
  {
    id: 'saas-6',
    find: (where) => {
      const figures = (['AA', 'AB', 'BA', 'BB'] as const).map((path) => shareOf(measured(where, saasPaths[path], 'championsLeft', weeksIn(4)), (count) => count > 0)) as [number, number, number, number];
      return { figure: figures, holds: figures[2] < figures[0] && figures[3] < figures[1] };
    },
  },
  {
    id: 'saas-7',
    find: (where) => {
      const figures = [acceptance(where, false, 0), acceptance(where, true, 0), acceptance(where, false, 0.6)] as const;
      return { figure: figures, holds: figures[0] < figures[1] && figures[1] < figures[2] };
    },
  },
  { id: 'saas-8', find: (where) => ({ figure: shareOf(sample(where, saasPaths.AA, [weeksIn(4)], (state) => (state.betLanded ? 1 : 0))[0] as Float64Array, (landed) => landed === 1) }) },
  { id: 'saas-9', find: (where) => ({ figure: median(measured(where, saasPaths.BB, 'fluency', weeksIn(2))) }) },
  { id: 'saas-10', find: () => ({ figure: [budgets(fourLines), budgets(researchBet)], holds: budgets(fourLines) === 1_500_000 && budgets(researchBet) === 1_500_000, note: `${spendLines.length} ledger lines` }) },
  { id: 'saas-11', find: () => ({ figure: seatsOf(platformFirst) }) },
  { id: 'saas-12', find: (where) => { const [with_, without] = [evaluationGain(where, true), evaluationGain(where, false)]; return { figure: [with_, without], holds: with_ > without }; } },
  {
    id: 'saas-13',
    find: (where) => {
      const [aa, ab, ba, bb] = (['AA', 'AB', 'BA', 'BB'] as const).map((path) => mean(features(where, path, 6))) as [number, number, number, number];
      return { figure: [aa, ab, ba, bb], holds: bb > Math.max(ba, ab) && Math.min(ba, ab) > aa };
    },
  },
];
