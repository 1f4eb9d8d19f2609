import { gantryX } from './art/bank.ts';
import { bank, cistern, house, lab, project, type Point } from './grid.ts';

/** Where the drawing lies in its host: `x` and `y` are the CSS pixels of stage point (0, 0), `scale` CSS pixels per stage pixel. */
export interface Fit {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Parts of the host covered by panels, in CSS pixels. */
export interface Inset {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The drawing's edges in stage pixels. The lab's island lies within them whether it is there or not: the house never jumps aside. */
export const frame: Frame = {
  left: project({ x: house.x - 0.16, y: house.d }).x,
  top: project({ x: house.x, y: house.y, z: 52 }).y,
  right: Math.max(project({ x: bank.x + bank.w, y: bank.y }).x, project({ x: lab.x + lab.w, y: lab.y }).x),
  bottom: Math.max(project({ x: bank.x + bank.w, y: bank.y + bank.d, z: -30 }).y, project(cistern).y + 34),
};

/** The house, the bridge and the light over it, without what lies beyond. */
const near: Frame = { ...frame, right: project({ x: gantryX + 0.4, y: 2.95 }).x };
/** From here on stands what the picture is about: where work waits, the gap or the bridge, and the light. */
const heart = project({ x: 6.2, y: 6.2 }).x;
/** Below this scale people can hardly be told apart; a part is drawn at most at the next. At less than the last, a part of the part is better: sooner where no lab has to be seen with it. */
const readable = 0.6;
const comfortable = 0.85;
const tiny = { alone: 0.38, withLab: 0.29 } as const;

/**
 * The largest scale at which the drawing fits into what the panels leave, centred there. Where that is too small to read
 * and a sheet lies to the right, the far quay may run on under the sheet, unless a lab stands there. In a strip beside a
 * sheet that is wider than what it leaves, the back of the house may leave the window too.
 */
export function fitFrame(host: { readonly width: number; readonly height: number }, inset: Inset, lab = false): Fit {
  const width = Math.max(1, host.width - inset.left - inset.right);
  const height = Math.max(1, host.height - inset.top - inset.bottom);
  const margin = Math.min(28, Math.min(width, height) * 0.02);
  const scaleOf = ({ left, top, right, bottom }: Frame): number => Math.max(0.05, Math.min((width - 2 * margin) / (right - left), (height - 2 * margin) / (bottom - top)));
  const fitted = (shown: Frame, scale: number): Fit => ({
    x: inset.left + width / 2 - ((shown.left + shown.right) / 2) * scale,
    y: inset.top + height / 2 - ((shown.top + shown.bottom) / 2) * scale,
    scale,
  });
  const full = scaleOf(frame);
  if (full >= readable) return fitted(frame, full);
  const strip = inset.right > width;
  const part = lab ? frame : near;
  const shown = strip && scaleOf(part) < (lab ? tiny.withLab : tiny.alone) ? { ...part, left: heart } : part;
  const larger = Math.min(comfortable, scaleOf(shown));
  return (frame.right - shown.right) * larger <= inset.right ? fitted(shown, larger) : fitted(frame, full);
}

/**
 * People grow a little when the stage is small, so that a role can be told on a phone, and shrink when there are many, or many
 * in one place, so that each still stands alone.
 */
export function figureScale(scale: number, people: number, densest = 0): number {
  const crowding = people > 64 ? 0.68 : densest > 16 ? 0.72 : people > 24 ? 0.84 : 1;
  return 1.1 * crowding * Math.max(1, Math.min(1.35, 0.8 / scale));
}

export function toScreen(fit: Fit, point: Point): Point {
  return { x: fit.x + point.x * fit.scale, y: fit.y + point.y * fit.scale };
}
