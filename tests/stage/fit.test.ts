import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorPoints, places } from '../../src/stage/anchors.ts';
import { figureScale, fitFrame, frame, toScreen } from '../../src/stage/fit.ts';
import { bridge, lab, project } from '../../src/stage/grid.ts';
import { galleryPictures as pictures } from '../../src/present/gallery-pictures.ts';

describe('the fit', () => {
  test('the whole drawing lies in what the panels leave, as large as it goes', () => {
    const sizes = fc.record({ width: fc.integer({ min: 420, max: 4000 }), height: fc.integer({ min: 200, max: 2400 }), right: fc.nat(200), top: fc.nat(100) });
    fc.assert(fc.property(sizes, ({ width, height, right, top }) => {
      const fit = fitFrame({ width, height }, { top, right, bottom: 0, left: 0 }, true);
      const corner = toScreen(fit, { x: frame.left, y: frame.top });
      const other = toScreen(fit, { x: frame.right, y: frame.bottom });
      expect(corner.x).toBeGreaterThanOrEqual(-1e-6);
      expect(corner.y).toBeGreaterThanOrEqual(top - 1e-6);
      expect(other.x).toBeLessThanOrEqual(width - right + 1e-6);
      expect(other.y).toBeLessThanOrEqual(height + 1e-6);
      const tight = Math.min(width - right - (other.x - corner.x), height - top - (other.y - corner.y));
      expect(tight).toBeLessThanOrEqual(56 + 1e-6);
    }));
  });

  test('beside a wide sheet the house and the bridge stand larger, and only the far quay runs on under it', () => {
    const [host, inset] = [{ width: 1440, height: 900 }, { left: 20, top: 96, right: 930, bottom: 20 }];
    const [fit, small] = [fitFrame(host, inset), fitFrame(host, inset, true)];
    expect(fit.scale).toBeGreaterThan(small.scale * 1.25);
    expect(toScreen(fit, { x: frame.left, y: 0 }).x).toBeGreaterThanOrEqual(inset.left);
    const endOfBridge = toScreen(fit, project({ x: bridge.x + bridge.w, y: bridge.y })).x;
    expect(endOfBridge).toBeLessThanOrEqual(host.width - inset.right);
    expect(toScreen(fit, { x: frame.right, y: 0 }).x).toBeLessThanOrEqual(host.width);
    // With nothing at its side to run under it stays whole, however small.
    expect(fitFrame({ width: 390, height: 844 }, { ...inset, right: 8 }).scale).toBe(fitFrame({ width: 390, height: 844 }, { ...inset, right: 8 }, true).scale);
  });

  test('in a strip beside a sheet that takes most of the window, the gap stands large enough to read, and a lab with it', () => {
    const [host, inset] = [{ width: 1024, height: 768 }, { left: 20, top: 70, right: 780, bottom: 100 }];
    const within = (x: number) => x >= inset.left && x <= host.width - inset.right;
    const fit = fitFrame(host, inset);
    expect(fit.scale).toBeGreaterThan(0.55);
    const [edge, end] = [project({ x: bridge.x, y: bridge.y + bridge.d }), project({ x: bridge.x + bridge.w, y: bridge.y })].map((point) => toScreen(fit, point).x);
    expect([edge, end].map((x) => within(x ?? NaN))).toEqual([true, true]);
    const withLab = fitFrame(host, inset, true);
    expect(withLab.scale).toBeGreaterThan(0.34);
    expect([bridge, lab].map(({ x, y }) => within(toScreen(withLab, project({ x, y })).x))).toEqual([true, true]);
  });

  test('panels that cover everything leave a stage that is small, not broken', () => {
    const fit = fitFrame({ width: 300, height: 200 }, { top: 300, right: 900, bottom: 0, left: 0 });
    expect(fit.scale).toBeGreaterThan(0);
    expect(Number.isFinite(fit.x + fit.y)).toBe(true);
  });

  test('people are drawn larger on a phone, never smaller than designed while they are few', () => {
    expect(figureScale(0.45, 9)).toBeGreaterThan(figureScale(1, 9));
    expect(figureScale(3, 9)).toBeCloseTo(1.1);
  });

  test.each(Object.entries(pictures))('every place, every person and every walker of "%s" has an anchor within the drawing', (_, picture) => {
    const points = anchorPoints(picture, 1.1, () => null);
    const everyone = [...picture.people, ...picture.justLeft].flatMap(({ id }) => [`person:${id}`, `walker:${id}`]);
    expect([...points.keys()].sort()).toEqual([...new Set([...Object.keys(places), ...everyone])].sort());
    for (const [id, point] of points) {
      expect(point.x >= frame.left && point.x <= frame.right && point.y >= frame.top - 40 && point.y <= frame.bottom, id).toBe(true);
    }
  });
});
