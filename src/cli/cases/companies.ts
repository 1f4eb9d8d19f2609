import type { Organisation } from '../../model/organisation.ts';

/** A mid-size product company that uses a vendor's models; nobody works on AI yet. */
export const consumerCompany: Organisation = {
  archetype: 'consumer', engineers: 100, fluentShare: 0.05, staff: [], structure: 'embedded',
  gates: { platform: 0.1, data: 0.5, product: 0.5, evaluation: 0.05 },
  legacy: 1, staleMonths: 1, productTeams: 8, informalFeatures: 0, prototypes: 0, seats: 20, budgetUsd: 5_000_000, validated: 1,
  payBand: 'enterprise', established: true, marketHeat: 1, traffic: 1, shiplessWeeks: 0,
};

/** The regional insurer: old systems, a warehouse six months behind, product teams elsewhere. */
export const insurer: Organisation = {
  archetype: 'fine-tuner', engineers: 300, fluentShare: 0.01, staff: [], structure: 'isolated',
  gates: { platform: 0, data: 0.25, product: 0, evaluation: 0.05 },
  legacy: 2, staleMonths: 6, productTeams: 10, informalFeatures: 0, prototypes: 0, seats: 12, budgetUsd: 30_000_000, validated: 1,
  payBand: 'enterprise', established: true, marketHeat: 1, traffic: 1, shiplessWeeks: 0,
};

/** A company that trains models of its own. */
export const trainerCompany: Organisation = {
  ...consumerCompany, archetype: 'trainer', engineers: 40, fluentShare: 0.3,
  gates: { platform: 0.3, data: 0.5, product: 0.5, evaluation: 0.2 },
};

/** A young company that builds on models of its own. */
export const seedCompany: Organisation = {
  archetype: 'fine-tuner', engineers: 4, fluentShare: 0.5, staff: [], structure: 'embedded',
  gates: { platform: 0.05, data: 0.4, product: 0.6, evaluation: 0.05 },
  legacy: 0.8, staleMonths: 1, productTeams: 1, informalFeatures: 0, prototypes: 0, seats: 12, budgetUsd: 1_000_000, validated: 0.7,
  payBand: 'seed', established: false, marketHeat: 1, traffic: 1, shiplessWeeks: 0,
};
