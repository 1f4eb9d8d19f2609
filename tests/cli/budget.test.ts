import { describe, expect, test } from 'vitest';
import { type BuiltFile, firstDecisionBytes, firstPlayBytes } from '../../src/cli/budget.ts';

const file = (name: string, sentBytes: number, over: Partial<BuiltFile> = {}): BuiltFile => ({
  name,
  sentBytes,
  imports: [],
  dynamicImports: [],
  modules: name.endsWith('.js') ? [`src/pages/${name}`] : [],
  entry: false,
  ...over,
});

const none: ReadonlySet<string> = new Set();

describe('what is sent before the first decision', () => {
  const entry = (over: Partial<BuiltFile>) => file('entry.js', 1, { entry: true, ...over });

  test('is the entry and all that it imports, however deep, each once', () => {
    const files = [entry({ imports: ['a.js', 'b.js'] }), file('a.js', 10, { imports: ['c.js'] }), file('b.js', 100, { imports: ['c.js'] }), file('c.js', 1000)];
    expect(firstDecisionBytes(files)).toBe(1111);
  });

  test('counts a lazy script until somebody says that it comes later', () => {
    const files = [entry({ dynamicImports: ['play.js', 'stage.js'] }), file('play.js', 10), file('stage.js', 100, { modules: ['node_modules/phaser/dist/phaser.esm.js'] })];
    expect(firstDecisionBytes(files)).toBe(11);
  });

  test('counts what comes later all the same, if something early imports it', () => {
    const files = [entry({ dynamicImports: ['stage.js'], imports: ['stage.js'] }), file('stage.js', 100, { modules: ['src/stage/house.ts'] })];
    expect(firstDecisionBytes(files)).toBe(101);
  });

  test('leaves out what nothing asks for, and what is no script', () => {
    expect(firstDecisionBytes([entry({}), file('lost.js', 10), file('page.css', 100)])).toBe(1);
  });
});

describe('what a first play loads', () => {
  const entry = file('entry.js', 1, { entry: true, dynamicImports: ['stage.js', 'studio.js'] });

  test('is everything built, the stage with it, the studio not', () => {
    const files = [entry, file('stage.js', 10, { modules: ['src/stage/house.ts'] }), file('studio.js', 100, { modules: ['src/studio/desk.ts'] }), file('page.css', 1000)];
    expect(firstPlayBytes(files, none)).toBe(1011);
  });

  test('has one scenario and one format of each sound, the largest of each', () => {
    const files = [entry, file('assets/scenario-AAAAAAAA.json', 10), file('assets/scenario-BBBBBBBB.json', 20), file('assets/sounds-AAAAAAAA.webm', 100), file('assets/sounds-B_-BBBBB.m4a', 300)];
    expect(firstPlayBytes(files, none)).toBe(321);
  });

  test('has no face whose letters never appear, and no licence', () => {
    const files = [entry, file('assets/latin.woff2', 10), file('assets/greek.woff2', 100), file('licences/latin.txt', 1000)];
    expect(firstPlayBytes(files, new Set(['assets/greek.woff2']))).toBe(11);
  });
});
