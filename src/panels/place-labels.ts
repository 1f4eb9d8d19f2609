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

function wantedBox({ x, y, side }: Anchor, { width, height }: Size): Box {
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

/**
 * A place for each label inside `area`, none over another. First come, first served: a label that finds its place taken
 * goes to the nearest free spot above or below, then beside. Null where there is no room left, and the label is left out.
 */
export function placeLabels(anchors: readonly Anchor[], sizes: readonly Size[], area: Clear): (Box | null)[] {
  const taken: Box[] = [];
  return anchors.map((anchor, index) => {
    const size = sizes[index];
    if (!size || size.width > area.right - area.left || size.height > area.bottom - area.top) return null;
    const wanted = inside(wantedBox(anchor, size), area);
    const free = (box: Box) => taken.every((other) => !overlap(box, other, gap));
    const candidates = free(wanted) ? [wanted] : taken.flatMap((other) => [
      { ...wanted, top: other.top - gap - size.height },
      { ...wanted, top: other.top + other.height + gap },
      { ...wanted, left: other.left - gap - size.width },
      { ...wanted, left: other.left + other.width + gap },
    ]).map((box) => inside(box, area)).filter(free);
    const far = (box: Box) => Math.hypot(box.left - wanted.left, (box.top - wanted.top) * 0.7);
    const best = candidates.sort((a, b) => far(a) - far(b))[0] ?? null;
    if (best) taken.push(best);
    return best;
  });
}
