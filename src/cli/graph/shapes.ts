import type { Claim } from '../../scenario/scenario.ts';
import type { Box } from './story-graph.ts';

type Kind = Box['kind'];

/** What each kind of node is called under the drawing. */
const names: Readonly<Record<Kind, string>> = {
  brief: 'reads', choice: 'chooses', multi: 'picks several', sequence: 'orders', allocation: 'divides', threshold: 'sets', event: 'meets luck', check: 'is asked', ending: 'ending',
};

/** The outline of a box of a kind, around 0, 0. */
export function shapeOf(kind: Kind, width: number, height: number): string {
  const [right, low] = [width / 2, height / 2];
  const [left, high] = [-right, -low];
  const slant = height / 4;
  const outline = (points: readonly (readonly [number, number])[]): string => `<path class="shape" d="M${points.map(([x, y]) => `${x} ${y}`).join('L')}Z"/>`;
  const rect = (rx: number, extra = ''): string => `<rect class="shape" x="${left}" y="${high}" width="${width}" height="${height}" rx="${rx}"${extra}/>`;
  const hexagon = (inset: number) => outline([[left + slant, high + inset], [right - slant, high + inset], [right - inset, 0], [right - slant, low - inset], [left + slant, low - inset], [left + inset, 0]]);
  switch (kind) {
    case 'brief':
      return rect(3);
    case 'choice':
      return hexagon(0);
    case 'multi':
      return hexagon(0) + hexagon(3);
    case 'sequence':
      return `<rect class="shape" x="${left + 5}" y="${high - 5}" width="${width}" height="${height}" rx="2"/>${rect(2)}`;
    case 'allocation':
      return outline([[left + slant, high], [right - slant, high], [right, low], [left, low]]);
    case 'threshold':
      return outline([[left + slant, high], [right, high], [right - slant, low], [left, low]]);
    case 'event':
      return `<ellipse class="shape" rx="${right}" ry="${low}" stroke-dasharray="5 4"/>`;
    case 'check':
      return outline([[left + slant, high], [right - slant, high], [right, high + slant], [right, low - slant], [right - slant, low], [left + slant, low], [left, low - slant], [left, high + slant]]);
    case 'ending':
      return rect(low, ' style="stroke-width:2.6"');
  }
}

/** What the author says of an answer: full, open, crossed out, or a dot where nothing is said. */
export function markOf(claim: Claim | null, x: number, y: number): string {
  if (claim === 'trap') return `<path class="mark is-trap" d="M${x - 3} ${y - 3}l6 6m0 -6l-6 6"/>`;
  return claim === null ? `<circle class="mark" cx="${x}" cy="${y}" r="1"/>` : `<circle class="mark${claim === 'best' ? ' is-best' : ''}" cx="${x}" cy="${y}" r="3.4"/>`;
}

/** Room for each shape of the legend. */
export const legendStep = 104;

const marks: readonly (readonly [claim: Claim | null, says: string])[] = [['best', 'claimed best'], ['defensible', 'defensible'], ['trap', 'trap'], [null, 'nothing claimed']];

/** What the shapes and marks mean, along the lower edge. */
export function legend(kinds: readonly Kind[], x: number, y: number, valued: boolean): string {
  const shapes = kinds.map((kind, at) => `<g transform="translate(${x + legendStep / 2 + at * legendStep} ${y})">${shapeOf(kind, 40, 18)}<text class="when" y="24">${names[kind]}</text></g>`);
  const said = marks.map(([claim, says], at) => `${markOf(claim, x + 8 + at * legendStep, y + 44)}<text class="when" x="${x + 18 + at * legendStep}" y="${y + 48}" style="text-anchor:start">${says}</text>`);
  const bold = valued ? `<path class="way best" d="M${x + 8} ${y + 66}h24"/><text class="when" x="${x + 40}" y="${y + 70}" style="text-anchor:start">the best path, in most worlds</text>` : '';
  return [...shapes, ...said, bold].join('');
}
