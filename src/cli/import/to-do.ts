import type { ScenarioNode } from '../../scenario/scenario.ts';
import { oneLine } from './clean-text.ts';
import { lossWords } from './loss-words.ts';
import type { Loss, LossKind, Place } from './tale.ts';

/** Losses that a note in the file says nothing new about. */
const quiet: ReadonlySet<LossKind> = new Set(['tags', 'caption', 'doubled', 'feedback', 'style', 'comment', 'layout']);
const mostNotes = 20;

/** What is left to do at a node, in plain words. */
export function nodeToDo(node: ScenarioNode, losses: readonly Loss[]): string[] {
  const notes = losses.filter(({ kind }) => !quiet.has(kind)).map((loss) => `${placeWords(loss.place)}: ${oneLine(loss.what, 120)}: ${lossWords[loss.kind].became}.`);
  return [
    ...(node.kind === 'choice' ? ['Say what each option does to the company: its levers. They are empty, so nothing moves yet.', 'Claim which options are best, defensible or a trap, and write a reveal for each.'] : []),
    ...notes.slice(0, mostNotes),
    ...(notes.length > mostNotes ? [`And ${notes.length - mostNotes} more; import --json lists them all.`] : []),
  ];
}

/** What is left to do for the scenario as a whole, in the order in which it is easiest. */
export function headToDo(losses: readonly Loss[]): string[] {
  const whole = losses.filter(({ passage, kind }) => passage === null && !quiet.has(kind)).length;
  return [
    'Write role, company and summary: they say "To do" now, and stand in the library.',
    'Make the organisation yours: it is the template’s, a software company with forty engineers.',
    'Say what the company wants in objective: its text and its weights are the template’s.',
    'Look at the weeks that pass after each choice (advance).',
    'At each choice: levers, claims and reveals. Take each x-to-do out when it is done.',
    'Write the principles that the options test, and the sources of your case.',
    ...(whole > 0 ? [`Look at what could not be said of the story as a whole: ${whole === 1 ? 'one thing' : `${whole} things`}, listed by import.`] : []),
  ];
}

/** Where something stood, in words. */
function placeWords({ line, column, pointer }: Place): string {
  return pointer === undefined ? `line ${line}, column ${column}` : pointer || '/';
}
