import { useId, useRef } from 'preact/hooks';
import type { ChartLine, ChartView } from '../../present/view.ts';
import type { PanelWords } from '../../present/words/panel-words.ts';
import { spread } from '../spread.ts';
import { useDrawingSize } from '../use-drawing-size.ts';
import { useWords } from '../words.ts';
import { ChartTable } from './chart-table.tsx';
import { Legend } from './legend.tsx';
import { axisLabel, axisOf, quartersOf, wrapWords } from './scale.ts';

interface EndLabel {
  readonly key: string;
  readonly tone: 'mine' | 'other' | 'draw';
  readonly value: number;
  readonly lines: readonly string[];
}

/** What is drawn as a path's own line: the middle of its worlds where they are known, else this one world. */
const lineOf = (line: ChartLine): readonly number[] => line.band?.median ?? line.values;

function endLabels(chart: ChartView, words: PanelWords, room: number): EndLabel[] {
  const figure = (value: number) => (chart.unit === 'usd' ? words.usd(value) : words.chart.count(value));
  const last = (values: readonly number[]) => values.at(-1) ?? 0;
  return chart.lines.flatMap((line): EndLabel[] => {
    const own = last(lineOf(line));
    const label: EndLabel = { key: line.id, tone: line.tone, value: own, lines: wrapWords(`${line.label}, ${figure(own)}`, room, 2) };
    if (line.tone !== 'mine' || !line.band) return [label];
    const drawn = last(line.values);
    return [label, { key: `${line.id}-draw`, tone: 'draw', value: drawn, lines: wrapWords(`${words.chart.draw}, ${figure(drawn)}`, room, 2) }];
  });
}

interface ChartProps {
  readonly chart: ChartView;
  /** The first chart of a page: higher, and with the key to all of them. */
  readonly tall?: boolean;
  /** Which heading it has in the page it stands in. */
  readonly level?: 2 | 3;
}

/** Lines over quarters from zero, with bands where many worlds have been played, named at their ends. */
export function Chart({ chart, tall = false, level = 3 }: ChartProps) {
  const words = useWords();
  const figure = useRef<HTMLElement>(null);
  const hatch = useId();
  const { width, type } = useDrawingSize(figure);
  const Heading = level === 2 ? 'h2' : 'h3';

  const quarters = quartersOf(chart);
  const axis = axisOf(chart);
  const figureText = (value: number) => (chart.unit === 'usd' ? words.usd(value) : words.chart.count(value));
  const height = Math.round(Math.min(tall ? type * 19 : type * 13.5, Math.max(type * 11, width * 0.62)));
  const gutter = Math.ceil(Math.max(...axis.ticks.map((tick) => figureText(tick).length)) * type * 0.62 + 10);
  const labelRoom = Math.max(9, Math.floor(Math.min(150 * (type / 14), width * 0.3) / (type * 0.56)));
  const labels = endLabels(chart, words, labelRoom);
  const margin = Math.ceil(Math.max(...labels.flatMap((label) => label.lines.map((text) => text.length)), 4) * type * 0.56 + 18);
  const partly = chart.playedQuarters > 0 && chart.playedQuarters < quarters;
  const top = partly ? type * 1.7 : type * 0.8;
  const foot = height - type * (axisLabel(chart, 1, 1)[1] === '' ? 1.9 : 3);
  const right = width - margin;
  const x = (quarter: number) => gutter + ((right - gutter) * quarter) / quarters;
  const y = (value: number) => top + (foot - top) * (1 - value / axis.top);
  const points = (values: readonly number[]) => values.map((value, quarter) => `${x(quarter).toFixed(1)} ${y(value).toFixed(1)}`);
  const path = (values: readonly number[]) => (values.length === 0 ? '' : `M${points(values).join('L')}`);
  const area = (low: readonly number[], high: readonly number[]) => (low.length === 0 ? '' : `M${points(high).join('L')}L${points(low).reverse().join('L')}Z`);

  const every = (x(1) - x(0)) < type * 2.6 ? 2 : 1;
  const lineHeight = type * 1.2;
  const slots = labels.flatMap((label) => label.lines.map((_, index) => y(label.value) + (index - (label.lines.length - 1) / 2) * lineHeight));
  const places = spread(slots, lineHeight, top, foot);
  const mine = chart.lines.filter((line) => line.tone === 'mine');
  const others = chart.lines.filter((line) => line.tone === 'other');
  // The bands of several other paths lie over one another and say nothing.
  const bandedOthers = others.length > 1 ? [] : others;
  const banded = chart.lines.some((line) => line.band);
  let slot = 0;

  return (
    <figure class="chart" ref={figure}>
      <Heading>{chart.title}</Heading>
      <p class="chart-says">{chart.says}</p>
      {tall && (banded || chart.lines.length > 1) && <Legend lines={chart.lines} banded={banded} />}
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${chart.title}. ${chart.says}`}>
        <defs>
          <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="hatch-ground" width="7" height="7" />
            <path class="hatch-line" d="M0 0V7" />
          </pattern>
        </defs>
        {axis.ticks.map((tick) => (
          <g key={tick}>
            <path class="chart-rule" d={`M${gutter} ${y(tick)}H${right}`} />
            <text class="chart-tick" x={gutter - 8} y={y(tick) + type * 0.34} text-anchor="end">{figureText(tick)}</text>
          </g>
        ))}
        {Array.from({ length: quarters }, (_, index) => index + 1).filter((quarter) => (quarters - quarter) % every === 0).map((quarter) => (
          <text key={quarter} class="chart-tick" text-anchor="middle">
            {axisLabel(chart, quarter, every).map((line, row) => <tspan x={x(quarter)} y={foot + type * (1.3 + row * 1.15)}>{line}</tspan>)}
          </text>
        ))}
        {partly && (
          <g>
            <path class="chart-today" d={`M${x(chart.playedQuarters)} ${top}V${foot}`} />
            <text class="chart-tick" x={x(chart.playedQuarters)} y={top - type * 0.5} text-anchor="middle">{words.chart.today}</text>
          </g>
        )}
        {bandedOthers.map((line) => line.band && (
          <g key={line.id}>
            <path fill={`url(#${hatch})`} d={area(line.band.p10, line.band.p90)} />
            <path class="band-other" d={area(line.band.p25, line.band.p75)} />
          </g>
        ))}
        {mine.map((line) => line.band && (
          <g key={line.id}>
            <path class="band-mine-wide" d={area(line.band.p10, line.band.p90)} />
            <path class="band-mine" d={area(line.band.p25, line.band.p75)} />
          </g>
        ))}
        {others.map((line, index) => <path key={line.id} class={`line-other dash-${index % 3}`} d={path(lineOf(line))} />)}
        {mine.map((line) => <path key={line.id} class="line-mine" d={path(lineOf(line))} />)}
        {mine.map((line) => line.band && (
          <g key={line.id}>
            <path class="line-draw-edge" d={path(line.values)} />
            <path class="line-draw" d={path(line.values)} />
            {line.values.map((value, quarter) => quarter > 0 && <circle class="dot-draw" cx={x(quarter)} cy={y(value)} r={tall ? 4.2 : 3.2} />)}
          </g>
        ))}
        {labels.map((label) => (
          <text key={label.key} class={`chart-end end-${label.tone}`}>
            {label.lines.map((text) => <tspan key={text} x={right + 10} y={(places[slot++] ?? 0) + type * 0.34}>{text}</tspan>)}
          </text>
        ))}
      </svg>
      <ChartTable chart={chart} />
    </figure>
  );
}
