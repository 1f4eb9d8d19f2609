import { planksLaid } from '../../present/cues.ts';
import type { Picture } from '../../present/picture.ts';
import { plankLength, spanLength } from '../art/bridge.ts';
import { routeY } from '../art/house.ts';
import { bridge } from '../grid.ts';
import { layers, place, type Placed } from '../placed.ts';
import { plankDrop } from '../motion/falls.ts';
import type { District } from './district.ts';

const planks = bridge.spans * bridge.planksPerSpan;

export function bridgeIsWhole(picture: Pick<Picture, 'gates'>): boolean {
  return planksLaid(picture.gates.platform) === planks;
}

const along = (x: number, y: number): { readonly x: number; readonly y: number } => ({ x: bridge.x + x, y });

function deck(laid: number): readonly Placed[] {
  return Array.from({ length: laid }, (_, at) => at).flatMap((at) => [
    place(`plank:${at}`, `plank-${at % 2}`, along(at * plankLength, bridge.y), { layer: layers.deck + at * 0.1 }),
    place(`bridge-route:${at}`, 'bridge-route', along(at * plankLength, routeY), { layer: layers.deck + 10 }),
  ]);
}

/** What belongs to one span: a rail on either side when it is whole, a dashed outline until then. */
function spanParts(span: number, whole: boolean): readonly Placed[] {
  const x = span * spanLength;
  if (!whole) return [place(`gap:${span}`, 'gap', along(x, bridge.y), { layer: layers.piers + 20 })];
  const sides = [bridge.y + 0.06, bridge.y + bridge.d - 0.06];
  return sides.map((y, side) => place(`rail:${span}:${side}`, 'rail', along(x, y), { nudge: spanLength / 2 }));
}

/** The pier before a span; the first span starts at the house. */
function pier(span: number, loaded: boolean): readonly Placed[] {
  return span === 0 ? [] : [place(`pier:${span}`, loaded ? 'pier-loaded' : 'pier', along(span * spanLength - 0.14, bridge.y), { layer: layers.piers + span })];
}

function canalPipe(clear: number): readonly Placed[] {
  return [
    place('canal-pipe', 'canal-pipe-murky', { x: 0, y: 0 }, { layer: layers.deck + 20 }),
    place('canal-pipe-clear', 'canal-pipe-clear', { x: 0, y: 0 }, { layer: layers.deck + 21, alpha: clear }),
  ];
}

/** The platform: piers always stand, planks are laid as the gate opens, a barrier closes what has no span yet. */
export const bridgeDistrict: District = {
  draw(picture) {
    const laid = planksLaid(picture.gates.platform);
    const spans = Math.floor(laid / bridge.planksPerSpan);
    const each = Array.from({ length: bridge.spans }, (_, span) => [...pier(span, span <= spans), ...spanParts(span, span < spans)]);
    return [
      ...each.flat(),
      ...deck(laid),
      ...(spans === 0 ? [place('barrier', 'barrier', along(-0.16, bridge.y + 0.05), { nudge: bridge.d })] : []),
      ...(laid === planks ? canalPipe(picture.gates.data) : []),
    ];
  },
  play(cue, moment) {
    return cue.kind === 'span-built' ? plankDrop(moment) : null;
  },
};
