import type { BriefView, CheckedView, DecisionView, EndingView, RevealView, ScreenView, SparedView } from '../../present/view.ts';
import { left, paragraph, right, wrap } from '../terminal/layout.ts';
import { plain } from '../terminal/plain.ts';
import { listed, proseLines } from '../terminal/prose.ts';
import type { Screen } from '../terminal/screen.ts';
import { chartTables } from './chart-tables.ts';

/** A screen of a play as a terminal shows it: the same words as in the page, one below the other. */
export function screenLines(view: ScreenView, screen: Screen): string[] {
  switch (view.kind) {
    case 'brief':
    case 'decision':
      return openingLines(view, screen);
    case 'passing':
      return ['', screen.paint.faint(`⋯ ${plain(view.title)}`)];
    case 'spared':
      return sparedLines(view, screen);
    case 'reveal':
      return revealLines(view, screen);
    case 'checked':
      return checkedLines(view, screen);
    case 'ending':
      return endingLines(view, screen);
  }
}

/** A rule across, what the screen is, and its title. */
function headLines(kickers: readonly string[], title: string, { paint, width }: Screen): string[] {
  const over = kickers.map(plain).join(' · ');
  return ['', paint.faint('─'.repeat(width)), ...(over === '' ? [] : paragraph(over, width).map(paint.faint)), ...paragraph(plain(title), width).map(paint.strong), ''];
}

function part(label: string, lines: readonly string[], { paint }: Screen): string[] {
  return lines.length === 0 ? [] : ['', paint.strong(plain(label)), ...lines];
}

function bullets(sentences: readonly string[], width: number): string[] {
  return sentences.flatMap((sentence) => listed(plain(sentence), '• ', width, '  '));
}

function openingLines(view: BriefView | DecisionView, screen: Screen): string[] {
  const { width, paint } = screen;
  const kickers = [view.kicker, ...(view.kind === 'decision' ? [view.count] : [])];
  const valueWidth = Math.max(0, ...view.figures.map(({ value }) => value.length));
  return [
    ...headLines(kickers, view.title, screen),
    ...(view.speaker === null ? [] : [paint.accent(`${plain(view.speaker)}:`)]),
    ...proseLines(view.text, width),
    '',
    ...view.figures.flatMap(({ value, label }) => wrap(plain(label), width - valueWidth - 4).map((line, at) => `  ${paint.strong(right(at === 0 ? plain(value) : '', valueWidth))}  ${line}`)),
  ];
}

function sparedLines(view: SparedView, screen: Screen): string[] {
  return [...headLines([view.kicker, view.count], view.title, screen), ...proseLines(view.text, screen.width), '', ...paragraph(plain(view.odds), screen.width).map(screen.paint.faint)];
}

function revealLines(view: RevealView, screen: Screen): string[] {
  const { width, paint } = screen;
  const { labels } = view;
  const prose = (text: string | null): string[] => (text === null || text === '' ? [] : proseLines(text, width, '  '));
  return [
    ...headLines([view.count], view.title, screen),
    ...proseLines(view.lead, width),
    ...part(labels.followed, view.followed.length > 0 ? bullets(view.followed, width) : [`  ${plain(labels.followedNothing)}`], screen),
    ...part(labels.yours, paragraph(plain(view.chosen), width, '  '), screen),
    ...part(labels.others, view.others.flatMap(({ label, chance }) => [...listed(plain(label), '• ', width, '  '), ...(chance === null ? [] : paragraph(plain(chance.sentence), width, '    ').map(paint.accent))]), screen),
    ...chartTables(view.charts, screen),
    ...part(labels.left, view.left.length > 0 ? view.left.flatMap(({ name, when, why }) => listed(plain(`${name}, ${when}. ${why}`), '• ', width, '  ')) : [`  ${plain(labels.nobodyLeft)}`], screen),
    ...part(labels.why, prose(view.why), screen),
    ...part(labels.notice, prose(view.notice), screen),
    ...part(labels.principle, prose(view.principle), screen),
    ...part(view.caseLabel, prose(view.caseText), screen),
    ...part(labels.sources, bullets(view.sources, width).map(paint.faint), screen),
    ...(view.caveats.length > 0 ? ['', ...view.caveats.flatMap((each) => proseLines(each, width)).map(paint.faint)] : []),
  ];
}

function checkedLines(view: CheckedView, screen: Screen): string[] {
  const { width, paint } = screen;
  const { labels } = view;
  return [
    ...headLines([view.count], view.title, screen),
    ...proseLines(view.text, width),
    '',
    ...paragraph(plain(view.says), width).map(paint.strong),
    ...view.answers.flatMap(({ letter, label, right: isRight, chosen, reason }) => {
      const verdict = [isRight ? labels.right : labels.wrong, ...(chosen ? [labels.chosen] : [])].join(', ');
      return ['', ...listed(plain(`${label} (${verdict})`), `${letter}  `, width, '  ').map(isRight ? paint.good : (line) => line), ...proseLines(reason, width, '     ')];
    }),
    ...part(labels.sources, bullets(view.sources, width).map(paint.faint), screen),
  ];
}

/** What stands between the tiers: less where they would not fit on one line. */
function tiersGap(tiers: readonly string[], width: number): string {
  const gap = '  ';
  return tiers.join(gap).length + gap.length + '[]'.length <= width ? gap : ' ';
}

function endingLines(view: EndingView, screen: Screen): string[] {
  const { width, paint } = screen;
  const { labels, tier } = view;
  return [
    ...headLines([view.kicker], view.title, screen),
    ...proseLines(view.text, width),
    ...part(labels.tier, [`  ${tier.all.map((each) => (each === tier.reached ? paint.strong(`[${plain(each)}]`) : paint.faint(plain(each)))).join(tiersGap(tier.all, width))}`, ...paragraph(plain(tier.rule), width, '  ')], screen),
    ...part(labels.criteria, tier.criteria.flatMap(({ label, met, figure: said }) => [
      ...paragraph(plain(label), width, '    ').map((line, at) => (at === 0 ? `  ${met === null ? paint.faint('–') : met ? paint.good('✓') : paint.bad('✗')}${line.slice(3)}` : line)),
      ...paragraph(plain(said), width, '      ').map(paint.faint),
    ]), screen),
    ...chartTables(view.charts, screen),
    ...part(labels.decisions, view.decisions.flatMap(({ number, title, answer, confidence }) => [
      `  ${right(String(number), 2)}  ${left(plain(title), width - 6).trimEnd()}`,
      ...paragraph(plain(`${answer}. ${confidence}`), width, '      ').map(paint.faint),
    ]), screen),
  ];
}
