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

/** Features, departures and spend over the quarters, the first path in front; the sentence compares it with the second, if there is one. */
export function chartsOf(scenario: Scenario, paths: readonly [Path, ...Path[]], playedWeek: number, words: AfterWords): ChartView[] {
  const [mine, other] = paths;
  return measures.map((id) => {
    const text = words.reveal.charts[id];
    return {
      id,
      labels: words.reveal.chartLabels,
      title: text.title,
      says: text.says(mine.course[id].at(-1) ?? 0, other === undefined ? null : (other.course[id].at(-1) ?? 0)),
      unit: units[id],
      quarterLabels: Array.from({ length: scenario.horizonQuarters }, (_, index) => words.figures.quarter(scenario.firstQuarter, index)),
      playedQuarters: playedWeek / weeksPerQuarter,
      lines: paths.map(({ id: path, label, tone, course, bands, draws }) => ({ id: path, label, tone, values: course[id], band: bands?.[id] ?? null, draws: draws.map((each) => each[id]) })),
    };
  });
}
