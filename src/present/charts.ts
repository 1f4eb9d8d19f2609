import { measures, type Course, type Measure } from '../judge/course.ts';
import { weeksPerQuarter } from '../model/kernel/durations.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ChartLine, ChartView } from './view.ts';
import type { AfterWords } from './words/after-words.ts';

/** A path to draw, over the whole horizon. */
export interface Path {
  readonly id: string;
  readonly label: string;
  readonly tone: ChartLine['tone'];
  readonly course: Course;
  /** Over many worlds, once they have been played. */
  readonly bands: Readonly<Record<Measure, NonNullable<ChartLine['band']>>> | null;
  /** Its courses in other worlds, to be drawn thin. */
  readonly draws: readonly Course[];
}

const units: Readonly<Record<Measure, ChartView['unit']>> = { features: 'count', departures: 'count', spend: 'usd' };

/** Features, departures and spend over the quarters, the first path in front; a sentence for each of the others compares it with that, the chart's own with the second. */
export function chartsOf(scenario: Scenario, paths: readonly [Path, ...Path[]], playedWeek: number, words: AfterWords): ChartView[] {
  const [mine, ...others] = paths;
  return measures.map((id) => {
    const text = words.reveal.charts[id];
    const end = (values: readonly number[] | undefined) => values?.at(-1) ?? 0;
    const against = ({ course, bands }: Path): string => {
      const average = mine.bands && bands && { mine: end(mine.bands[id].mean), other: end(bands[id].mean) };
      return text.says(end(mine.course[id]), end(course[id]), average);
    };
    return {
      id,
      labels: words.reveal.chartLabels,
      title: text.title,
      says: others[0] === undefined ? text.says(end(mine.course[id]), null, null) : against(others[0]),
      unit: units[id],
      quarterLabels: Array.from({ length: scenario.horizonQuarters }, (_, index) => words.figures.quarter(scenario.firstQuarter, index)),
      playedQuarters: playedWeek / weeksPerQuarter,
      lines: paths.map((path) => ({
        id: path.id, label: path.label, tone: path.tone, values: path.course[id], band: path.bands?.[id] ?? null, draws: path.draws.map((each) => each[id]),
        ...(path.tone === 'other' && { says: against(path) }),
      })),
    };
  });
}
