import type { Picture } from '../present/picture.ts';
import type { Fit } from './fit.ts';
import type { Sprites } from './sprites.ts';

/** How far a figure reaches round its feet, in stage pixels at figure scale 1. */
const reach = { side: 10, up: 46, down: 4 } as const;

/** Who stands at a place in CSS pixels of the host; of several the one drawn in front, and anyone who is there before an empty seat. Of a seat empty since before the story there is nothing to tell. */
export function personUnder(x: number, y: number, picture: Picture, figure: number, sprites: Pick<Sprites, 'look'>, fit: Fit): string | null {
  const at = { x: (x - fit.x) / fit.scale, y: (y - fit.y) / fit.scale };
  const hit = (id: string): number | null => {
    const foot = sprites.look(id);
    if (!foot) return null;
    const across = Math.abs(at.x - foot.x) <= reach.side * figure;
    return across && at.y >= foot.y - reach.up * figure && at.y <= foot.y + reach.down * figure ? foot.depth : null;
  };
  const frontmost = (ids: readonly string[], kind: 'person' | 'outline'): string | null => {
    let best: { readonly id: string; readonly depth: number } | null = null;
    for (const id of ids) {
      const depth = hit(`${kind}:${id}`);
      if (depth !== null && depth > (best?.depth ?? -Infinity)) best = { id, depth };
    }
    return best?.id ?? null;
  };
  return frontmost(picture.people.map(({ id }) => id), 'person') ?? frontmost(picture.justLeft.flatMap(({ id, name }) => (name === null ? [] : id)), 'outline');
}
