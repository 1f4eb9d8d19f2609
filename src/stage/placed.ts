import { steadyChance } from './layout/chance.ts';
import { depthOf, project, type Spot } from './grid.ts';

/** One sprite of the scene: a piece of art, where its foot stands in stage pixels, and in what order it is drawn. */
export interface Placed {
  readonly id: string;
  readonly piece: string;
  readonly x: number;
  readonly y: number;
  readonly depth: number;
  readonly alpha: number;
  /** Height as a share of the drawn height; a column of gold is one piece at any level. */
  readonly stretch: number;
  readonly flip: boolean;
}

/** How a sprite looks at one moment. Written over every frame, so that a frame leaves nothing to be cleared away. */
export interface Look {
  piece: string;
  x: number;
  y: number;
  depth: number;
  alpha: number;
  stretch: number;
  flip: boolean;
}

/** Makes one look the same as another. */
export function wear(look: Look, as: Readonly<Look>): void {
  look.piece = as.piece;
  look.x = as.x;
  look.y = as.y;
  look.depth = as.depth;
  look.alpha = as.alpha;
  look.stretch = as.stretch;
  look.flip = as.flip;
}

/** Everything flat lies below everything that stands; what stands is sorted by its foot. */
export const layers = { slab: -1000, inlay: -900, shadow: -800, piers: -700, deck: -600, front: 900 } as const;

/** Of two at one depth the name decides, by less than anything else does, so that the order never depends on who came first. */
const tie = 1e-6;

export interface PlacedOptions {
  /** A fixed depth, or a nudge to the depth of the foot. */
  readonly layer?: number;
  readonly nudge?: number;
  readonly alpha?: number;
  readonly stretch?: number;
  readonly flip?: boolean;
}

export function place(id: string, piece: string, spot: Spot, options: PlacedOptions = {}): Placed {
  const foot = project(spot);
  return {
    id, piece, x: foot.x, y: foot.y,
    depth: (options.layer ?? depthOf(spot) + (options.nudge ?? 0)) + steadyChance(id) * tie,
    alpha: options.alpha ?? 1, stretch: options.stretch ?? 1, flip: options.flip ?? false,
  };
}

/** Two sprites that would look the same. */
export function samePlaced(a: Readonly<Look>, b: Readonly<Look>): boolean {
  return a.piece === b.piece && a.x === b.x && a.y === b.y && a.depth === b.depth && a.alpha === b.alpha && a.stretch === b.stretch && a.flip === b.flip;
}

/** What goes with a person: the ring of their ramp, their shadow, what they carry. */
const carried = ['arc', 'shadow', 'pennant', 'letter'] as const;

/** The sprites that go with a person in a scene. */
export function carriedBy(id: string, scene: ReadonlyMap<string, Placed>): readonly Placed[] {
  return carried.flatMap((part) => scene.get(`${part}:${id}`) ?? []);
}
