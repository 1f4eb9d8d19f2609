import { layOut } from './layers.ts';
import type { Box, StoryGraph } from './story-graph.ts';
import { legend, legendStep, markOf, shapeOf } from './shapes.ts';
import { lettered } from './svg-text.ts';

const boxWidth = 184;
const boxHeight = 62;
const gapAcross = 36;
const gapDown = 62;
const margin = 32;
const legendHeight = 96;

const style = `text{font:13px system-ui,sans-serif;fill:#22303a;text-anchor:middle}
.when{font-size:11px;fill:#5a6872;paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}
.id{font-size:10px;fill:#7b878f}
.shape{fill:#f4f1ea;stroke:#22303a;stroke-width:1.3}
.way{fill:none;stroke:#8a959c;stroke-width:1.3}
.best{stroke:#0f6f6a;stroke-width:4}
.mark{stroke:#22303a;stroke-width:1.2;fill:#fff}
.mark.is-best{fill:#0f6f6a}
.mark.is-trap{fill:none}`;

/** A story as a drawing. `bold` marks arrows by their place. Text in it is text: it runs nothing and fetches nothing. */
export function svgOf(graph: StoryGraph, title: string, bold: ReadonlySet<number>): string {
  const places = new Map(graph.boxes.map(({ id }, at) => [id, at]));
  const { layer, across, bends, layers } = layOut(graph.boxes.length, graph.arrows.map(({ from, to }) => [places.get(from) ?? 0, places.get(to) ?? 0]));
  const drawn = boxWidth + Math.max(0, ...across) * (boxWidth + gapAcross);
  const kinds = [...new Set(graph.boxes.map(({ kind }) => kind))];
  const width = margin * 2 + Math.max(drawn, kinds.length * legendStep, 420);
  const x = (where: number): number => Math.round(((width - drawn) / 2 + boxWidth / 2 + where * (boxWidth + gapAcross)) * 10) / 10;
  const y = (row: number): number => margin + 28 + boxHeight / 2 + row * (boxHeight + gapDown);
  const height = y(layers - 1) + boxHeight / 2 + margin + legendHeight;
  // Bold ways lie on top, labels over all ways.
  const order = graph.arrows.map((_, at) => at).sort((a, b) => Number(bold.has(a)) - Number(bold.has(b)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${lettered(title)}">`,
    `<title>${lettered(title)}</title>`,
    `<style>${style}</style>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<text x="${width / 2}" y="${margin}" style="font-size:17px;font-weight:600">${lettered(title)}</text>`,
    ...order.map((at) => `<path class="way${bold.has(at) ? ' best' : ''}" d="${pathThrough((bends[at] ?? []).map((bend) => [x(bend.across), y(bend.layer)]))}"/>`),
    ...graph.arrows.flatMap(({ when }, at) => whenText(when, (bends[at] ?? []).slice(0, 2).map((bend) => [x(bend.across), y(bend.layer)]))),
    ...graph.boxes.map((box, at) => boxDrawing(box, x(across[at] ?? 0), y(layer[at] ?? 0))),
    legend(kinds, margin, height - legendHeight + 12, bold.size > 0),
    '</svg>',
  ].join('\n');
}

type Spot = readonly [x: number, y: number];

/** A smooth way down through its bends, from the lower edge of one box to the upper edge of another. */
function pathThrough(spots: readonly Spot[]): string {
  const [first = [0, 0]] = spots;
  const ends = spots.map(([across, down], at): Spot => [across, down + (at === 0 ? boxHeight / 2 : at === spots.length - 1 ? -boxHeight / 2 : 0)]);
  const steps = ends.slice(1).map(([toX, toY], at) => {
    const [fromX, fromY] = ends[at] as Spot;
    const half = (fromY + toY) / 2;
    return `C${fromX} ${half} ${toX} ${half} ${toX} ${toY}`;
  });
  return `M${first[0]} ${(ends[0] as Spot)[1]}${steps.join('')}`;
}

/** When a way is taken: beside its first stretch, near what it leads to, so that the ways out of one box stand apart. */
function whenText(when: string, [from, to]: readonly Spot[]): string[] {
  if (when === '' || !from || !to) return [];
  const short = when.length > 30 ? `${when.slice(0, 29)}…` : when;
  const across = from[0] + (to[0] - from[0]) * 0.9;
  const down = from[1] + boxHeight / 2 + gapDown * 0.7;
  return [`<text class="when" x="${across}" y="${down}">${short === when ? '' : `<title>${lettered(when)}</title>`}${lettered(short)}</text>`];
}

function boxDrawing({ id, kind, title, claims }: Box, x: number, y: number): string {
  const lines = twoLines(title);
  const top = lines.length === 2 ? -14 : -6;
  return [
    `<g transform="translate(${x} ${y})">`,
    shapeOf(kind, boxWidth, boxHeight),
    ...lines.map((line, at) => `<text y="${top + at * 15}">${lettered(line)}</text>`),
    `<text class="id" y="${claims.length > 0 ? 13 : 16}">${lettered(id.length > 26 ? `${id.slice(0, 25)}…` : id)}</text>`,
    ...claims.map((claim, at) => markOf(claim, (at - (claims.length - 1) / 2) * 11, 21.5)),
    '</g>',
  ].join('');
}

/** A title on two lines at most, each short enough for a box. */
function twoLines(title: string): string[] {
  const most = 24;
  const words = title.split(/\s+/);
  let first = '';
  while (words[0] !== undefined && (first === '' || first.length + 1 + words[0].length <= most)) first += `${first === '' ? '' : ' '}${words.shift() ?? ''}`;
  const cut = (text: string): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
  return words.length === 0 ? [cut(first)] : [cut(first), cut(words.join(' '))];
}
