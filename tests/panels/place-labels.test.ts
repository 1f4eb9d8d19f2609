import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crosses, furthest, labelsIn, leaderEnd, meet, overlap, overLand, placeLabels, type Anchor } from '../../src/panels/place-labels.ts';

const area = { left: 20, top: 80, right: 820, bottom: 700 };
const anchor: fc.Arbitrary<Anchor> = fc.record({ x: fc.integer({ min: -100, max: 1000 }), y: fc.integer({ min: 0, max: 800 }), side: fc.constantFrom('left', 'right', 'above', 'below') });
const size = fc.record({ width: fc.integer({ min: 30, max: 230 }), height: fc.integer({ min: 18, max: 60 }) });
const labels = fc.array(fc.tuple(anchor, size), { maxLength: 8 });

describe('labels on the stage', () => {
  test('never lie over one another and never leave the open part', () => {
    fc.assert(fc.property(labels, (all) => {
      const boxes = placeLabels(all.map(([each]) => each), all.map(([, each]) => each), area).filter((box) => box !== null);
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(area.left);
        expect(box.top).toBeGreaterThanOrEqual(area.top);
        expect(box.left + box.width).toBeLessThanOrEqual(area.right);
        expect(box.top + box.height).toBeLessThanOrEqual(area.bottom);
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
      }
    }), { numRuns: 500 });
  });

  test.each([[200, 0], [279, 0], [280, 1], [519, 1], [520, 3], [639, 3], [640, 5], [819, 5], [820, 8], [1900, 8]])('on %i px are at most %i', (width, labels) => {
    expect(labelsIn({ ...area, right: area.left + width, bottom: area.top + 200 })).toBe(labels);
  });

  test.each([[200, 700, 0], [374, 380, 1], [374, 430, 3], [700, 900, 5]])('on %i by %i px, water over and under the house, are at most %i', (width, height, labels) => {
    expect(labelsIn({ left: 0, top: 0, right: width, bottom: height })).toBe(labels);
  });

  test('lead no line across the picture where a clear way is as near', () => {
    const wall = { left: 402, top: 300, width: 18, height: 200 };
    const [box] = placeLabels([{ x: 400, y: 390, side: 'right' }], [{ width: 80, height: 20 }], area, { subjects: Array.from({ length: 6 }, () => wall), land: [] });
    expect(box && crosses({ x: 400, y: 390 }, leaderEnd({ x: 400, y: 390 }, box), wall)).toBe(false);
  });

  test('are left out when what they name is out of sight, and only then while there is room', () => {
    fc.assert(fc.property(anchor, size, (each, dimensions) => {
      const inSight = each.x > area.left && each.x < area.right && each.y > area.top && each.y < area.bottom;
      expect(placeLabels([each], [dimensions], area)[0] !== null).toBe(inSight);
    }));
  });

  test('one too many for the place round a thing is left out, not laid over another or sent far away', () => {
    fc.assert(fc.property(fc.array(size, { minLength: 20, maxLength: 30 }), (sizes) => {
      const crowd: Anchor[] = sizes.map((_, index) => ({ x: 400 + index, y: 390, side: 'above' }));
      const placed = placeLabels(crowd, sizes, area);
      expect(placed[0]).not.toBeNull();
      expect(placed).toContain(null);
      for (const [index, box] of placed.entries()) {
        if (box === null) continue;
        expect(placed.slice(index + 1).some((other) => other !== null && overlap(box, other))).toBe(false);
        const { x, y } = crowd[index] as Anchor;
        const end = leaderEnd({ x, y }, box);
        expect(Math.hypot(end.x - x, end.y - y)).toBeLessThanOrEqual(furthest);
      }
    }), { numRuns: 30 });
  });

  test('never lie over a subject, nor under the line of another, and no two lines cross', () => {
    const subject = fc.record({ left: fc.integer({ min: 0, max: 800 }), top: fc.integer({ min: 80, max: 680 }), width: fc.integer({ min: 4, max: 60 }), height: fc.integer({ min: 4, max: 60 }) });
    fc.assert(fc.property(labels, fc.array(subject, { maxLength: 80 }), (all, subjects) => {
      const anchors = all.map(([each]) => each);
      const boxes = placeLabels(anchors, all.map(([, each]) => each), area, { subjects, land: [] });
      for (const [index, box] of boxes.entries()) {
        if (!box) continue;
        expect(subjects.filter((one) => overlap(box, one))).toEqual([]);
        for (const [other, theirs] of boxes.entries()) {
          const from = anchors[other];
          const own = anchors[index];
          if (!theirs || !from || !own || other === index) continue;
          expect(crosses(from, leaderEnd(from, theirs), box)).toBe(false);
          expect(meet(from, leaderEnd(from, theirs), own, leaderEnd(own, box))).toBe(false);
        }
      }
    }), { numRuns: 150 });
  });

  test('prefer open water to land when both are near', () => {
    const shore = [{ x: 0, y: 0 }, { x: 400, y: 0 }, { x: 400, y: 800 }, { x: 0, y: 800 }];
    const [box] = placeLabels([{ x: 390, y: 390, side: 'left' }], [{ width: 100, height: 36 }], area, { subjects: [], land: [shore] });
    expect(box && overLand(box, [shore])).toBe(0);
    expect(box?.left).toBeGreaterThanOrEqual(400);
  });

  test('keep off what another names, where a place as near is free', () => {
    const [mine, other] = [{ x: 400, y: 390, side: 'above' }, { x: 470, y: 345, side: 'above' }] as const satisfies readonly Anchor[];
    const right = [{ left: 330, top: 330, width: 60, height: 50 }];
    const [alone] = placeLabels([mine], [{ width: 90, height: 20 }], area, { subjects: right, land: [] });
    const [box] = placeLabels([mine, other], [{ width: 90, height: 20 }, { width: 90, height: 20 }], area, { subjects: right, land: [] });
    const away = (from: { x: number; y: number } | undefined, to: typeof other): number => (from ? Math.hypot(from.x - to.x, from.y - to.y) : NaN);
    expect(away(alone ? leaderEnd(other, alone) : undefined, other)).toBeLessThan(28);
    expect(away(box ? leaderEnd(other, box) : undefined, other)).toBeGreaterThanOrEqual(28);
  });

  test('from the third on are left out where there is land all round, the first two are not', () => {
    const everywhere = [{ x: -1000, y: -1000 }, { x: 3000, y: -1000 }, { x: 3000, y: 3000 }, { x: -1000, y: 3000 }];
    const anchors: Anchor[] = [150, 350, 550].map((x) => ({ x, y: 390, side: 'above' }));
    expect(placeLabels(anchors, anchors.map(() => ({ width: 80, height: 20 })), area, { subjects: [], land: [everywhere] }).map((box) => box !== null)).toEqual([true, true, false]);
  });

  test('from the third on are left out rather than led far across the picture to a place half on land', () => {
    const thing: Anchor = { x: 410, y: 390, side: 'above' };
    const wide = { width: 150, height: 36 };
    const land = [[{ x: 20, y: 180 }, { x: 820, y: 180 }, { x: 820, y: 700 }, { x: 20, y: 700 }]];
    const far = Array.from({ length: 40 }, (_, at) => ({ left: 20 + at * 20, top: 200, width: 20, height: 140 }));
    const placed = placeLabels([{ ...thing, x: 40 }, { ...thing, x: 800 }, thing], [wide, wide, wide], area, { subjects: far, land });
    expect(placed.map((box) => box !== null)).toEqual([true, true, false]);
  });

  test('a line through a box is seen, one past it is not', () => {
    const box = { left: 10, top: 10, width: 20, height: 20 };
    expect(crosses({ x: 0, y: 0 }, { x: 40, y: 40 }, box)).toBe(true);
    expect(crosses({ x: 0, y: 20 }, { x: 5, y: 20 }, box)).toBe(false);
    expect(crosses({ x: 0, y: 5 }, { x: 40, y: 5 }, box)).toBe(false);
    expect(crosses({ x: 20, y: 0 }, { x: 20, y: 12 }, box)).toBe(true);
  });

  test('a label whose side is taken goes to the other side of its thing', () => {
    const two: Anchor[] = [{ x: 400, y: 300, side: 'below' }, { x: 405, y: 302, side: 'below' }];
    const [first, second] = placeLabels(two, [{ width: 120, height: 36 }, { width: 120, height: 36 }], area);
    expect(first?.top).toBeGreaterThan(300);
    expect(second?.top).toBeLessThan(300);
  });
});
