import type { Package, Process } from '../../model/lever.ts';
import type { Plan } from '../../model/plan.ts';
import { seedCompany } from './companies.ts';
import { firstWeek, mean, measured, median, planOf, pulled, sample, shareOf, staff, type Case, type Lab } from './lab.ts';

/** An AI-native company at Series A with four people on its platform. */
const seriesA = { ...seedCompany, engineers: 12, established: false, gates: { platform: 0.5, data: 0.6, product: 0.7, evaluation: 0.3 }, staff: staff('ml-engineer', 4, 'senior'), seats: 8 };

const search = (process: Process, offer: Package, quarters = 3): Plan =>
  planOf(seriesA, quarters, pulled(0, 'lead', { kind: 'open', role: 'leader', seniority: 'senior', count: 1, process, package: offer }));

const slowProcess: Process = { loopDays: 20, approvalHours: 168, clarity: 0.5 };
const fastProcess: Process = { loopDays: 10, approvalHours: 24, clarity: 0.9, recruiter: true };
const vagueEquity: Package = { payRatio: 1, equityPercent: 0.3, disclosed: false };
const clearEquity: Package = { payRatio: 1, equityPercent: 0.75, disclosed: true };

const usual: Process = { loopDays: 20, approvalHours: 72 };
const ordinaryOffer: Package = { payRatio: 1 };

const slow = search(slowProcess, vagueEquity, 6);
const fast = search(fastProcess, clearEquity, 3);

/** Weeks until an offer is accepted: the start of somebody's notice. */
const weeksToAccept = (where: Lab, plan: Plan): Float64Array => firstWeek(where, plan, (state) => (state.status[plan.organisation.staff.length] ?? 0) === 3 || state.hired > 0);
const within = (where: Lab, process: Process, offer: Package, weeks: number): number => shareOf(weeksToAccept(where, search(process, offer, 2)), (week) => week <= weeks);

/** Of first candidates who got as far as an offer, the share who took it. */
const firstAccepts = (where: Lab, payRatio: number, equityPercent: number, disclosed: boolean): number => {
  const plan = search({ loopDays: 10, approvalHours: 24, clarity: 0.5 }, { payRatio, equityPercent, disclosed }, 2);
  const place = plan.organisation.staff.length;
  const outcome = sample(where, plan, [26], (state) => (state.declined[place] === 0 && (state.hired > 0 || state.status[place] === 3) ? 1 : 0))[0] as Float64Array;
  return mean(outcome);
};

export const searchCases: readonly Case[] = [
  { id: 'sa-1', find: (where) => ({ figure: shareOf(weeksToAccept(where, slow), (week) => week > 22) }) },
  { id: 'sa-2', find: (where) => ({ figure: median(sample(where, slow, [26], (state) => state.declined[seriesA.staff.length] as number)[0] as Float64Array) }) },
  { id: 'sa-3', find: (where) => ({ figure: median(weeksToAccept(where, fast)) }) },
  { id: 'sa-4', find: (where) => ({ figure: median(weeksToAccept(where, slow)) / median(weeksToAccept(where, fast)), note: `${median(weeksToAccept(where, slow))}/${median(weeksToAccept(where, fast))}` }) },
  {
    id: 'sa-5',
    find: (where) => {
      const all = within(where, fastProcess, clearEquity, 8);
      const three = [
        within(where, { ...fastProcess, loopDays: 20 }, clearEquity, 8), within(where, { ...fastProcess, approvalHours: 168 }, clearEquity, 8),
        within(where, fastProcess, { ...clearEquity, equityPercent: 0.3, disclosed: false }, 8), within(where, fastProcess, { ...clearEquity, payRatio: 0.85 }, 8),
      ];
      const none = within(where, { ...fastProcess, loopDays: 20, approvalHours: 168 }, vagueEquity, 8);
      return { figure: [all, ...three, none], holds: three.every((share) => all > share && share > none) };
    },
  },
  { id: 'sa-6', find: (where) => ({ figure: firstAccepts(where, 190 / 280, 0.5, true) }) },
  {
    id: 'sa-7',
    find: (where) => {
      const figures = [firstAccepts(where, 1, 0.75, true), firstAccepts(where, 1, 0.3, true), firstAccepts(where, 1, 0.3, false)] as const;
      return { figure: figures, holds: figures[0] > figures[1] && figures[1] > figures[2] };
    },
  },
  {
    id: 'sa-8',
    find: (where) => {
      const growth = (replaced: number): Plan => planOf({ ...seriesA, seats: seriesA.seats + replaced }, 6, [
        ...pulled(0, 'lead', { kind: 'open', role: 'leader', seniority: 'senior', count: 1, process: fastProcess, package: clearEquity }),
        ...pulled(0, 'team', { kind: 'open', role: 'ml-engineer', seniority: 'senior', count: 7 + replaced, afterLeader: true, process: fastProcess, package: clearEquity }),
      ]);
      const grown = (replaced: number): number => shareOf(measured(where, growth(replaced), 'headcount'), (count) => count >= 12);
      return { figure: grown(4), note: `with four searches more, for those who leave; ${grown(0)} if nobody is replaced` };
    },
  },
  { id: 'ttr-1', find: (where) => ({ figure: median(weeksToAccept(where, { ...search(usual, ordinaryOffer, 6), organisation: { ...seriesA, gates: { ...seriesA.gates, platform: 0.3 } } })) }) },
  { id: 'ttr-2', find: (where) => ({ figure: median(weeksToAccept(where, search({ ...fastProcess, clarity: 0.9 }, { payRatio: 1, equityPercent: 0.5, disclosed: true }, 3))) }) },
];
