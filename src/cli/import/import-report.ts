import { limits } from '../../scenario/limits.ts';
import { count } from '../terminal/figures.ts';
import { left, paragraph, right } from '../terminal/layout.ts';
import { plain } from '../terminal/plain.ts';
import { listed } from '../terminal/prose.ts';
import type { Screen } from '../terminal/screen.ts';
import { oneLine } from './clean-text.ts';
import { lossWords } from './loss-words.ts';
import type { ImportedScenario } from './scenario-from.ts';
import { lossKinds, type Loss } from './tale.ts';

/** What an import came to. */
export interface Imported {
  readonly scenario: ImportedScenario;
  readonly losses: readonly Loss[];
  /** The file that was read, as typed, and the file in it that places are in. */
  readonly file: string;
  /** Where it was written, as a person would type it. */
  readonly written: string;
}

/** What was brought, in figures. */
export function countsOf({ nodes }: ImportedScenario): Readonly<Record<'nodes' | 'choices' | 'options' | 'briefs' | 'endings', number>> {
  const all = Object.values(nodes);
  const options = all.reduce((sum, node) => sum + (node.kind === 'choice' ? node.options.length : 0), 0);
  const of = (kind: string): number => all.filter((node) => node.kind === kind).length;
  return { nodes: all.length, choices: of('choice'), options, briefs: of('brief'), endings: of('ending') };
}

/** A loss as a sentence with its place, and as JSON reports carry it. */
export function lossAsData({ kind, place, passage, what }: Loss): object {
  return { kind, ...place, ...(passage === null ? {} : { passage }), what, became: lossWords[kind].became };
}

/** The report in words: what was brought, what could not be said, what to do next. */
export function importLines({ scenario, losses, file, written }: Imported, screen: Screen): string[] {
  const { paint, width } = screen;
  const counts = countsOf(scenario);
  const rows: readonly (readonly [string, number])[] = [['choices', counts.choices], ['their options', counts.options], ['briefs', counts.briefs], ['endings', counts.endings]];
  return [
    paint.strong(plain(scenario.title)),
    ...paragraph(`From ${plain(file)}, ${plain(scenario['x-imported'].was)}. Written to ${plain(written)}.`, width),
    '',
    ...rows.map(([name, number]) => `  ${left(name, 16)}${right(String(number), 6)}`),
    '',
    ...lostLines(losses, file, screen),
    paint.strong('To do next, in this order'),
    '',
    ...scenario['x-to-do'].flatMap((each, at) => listed(each, `${at + 1}. `, width, '  ')),
    '',
    ...paragraph('It can be played as it is, though nothing you choose moves anything yet. check warns at each x-to-do until you take it out:', width),
    '',
    ...['play', 'check'].map((command) => `  npm run -s forkcast -- ${command} ${plain(written)}`),
  ];
}

function lostLines(losses: readonly Loss[], file: string, { paint, width, fold }: Screen): string[] {
  if (losses.length === 0) return ['Everything in it could be said.', ''];
  const kinds = lossKinds.map((kind) => ({ kind, number: losses.filter((loss) => loss.kind === kind).length })).filter(({ number }) => number > 0);
  const shown = [...losses].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column).slice(0, limits.problems);
  return [
    ...paragraph(`${count(losses.length, 'thing')} that could not be said, or only otherwise`, width).map(paint.strong),
    '',
    ...kinds.flatMap(({ kind, number }) => listed(`${lossWords[kind].name}: ${lossWords[kind].became}`, `${right(String(number), 4)}  `, width, '  ')),
    '',
    ...shown.map((loss) => oneLineOf(loss, file, fold)),
    ...(losses.length > shown.length ? [`and ${losses.length - shown.length} more; --json lists them all`] : []),
    '',
  ];
}

/** `story.twee:12:5 macros (set: $x to 1)`: an editor can jump there. */
function oneLineOf({ kind, place, what }: Loss, file: string, fold: number): string {
  const at = `${plain(file)}:${place.line}:${place.column}`;
  const pointer = place.pointer === undefined ? '' : ` ${plain(place.pointer)}`;
  const room = Number.isFinite(fold) ? Math.max(30, fold - at.length - pointer.length - lossWords[kind].name.length - 4) : 200;
  return `${at}${pointer} ${lossWords[kind].name}: ${plain(oneLine(what, room))}`;
}
