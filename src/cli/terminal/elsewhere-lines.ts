import type { Elsewhere, ElsewhereFound } from '../../model/analysis/elsewhere.ts';
import type { Measure } from '../../model/analysis/measures.ts';
import type { OtherCompany } from '../../model/analysis/other-companies.ts';
import { closeFigure, count, percent, signedFigure } from './figures.ts';
import { paragraph } from './layout.ts';
import type { Screen } from './screen.ts';

/** What a company is like that is otherwise in this way. */
const words: Readonly<Record<OtherCompany, string>> = {
  'tunes-models': 'tunes models',
  'trains-models': 'trains models',
  'uses-models': 'uses others’ models',
  'is-a-lab': 'is a lab of ten on a platform that works',
  'platform-works': 'has a platform that works',
  'data-are-ready': 'has data that are ready',
  'product-is-owned': 'has owners for its products',
  'builders-are-there': 'has six builders already',
  'modellers-are-there': 'has three researchers already',
  'is-led': 'has a leader already',
  'is-small': 'has fifteen engineers',
  'is-large': 'has a thousand engineers',
  'has-old-systems': 'has old systems',
  'is-unsettled': 'has not settled on a product',
  'market-is-cool': 'hires in a cool market',
  'market-is-hot': 'hires in a hot market',
  'has-twice-the-seats': 'has twice the seats',
};

/** In which kind of company the plan that is behind would be ahead. */
export function elsewhereLines({ winner, companies, turned, tried, worlds }: ElsewhereFound, { unit, better }: Measure, { paint, width }: Screen): string[] {
  const other = winner === 0 ? 'B' : 'A';
  // Leads are the winner's, and more of a lead is always better; what is written is A's figure less B's.
  const sign = (winner === 0 ? 1 : -1) * (better === 'less' ? -1 : 1);
  const written = (mean: number): string => signedFigure(mean, closeFigure(mean, unit, Math.abs(mean)));
  const line = ({ ways, lead }: Elsewhere): string => `A company that ${ways.map((way) => words[way]).join(' and ')}: ${other} is ahead in ${percent(lead.behind)} of worlds, and A − B is ${written(sign * lead.mean)} on average.`;
  return [
    ...paragraph(turned ? `Where ${other} would ${better === null ? 'have more' : 'be right'}` : `${other} is ahead in no company tried; closest to it is`, width).map(paint.strong),
    ...companies.flatMap((company) => paragraph(line(company), width, '  ')),
    ...paragraph(`The same plans in ${count(tried, 'other company', 'other companies')}, different in up to four ways, in ${count(worlds, 'world')} each.`, width, '  ').map(paint.faint),
  ];
}
