import { limits } from '../../scenario/limits.ts';
import { parseScenario } from '../../scenario/parse-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { longStory } from './long-story.ts';
import { noise, ratio, share, short, table, type Report } from './report.ts';
import { offTheLine, race } from './stopwatch.ts';

const rounds = 5;
const sizes = [limits.nodes / 8, limits.nodes / 4, limits.nodes / 2, limits.nodes];

/** What it costs to read a scenario file, from an eighth of the largest allowed to the whole of it. */
export async function loading(like: Scenario): Promise<Report> {
  const texts = sizes.map((size) => longStory(like, size));
  const timings = await race(texts.map((text, at) => ({ name: `${sizes[at]} nodes`, run: () => parseScenario(text) })), rounds);
  const first = timings[0]?.median ?? NaN;
  const rows = timings.map((timing, at) => [
    timing.name, `${short((texts[at]?.length ?? 0) / 1024)} KB`, `${short(timing.median)} ms`, ratio(timing.median / first), ratio((sizes[at] ?? NaN) / (sizes[0] ?? NaN)), noise(timing),
  ]);
  const off = share(offTheLine(sizes, timings.map(({ median }) => median)));
  const last = rows.at(-1) ?? [];
  return {
    text: table(`Reading a scenario file, every check of the loader included (off a straight line by ${off} at most).`, ['Nodes', 'size', 'time', 'cost', 'size of the first', 'noise'], rows),
    inShort: `The largest scenario file allowed is read in ${last[2] ?? ''}: ${last[3] ?? ''} the time of one an eighth of its size.`,
  };
}
