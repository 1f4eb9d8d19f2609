import type { Valuation } from '../judge/valuation.ts';
import { inBreaths } from '../forecast/breath.ts';
import { everyPath } from '../judge/ask.ts';
import type { KeptRun, Known } from '../present/sharing/profile.ts';
import { replay } from '../run/replay.ts';
import { keyOf, scenarioIn } from '../storage/finished-run.ts';
import type { RunStore } from '../storage/run-store.ts';
import { notGoneOn } from '../storage/same-run.ts';
import { judgeLate, valuedAtOnce } from './judging.ts';
import { finishedRuns, keepFinished } from './keep-finished.ts';
import { unsavedRuns } from './open-session.ts';
import { loadScenario, shippedIds } from './scenarios.ts';

/** Worlds that say enough of all paths to judge a run that was kept without it. */
const worldsForLate = 64;

/** Every run kept here, finished or not, the oldest first, and the scenarios they are of, as far as those are here. */
export interface KeptHere {
  readonly runs: readonly KeptRun[];
  readonly known: readonly Known[];
  /** Whether there is something besides that cannot be read: it goes into a file of everything, and away with everything. */
  readonly unreadable: boolean;
  /** Whether all of it outlasts this tab. */
  readonly stays: boolean;
  /** Whether the finished runs are not to be had just now: those under way are there all the same. */
  readonly silent: boolean;
}

export async function lookAtKept(opening: Promise<RunStore>): Promise<KeptHere> {
  const [store, kept] = await Promise.all([opening, finishedRuns()]);
  const [finished, saves, records, asides] = await Promise.all([kept.all().catch(() => null), store.runs(), store.shelf.records(), store.shelf.asides()]);
  const unreadable = (records.kind === 'found' && records.value.some(({ slot }) => saves.every((save) => save.slot !== slot))) || (asides.kind === 'found' && asides.value.length > 0);
  const unsaved = unsavedRuns();
  const begun = [...unsaved, ...notGoneOn(saves, unsaved)].map(({ slot, log }) => ({ scenario: scenarioIn(slot, log), log })).filter(({ log }) => log.choices.length > 0);
  const known = await scenariosOf([...(finished ?? []), ...begun], store);
  const listed = new Map(begun.map((run) => [keyOf(run), run]));
  for (const run of finished ?? []) listed.delete(keyOf(run));
  const others = (await inBreaths(playedAgain([...listed.values()], known))) ?? [];
  return { runs: [...(finished ?? []).map((run): KeptRun => ({ ...run, finished: true })), ...others.toReversed()], known, unreadable, stays: kept.stays && store.memory === null, silent: finished === null };
}

/** Runs that are not among the finished ones, each played again to see whether it came to its end. */
function* playedAgain(runs: readonly Pick<KeptRun, 'scenario' | 'log'>[], known: readonly Known[]): Generator<unknown, KeptRun[], void> {
  const played: KeptRun[] = [];
  for (const run of runs) {
    played.push({ ...run, judged: null, brought: false, finished: hasEnded(run, known) });
    yield;
  }
  return played;
}

/** The shipped scenarios, and those of the player's own of which there is a run. One that is gone, or cannot be had, is left out. */
async function scenariosOf(runs: readonly { readonly scenario: string }[], store: RunStore): Promise<readonly Known[]> {
  const own = runs.map(({ scenario }) => scenario).filter((key) => key.startsWith('own/'));
  const found = await Promise.allSettled([...new Set([...shippedIds, ...own])].map((key) => loadScenario(key, store)));
  return found.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
}

function hasEnded({ scenario, log }: Pick<KeptRun, 'scenario' | 'log'>, known: readonly Known[]): boolean | null {
  const here = known.find(({ key }) => key === scenario);
  return here === undefined ? null : replay(here.scenario, log).run.ended;
}

interface Hearing {
  readonly left: () => boolean;
  /** How many are still to be judged. */
  readonly toJudge: (count: number) => void;
  /** One has been, and is kept. */
  readonly judged: () => Promise<unknown>;
}

/** Judges every finished run that lacks it, one after another: all paths of a scenario are valued once for all of its runs. Gives how many could not be judged. */
export async function judgeKept({ runs, known }: KeptHere, { left, toJudge, judged }: Hearing): Promise<number> {
  const lacking = runs.filter(({ finished, judged: found }) => finished === true && found === null);
  toJudge(lacking.length);
  const valued = new Map<string, Valuation>();
  let failed = 0;
  for (const [at, { scenario: key, log }] of lacking.entries()) {
    const here = known.find((each) => each.key === key);
    const run = here && replay(here.scenario, log).run;
    if (!here || !run?.ended) continue;
    // So that what is found of it is not kept if it is deleted meanwhile, in whichever tab.
    keepFinished(key, log, null);
    try {
      const every = valued.get(key) ?? (await valuedAtOnce(everyPath(here.scenario, log.seed), worldsForLate, left));
      if (left() || every === null) return failed;
      valued.set(key, every);
      const facts = await judgeLate(run, every);
      if (left()) return failed;
      if (facts) keepFinished(key, log, facts);
      await judged();
    } catch {
      // What breaks off at one run need not do so at the next.
      failed += 1;
    }
    toJudge(lacking.length - at - 1);
  }
  return failed;
}
