import { useId, useRef } from 'preact/hooks';
import type { ChartView } from '../../present/view.ts';
import { useDrawingSize } from '../use-drawing-size.ts';
import { useWords } from '../words.ts';
import { ChartTable } from './chart-table.tsx';
import { dashOf, Legend } from './legend.tsx';
import { plotOf, type Plot } from './plot.ts';

interface ChartProps {
  readonly chart: ChartView;
  /** The first chart of a page: higher, and with the key to all of them. */
  readonly tall?: boolean;
}

/**
 * Lines over quarters from zero, each the path as it runs in the player's own luck, named at its end. Bands of many worlds
 * come in behind the lines when they have been played; no line and no name changes for them.
 */
export function Chart({ chart, tall = false }: ChartProps) {
  const words = useWords();
  const figure = useRef<HTMLElement>(null);
  const { width, type } = useDrawingSize(figure);
  const plot = plotOf(chart, words, width, type, tall);
  const banded = chart.lines.some((line) => line.band);
  return (
    <figure class="chart" ref={figure}>
      <h2>{chart.title}</h2>
      <p class="chart-says">{chart.says}</p>
      {tall && (banded || chart.lines.length > 1) && <Legend lines={chart.lines} banded={banded} />}
      <svg viewBox={`0 0 ${plot.width} ${plot.height}`} role="img" aria-label={`${chart.title}. ${chart.says}`}>
        <Axes plot={plot} type={type} today={words.chart.today} />
        <Bands chart={chart} plot={plot} />
        <Lines chart={chart} plot={plot} dot={tall ? 4.2 : 3.2} />
        {plot.labels.map((label) => (
          <text key={label.key} class={`chart-end end-${label.tone}`} x={plot.right + 10} y={label.y + type * 0.34}>{label.text}</text>
        ))}
      </svg>
      <ChartTable chart={chart} />
    </figure>
  );
}

function Axes({ plot, type, today }: { readonly plot: Plot; readonly type: number; readonly today: string }) {
  return (
    <>
      {plot.ticks.map((tick) => (
        <g key={tick.text}>
          <path class="chart-rule" d={`M${plot.left} ${tick.y}H${plot.right}`} />
          <text class="chart-tick" x={plot.left - 8} y={tick.y + type * 0.34} text-anchor="end">{tick.text}</text>
        </g>
      ))}
      {plot.quarters.map((quarter) => (
        <text key={quarter.x} class="chart-tick" text-anchor="middle">
          {quarter.rows.map((text, row) => <tspan x={quarter.x} y={plot.foot + type * (1.3 + row * 1.15)}>{text}</tspan>)}
        </text>
      ))}
      {plot.today !== null && (
        <g>
          <path class="chart-today" d={`M${plot.today} ${plot.top}V${plot.foot}`} />
          <text class="chart-tick" x={plot.today} y={plot.top - type * 0.5} text-anchor="middle">{today}</text>
        </g>
      )}
    </>
  );
}

interface MarksProps {
  readonly chart: ChartView;
  readonly plot: Plot;
}

/** Half of the worlds dark, eight in ten light. The bands of several other paths would hide one another, so only one other has any. */
function Bands({ chart, plot }: MarksProps) {
  const hatch = useId();
  const others = chart.lines.filter((line) => line.tone === 'other');
  return (
    <>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-ground" width="7" height="7" />
          <path class="hatch-line" d="M0 0V7" />
        </pattern>
      </defs>
      {others.length === 1 && others.map(({ id, band }) => band && (
        <g key={id}>
          <path fill={`url(#${hatch})`} d={plot.area(band.p10, band.p90)} />
          <path class="band-other" d={plot.area(band.p25, band.p75)} />
        </g>
      ))}
      {chart.lines.filter((line) => line.tone === 'mine').map(({ id, band }) => band && (
        <g key={id}>
          <path class="band-mine-wide" d={plot.area(band.p10, band.p90)} />
          <path class="band-mine" d={plot.area(band.p25, band.p75)} />
        </g>
      ))}
    </>
  );
}

/** The other paths, then one's own over them, cut out of what lies beneath and dotted at each quarter. */
function Lines({ chart, plot, dot }: MarksProps & { readonly dot: number }) {
  const others = chart.lines.filter((line) => line.tone === 'other');
  return (
    <>
      {others.map((line, index) => <path key={line.id} class={`line-other ${dashOf(index)}`} d={plot.path(line.values)} />)}
      {chart.lines.filter((line) => line.tone === 'mine').map((line) => (
        <g key={line.id}>
          <path class="line-mine-edge" d={plot.path(line.values)} />
          <path class="line-mine" d={plot.path(line.values)} />
          {line.values.map((value, quarter) => quarter > 0 && <circle class="dot-mine" cx={plot.x(quarter)} cy={plot.y(value)} r={dot} />)}
        </g>
      ))}
    </>
  );
}
