import { createPlay, type Play } from '../../play/play.ts';
import { presentFrame } from '../../present/frame.ts';
import { presentScreen } from '../../present/screen.ts';
import { englishAfter } from '../../present/words/english-after.ts';
import { limits } from '../../scenario/limits.ts';
import { parseScenario } from '../../scenario/parse-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { longStory } from './long-story.ts';
import { noise, ratio, short, table, type Report } from './report.ts';
import { race } from './stopwatch.ts';

const rounds = 9;
const sizes = [limits.nodes / 8, limits.nodes / 4, limits.nodes / 2, limits.nodes];

/** What one decision costs half way through a story, with its reveal and the decision after it on screen, from an eighth of the longest story allowed to the whole of it. */
export async function pressing(like: Scenario): Promise<Report> {
  const plays = sizes.map((size) => halfWay(like, size));
  const timings = await race(plays.map((play, at) => ({ name: `${sizes[at]} nodes`, run: () => decide(play) })), rounds);
  const first = timings[0]?.median ?? NaN;
  const rows = timings.map((timing, at) => [timing.name, `${short(timing.median)} ms`, ratio(timing.median / first), ratio((sizes[at] ?? NaN) / (sizes[0] ?? NaN)), noise(timing)]);
  const last = rows.at(-1) ?? [];
  for (const play of plays) play.stop();
  return {
    text: table('A decision half way through a story of choices, drawn with its reveal and with what comes next.', ['Nodes', 'time', 'cost', 'size of the first', 'noise'], rows),
    inShort: `A decision in the longest story allowed takes ${last[1] ?? ''}: ${last[2] ?? ''} the time of one in a story an eighth as long.`,
  };
}

function halfWay(like: Scenario, nodes: number): Play {
  const parsed = parseScenario(longStory(like, nodes));
  if (!parsed.ok) throw new Error('The long story was refused.');
  const choices = Array.from({ length: nodes / 2 }, (_, at) => ({ node: `node-${at}`, answer: { kind: 'option' as const, option: 'this' }, confidence: 70 }));
  return createPlay({ scenario: parsed.scenario, seed: 1, log: { seed: 1, choices } });
}

function decide(play: Play): void {
  play.send({ type: 'draft', answer: { kind: 'option', option: 'this' }, confidence: 70 });
  play.send({ type: 'commit' });
  play.send({ type: 'skip' });
  draw(play);
  play.send({ type: 'continue' });
  draw(play);
}

function draw(play: Play): void {
  const snapshot = play.snapshot();
  presentScreen(snapshot, englishAfter);
  presentFrame(snapshot, englishAfter);
}
