import type { Organisation } from '../../model/organisation.ts';

/** The company of "Building the AI team from scratch": 120 engineers, three champions, no platform, eight seats. */
export const saasOrganisation: Organisation = {
  archetype: 'consumer',
  engineers: 120,
  fluentShare: 3 / 120,
  staff: [
    { id: 'champion-1', role: 'product-engineer', seniority: 'senior', champion: true },
    { id: 'champion-2', role: 'product-engineer', seniority: 'senior', champion: true },
    { id: 'champion-3', role: 'product-engineer', seniority: 'senior', champion: true },
  ],
  structure: 'central',
  gates: { platform: 0, data: 0.4, product: 0.3, evaluation: 0.03 },
  legacy: 1.2,
  staleMonths: 2,
  productTeams: 12,
  informalFeatures: 3,
  prototypes: 2,
  seats: 8,
  budgetUsd: 1_500_000,
  validated: 0.6,
  payBand: 'enterprise',
  established: true,
  marketHeat: 1,
  traffic: 1,
  shiplessWeeks: 6,
};
