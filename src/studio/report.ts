import type { Scenario } from '../scenario/scenario.ts';
import type { Findings } from './inspect.ts';

/** What the development server says of one scenario file, each time it is written. */
export interface ScenarioReport {
  readonly id: string;
  /** From the root of the project. */
  readonly file: string;
  readonly findings: Findings;
  /** `good`: as it stands. `earlier`: an earlier version goes on being played. `none`: there is nothing to play. */
  readonly state: 'good' | 'earlier' | 'none';
  /** What is played. */
  readonly played: { readonly scenario: Scenario; readonly hash: string } | null;
}

/** The events of the development server's channel: the page asks for every report once, and is then sent each new one. */
export const liveEvents = { hello: 'forkcast:hello', report: 'forkcast:scenario' } as const;
