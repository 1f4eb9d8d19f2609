import { weeksPerQuarter } from '../../model/kernel/durations.ts';
import { limits } from '../limits.ts';
import { lever } from '../schema/lever.ts';
import { organisation } from '../schema/organisation.ts';
import { exactly, id, listOf, maybe, title, whole } from '../schema/parts.ts';
import { z } from '../schema/zod.ts';
import type { Horizon, Move, PlanFile } from './plan-file.ts';

/** The longest horizon, in weeks. */
const mostWeeks = limits.quarters * weeksPerQuarter;

export const move = exactly<Move>()({
  id,
  label: maybe(title),
  week: whole(0, mostWeeks),
  levers: listOf(lever, 1),
}) satisfies z.ZodMiniType<Move>;

export const horizons = {
  quarters: exactly<Extract<Horizon, { quarters: number }>>()({ quarters: whole(1, limits.quarters) }),
  weeks: exactly<Extract<Horizon, { weeks: number }>>()({ weeks: whole(1, mostWeeks) }),
};

/** A plan file, version 1. */
export const planFile = exactly<PlanFile>()({
  format: z.literal(1),
  title: maybe(title),
  horizon: z.union([horizons.quarters, horizons.weeks]),
  organisation,
  moves: listOf(move),
}) satisfies z.ZodMiniType<PlanFile>;
