import { useRef } from 'preact/hooks';
import type { MapView } from '../../present/debrief/view.ts';
import type { DebriefLabels } from '../../present/words/debrief-words.ts';
import { niceStep } from '../chart/scale.ts';
import { useDrawingSize } from '../use-drawing-size.ts';

interface PathsMapProps {
  readonly map: MapView;
  readonly labels: DebriefLabels;
}

/** Steps of colour from the lowest to the highest paths. Height says the same, so the map reads in grey. */
const shades = 7;

/** Every path from the first decision to the end, as high as what is still within reach on it; the player's own outlined and named. */
export function PathsMap({ map, labels }: PathsMapProps) {
  const figure = useRef<HTMLElement>(null);
  const { width, type } = useDrawingSize(figure, 300);
  const plot = layOut(map, width, type);
  const { x, y } = plot;
  return (
    <figure class="paths-map" ref={figure}>
      <p class="part-lead">{map.says}</p>
      <svg viewBox={`0 0 ${width} ${plot.height}`} role="img" aria-label={`${labels.map}. ${map.says}`}>
        {map.columns.map((name, column) => (
          <g key={column}>
            <path class="map-rule" d={`M${x(column)} ${plot.top - type * 0.6}V${plot.foot}`} />
            <text class="map-column" text-anchor={column === 0 ? 'start' : column === map.columns.length - 1 ? 'end' : 'middle'}>
              {plot.headOf(name, column).map((row, at) => <tspan key={row} x={x(column)} y={type * (1 + at * 1.15)}>{row}</tspan>)}
            </text>
          </g>
        ))}
        {plot.bundles.map(({ shade, width: stroke, path }) => <path key={`${shade}-${stroke}`} class={`map-path shade-${shade}`} stroke-width={stroke} d={path} />)}
        <path class="map-mine-edge" d={plot.mine} />
        <path class="map-mine" d={plot.mine} />
        {map.mine.map((stop) => <circle key={stop.node} class="map-stop" cx={x(stop.column)} cy={y(stop.before)} r={type * 0.36} />)}
        {plot.stops.map((stop) => (
          <text key={stop.key} class="map-answer" text-anchor="middle">
            {stop.rows.map((row, at) => <tspan key={row} x={stop.x} y={stop.y - (stop.rows.length - 1 - at) * type * 1.1}>{row}</tspan>)}
          </text>
        ))}
        {plot.ticks.map((tick) => (
          <g key={tick}>
            <path class="map-tick" d={`M${plot.right + 6} ${y(tick)}h6`} />
            <text class="chart-tick" x={plot.right + 16} y={y(tick) + type * 0.34}>{tick}</text>
          </g>
        ))}
        <circle class="map-stop" cx={plot.right} cy={y(plot.last)} r={type * 0.42} />
        <text class="map-yours" x={plot.right - type * 0.8} y={y(plot.last) + type * 1.5} text-anchor="end">{labels.mapYours}</text>
      </svg>
      <p class="difference-note">{map.note}</p>
      <details class="chart-table">
        <summary>{labels.mapTable.show}</summary>
        <div class="table-scroll" tabIndex={0} role="group" aria-label={labels.map}>
          <table class="map-table">
            <thead>
              <tr>
                <th scope="col">{labels.mapTable.decision}</th><th scope="col">{labels.mapTable.answer}</th><th scope="col">{labels.mapTable.sure}</th><th scope="col">{labels.mapTable.best}</th>
                <th scope="col">{labels.mapTable.before}</th><th scope="col">{labels.mapTable.cost}</th>
              </tr>
            </thead>
            <tbody>
              {map.mine.map((stop) => (
                <tr key={stop.node}><th scope="row">{stop.title}</th><td>{stop.answer}</td><td>{stop.figures.sure}</td><td>{stop.best}</td><td>{stop.figures.before}</td><td>{stop.figures.cost}</td></tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** Where everything of the map is drawn, in px. Bundles of one colour and width are one shape: thousands of paths are a few dozen elements. */
function layOut(map: MapView, width: number, type: number) {
  const last = map.columns.length - 1;
  const height = Math.round(Math.max(type * 20, Math.min(type * 28, width * 0.42)));
  const crowded = width / map.columns.length < type * 7;
  const [left, right] = [type * 0.6, width - type * 3.4];
  const x = (column: number) => left + ((right - left) * column) / Math.max(1, last);
  // A name at the edge reaches over to its neighbour, which stands in the middle of its own place. Where there is no room, numbers.
  const headOf = (name: string, column: number): readonly string[] => {
    if (crowded) return column < last ? [String(column + 1)] : [];
    return inRows(name, (0.64 * (x(1) - x(0))) / (type * 0.56));
  };
  const rows = Math.max(1, ...map.columns.map((name, column) => headOf(name, column).length));
  const [top, foot] = [type * (1.45 + 1.15 * rows), height - type];
  const y = (points: number) => top + (foot - top) * (1 - (points - map.low) / (map.high - map.low || 1));
  const curve = (from: number, start: number, to: number, end: number) => {
    const [a, b] = [x(from), x(to)];
    const middle = (a + b) / 2;
    return `M${a.toFixed(1)} ${y(start).toFixed(1)}C${middle.toFixed(1)} ${y(start).toFixed(1)} ${middle.toFixed(1)} ${y(end).toFixed(1)} ${b.toFixed(1)} ${y(end).toFixed(1)}`;
  };
  const bundles = new Map<string, { readonly shade: number; readonly width: number; path: string }>();
  for (const link of map.links) {
    const shade = Math.max(0, Math.min(shades - 1, Math.floor((shades * (link.end - map.low)) / (map.high - map.low || 1))));
    const stroke = Math.min(4, Math.max(0.6, Math.round(Math.log2(1 + link.paths) * 1.2) / 2));
    const bundle = bundles.get(`${shade}-${stroke}`) ?? { shade, width: stroke, path: '' };
    bundle.path += curve(link.from, link.start, link.to, link.end);
    bundles.set(`${shade}-${stroke}`, bundle);
  }
  // An answer stands over its stretch of the path; under it where that would be out of the drawing. `y` is its last row's.
  const stops = crowded ? [] : map.mine.map(({ node, answer, column, next, before, after }) => {
    const rows = inRows(answer, (x(next) - x(column)) / (type * 0.54));
    const over = y(Math.max(before, after)) - type * 0.7;
    const fits = over - (rows.length - 1) * type * 1.1 >= top - type * 0.3;
    return { key: node, x: (x(column) + x(next)) / 2, rows, y: fits ? over : y(Math.min(before, after)) + type * (0.4 + 1.1 * rows.length) };
  });
  const step = niceStep(map.high - map.low, 5);
  const ticks = Array.from({ length: Math.floor(map.high / step) - Math.ceil(map.low / step) + 1 }, (_, index) => (Math.ceil(map.low / step) + index) * step);
  return {
    height, right, top, foot, x, y, ticks, headOf,
    bundles: [...bundles.values()].toSorted((one, other) => one.shade - other.shade),
    mine: map.mine.map((stop, at) => `${curve(stop.column, stop.before, stop.next, stop.after)}V${y(map.mine[at + 1]?.before ?? stop.after).toFixed(1)}`).join(''),
    stops,
    last: map.mine.at(-1)?.after ?? map.low,
  };
}

/** A text in at most two rows of so many letters, broken between words; what is left over is cut. */
function inRows(text: string, most: number): readonly string[] {
  if (text.length <= most) return [text];
  const space = text.lastIndexOf(' ', most);
  return space <= 0 ? [cut(text, most)] : [text.slice(0, space), cut(text.slice(space + 1), most)];
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, Math.max(1, Math.floor(most) - 1)).trimEnd()}…`;
}
