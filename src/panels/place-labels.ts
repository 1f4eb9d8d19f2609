import type { Clear } from './stage-clear.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right' | 'above' | 'below';
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Px between a label and what it names, and between two labels. */
const reach = 28;
const gap = 6;
/** Further than this from what it names, a label names nothing. */
const furthest = 90;

/** How many labels an open part of up to so many px holds; with more the stage is a page of text. The first are said. */
const most = 8;
const mostBelow = [{ width: 280, labels: 0 }, { width: 520, labels: 1 }, { width: 760, labels: 3 }] as const;

export function labelsIn({ left, right }: Clear): number {
  return mostBelow.find(({ width }) => right - left < width)?.labels ?? most;
}

type Side = Anchor['side'];

/** Where to try, for a label that asks for a side: there, across from it, then above or below. */
const tries: Readonly<Record<Side, readonly Side[]>> = {
  left: ['left', 'right', 'above', 'below'],
  right: ['right', 'left', 'above', 'below'],
  above: ['above', 'below', 'right', 'left'],
  below: ['below', 'above', 'right', 'left'],
};

function boxAt({ x, y }: Anchor, side: Side, { width, height }: Size): Box {
  switch (side) {
    case 'left':
      return { left: x - reach - width, top: y - height / 2, width, height };
    case 'right':
      return { left: x + reach, top: y - height / 2, width, height };
    case 'above':
      return { left: x - width / 2, top: y - reach - height, width, height };
    case 'below':
      return { left: x - width / 2, top: y + reach, width, height };
  }
}

export function overlap(a: Box, b: Box, apart = 0): boolean {
  return a.left < b.left + b.width + apart && b.left < a.left + a.width + apart && a.top < b.top + b.height + apart && b.top < a.top + a.height + apart;
}

function inside(box: Box, area: Clear): Box {
  return {
    ...box,
    left: Math.max(area.left, Math.min(box.left, area.right - box.width)),
    top: Math.max(area.top, Math.min(box.top, area.bottom - box.height)),
  };
}

const boxOf = (area: Clear): Box => ({ left: area.left, top: area.top, width: area.right - area.left, height: area.bottom - area.top });

function within(box: Box, area: Clear): boolean {
  return box.left >= area.left && box.top >= area.top && box.left + box.width <= area.right && box.top + box.height <= area.bottom;
}

/** From what is named to the nearest edge of its label; 0 inside it. */
function distance({ x, y }: Anchor, box: Box): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.left - box.width), Math.max(box.top - y, 0, y - box.top - box.height));
}

/**
 * A place for each label inside `area`, none over another. First come, first served: a label that finds its place taken
 * tries the other sides of what it names, then the nearest spot beside a label already placed. Null where no place near
 * the thing is free, or where the thing itself is out of sight: then the label is left out.
 */
export function placeLabels(anchors: readonly Anchor[], sizes: readonly Size[], area: Clear): (Box | null)[] {
  const taken: Box[] = [];
  return anchors.map((anchor, index) => {
    const size = sizes[index];
    if (!size || !overlap({ left: anchor.x, top: anchor.y, width: 0, height: 0 }, boxOf(area))) return null;
    if (size.width > area.right - area.left || size.height > area.bottom - area.top) return null;
    const free = (box: Box) => taken.every((other) => !overlap(box, other, gap));
    const beside = tries[anchor.side].map((side) => boxAt(anchor, side, size)).find((box) => within(box, area) && free(box));
    const wanted = inside(boxAt(anchor, anchor.side, size), area);
    const candidates = beside ? [beside] : free(wanted) ? [wanted] : taken.flatMap((other) => [
      { ...wanted, top: other.top - gap - size.height },
      { ...wanted, top: other.top + other.height + gap },
      { ...wanted, left: other.left - gap - size.width },
      { ...wanted, left: other.left + other.width + gap },
    ]).map((box) => inside(box, area)).filter((box) => free(box) && distance(anchor, box) <= furthest);
    const far = (box: Box) => Math.hypot(box.left - wanted.left, (box.top - wanted.top) * 0.7);
    const best = candidates.sort((a, b) => far(a) - far(b))[0] ?? null;
    if (best) taken.push(best);
    return best;
  });
}
