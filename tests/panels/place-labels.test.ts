import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelsIn, overlap, placeLabels, type Anchor } from '../../src/panels/place-labels.ts';

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

  test.each([[200, 0], [279, 0], [280, 1], [519, 1], [520, 3], [759, 3], [760, 8], [1900, 8]])('on %i px are at most %i', (width, labels) => {
    expect(labelsIn({ ...area, right: area.left + width })).toBe(labels);
  });

  test('are left out when what they name is out of sight, and only then while there is room', () => {
    fc.assert(fc.property(anchor, size, (each, dimensions) => {
      const inSight = each.x > area.left && each.x < area.right && each.y > area.top && each.y < area.bottom;
      expect(placeLabels([each], [dimensions], area)[0] !== null).toBe(inSight);
    }));
  });

  test('one too many for the place round a thing is left out, not laid over another or sent far away', () => {
    fc.assert(fc.property(fc.array(size, { minLength: 12, maxLength: 24 }), (sizes) => {
      const crowd: Anchor[] = sizes.map((_, index) => ({ x: 400 + index, y: 390, side: 'above' }));
      const placed = placeLabels(crowd, sizes, area);
      expect(placed[0]).not.toBeNull();
      for (const [index, box] of placed.entries()) {
        if (box === null) continue;
        const { x, y } = crowd[index] as Anchor;
        const away = Math.hypot(Math.max(box.left - x, 0, x - box.left - box.width), Math.max(box.top - y, 0, y - box.top - box.height));
        expect(away).toBeLessThanOrEqual(90);
      }
    }));
  });

  test('a label whose side is taken goes to the other side of its thing', () => {
    const two: Anchor[] = [{ x: 400, y: 300, side: 'below' }, { x: 405, y: 302, side: 'below' }];
    const [first, second] = placeLabels(two, [{ width: 120, height: 36 }, { width: 120, height: 36 }], area);
    expect(first?.top).toBeGreaterThan(300);
    expect(second?.top).toBeLessThan(300);
  });
});
