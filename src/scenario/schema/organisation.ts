import type { Organisation, StaffMember } from '../../model/organisation.ts';
import { archetypes, roles, seniorities, structures, type Gate } from '../../model/roles.ts';
import { between, exactly, id, listOf, maybe, share, title, usd, whole } from './parts.ts';
import { z } from './zod.ts';

export const staffMember = exactly<StaffMember>()({
  id,
  name: maybe(title),
  role: z.enum(roles),
  seniority: z.enum(seniorities),
  champion: maybe(z.boolean()),
  weeksInRole: maybe(whole(0, 2_600)),
  developed: maybe(z.boolean()),
  payRatio: maybe(between(0.2, 5)),
}) satisfies z.ZodMiniType<StaffMember>;

export const gateLevels = exactly<Record<Gate, number>>()({ platform: share, data: share, product: share, evaluation: share });

export const organisation = exactly<Organisation>()({
  archetype: z.enum(archetypes),
  engineers: whole(0, 100_000),
  fluentShare: share,
  staff: listOf(staffMember),
  structure: z.enum(structures),
  gates: gateLevels,
  legacy: between(0.1, 10),
  staleMonths: between(0, 120),
  productTeams: whole(0, 1_000),
  informalFeatures: whole(0, 1_000),
  prototypes: whole(0, 1_000),
  demos: maybe(whole(0, 1_000)),
  vacated: maybe(whole(0, 64)),
  seats: whole(0, 64),
  budgetUsd: usd,
  validated: share,
  payBand: z.enum(['seed', 'enterprise']),
  established: z.boolean(),
  marketHeat: between(0.1, 10),
  traffic: between(0, 1_000),
  shiplessWeeks: whole(0, 2_600),
  staticData: maybe(z.boolean()),
  computeUsd: maybe(usd),
  cashUsd: maybe(usd),
}) satisfies z.ZodMiniType<Organisation>;
