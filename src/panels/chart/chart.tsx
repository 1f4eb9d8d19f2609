import { useId, useRef } from 'preact/hooks';
import type { ChartView } from '../../present/view.ts';
import { useDrawingSize } from '../use-drawing-size.ts';
import { ChartTable } from './chart-table.tsx';
import { dashOf, Legend } from './legend.tsx';
import { chartHeights, plotOf, type Plot } from './plot.ts';
import { strokesOf, type Stroke, type Strokes } from './strokes.ts';

/** What the first chart of a page may take of the window's height: it is seen whole under what the page opens with. */
const windowShare = 0.34;

interface ChartProps {
  readonly chart: ChartView;
  /** The path that the player's is held against; all of them if left out. */
  readonly against?: string | null;
  /** The first chart of a page: higher, and with the key to all of them. */
  readonly tall?: boolean;
}

/**
 * Lines over quarters from zero, each named at its end. Until many worlds have been played each is the path in the player's own
 * luck; then bands come in behind, with the player's draw as one line among many.
 */
export function Chart({ chart, against = null, tall = false }: ChartProps) {
  const figure = useRef<HTMLElement>(null);
  const { width, type } = useDrawingSize(figure);
  const strokes = strokesOf(chart, against);
  const highest = tall ? Math.max(chartHeights.firstWhenLow, Math.min(chartHeights.first, (innerHeight * windowShare) / type)) : chartHeights.later;
  const plot = plotOf(chart, strokes, width, type, highest);
  const says = chart.lines.find(({ id }) => id === against)?.says ?? chart.says;
  return (
    <figure class="chart" ref={figure}>
      <h2>{chart.title}</h2>
      <p class="chart-says">{says}</p>
      {tall && strokes.lines.length > 1 && <Legend strokes={strokes} labels={chart.labels} />}
      <svg viewBox={`0 0 ${plot.width} ${plot.height}`} role="img" aria-label={`${chart.title}. ${says}`}>
        <Axes plot={plot} type={type} today={chart.labels.today} />
        <Bands strokes={strokes} plot={plot} />
        <Draws chart={chart} strokes={strokes} plot={plot} />
        <Lines strokes={strokes} plot={plot} dot={tall ? 4.2 : 3.2} />
        {plot.labels.map((label) => (
          <text key={label.key} class={`chart-end end-${label.kind}`} x={plot.right + 10} y={label.y + type * 0.34}>{label.text}</text>
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
  readonly strokes: Strokes;
  readonly plot: Plot;
}

/** Half of the worlds dark, eight in ten light; the other path's hatched, so that the two are told apart in grey. */
function Bands({ strokes, plot }: MarksProps) {
  const hatch = useId();
  return (
    <>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-ground" width="7" height="7" />
          <path class="hatch-line" d="M0 0V7" />
        </pattern>
      </defs>
      {strokes.bands.map(({ key, tone, band }) => (
        <g key={key}>
          <path class={`band-${tone}-wide`} fill={tone === 'other' ? `url(#${hatch})` : undefined} d={plot.area(band.p10, band.p90)} />
          <path class={`band-${tone}`} d={plot.area(band.p25, band.p75)} />
        </g>
      ))}
    </>
  );
}

/** Other worlds, thin, cut off where the scale ends. */
function Draws({ chart, strokes, plot }: MarksProps & { readonly chart: ChartView }) {
  const inside = useId();
  if (strokes.draws.length === 0) return null;
  return (
    <>
      <clipPath id={inside}><rect x={plot.left} y={plot.top} width={plot.right - plot.left} height={plot.foot - plot.top + 2} /></clipPath>
      <path class="line-draw" clip-path={`url(#${inside})`} d={strokes.draws.map((values) => plot.path(values, chart.unit === 'count')).join('')} />
    </>
  );
}

/** The other paths, then one's own over them, cut out of what lies beneath and dotted at each quarter. */
function Lines({ strokes: { lines }, plot, dot }: MarksProps & { readonly dot: number }) {
  const others = lines.filter(({ kind }) => kind === 'other' || kind === 'faint');
  const rank: Readonly<Record<Stroke['kind'], number>> = { faint: 0, other: 1, 'own-mean': 2, mine: 3 };
  return (
    <>
      {lines.toSorted((one, another) => rank[one.kind] - rank[another.kind]).map((line) => {
        const path = plot.path(line.values, line.stepped);
        if (line.kind !== 'mine') return <path key={line.key} class={`line-${line.kind} ${line.kind === 'own-mean' ? '' : dashOf(others.indexOf(line))}`} d={path} />;
        return (
          <g key={line.key}>
            <path class="line-mine-edge" d={path} />
            <path class="line-mine" d={path} />
            {line.values.map((value, quarter) => quarter > 0 && <circle class="dot-mine" cx={plot.x(quarter)} cy={plot.y(value)} r={dot} />)}
          </g>
        );
      })}
    </>
  );
}
