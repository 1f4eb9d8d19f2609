/** A rectangle to be packed, in device pixels. */
export interface Sized {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface Packed {
  readonly width: number;
  readonly height: number;
  readonly at: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

/** Shelves, tallest first. Null if the sheet would be taller than `limit`. */
export function packShelves(pieces: readonly Sized[], width: number, limit: number, gap = 2): Packed | null {
  const sorted = [...pieces].sort((a, b) => b.height - a.height || b.width - a.width || (a.id < b.id ? -1 : 1));
  const at = new Map<string, { x: number; y: number }>();
  let x = gap;
  let y = gap;
  let shelf = 0;
  for (const piece of sorted) {
    if (piece.width + 2 * gap > width) return null;
    if (x + piece.width + gap > width) {
      x = gap;
      y += shelf + gap;
      shelf = 0;
    }
    shelf = Math.max(shelf, piece.height);
    if (y + shelf + gap > limit) return null;
    at.set(piece.id, { x, y });
    x += piece.width + gap;
  }
  return { width, height: y + shelf + gap, at };
}
