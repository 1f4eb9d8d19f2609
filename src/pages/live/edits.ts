import type { Choice, Run, RunLog } from '../../run/run.ts';
import { liveEvents, type ScenarioReport } from '../../studio/report.ts';
import { renewShipped } from '../scenarios.ts';
import type { Session } from '../session.ts';

/** How far a play could follow an edit of its scenario: `stopped` is the node whose answer no longer fits, by its id. */
export interface Followed {
  readonly id: string;
  readonly stopped: string | null;
}

const followers = new Set<(followed: Followed) => void>();

/** Calls back for every report of a scenario file, until the returned function is called. For the development server only. */
export function onReport(listener: (report: ScenarioReport) => void): () => void {
  const heard = (report: ScenarioReport) => {
    if (report.played) renewShipped({ key: report.id, ...report.played });
    listener(report);
  };
  import.meta.hot?.on(liveEvents.report, heard);
  return () => import.meta.hot?.off(liveEvents.report, heard);
}

export function onFollowed(listener: (followed: Followed) => void): () => void {
  followers.add(listener);
  return () => followers.delete(listener);
}

/**
 * Lets a play follow its scenario's file. Steps that an edit cuts off are remembered: they come back with the next edit in
 * which they fit, unless the player has gone another way.
 */
export function followEdits(session: Session): () => void {
  let furthest: Pick<RunLog, 'seed' | 'choices'> | null = null;
  return onReport(({ id, played }) => {
    if (!played || id !== session.key || played.hash === session.hash()) return;
    const { run } = session.snapshot();
    const log = furthest && leadsTo(run, furthest) ? furthest : { seed: run.seed, choices: run.choices };
    const stopped = session.renew({ key: id, ...played }, log);
    furthest = stopped === null ? null : log;
    for (const tell of followers) tell({ id, stopped: stopped === null ? null : (log.choices[stopped]?.node ?? '') });
  });
}

function leadsTo(run: Run, log: Pick<RunLog, 'seed' | 'choices'>): boolean {
  return run.seed === log.seed && run.choices.every((choice, index) => same(choice, log.choices[index]));
}

function same(a: Choice, b: Choice | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
