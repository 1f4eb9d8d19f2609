import fc from 'fast-check';
import type { Lever, Package, Process, Target } from '../../src/model/lever.ts';
import { metrics } from '../../src/model/metric.ts';
import type { Organisation, StaffMember } from '../../src/model/organisation.ts';
import type { Plan } from '../../src/model/plan.ts';
import { archetypes, roles, seniorities, spendLines, structures } from '../../src/model/roles.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const usd = fc.integer({ min: 0, max: 3_000_000 });
const weeks = fc.integer({ min: 1, max: 80 });
const role = fc.constantFrom(...roles);
const seniority = fc.constantFrom(...seniorities);

const target: fc.Arbitrary<Target> = fc.oneof(
  fc.constantFrom<Target>({ kind: 'champions' }, { kind: 'offered' }, { kind: 'leader' }, { kind: 'all' }),
  role.map((of): Target => ({ kind: 'role', role: of })),
  fc.record({ kind: fc.constant('strongest' as const), at: fc.constantFrom('deployment' as const, 'modelling' as const), count: fc.integer({ min: 0, max: 8 }) }),
);
const offer: fc.Arbitrary<Package> = fc.record({ payRatio: fc.double({ min: 0.3, max: 2, noNaN: true }), equityPercent: fc.double({ min: 0, max: 3, noNaN: true }), disclosed: fc.boolean(), segment: fc.constantFrom('passive', 'satiated', 'early-career') }, { requiredKeys: [] });
const process: fc.Arbitrary<Process> = fc.record({ loopDays: fc.integer({ min: 1, max: 60 }), approvalHours: fc.integer({ min: 0, max: 400 }), clarity: share, recruiter: fc.boolean(), remote: fc.boolean(), mustHaves: fc.integer({ min: 0, max: 12 }), screen: fc.constantFrom('practical', 'theory', 'credentials') }, { requiredKeys: [] });

/** Every kind of lever that is not a rule, with anything a schema would let through. */
export const simpleLever: fc.Arbitrary<Lever> = fc.oneof(
  fc.record({ kind: fc.constant('open' as const), role, seniority, count: fc.integer({ min: 1, max: 6 }), afterLeader: fc.boolean(), delayWeeks: fc.integer({ min: 0, max: 40 }), recognised: fc.boolean(), package: offer, process }, { requiredKeys: ['kind', 'role', 'seniority', 'count'] }),
  fc.record({ kind: fc.constant('close' as const), role }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('budget' as const), line: fc.constantFrom(...spendLines), usd, weeks }),
  fc.record({ kind: fc.constant('upskill' as const), usd, elements: fc.double({ min: 0, max: 4, noNaN: true }), towards: fc.constantFrom('fluency' as const, 'production-ml' as const) }, { requiredKeys: ['kind', 'usd', 'elements'] }),
  fc.record({ kind: fc.constant('guild' as const), timeShare: share }),
  fc.record({ kind: fc.constant('structure' as const), to: fc.constantFrom(...structures) }),
  fc.record({ kind: fc.constant('owner' as const), level: share }),
  fc.record({ kind: fc.constant('retain' as const), target, how: fc.constantFrom('raise' as const, 'bonus' as const, 'recognise' as const, 'ownership' as const, 'title' as const, 'learning' as const), usd }, { requiredKeys: ['kind', 'target', 'how'] }),
  fc.record({ kind: fc.constant('part' as const), target }),
  fc.record({ kind: fc.constant('rescope' as const), target }),
  fc.record({ kind: fc.constant('authorise' as const), seats: fc.integer({ min: 1, max: 10 }) }),
  fc.record({ kind: fc.constant('declare' as const), archetype: fc.constantFrom(...archetypes) }),
  fc.constant<Lever>({ kind: 'audit' }),
  fc.record({ kind: fc.constant('outside-offer' as const), target }),
  fc.record({ kind: fc.constant('layoff' as const), engineers: fc.integer({ min: 0, max: 400 }) }),
  fc.record({ kind: fc.constant('partner' as const), usd, weeks, work: fc.constantFrom('defined' as const, 'iterative' as const), handOver: fc.boolean() }),
  fc.record({ kind: fc.constant('managed' as const), on: fc.boolean(), usdPerYear: usd }),
  fc.record({ kind: fc.constant('release-gate' as const), passShare: share }),
  fc.record({ kind: fc.constant('depth' as const), to: fc.constantFrom('shallow' as const, 'usual' as const, 'deep' as const, 'replace-all' as const) }),
  fc.record({ kind: fc.constant('instrument' as const), on: fc.boolean() }),
  fc.record({ kind: fc.constant('fractional-lead' as const), hoursPerWeek: fc.integer({ min: 0, max: 40 }), usdPerYear: usd }),
  fc.record({ kind: fc.constant('announce' as const), what: fc.constantFrom('rename' as const, 'press' as const) }),
  fc.record({ kind: fc.constant('market' as const), heat: fc.double({ min: 0.3, max: 4, noNaN: true }), weeks }),
  fc.record({ kind: fc.constant('traffic' as const), times: fc.double({ min: 0, max: 20, noNaN: true }) }),
  fc.record({ kind: fc.constant('shock' as const), of: fc.constantFrom('vendor-change' as const, 'schema-change' as const, 'rival-clone' as const, 'tool-obsolete' as const) }),
);

