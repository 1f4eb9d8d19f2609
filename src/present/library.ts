import { misfitIn } from '../run/misfit.ts';
import { mostDecisions } from '../run/paths.ts';
import type { Choice } from '../run/run.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { weeksAfter } from '../scenario/weeks-after.ts';
import { momentsOf, quarterAt } from './story.ts';
import type { LibraryCard } from './view.ts';
import type { Words } from './words/catalogue.ts';

/** A scenario's card. `choices` are those of a run that can go on, or null; whether they fit is looked at here. Nothing is simulated for it, so a library opens at once. */
export function presentLibraryCard(scenario: Scenario, choices: readonly Choice[] | null, words: Words): LibraryCard {
  const over = choices !== null && isOver(scenario, choices);
  return {
    id: scenario.id,
    title: scenario.title,
    role: scenario.role,
    company: scenario.company,
    summary: scenario.summary,
    minutes: words.library.minutes(scenario.minutes),
    difficulty: words.library.difficulty[scenario.difficulty],
    decisions: words.library.decisions(mostDecisions(scenario)),
    resume: choices === null || choices.length === 0 ? null : over ? words.library.resumeEnded : resumeWords(scenario, choices, words),
    over,
  };
}

function resumeWords(scenario: Scenario, choices: readonly Choice[], words: Words): string {
  const misfit = misfitIn(scenario, choices);
  if (misfit !== null) return words.library.resumeMisfit(misfit + 1, choices.length);
  const moments = momentsOf({ scenario, choices });
  if (moments.length === 0) return words.library.resumeBrief;
  const of = mostDecisions(scenario, choices);
  if (moments.length >= of) return words.library.resumeDecided;
  const week = choices.reduce((sum, choice) => sum + weeksOf(scenario, choice), 0);
  return words.library.resume(moments.length + 1, of, words.figures.quarter(scenario.firstQuarter, quarterAt(scenario, week)));
}

/** Whether nothing but an ending can come after a run that fits. */
function isOver(scenario: Scenario, choices: readonly Choice[]): boolean {
  const { nodes } = scenario;
  const node = nodes[choices.at(-1)?.node ?? ''];
  if (!node || node.kind === 'ending' || misfitIn(scenario, choices) !== null) return false;
  const ways = typeof node.next === 'string' ? [node.next] : node.next.map(({ to }) => to);
  return ways.every((id) => nodes[id]?.kind === 'ending');
}

function weeksOf(scenario: Scenario, choice: Choice): number {
  const node = scenario.nodes[choice.node];
  return node === undefined ? 0 : weeksAfter(node);
}
