/** What scrambles a world's luck: who, and when and what; and the company's own address in it. */
export interface Keys {
  world: number;
  moment: number;
  company: number;
}

/** What the people who are here add up to; redone when anybody comes, goes or ramps. */
export interface Team {
  /** People, and people by the time they give to this. */
  people: number;
  heads: number;
  championsHere: number;
  readonly headsByRole: Float64Array;
  /** Each role's share of the team, judged leniently while the team is small. */
  readonly shareByRole: Float64Array;
  /** The sum of what is shared with the mix wanted, for as long as modellers count for this much of it. */
  overlap: number;
  tunersCounted: number;
  specialists: number;
  /** Effective builders of the team itself. */
  builders: number;
  meanDeployment: number;
  juniorFactor: number;
  integrationFactor: number;
  modellers: number;
  modellingSkill: number;
  mlFte: number;
  platformEffort: number;
  platformAmateurs: number;
  dataEffort: number;
  dataAmateurs: number;
  /** The four efforts above with diminishing returns. */
  platformPace: number;
  platformHelp: number;
  dataPace: number;
  dataHelp: number;
  evaluationEffort: number;
  ownerEffort: number;
  /** How much of an anchor for candidates: 1 for a recognised name. */
  anchor: number;
}

/** Markets that run hotter or cooler than the company's own, by flow: the weeks each has left, and its factor on the heat. */
export interface Markets {
  running: number;
  readonly left: Float64Array;
  readonly heat: Float64Array;
}

/** What wears on everyone alike, worked out once a tick. Factors are on the hazard; the rest are shares. */
export interface Mood {
  guild: number;
  fund: number;
  unmeasured: number;
  isolation: number;
  maintenance: number;
  leaderLeft: number;
  cuts: number;
  /** How far champions who are not recognised are passed over. */
  overlooked: number;
  /** Pay gap that a raise for somebody else leaves. */
  ripple: number;
  /** Pay gap when the money has run out. */
  broke: number;
  taught: number;
  /** Modellers' time with nothing to tune. */
  idle: number;
}
