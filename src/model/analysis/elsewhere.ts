import type { Plan } from '../plan.ts';
import { companyWith, otherCompanyNames, type OtherCompany } from './other-companies.ts';
import { leadOf, scoresOf, type Lead, type Score } from './score.ts';
import type { Step, Work } from './work.ts';

/** What a verdict is in a company that is otherwise in some ways. */
export interface Elsewhere {
  readonly ways: readonly OtherCompany[];
  /** Of the plan that is ahead in the company as it is. Below zero, the other plan is right there. */
  readonly lead: Lead;
}

/** In which kind of company the plan that is behind would be right. */
export interface ElsewhereFound {
  /** The plan that is ahead in the company as it is: 0 or 1. */
  readonly winner: 0 | 1;
  readonly lead: Lead;
  readonly worlds: number;
  /** Companies tried. */
  readonly tried: number;
  /** Whether the other plan is ahead on average, beyond chance, in any of them. */
  readonly turned: boolean;
  /** Those in which it is: fewest changes first, and the surest first among them. If there are none, the closest one. */
  readonly companies: readonly Elsewhere[];
}

export interface ElsewhereOptions {
  readonly score: Score;
  readonly seed: number;
  readonly worlds: number;
  /** How many companies to keep. */
  readonly most: number;
}

/** Changes made together at most, and how many of the strongest are taken on to be joined with another. */
const mostWays = 4;
const takenOn = 4;

/** Whether the other plan is ahead on average, beyond chance. */
function isTurned({ lead }: Elsewhere): boolean {
  return lead.mean + 2 * lead.error < 0;
}

/** How safe a lead is: the share of worlds it stands in, and where that is all of them, how large it is for its scatter. */
function safer(x: Elsewhere, y: Elsewhere): number {
  return x.lead.ahead - x.lead.behind - (y.lead.ahead - y.lead.behind) || x.lead.mean / x.lead.error - y.lead.mean / y.lead.error;
}

/** Moves two plans to other companies: first with one thing otherwise, then, from the closest of those, with one thing more. */
export function* elsewhere([a, b]: readonly [Plan, Plan], { score, seed, worlds, most }: ElsewhereOptions): Work<ElsewhereFound> {
  const scoresIn = (ways: readonly OtherCompany[]): [Float64Array, Float64Array] | null => {
    const [ours, theirs] = [companyWith(a.organisation, ways), companyWith(b.organisation, ways)];
    return ours && theirs && [scoresOf({ ...a, organisation: ours }, score, seed, worlds), scoresOf({ ...b, organisation: theirs }, score, seed, worlds)];
  };
  const base = scoresIn([]) as [Float64Array, Float64Array];
  const here = leadOf(...base);
  const winner = here.mean >= 0 ? 0 : 1;
  const turned = ([first, second]: [Float64Array, Float64Array]): Lead => (winner === 0 ? leadOf(first, second) : leadOf(second, first));
  const of = otherCompanyNames.length * (1 + (mostWays - 1) * takenOn);
  const found: Elsewhere[] = [];
  let done = 0;
  const soFar = (): ElsewhereFound => {
    const turnedThere = found.filter(isTurned).sort((x, y) => x.ways.length - y.ways.length || safer(x, y));
    const closest = found.toSorted(safer).slice(0, 1);
    return { winner, lead: turned(base), worlds, tried: found.length, turned: turnedThere.length > 0, companies: turnedThere.length > 0 ? turnedThere.slice(0, most) : closest };
  };
  const step = (): Step<ElsewhereFound> => ({ done, of, soFar });

  let from: readonly (readonly OtherCompany[])[] = [[]];
  for (let size = 1; size <= mostWays; size += 1) {
    const tried: Elsewhere[] = [];
    for (const start of from) {
      for (const way of otherCompanyNames) {
        done += 1;
        const ways = otherCompanyNames.filter((name) => name === way || start.includes(name));
        // No other company, the same by another way round, or one in which less would have turned the verdict already.
        if (ways.length < size || tried.some((each) => each.ways.join() === ways.join()) || found.some((each) => isTurned(each) && each.ways.every((name) => ways.includes(name)))) continue;
        const scores = scoresIn(ways);
        if (scores) tried.push({ ways, lead: turned(scores) });
        yield step();
      }
    }
    found.push(...tried);
    from = tried.filter((each) => !isTurned(each)).sort(safer).slice(0, takenOn).map(({ ways }) => ways);
  }
  return soFar();
}
