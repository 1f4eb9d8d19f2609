import type { Picture } from '../../present/picture.ts';
import { plankLength, spanLength } from '../art/bridge.ts';
import { routeY } from '../art/house.ts';
import { bridge } from '../grid.ts';
import { layers, place, type Placed } from '../placed.ts';
import { plankDrop } from '../motion/falls.ts';
import type { District } from './district.ts';

const planks = bridge.spans * bridge.planksPerSpan;

/** Planks laid for a platform gate of 0 to 1: whole only when the gate is as good as open. */
export function planksLaid(gate: number): number {
  return Math.max(0, Math.min(planks, Math.floor(gate * planks + 0.5)));
}

export function bridgeIsWhole(picture: Pick<Picture, 'gates'>): boolean {
  return planksLaid(picture.gates.platform) === planks;
}

function deck(laid: number): readonly Placed[] {
  const laying = Array.from({ length: laid }, (_, at) => place(`plank:${at}`, `plank-${at % 2}`, { x: bridge.x + at * plankLength, y: bridge.y }, { layer: layers.deck + at * 0.1 }));
  const line = laying.map((_, at) => place(`bridge-route:${at}`, 'bridge-route', { x: bridge.x + at * plankLength, y: routeY }, { layer: layers.deck + 10 }));
  return [...laying, ...line];
}

/** The platform: piers always stand, planks are laid as the gate opens, a barrier closes what has no span yet. */
export const bridgeDistrict: District = {
  draw(picture) {
    const laid = planksLaid(picture.gates.platform);
    const spans = Math.floor(laid / bridge.planksPerSpan);
    const each = Array.from({ length: bridge.spans }, (_, span) => span);
    return [
      ...each.slice(1).map((span) => place(`pier:${span}`, span <= spans ? 'pier-loaded' : 'pier', { x: bridge.x + span * spanLength - 0.14, y: bridge.y }, { layer: layers.piers + span })),
      ...each.slice(spans).map((span) => place(`gap:${span}`, 'gap', { x: bridge.x + span * spanLength, y: bridge.y }, { layer: layers.piers + 20 })),
      ...deck(laid),
      ...each.slice(0, spans).flatMap((span) => [bridge.y + 0.06, bridge.y + bridge.d - 0.06].map((y, side) => place(`rail:${span}:${side}`, 'rail', { x: bridge.x + span * spanLength, y }, { nudge: spanLength / 2 }))),
      ...(spans === 0 ? [place('barrier', 'barrier', { x: bridge.x - 0.16, y: bridge.y + 0.05 }, { nudge: bridge.d })] : []),
      ...(laid === planks ? [
        place('canal-pipe', 'canal-pipe-murky', { x: 0, y: 0 }, { layer: layers.deck + 20 }),
        place('canal-pipe-clear', 'canal-pipe-clear', { x: 0, y: 0 }, { layer: layers.deck + 21, alpha: picture.gates.data }),
      ] : []),
    ];
  },
  play(cue, moment) {
    return cue.kind === 'span-built' ? plankDrop(moment) : null;
  },
};
