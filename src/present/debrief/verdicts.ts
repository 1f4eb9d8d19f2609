import type { ElsewhereFound } from '../../model/analysis/elsewhere.ts';
import type { Tilts } from '../../model/analysis/tilts.ts';
import type { Plan } from '../../model/plan.ts';
import type { Standings } from '../../judge/standings.ts';
import type { LateWords } from '../words/late-words.ts';
import type { ParameterNote } from './assumptions.ts';
import { leadOf, type Contest } from './conclusions.ts';
import type { VerdictView } from './view.ts';

/** Enough to see which numbers tilt a verdict: each of them is tried in a few worlds first. */
const worlds = 30;
const mostTilts = 3;

/** The two questions about a contest's best answer and the one that comes after it: which number, and which company, would turn the verdict. */
export function doubtsOf({ question }: Contest, standings: Standings) {
  const { best, second } = leadOf(standings);
  const plans = [question.plans[best], question.plans[second]] as [Plan, Plan];
  const options = { score: question.score, seed: question.seed, worlds, most: mostTilts };
  return [{ kind: 'tilts' as const, plans, options }, { kind: 'elsewhere' as const, plans, options: { ...options, most: 1 } }] as const;
}

/** What the two questions found. */
export interface Doubts {
  readonly tilts: Tilts;
  readonly elsewhere: ElsewhereFound;
}

/** A verdict that is none: so many worlds cannot tell the best answer from the next, so that there is nothing to turn over. */
export function presentUndecided({ number, title, answers }: Contest, standings: Standings, words: LateWords): VerdictView {
  const { best, second } = leadOf(standings);
  return { number, title, says: [words.debrief.assumptions.undecided(answers[best] ?? '', answers[second] ?? '')], tilting: [] };
}

/** What would turn the verdict on one decision, in sentences. */
export function presentVerdict({ number, title, answers }: Contest, { tilts, elsewhere: found }: Doubts, standings: Standings, notes: readonly ParameterNote[], words: LateWords): VerdictView {
  const { assumptions } = words.debrief;
  const { best, second, ahead } = leadOf(standings);
  const turning = tilts.tilts.filter(({ turnsAt }) => turnsAt !== null);
  const named = (id: string) => {
    const note = notes.find((each) => each.id === id);
    return { label: assumptions.label(note?.why ?? id, id.split('.')[1] ?? null), unit: note?.unit ?? '' };
  };
  const numbers = turning.map(({ parameter: { id }, end, turnsAt }) => assumptions.turns(named(id).label, assumptions.number(turnsAt ?? 0, named(id).unit), end));
  const company = found.turned ? found.companies[0] : undefined;
  return {
    number,
    title,
    says: [
      assumptions.verdict(answers[best] ?? '', answers[second] ?? '', ahead),
      ...(numbers.length === 0 ? [assumptions.noneTurns(tilts.tried)] : numbers),
      company ? assumptions.elsewhere(company.ways, company.lead.behind) : assumptions.nowhere(found.tried),
    ],
    /** The numbers that tilt it most, to be offered first. */
    tilting: tilts.tilts.map(({ parameter }) => parameter.id),
  };
}
