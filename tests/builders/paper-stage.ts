import type { Canvas } from '../../src/stage/motion/player.ts';
import { samePlaced, type Look, type Placed } from '../../src/stage/placed.ts';

/** A look nobody has written yet. */
export const blank: Look = { piece: 'unwritten', x: Number.NaN, y: Number.NaN, depth: Number.NaN, alpha: Number.NaN, stretch: Number.NaN, flip: false };

/** A stage of paper: it holds what a player puts on it. */
export function paper(): Canvas & { readonly scene: Map<string, Placed> } {
  const scene = new Map<string, Placed>();
  return {
    scene,
    hand(id) {
      const look: Look = { ...blank, ...scene.get(id) };
      return { look, show: () => void scene.set(id, { id, ...look }), hide: () => void scene.delete(id) };
    },
    settle(target) {
      scene.clear();
      for (const placed of target.values()) scene.set(placed.id, placed);
    },
    now: () => new Map(scene),
  };
}

/** Names of sprites that differ between two scenes. */
export function differing(one: ReadonlyMap<string, Placed>, other: ReadonlyMap<string, Placed>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((id) => {
    const a = one.get(id);
    const b = other.get(id);
    return !a || !b || !samePlaced(a, b);
  });
}