/** Any lever, rules within rules included. */
export const anyLever: fc.Arbitrary<Lever> = fc.letrec<{ lever: Lever }>((tie) => ({
  lever: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 9, arbitrary: simpleLever },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('rule' as const), metric: fc.constantFrom(...metrics), atLeast: fc.double({ min: 0, max: 5, noNaN: true }), then: fc.array(tie('lever'), { minLength: 1, maxLength: 3 }) }) },
  ),
})).lever;

const staffMember: fc.Arbitrary<Omit<StaffMember, 'id'>> = fc.record({ role, seniority, champion: fc.boolean(), weeksInRole: fc.integer({ min: 0, max: 60 }), developed: fc.boolean(), payRatio: fc.double({ min: 0.3, max: 2, noNaN: true }) }, { requiredKeys: ['role', 'seniority'] });

/** Any organisation a schema would let through, small enough to be quick. */
export const anyOrganisation: fc.Arbitrary<Organisation> = fc.record({
  archetype: fc.constantFrom(...archetypes), engineers: fc.integer({ min: 0, max: 400 }), fluentShare: share,
  staff: fc.array(staffMember, { maxLength: 12 }).map((members) => members.map((member, at): StaffMember => ({ id: `staff-${at}`, ...member }))),
  structure: fc.constantFrom(...structures), gates: fc.record({ platform: share, data: share, product: share, evaluation: share }),
  legacy: fc.double({ min: 0.1, max: 5, noNaN: true }), staleMonths: fc.double({ min: 0, max: 24, noNaN: true }), productTeams: fc.integer({ min: 0, max: 40 }),
  informalFeatures: fc.integer({ min: 0, max: 90 }), prototypes: fc.integer({ min: 0, max: 30 }), seats: fc.integer({ min: 0, max: 20 }),
  budgetUsd: usd, validated: share, payBand: fc.constantFrom('seed' as const, 'enterprise' as const), established: fc.boolean(),
  marketHeat: fc.double({ min: 0.3, max: 3, noNaN: true }), traffic: fc.double({ min: 0, max: 10, noNaN: true }), shiplessWeeks: fc.integer({ min: 0, max: 200 }),
  demos: fc.integer({ min: 0, max: 12 }), vacated: fc.integer({ min: 0, max: 12 }), computeUsd: usd, staticData: fc.boolean(), cashUsd: fc.integer({ min: 0, max: 20_000_000 }),
}, { requiredKeys: ['archetype', 'engineers', 'fluentShare', 'staff', 'structure', 'gates', 'legacy', 'staleMonths', 'productTeams', 'informalFeatures', 'prototypes', 'seats', 'budgetUsd', 'validated', 'payBand', 'established', 'marketHeat', 'traffic', 'shiplessWeeks'] });

/** Any legal plan. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  organisation: anyOrganisation,
  weeks: fc.integer({ min: 1, max: 130 }),
  levers: fc.array(fc.record({ week: fc.integer({ min: 0, max: 120 }), lever: anyLever }), { maxLength: 14 }).map((levers) => levers.map((dated, at) => ({ id: `lever-${at}`, ...dated }))),
});

export const anySeed: fc.Arbitrary<number> = fc.integer({ min: 0, max: 2 ** 31 - 1 });
