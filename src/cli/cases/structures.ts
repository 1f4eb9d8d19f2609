import { consumerCompany, trainerCompany } from './companies.ts';
import type { Organisation, StaffMember } from '../../model/organisation.ts';
import type { Structure } from '../../model/roles.ts';
import { falls, firstWeek, mean, measured, median, overQuarters, planOf, pulled, rises, shareOf, staff, weeksIn, type Case, type Lab, releases } from './lab.ts';

const vendor = pulled(0, 'vendor', { kind: 'budget', line: 'vendor', usd: 900_000, weeks: 78 });
const measuredVendor = [...vendor, ...pulled(0, 'measure', { kind: 'budget', line: 'evaluation', usd: 600_000, weeks: 78 })];
const team: StaffMember[] = [...staff('product-engineer', 6), ...staff('product-manager', 1), ...staff('evaluation-specialist', 1), ...staff('platform-engineer', 1)];
const structured = (to: Structure, teams = 8): Organisation => ({ ...consumerCompany, staff: team, structure: to, productTeams: teams });

const kept = (where: Lab, to: Structure): number => {
  const plan = planOf(structured(to), 6, vendor);
  const staying = measured(where, plan, 'headcount');
  return mean(measured(where, plan, 'value').map((value, world) => value * ((staying[world] as number) / team.length)));
};
const weeksToFirst = (where: Lab, teams: number): number => {
  const weeks = firstWeek(where, planOf(structured('central', teams), 6, vendor), (state) => state.released > 0);
  return mean(weeks.map((week) => Math.min(week, 78)));
};

const consumerMix: StaffMember[] = [...staff('product-engineer', 7), ...staff('product-manager', 2), ...staff('evaluation-specialist', 1)];
const trainerMix: StaffMember[] = [...staff('researcher', 2), ...staff('ml-engineer', 2), ...staff('platform-engineer', 1), ...staff('infrastructure-engineer', 2)];
const worth = (where: Lab, company: Organisation, people: readonly StaffMember[]): number =>
  mean(overQuarters(where, planOf({ ...company, staff: people }, 8, vendor), 'value'));


export const structureCases: readonly Case[] = [
  {
    id: 'org-1',
    find: (where) => {
      const [hybrid, central, embedded, isolated] = (['hybrid', 'central', 'embedded', 'isolated'] as const).map((to) => kept(where, to)) as [number, number, number, number];
      return { figure: [hybrid, central, embedded, isolated], holds: hybrid >= Math.max(central, embedded) && Math.min(central, embedded) > isolated };
    },
  },
  { id: 'org-2', find: (where) => { const weeks = [9, 18, 36].map((teams) => weeksToFirst(where, teams)); return { figure: weeks, holds: rises(weeks) }; } },
  {
    id: 'org-3',
    find: (where) => {
      const level = (to: Structure): number => mean(measured(where, planOf(structured(to), 6, vendor), 'evaluation'));
      return { figure: [level('embedded'), level('hybrid')], holds: level('embedded') < level('hybrid') };
    },
  },
  {
    id: 'org-4',
    find: (where) => {
      const count = (to: Structure): number => mean(releases(where, planOf({ ...structured(to), staff: [...staff('product-engineer', 2), ...staff('product-manager', 1)] }, 4, vendor)));
      return { figure: Math.abs(count('hybrid') - count('embedded')) };
    },
  },
  {
    id: 'klarna-1',
    find: (where) => ({ figure: Math.ceil(median(firstWeek(where, planOf({ ...consumerCompany, staff: consumerMix }, 4, measuredVendor), (state) => state.released > 0)) / 13) }),
  },
  {
    id: 'klarna-2',
    find: (where) => {
      // Equal budget: three researchers cost as much as about eight product engineers; four of the seven go, which is kind to the researchers.
      const without = median(releases(where, planOf({ ...consumerCompany, staff: consumerMix }, 4, measuredVendor)));
      const withThree = median(releases(where, planOf({ ...consumerCompany, staff: [...consumerMix.slice(4), ...staff('researcher', 3)] }, 4, measuredVendor)));
      return { figure: [without, withThree], holds: without >= withThree };
    },
  },
  {
    id: 'klarna-3',
    find: (where) => {
      const plan = planOf({ ...consumerCompany, staff: consumerMix }, 4, measuredVendor);
      return { figure: median(measured(where, plan, 'evaluation', 52).map((late) => late - consumerCompany.gates.evaluation)), note: 'evaluation gate against the opening' };
    },
  },
  {
    id: 'klarna-4',
    find: (where) => {
      const plan = planOf({ ...consumerCompany, staff: consumerMix }, 8, measuredVendor);
      const found = firstWeek(where, plan, (state) => {
        for (let at = 0; at < state.live; at += 1) if ((state.featureValue[at] as number) > 12) return true;
        return false;
      });
      return { figure: shareOf(found, (week) => week <= weeksIn(8)) };
    },
  },
  {
    id: 'klarna-5',
    find: (where) => {
      const of = (fluentShare: number): number => mean(overQuarters(where, planOf({ ...consumerCompany, fluentShare, staff: consumerMix }, 4, measuredVendor), 'value'));
      return { figure: [of(0.6), of(0.05)], holds: of(0.6) > of(0.05) };
    },
  },
  { id: 'labs-1', find: (where) => { const f = [worth(where, trainerCompany, trainerMix), worth(where, trainerCompany, consumerMix)]; return { figure: f, holds: falls(f) }; } },
  { id: 'labs-2', find: (where) => { const f = [worth(where, consumerCompany, consumerMix), worth(where, consumerCompany, trainerMix)]; return { figure: f, holds: falls(f) }; } },
  {
    id: 'labs-3',
    find: (where) => {
      const count = (people: readonly StaffMember[]): number => mean(releases(where, planOf({ ...trainerCompany, staff: people }, 8)));
      const f = [count(trainerMix), count(staff('researcher', 6))];
      return { figure: f, holds: falls(f) };
    },
  },
];
