import type { Metric } from '../model/metric.ts';
import type { WeekState } from '../model/trajectory.ts';
import { figurePlace, isMetric } from '../scenario/figures.ts';
import type { Prose } from '../scenario/scenario.ts';
import type { Figures } from './words/figures.ts';

type State = Pick<WeekState, 'metrics'>;

const shares: ReadonlySet<Metric> = new Set(['platform', 'data', 'product', 'evaluation', 'fluency', 'leaderSeated', 'guild', 'tuningNeed', 'settled']);

/** What stands where a figure cannot be given. */
const unknown = '–';

/**
 * A text with the model's figures in the places the author left for them: `{{featuresReleased.mine}}`, `{{departures.other}}`.
 * `other` is null where there is nothing to compare with. A place that names no figure becomes a dash; the loader refuses those.
 */
export function withModelFigures(text: Prose, mine: State, other: State | null, figures: Figures): Prose {
  return text.replace(figurePlace, (_, name: string, whose: string, at: number) => {
    const state = whose === 'mine' ? mine : whose === 'other' ? other : null;
    const said = state === null || !isMetric(name) ? unknown : metricInWords(name, state.metrics[name], figures);
    return /(?:^|[.?!]\s+)$/.test(text.slice(0, at)) ? figures.opening(said) : said;
  });
}

function metricInWords(metric: Metric, value: number, figures: Figures): string {
  if (metric === 'spendUsd') return figures.usd(value);
  if (shares.has(metric)) return figures.percent(value);
  return value === 0 ? figures.none : figures.spelled(Math.round(value));
}
