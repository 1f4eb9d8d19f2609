import { answerInWords } from '../../present/answer-words.ts';
import { english } from '../../present/words/english.ts';
import { isAsked } from '../../run/decisions.ts';
import { nodeOf } from '../../run/offer.ts';
import { weeksAfter } from '../../scenario/weeks-after.ts';
import { allHeld, type Stuck, type Verdict, type Walked } from '../walk/walk-worlds.ts';
import { chanceWords, conditionWords, metricFigure } from './condition-words.ts';
import { count, percent } from './figures.ts';
import { groundLines } from './heading.ts';
import { left, paragraph, right } from './layout.ts';
import { plain } from './plain.ts';
import type { Screen } from './screen.ts';

export interface WalkReport {
  readonly walked: Walked;
  readonly title: string;
  readonly complete: boolean;
}

/** The way it went in the first world, what held and what did not, and how it comes out. */
export function walkReport({ walked, title, complete }: WalkReport, screen: Screen): string[] {
  const { paint, width } = screen;
  const { walk, worlds, verdicts, stuck, unused } = walked;
  const asked = walk.worlds ?? 1;
  const held = verdicts.filter((each) => each.held).length;
  const summary = `${held} of ${count(verdicts.length, 'expectation')} ${verdicts.length === 1 ? 'holds' : 'hold'}.`;
  return [
    ...paragraph(plain(walk.name), width).map(paint.strong),
    ...paragraph(plain(title), width).map(paint.faint),
    ...groundLines({ worlds, asked, seed: walk.seed, complete }, screen),
    '',
    paint.strong(worlds > 1 ? `The way, in world ${walk.seed}` : 'The way'),
    ...wayLines(walked, screen),
    '',
    paint.strong('What must hold'),
    ...verdicts.flatMap((verdict) => verdictLines(verdict, worlds, screen)),
    ...stuckLines(stuck, worlds, screen),
    ...(unused.length > 0 && complete ? ['', ...paragraph(`Never asked here: ${unused.map(plain).join(', ')}. The ${unused.length === 1 ? 'answer is' : 'answers are'} of no use to this walk.`, width).map(paint.accent)] : []),
    '',
    allHeld(walked) ? paint.good(summary) : paint.bad(summary),
  ];
}

function wayLines({ first }: Walked, { paint, width }: Screen): string[] {
  let week = 0;
  const steps = first.choices.flatMap(({ node: id, answer }) => {
    const node = nodeOf(first, id);
    const at = week;
    week += weeksAfter(node);
    return isAsked(node) ? [{ at, name: node.short ?? node.title, said: answerInWords(first.scenario, id, answer, english) }] : [];
  });
  const nameWidth = Math.min(26, Math.max(8, width - 30), Math.max(0, ...steps.map(({ name }) => name.length)));
  const indent = ' '.repeat(14 + nameWidth);
  return steps.flatMap(({ at, name, said }) => {
    const [one = '', ...more] = paragraph(plain(said), width, indent);
    return [`  ${paint.faint(`week ${right(String(at), 3)}`)}  ${left(plain(name), nameWidth)}  ${one.slice(indent.length)}`, ...more];
  });
}

const figureWidth = 14;

function verdictLines({ expectation, held, inWorlds, values }: Verdict, worlds: number, { paint, width }: Screen): string[] {
  const mark = held ? paint.good('✓') : paint.bad('✗');
  const tone = held ? paint.faint : paint.bad;
  const [first = '', ...rest] = paragraph(plain(conditionWords(expectation)), width - figureWidth, '    ');
  const found = 'metric' in expectation ? values.map((value) => metricFigure(expectation.metric, value)) : [];
  const figure = worlds > 1 ? percent(inWorlds / worlds) : (found[0] ?? (held ? '' : 'no'));
  const head = `  ${mark} ${left(first.slice(4), width - figureWidth - 4)}${tone(right(figure, figureWidth))}`;
  return [head, ...rest, ...(worlds > 1 ? paragraph(`of worlds; asked for ${expectation.chance ? chanceWords(expectation.chance) : 'all'}${spreadOf()}`, width, '      ').map(tone) : [])];

  function spreadOf(): string {
    if (!('metric' in expectation) || values.length === 0) return '';
    const sorted = values.toSorted((a, b) => a - b);
    const [low, median, high] = [0.05, 0.5, 0.95].map((share) => metricFigure(expectation.metric, sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN));
    return `. Median ${median}, 90 % of worlds from ${low} to ${high}`;
  }
}

/** The places where the walk could not go on, each said once. */
function stuckLines(stuck: readonly Stuck[], worlds: number, { paint, width }: Screen): string[] {
  const places = [...new Set(stuck.map(({ node, refused }) => JSON.stringify([node, refused])))].map((key) => JSON.parse(key) as [string, string | null]);
  return places.flatMap(([node, refused]) => {
    const there = stuck.filter((each) => each.node === node && each.refused === refused);
    const where = worlds > 1 ? `, in ${count(there.length, 'world')} such as ${there[0]?.seed}` : '';
    const reason = refused === null ? `The walk is asked at ${plain(node)} and has no answer${where}.` : `The walk's answer at ${plain(node)} is refused (${refused})${where}.`;
    return ['', ...paragraph(reason, width).map(paint.bad)];
  });
}
