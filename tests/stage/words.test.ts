import { describe, expect, test } from 'vitest';
import { labelsAt } from '../../src/panels/stage-labels.tsx';
import { labelsIn, overLand, overlap, placeLabels } from '../../src/panels/place-labels.ts';
import { galleryPictures } from '../../src/present/gallery-pictures.ts';
import type { ScreenBox } from '../../src/present/stage-ground.ts';
import { englishAfter } from '../../src/present/words/english-after.ts';
import { anchorPoints } from '../../src/stage/anchors.ts';
import { figureScale, fitFrame, toScreen } from '../../src/stage/fit.ts';
import { groundOf } from '../../src/stage/ground.ts';

/** What the panels leave of a window. */
const layouts = {
  wide: { width: 1440, height: 900, inset: { left: 20, top: 96, right: 28, bottom: 116 } },
  'wide with a sheet': { width: 1440, height: 900, inset: { left: 20, top: 96, right: 520, bottom: 116 } },
  tablet: { width: 1024, height: 768, inset: { left: 20, top: 96, right: 16, bottom: 100 } },
  'tablet with a sheet': { width: 1024, height: 768, inset: { left: 20, top: 96, right: 440, bottom: 90 } },
  phone: { width: 390, height: 844, inset: { left: 8, top: 96, right: 8, bottom: 520 } },
  projector: { width: 1920, height: 1080, inset: { left: 20, top: 96, right: 28, bottom: 150 } },
  'projector with a sheet': { width: 1920, height: 1080, inset: { left: 20, top: 96, right: 752, bottom: 124 } },
} as const;

interface Said { readonly text: string; readonly detail?: string }

/** About what a line of words takes in the stage's type: 15 px Commissioner, a little wide so as to be on the safe side. */
const readNear = ({ text, detail }: Said) => ({ width: Math.min(230, Math.max(text.length * 8.2, (detail ?? '').length * 7.8)), height: detail === undefined ? 19 : 38 });
/** A projector's 24 px, and only what has to be said; as on a phone. */
const readFar = ({ text }: Said) => ({ width: Math.min(400, text.length * 13), height: 30 });
const readOnPhone = ({ text }: Said) => ({ width: text.length * 8.2, height: 19 });

describe.each(Object.entries(layouts))('on a %s stage', (name, { width, height, inset }) => {
  const sizeOf = name.startsWith('projector') ? readFar : name === 'phone' ? readOnPhone : readNear;
  const area = { left: inset.left, top: inset.top, right: width - inset.right, bottom: height - inset.bottom };

  test.each(Object.entries(galleryPictures))('the words of "%s" lie apart, on nothing the picture is about, and the most telling is there', (_state, picture) => {
    const fit = fitFrame({ width, height }, inset);
    const figure = figureScale(fit.scale, picture.people.length);
    const points = anchorPoints(picture, figure, () => null);
    const anchors = Object.fromEntries([...points].map(([id, point]) => [id, toScreen(fit, point)]));
    const ground = groundOf(picture, figure, (point) => toScreen(fit, point));
    const labels = labelsAt(picture, englishAfter, [], anchors, () => null);
    const boxes = placeLabels(labels, labels.map(sizeOf), area, ground, labelsIn(area));
    const placed = boxes.filter((box): box is ScreenBox => box !== null);
    expect(placed.length).toBeGreaterThanOrEqual(Math.min(3, labelsIn(area)));
    for (const [at, box] of placed.entries()) {
      expect(placed.slice(at + 1).some((other) => overlap(box, other))).toBe(false);
      expect(ground.subjects.filter((subject) => overlap(box, subject))).toEqual([]);
    }
    // Beyond the first two, words keep to the water.
    for (const [at, box] of boxes.entries()) if (box && at > 1) expect(overLand(box, ground.land), labels[at]?.text).toBeLessThan(0.35);
    // What is wrong with the organisation must be said wherever anything is.
    if (area.right - area.left > 800) expect(boxes[0]).not.toBeNull();
  });

  test('the word about somebody who comes in stands still, by the door, on nothing the picture is about', () => {
    const picture = galleryPictures.halfBridge;
    const fit = fitFrame({ width, height }, inset);
    const figure = figureScale(fit.scale, picture.people.length);
    const anchors = Object.fromEntries([...anchorPoints(picture, figure, () => null)].map(([id, point]) => [id, toScreen(fit, point)]));
    const ground = groundOf(picture, figure, (point) => toScreen(fit, point));
    const joined = { kind: 'person-joined', id: 'hire-2', name: 'Noemi Silva', role: 'platform-engineer' } as const;
    const labels = labelsAt(picture, englishAfter, [joined], anchors, () => ({ x: 1, y: 2 }));
    const coming = labels.find((label) => label.walker);
    expect(coming).toMatchObject({ text: 'Noemi Silva', ...anchors['door'] });
    if (!coming || area.right - area.left < 800) return;
    const [box] = placeLabels([coming], [sizeOf(coming)], area, ground, 1);
    expect(box && ground.subjects.filter((subject) => overlap(box, subject))).toEqual([]);
  });
});
