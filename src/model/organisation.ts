import type { Archetype, Gate, Role, Seniority, Structure } from './roles.ts';

/** Someone who is there when the story opens. */
export interface StaffMember {
  /** Stable; luck is addressed by it. */
  readonly id: string;
  readonly name?: string;
  readonly role: Role;
  readonly seniority: Seniority;
  /** An engineer who already ships AI features on their own account. */
  readonly champion?: boolean;
  /** Weeks in the job when the story opens. Left out: just past ramp, so that shipless weeks before that have worn on nobody. */
  readonly weeksInRole?: number;
  /** Grew into the job inside the company. */
  readonly developed?: boolean;
  /** Pay over the market rate; at the market if left out. */
  readonly payRatio?: number;
}

/** The opening state of a company. Shares are 0 to 1. */
export interface Organisation {
  readonly archetype: Archetype;
  /** Engineers in the whole company, the AI staff listed in `staff` not counted, champions counted. */
  readonly engineers: number;
  /** Share of those engineers who are AI-fluent. */
  readonly fluentShare: number;
  readonly staff: readonly StaffMember[];
  readonly structure: Structure;
  readonly gates: Readonly<Record<Gate, number>>;
  /** How much harder old systems make building a gate; 1 is a young code base. */
  readonly legacy: number;
  /** How far behind the warehouse runs. */
  readonly staleMonths: number;
  /** Product teams there are to sit with. */
  readonly productTeams: number;
  /** Features already live that nobody owns formally. */
  readonly informalFeatures: number;
  /** Prototypes already waiting for a way to users. */
  readonly prototypes: number;
  /** Demos already shown, which wait on a shelf for a way to users. Left out: none. */
  readonly demos?: number;
  /** People who left not long before the story opens. Their empty seats are shown for its first quarter; nothing else follows from them. Left out: none. */
  readonly vacated?: number;
  /** Seats that may be filled besides the staff there is. */
  readonly seats: number;
  /** Money beyond pay. */
  readonly budgetUsd: number;
  /** Share of the product approach that is settled; 1 for a company with customers and a product. */
  readonly validated: number;
  readonly payBand: 'seed' | 'enterprise';
  /** An employer candidates have heard of, with market pay; not a start-up package. */
  readonly established: boolean;
  /** 1 is the normal market; above it, hotter. */
  readonly marketHeat: number;
  /** Requests relative to a typical product's load; 1 is typical. */
  readonly traffic: number;
  /** Weeks since anyone on the AI side last shipped, when the story opens. They count for everyone from when they came. */
  readonly shiplessWeeks: number;
  /** The data the work needs are small and do not change. */
  readonly staticData?: boolean;
  /** Computing power that training here needs, USD a year. Left out: there is enough, and none need be bought. */
  readonly computeUsd?: number;
  /** Money in the bank, pay included; when it is gone nothing more can be spent. Left out: the company will not run dry. */
  readonly cashUsd?: number;
}
