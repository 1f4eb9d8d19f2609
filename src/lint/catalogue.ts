import type { Check } from './check.ts';
import { bestBehind } from './checks/best-behind.ts';
import { bestDepends } from './checks/best-depends.ts';
import { bestFragile } from './checks/best-fragile.ts';
import { bestInNoise } from './checks/best-in-noise.ts';
import { certain } from './checks/certain.ts';
import { conditionAlways } from './checks/condition-always.ts';
import { conditionNever } from './checks/condition-never.ts';
import { cutOff } from './checks/cut-off.ts';
import { dominated } from './checks/dominated.ts';
import { moneyLate } from './checks/money-late.ts';
import { noBest } from './checks/no-best.ts';
import { noClaim } from './checks/no-claim.ts';
import { noMatter } from './checks/no-matter.ts';
import { noNotes } from './checks/no-notes.ts';
import { noPrinciple } from './checks/no-principle.ts';
import { noReleases } from './checks/no-releases.ts';
import { noReveal } from './checks/no-reveal.ts';
import { noSource } from './checks/no-source.ts';
import { nothingMoves } from './checks/nothing-moves.ts';
import { nothingToCompare } from './checks/nothing-to-compare.ts';
import { overBudget } from './checks/over-budget.ts';
import { overSeats } from './checks/over-seats.ts';
import { principleUnused } from './checks/principle-unused.ts';
import { readingLevel } from './checks/reading-level.ts';
import { readingTime } from './checks/reading-time.ts';
import { ruleAtOnce } from './checks/rule-at-once.ts';
import { ruleNever } from './checks/rule-never.ts';
import { sameLevers } from './checks/same-levers.ts';
import { sameOutcome } from './checks/same-outcome.ts';
import { sameText } from './checks/same-text.ts';
import { sourceUnused } from './checks/source-unused.ts';
import { standInTrap } from './checks/stand-in-trap.ts';
import { stopped } from './checks/stopped.ts';
import { tellLength } from './checks/tell-length.ts';
import { tellPlace } from './checks/tell-place.ts';
import { tellWords } from './checks/tell-words.ts';
import { textMarks } from './checks/text-marks.ts';
import { trapBest } from './checks/trap-best.ts';
import { trapLevel } from './checks/trap-level.ts';
import { unexplored } from './checks/unexplored.ts';

/** Every check there is: the model's word on the claims, the story, the teaching, the wording. */
const all = [
  bestBehind, trapBest, trapLevel, noBest, bestInNoise, bestDepends, bestFragile, certain, dominated, sameOutcome, noMatter, ruleNever, ruleAtOnce, noReleases, stopped,
  conditionNever, conditionAlways, unexplored, cutOff, moneyLate, overBudget, overSeats, nothingMoves, sameLevers, standInTrap, nothingToCompare,
  noReveal, noPrinciple, principleUnused, noSource, sourceUnused, noClaim, noNotes,
  tellLength, tellPlace, tellWords, sameText, textMarks, readingTime, readingLevel,
] as const;

export type LintCode = (typeof all)[number]['code'];

export const checks: readonly Check<LintCode>[] = all;
