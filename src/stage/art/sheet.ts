import { packShelves, type Packed } from './pack.ts';
import type { Piece } from './shapes.ts';

/** One piece on the sheet, in device pixels. The origin is the piece's foot, from the frame's corner. */
export interface SheetFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly originX: number;
  readonly originY: number;
}

/** Every piece of art on one canvas, so that the whole scene draws from one texture. */
export interface Sheet {
  readonly canvas: HTMLCanvasElement;
  /** Device pixels per stage pixel. */
  readonly scale: number;
  readonly frames: ReadonlyMap<string, SheetFrame>;
}

/** Textures of this size can be had everywhere; a larger drawing is rasterised coarser. */
const largest = 4096;
const widths = [1024, 2048, 4096] as const;

interface Cell {
  readonly piece: Piece;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Frames keep to whole device pixels, so that a sprite on a whole pixel is sharp. */
function cellOf(piece: Piece, scale: number): Cell {
  const left = Math.floor(piece.left * scale) - 1;
  const top = Math.floor(piece.top * scale) - 1;
  return { piece, left, top, width: Math.ceil((piece.left + piece.width) * scale) + 1 - left, height: Math.ceil((piece.top + piece.height) * scale) + 1 - top };
}

function layOut(pieces: readonly Piece[], wanted: number): { readonly scale: number; readonly cells: readonly Cell[]; readonly packed: Packed } {
  for (let scale = wanted; ; scale *= 0.85) {
    const cells = pieces.map((piece) => cellOf(piece, scale));
    const sized = cells.map(({ piece, width, height }) => ({ id: piece.id, width, height }));
    for (const width of widths) {
      const packed = packShelves(sized, width, width === largest ? largest : width * 2);
      if (packed && packed.height <= largest) return { scale, cells, packed };
    }
  }
}

/** Draws every piece once at a scale. Rejects if the browser cannot draw SVG into a canvas. */
export async function rasterise(pieces: readonly Piece[], wanted: number): Promise<Sheet> {
  const { scale, cells, packed } = layOut(pieces, wanted);
  const frames = new Map<string, SheetFrame>();
  const drawn = cells.map(({ piece, left, top, width, height }) => {
    const at = packed.at.get(piece.id);
    if (!at) throw new Error(`Two pieces are called ${piece.id}. Give each its own name in the manifest.`);
    frames.set(piece.id, { x: at.x, y: at.y, width, height, originX: -left, originY: -top });
    const view = [left, top, width, height].map((edge) => edge / scale).join(' ');
    return `<svg x="${at.x}" y="${at.y}" width="${width}" height="${height}" viewBox="${view}">${piece.svg}</svg>`;
  });
  const source = `<svg xmlns="http://www.w3.org/2000/svg" width="${packed.width}" height="${packed.height}">${drawn.join('')}</svg>`;
  const url = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = packed.width;
    canvas.height = packed.height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser gives no drawing surface.');
    context.drawImage(image, 0, 0);
    return { canvas, scale, frames };
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Whether this browser draws SVG into a canvas at all. */
export async function canRasterise(): Promise<boolean> {
  const dot: Piece = { id: 'dot', left: 0, top: 0, width: 2, height: 2, svg: '<circle cx="1" cy="1" r="1"/>' };
  return rasterise([dot], 1).then(() => true, () => false);
}
