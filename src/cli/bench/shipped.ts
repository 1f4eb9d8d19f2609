import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createForecaster, type Forecaster } from '../../forecast/forecaster.ts';
import type { Port } from '../../forecast/port.ts';
import { everyPath } from '../../judge/ask.ts';
import { wordsPerMinute } from '../../lint/reading.ts';
import { wordCount } from '../../lint/texts.ts';
import { parseScenarioBytes } from '../../scenario/parse-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { seed } from './loads.ts';
import { short, table, type Report } from './report.ts';

const [few, all] = [64, 1_000] as const;
const workers = 2;
const left = new Set(['template', 'problems']);

/**
 * How long two workers take to value every path of each scenario that is shipped, started and summed up as the page does it, by the clock,
 * against the time that its briefing takes to read. Once each: it is two minutes of work.
 */
export async function shipped(root: string, start: () => Port): Promise<Report> {
  const folder = join(root, 'scenarios');
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !left.has(entry.name)).map(({ name }) => name);
  const valued: Valued[] = [];
  for (const name of names) {
    const parsed = parseScenarioBytes(readFileSync(join(folder, name, 'scenario.json')));
    if (!parsed.ok) continue;
    const forecaster = createForecaster(start, workers);
    try {
      valued.push(await valuedBy(forecaster, parsed.scenario));
    } finally {
      forecaster.close();
    }
  }
  const many = all.toLocaleString('en-GB');
  return {
    text: table(
      `Every path of each scenario by ${workers} workers: seconds by the clock until ${few} worlds are valued, which the first reveal can go by, and until all are.`,
      ['Scenario', 'paths met', `s for ${few} worlds`, `s for ${many}`, 'briefing read, s'],
      valued.map(({ title, paths, early, whole, reading }) => [title, paths.toLocaleString('en-GB'), short(early), short(whole), short(reading)]),
    ),
    inShort: `${many} worlds of every path are valued by ${workers} workers in ${valued.map(({ whole }) => short(whole)).join(', ')} s by the clock, scenario by scenario; their briefings take ${valued.map(({ reading }) => short(reading)).join(', ')} s to read.`,
  };
}

/** Times are in seconds from the first request on, the start of the workers included. */
interface Valued {
  readonly title: string;
  readonly paths: number;
  readonly early: number;
  readonly whole: number;
  readonly reading: number;
}

async function valuedBy(forecaster: Forecaster, scenario: Scenario): Promise<Valued> {
  const began = performance.now();
  const passed = (): number => (performance.now() - began) / 1000;
  let early = NaN;
  const valuation = await forecaster.value(everyPath(scenario, seed), all, undefined, { worlds: few, heard: () => { early = passed(); } }).result;
  return { title: scenario.title, paths: valuation?.pathsMet ?? NaN, early, whole: passed(), reading: (60 * wordsOfBriefing(scenario)) / wordsPerMinute };
}

/** Words of what is only read before the first decision. */
function wordsOfBriefing({ nodes, start }: Scenario): number {
  let words = 0;
  for (let node = nodes[start]; node?.kind === 'brief'; node = typeof node.next === 'string' ? nodes[node.next] : undefined) words += wordCount(`${node.title} ${node.text}`);
  return words;
}
