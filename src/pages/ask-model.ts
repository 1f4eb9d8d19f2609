import { everyPath } from '../judge/ask.ts';
import { numberOfPaths } from '../run/ways.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ModelAsked } from '../studio/opened-report.tsx';
import { forecaster } from './forecaster.ts';

/** Past so many paths the page would play for too long. */
const mostPaths = 20_000;
const worlds = 100;

/** Has every path of a scenario played; null where there are too many. */
export function askModel(scenario: Scenario): ModelAsked | null {
  return numberOfPaths(scenario) > mostPaths ? null : forecaster().value(everyPath(scenario, 1), worlds);
}
