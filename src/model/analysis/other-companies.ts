import type { Organisation, StaffMember } from '../organisation.ts';
import type { Role } from '../roles.ts';

/** Each has the way they came by in their id: two with one id would be one person's luck twice. */
function people(way: string, counts: Partial<Readonly<Record<Role, number>>>): StaffMember[] {
  return Object.entries(counts).flatMap(([role, count]) => Array.from({ length: count }, (_, at): StaffMember => ({ id: `${way}-${role}-${at + 1}`, role: role as Role, seniority: 'senior' })));
}

/**
 * Ways in which a company could be another, each with what it changes: null where the company is so already. They are
 * written for any company and know no story.
 */
export const otherCompanies = {
  'tunes-models': (o) => (o.archetype === 'fine-tuner' ? null : { ...o, archetype: 'fine-tuner' }),
  'trains-models': (o) => (o.archetype === 'trainer' ? null : { ...o, archetype: 'trainer' }),
  'uses-models': (o) => (o.archetype === 'consumer' ? null : { ...o, archetype: 'consumer' }),
  'is-a-lab': (o) => ({
    ...o, archetype: 'trainer', structure: 'central', engineers: 30, productTeams: Math.min(o.productTeams, 8), gates: { platform: 0.7, data: 0.7, product: 0.6, evaluation: 0.3 }, legacy: 1, staleMonths: 1, validated: 1,
    staff: people('is-a-lab', { researcher: 1, 'ml-engineer': 3, 'platform-engineer': 2, 'infrastructure-engineer': 2, 'product-manager': 1, 'data-engineer': 1 }),
  }),
  'platform-works': (o) => (o.gates.platform >= 0.7 ? null : { ...o, gates: { ...o.gates, platform: 0.8 }, staff: [...o.staff, ...people('platform-works', { 'platform-engineer': 2 })] }),
  'data-are-ready': (o) => (o.gates.data >= 0.7 && o.staleMonths <= 1 ? null : { ...o, gates: { ...o.gates, data: 0.9 }, staleMonths: 0, staff: [...o.staff, ...people('data-are-ready', { 'data-engineer': 1 })] }),
  'product-is-owned': (o) => (o.gates.product >= 0.7 ? null : { ...o, gates: { ...o.gates, product: 0.8 }, structure: 'embedded', staff: [...o.staff, ...people('product-is-owned', { 'product-manager': 1 })] }),
  'builders-are-there': (o) => ({ ...o, staff: [...o.staff, ...people('builders-are-there', { 'product-engineer': 4, 'ml-engineer': 2 })] }),
  'modellers-are-there': (o) => ({ ...o, staff: [...o.staff, ...people('modellers-are-there', { researcher: 3 })] }),
  'is-led': (o) => (o.staff.some(({ role }) => role === 'leader') ? null : { ...o, staff: [...o.staff, ...people('is-led', { leader: 1 })] }),
  'is-small': (o) => (o.engineers <= 30 ? null : { ...o, engineers: 15, productTeams: Math.min(o.productTeams, 2), fluentShare: Math.min(1, Math.max(o.fluentShare, 0.2)) }),
  'is-large': (o) => (o.engineers >= 500 ? null : { ...o, engineers: 1_000, productTeams: 40 }),
  'has-old-systems': (o) => (o.legacy >= 2 ? null : { ...o, legacy: 2.2, staleMonths: Math.max(o.staleMonths, 6) }),
  'is-unsettled': (o) => (o.validated <= 0.3 ? null : { ...o, validated: 0.1 }),
  'market-is-cool': (o) => (o.marketHeat <= 0.8 ? null : { ...o, marketHeat: 0.7 }),
  'market-is-hot': (o) => (o.marketHeat >= 1.5 ? null : { ...o, marketHeat: 2 }),
  'has-twice-the-seats': (o) => (o.seats === 0 ? null : { ...o, seats: 2 * o.seats }),
} as const satisfies Readonly<Record<string, (organisation: Organisation) => Organisation | null>>;
export type OtherCompany = keyof typeof otherCompanies;

export const otherCompanyNames = Object.keys(otherCompanies) as OtherCompany[];

/** Of these a company can be one only. */
const kinds: readonly OtherCompany[] = ['uses-models', 'tunes-models', 'trains-models', 'is-a-lab'];

/** The company with all of these otherwise; null where they do not go together, or one of them changes nothing. */
export function companyWith(organisation: Organisation, ways: readonly OtherCompany[]): Organisation | null {
  if (ways.filter((way) => kinds.includes(way)).length > 1) return null;
  return ways.reduce<Organisation | null>((changed, way) => changed && otherCompanies[way](changed), organisation);
}
