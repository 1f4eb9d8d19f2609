import { monthsToHalf } from './kernel/durations.ts';
import type { Organisation } from './organisation.ts';
import { structures } from './roles.ts';

/** How a company stands when the story opens, in numbers. */
export interface Opening {
  /** Its place in `structures`. */
  readonly structure: number;
  /** USD, or Infinity. */
  readonly cash: number;
  readonly heat: number;
  readonly traffic: number;
  readonly platform: number;
  readonly data: number;
  readonly product: number;
  readonly evaluation: number;
  readonly validated: number;
  readonly engineers: number;
  readonly fluent: number;
  readonly features: number;
  readonly prototypes: number;
  readonly demos: number;
  readonly shiplessWeeks: number;
}

export function openingOf(organisation: Organisation): Opening {
  const { gates } = organisation;
  return {
    structure: structures.indexOf(organisation.structure),
    cash: organisation.cashUsd ?? Infinity,
    heat: organisation.marketHeat,
    traffic: organisation.traffic,
    platform: gates.platform,
    data: Math.min(gates.data, 1 / (1 + organisation.staleMonths / monthsToHalf)),
    product: gates.product,
    evaluation: gates.evaluation,
    validated: organisation.validated,
    engineers: organisation.engineers,
    fluent: organisation.fluentShare * organisation.engineers,
    features: organisation.informalFeatures,
    prototypes: organisation.prototypes,
    demos: organisation.demos ?? 0,
    shiplessWeeks: organisation.shiplessWeeks,
  };
}
