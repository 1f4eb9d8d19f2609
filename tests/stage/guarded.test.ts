import { expect, test } from 'vitest';
import { openWater } from '../../src/present/stage-ground.ts';
import { galleryPictures } from '../../src/present/gallery-pictures.ts';
import { guarded } from '../../src/stage/guarded.ts';
import type { Stage } from '../../src/stage/stage.ts';

const [picture] = Object.values(galleryPictures);
if (!picture) throw new Error('There is no picture to show.');

const throws = (): never => { throw new Error('The drawing is lost.'); };
const broken: Stage = { show: throws, setPace: throws, select: throws, personAt: throws, anchors: throws, ground: throws, onLayout: () => throws, onFrame: () => throws, setTheme: throws, setInset: throws, destroy: throws };

test.each<[string, (stage: Stage) => unknown, unknown]>([
  ['show a picture', (stage) => stage.show(picture, []), undefined],
  ['move at another pace', (stage) => stage.setPace(2), undefined],
  ['mark somebody', (stage) => stage.select('somebody'), undefined],
  ['say who stands at a place', (stage) => stage.personAt(1, 2), null],
  ['say where words may be put', (stage) => stage.anchors(), {}],
  ['say what words keep off', (stage) => stage.ground(), openWater],
  ['change its light', (stage) => stage.setTheme('dark'), undefined],
  ['make room', (stage) => stage.setInset({ left: 0, top: 0, right: 0, bottom: 0 }), undefined],
])('a stage that throws when it is to %s says that it is broken, and nothing comes of it', (_what, ask, otherwise) => {
  let told = 0;
  expect(ask(guarded(broken, () => { told += 1; }))).toEqual(otherwise);
  expect(told).toBe(1);
});

test('a broken stage is let go of without another word', () => {
  expect(() => guarded(broken, throws).destroy()).not.toThrow();
});
