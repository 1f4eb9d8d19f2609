import { openWater, type ScreenBox, type StageGround } from '../present/stage-ground.ts';
import type { Clear } from './stage-clear.ts';

export type Side = 'left' | 'right' | 'above' | 'below';

export interface Anchor {
  readonly x: number;
  readonly y: number;
  /** Where there is likely to be room. */
  readonly side: Side;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Spot { readonly x: number; readonly y: number }

/** Px between two labels, between a label and another's line, and between a label and what it must not cover. */
const gap = 6;
const lineGap = 5;
const clearance = 3;
/** How far from what it names a label may be, in px: a thin line leads there. On a small stage only so much of its width. */
export const furthest = 214;
const reaches = [22, 34, 48, 66, 88, 114, 144, 178, furthest] as const;
const shareOfWidth = 0.34;
const directions = 24;
/** What has to be said is said on land if it must be; the rest is left out rather than written over the picture. */
const mustBeSaid = 2;
const mostLand = 0.34;
/** What a label over land, on the wrong side, or with its line over so many px of subjects costs, in px of distance. */
const landCost = 320;
const sideCost = 26;
const crossCost = 0.7;
const mostCrossed = 130;
/** What costs more than this says less than it spoils. */
const mostCost = 240;
/** A label so many px from what another names reads as that one's name: it costs this much to lie there. */
const strayReach = 28;
const strayCost = 40;

/** How many labels an open part of up to so many px holds; with more the stage is a page of text. The first are said. */
const most = 8;
const mostWhenTall = 3;
const mostBelow = [{ width: 280, labels: 0 }, { width: 520, labels: 1 }, { width: 640, labels: 3 }, { width: 820, labels: 5 }] as const;

export function labelsIn({ left, top, right, bottom }: Clear): number {
  const across = right - left;
  const labels = mostBelow.find(({ width }) => across < width)?.labels ?? most;
  // A narrow stage that is tall has open water over and under the house.
  return across >= 280 && bottom - top > across * 1.05 ? Math.max(labels, mostWhenTall) : labels;
}

export function overlap(a: ScreenBox, b: ScreenBox, apart = 0): boolean {
  return a.left < b.left + b.width + apart && b.left < a.left + a.width + apart && a.top < b.top + b.height + apart && b.top < a.top + a.height + apart;
}

/** A box with the room that no line may come into. */
function around({ left, top, width, height }: ScreenBox): ScreenBox {
  return { left: left - lineGap, top: top - lineGap, width: width + 2 * lineGap, height: height + 2 * lineGap };
}

function within(box: ScreenBox, area: Clear): boolean {
  return box.left >= area.left && box.top >= area.top && box.left + box.width <= area.right && box.top + box.height <= area.bottom;
}

/** The end of a label's line at the label: the nearest point of its edge. */
export function leaderEnd({ x, y }: Spot, { left, top, width, height }: ScreenBox): Spot {
  return { x: Math.min(Math.max(x, left), left + width), y: Math.min(Math.max(y, top), top + height) };
}

/** Whether a box lies by what another label names. */
function nearTo(other: Spot | undefined, box: ScreenBox): boolean {
  if (!other) return false;
  const end = leaderEnd(other, box);
  return Math.hypot(end.x - other.x, end.y - other.y) < strayReach;
}

/** Which side of its anchor a box lies on. */
export function sideOf({ x, y }: Spot, { left, top, width, height }: ScreenBox): Side {
  if (left > x) return 'right';
  if (left + width < x) return 'left';
  return top + height / 2 < y ? 'above' : 'below';
}

/** Whether a line from one spot to another passes through a box. */
export function crosses(from: Spot, to: Spot, box: ScreenBox): boolean {
  return shareIn(from, to, box) > 0;
}

/** How much of a line from one spot to another lies in a box, from 0 to 1. */
function shareIn(from: Spot, to: Spot, box: ScreenBox): number {
  let enters = 0;
  let leaves = 1;
  for (const [start, step, low, high] of [[from.x, to.x - from.x, box.left, box.left + box.width], [from.y, to.y - from.y, box.top, box.top + box.height]] as const) {
    if (step === 0) {
      if (start <= low || start >= high) return 0;
      continue;
    }
    const one = (low - start) / step;
    const other = (high - start) / step;
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  return Math.max(0, leaves - enters);
}

/** Whether two lines cross. */
export function meet(a: Spot, b: Spot, c: Spot, d: Spot): boolean {
  const side = (from: Spot, to: Spot, { x, y }: Spot): number => Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** Whether a spot lies in a convex outline. */
function inOutline({ x, y }: Spot, outline: readonly Spot[]): boolean {
  let turns = 0;
  for (const [at, corner] of outline.entries()) {
    const next = outline[(at + 1) % outline.length] ?? corner;
    const turn = (next.x - corner.x) * (y - corner.y) - (next.y - corner.y) * (x - corner.x);
    if (turn === 0) continue;
    if (turns !== 0 && Math.sign(turn) !== turns) return false;
    turns = Math.sign(turn);
  }
  return true;
}

/** How much of a box lies over land, from 0 to 1, looked at in so many places across and down. */
export function overLand(box: ScreenBox, land: StageGround['land']): number {
  let hits = 0;
  for (const across of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
    for (const down of [0, 0.5, 1]) {
      const spot = { x: box.left + box.width * across, y: box.top + box.height * down };
      if (land.some((outline) => inOutline(spot, outline))) hits += 1;
    }
  }
  return hits / 18;
}

/** A box in a direction from what it names, its nearest edge about so far away. */
function boxAt({ x, y }: Spot, turn: number, reach: number, { width, height }: Size): ScreenBox {
  const across = Math.cos(turn);
  const down = Math.sin(turn);
  return { left: x + across * (reach + width / 2) - width / 2, top: y + down * (reach + height / 2) - height / 2, width, height };
}

/**
 * A place for each label inside `area`: none over another or over a subject of the picture, none under another's line, no
 * two lines across each other, on open water rather than on land, as near what it names as that allows. First come, first
 * served; but where those left over, served first, leave more labels with a place, they are. Null where there is no such
 * place, where the thing itself is out of sight, or where `atMost` have theirs: then the label is left out.
 */
export function placeLabels(anchors: readonly Anchor[], sizes: readonly Size[], area: Clear, ground: StageGround = openWater, atMost = Infinity): (ScreenBox | null)[] {
  const indexes = anchors.map((_, index) => index);
  const first = placeInOrder(indexes, anchors, sizes, area, ground, atMost);
  const leftOver = indexes.filter((index) => !first[index]);
  if (leftOver.length === 0 || leftOver.length === anchors.length) return first;
  const again = placeInOrder([...leftOver, ...indexes.filter((index) => first[index])], anchors, sizes, area, ground, atMost);
  const said = (boxes: readonly (ScreenBox | null)[]) => boxes.filter((box) => box !== null).length;
  const keepsFirst = indexes.slice(0, mustBeSaid).every((index) => !first[index] || again[index]);
  return keepsFirst && said(again) > said(first) ? again : first;
}

function placeInOrder(order: readonly number[], anchors: readonly Anchor[], sizes: readonly Size[], area: Clear, ground: StageGround, atMost: number): (ScreenBox | null)[] {
  const taken: { readonly box: ScreenBox; readonly from: Spot; readonly to: Spot }[] = [];
  const boxes: (ScreenBox | null)[] = anchors.map(() => null);
  // What nothing will be said of can be taken for nothing else.
  const likely = order.slice(0, atMost);
  for (const index of order) {
    const anchor = anchors[index];
    const size = sizes[index];
    if (!anchor || !size || taken.length >= atMost || anchor.x <= area.left || anchor.x >= area.right || anchor.y <= area.top || anchor.y >= area.bottom) continue;
    const near = { left: anchor.x - 430, top: anchor.y - 260, width: 860, height: 520 };
    const subjects = ground.subjects.filter((subject) => overlap(subject, near));
    let best: { readonly box: ScreenBox; readonly cost: number } | null = null;
    for (const reach of reaches) {
      if ((best && reach > best.cost) || reach > shareOfWidth * (area.right - area.left)) break;
      for (let step = 0; step < directions; step += 1) {
        const box = boxAt(anchor, (step * 2 * Math.PI) / directions, reach, size);
        if (!within(box, area)) continue;
        const to = leaderEnd(anchor, box);
        const away = Math.hypot(to.x - anchor.x, to.y - anchor.y) + (sideOf(anchor, box) === anchor.side ? 0 : sideCost);
        if (best && away >= best.cost) continue;
        if (taken.some((other) => overlap(box, other.box, gap) || crosses(other.from, other.to, around(box)) || crosses(anchor, to, around(other.box)) || meet(anchor, to, other.from, other.to))) continue;
        if (subjects.some((subject) => overlap(box, subject, clearance))) continue;
        const land = overLand(box, ground.land);
        const ashore = away + landCost * land;
        if ((best && ashore >= best.cost) || (land > mostLand && index >= mustBeSaid)) continue;
        const length = Math.hypot(to.x - anchor.x, to.y - anchor.y);
        const crossed = subjects.reduce((sum, subject) => sum + length * shareIn(anchor, to, subject), 0);
        const cost = ashore + crossCost * Math.min(mostCrossed, crossed);
        if (cost > mostCost && index >= mustBeSaid) continue;
        const strays = likely.some((other) => other !== index && nearTo(anchors[other], box));
        const told = cost + (strays ? strayCost : 0);
        if (!best || told < best.cost) best = { box, cost: told };
      }
    }
    if (best) taken.push({ box: best.box, from: anchor, to: leaderEnd(anchor, best.box) });
    boxes[index] = best?.box ?? null;
  }
  return boxes;
}
