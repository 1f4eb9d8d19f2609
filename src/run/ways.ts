import type { NodeId, Scenario } from '../scenario/scenario.ts';
import { overPaths, stopsFrom } from './stops.ts';

/**
 * How many ways there are through a story, by the answers the author has names for and with events falling both ways.
 * Where the model decides which way a path goes, every way it might go is counted.
 */
export function numberOfPaths(scenario: Scenario): number {
  return overPaths(scenario, scenario.start, new Map(), 1, (_, ways) => ways.reduce((sum, paths) => sum + paths, 0));
}

/** How many ways there are of coming to each node, counted as `numberOfPaths` counts them. */
export function waysTo(scenario: Scenario): ReadonlyMap<NodeId, number> {
  const stops = stopsFrom(scenario, scenario.start, new Map()).toReversed();
  const comeTo = new Map<string, number>(stops.slice(0, 1).map(({ stop }) => [stop.key, 1]));
  const ways = new Map<NodeId, number>();
  for (const { stop, onwards } of stops) {
    const here = comeTo.get(stop.key) ?? 0;
    ways.set(stop.id, (ways.get(stop.id) ?? 0) + here);
    for (const way of onwards) comeTo.set(way.key, (comeTo.get(way.key) ?? 0) + here);
  }
  return ways;
}
