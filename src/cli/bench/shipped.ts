import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyPath } from '../../judge/ask.ts';
import { tracesOf } from '../../judge/trace.ts';
import { wordsPerMinute } from '../../lint/reading.ts';
import { wordCount } from '../../lint/texts.ts';
import { finish } from '../../model/analysis/work.ts';
import { parseScenarioBytes } from '../../scenario/parse-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { seed } from './loads.ts';
import { short, table, type Report } from './report.ts';

/** Worlds in which most of a story is met for the first time, and as many once it is known. */
const worlds = 8;
const [few, all] = [64, 1_000] as const;
const workers = 2;
const left = new Set(['template', 'problems']);

/**
 * What it takes to value every path of each scenario that is shipped, against the time that its briefing takes to read: the processor time
 * of one thread, halved. Two that share a machine's memory lose some of that to each other, and what they find is summed up besides;
 * by the clock it took a third longer where both were measured.
 */
export function shipped(root: string): Report {
  const folder = join(root, 'scenarios');
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !left.has(entry.name)).map(({ name }) => name);
  const valued = names.flatMap((name) => {
    const parsed = parseScenarioBytes(readFileSync(join(folder, name, 'scenario.json')));
    return parsed.ok ? [valuedIn(parsed.scenario)] : [];
  });
  const rows = valued.map(({ title, first, each, needs, reading }) => [title, short(first), short(each), short(needs(few)), short(needs(all)), short(reading)]);
  return {
    text: table(
      `Every path of each scenario, half of one thread’s processor time: seconds until ${few} worlds are valued, which the first reveal can go by, and until all are.`,
      ['Scenario', 'ms/world at first', 'once it is known', `s for ${few} worlds`, `s for ${all.toLocaleString('en-GB')}`, 'briefing read, s'], rows,
    ),
    inShort: `${all.toLocaleString('en-GB')} worlds of every path take ${valued.map(({ needs }) => short(needs(all))).join(', ')} s for half of one thread’s processor time, scenario by scenario; their briefings take ${valued.map(({ reading }) => short(reading)).join(', ')} s to read.`,
  };
}

function valuedIn(scenario: Scenario) {
  const trace = tracesOf(everyPath(scenario, seed));
  const drawn = (from: number): number => {
    const began = process.cpuUsage();
    for (let world = from; world < from + worlds; world += 1) finish(trace(world));
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000 / worlds;
  };
  const [first, second, each] = [drawn(0), drawn(worlds), drawn(2 * worlds)];
  const needs = (many: number): number => (worlds * (first + second) + Math.max(0, many / workers - 2 * worlds) * each) / 1000;
  return { title: scenario.title, first, each, needs, reading: (60 * wordsOfBriefing(scenario)) / wordsPerMinute };
}

/** Words of what is only read before the first decision. */
function wordsOfBriefing({ nodes, start }: Scenario): number {
  let words = 0;
  for (let node = nodes[start]; node?.kind === 'brief'; node = typeof node.next === 'string' ? nodes[node.next] : undefined) words += wordCount(`${node.title} ${node.text}`);
  return words;
}
