import type { Trajectory } from '../model/trajectory.ts';
import { tierOf, tiers } from '../judge/tier.ts';
import type { Run } from '../run/run.ts';
import type { TierView } from './view.ts';
import type { AfterWords } from './words/after-words.ts';

/** The maturity reached, the rule that gave it, and each criterion with its figure. Levels from the lowest up. */
export function presentTier(run: Run, trajectory: Trajectory, { ending }: AfterWords): TierView {
  const { tier, criteria } = tierOf(run, trajectory);
  return {
    reached: ending.tiers[tier].name,
    all: tiers.toReversed().map((each) => ending.tiers[each].name),
    rule: ending.tiers[tier].rule,
    criteria: criteria.map(({ id, met, value, needed }) => ({ label: ending.criteria[id].label, met, figure: met === null ? ending.unasked : ending.criteria[id].figure(value, needed) })),
  };
}
