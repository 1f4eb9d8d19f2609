import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Rooms by line: a room may import itself and rooms on any line above; rooms on one line are strangers. */
const lines = [
  ['model'],
  ['scenario'],
  ['run'],
  ['lint', 'judge', 'play'],
  ['present'],
  ['stage', 'panels', 'sound', 'storage', 'forecast'],
  ['studio'],
  ['pages', 'cli'],
];
const lineOf = new Map(lines.flatMap((rooms, line) => rooms.map((room) => [room, line] as const)));

/** Packages with one home. */
const homes: Record<string, readonly string[]> = {
  xstate: ['play'],
  phaser: ['stage'],
  howler: ['sound'],
  idb: ['storage'],
};

/** What lines 1 to 5 may not touch: they are pure, and run the same in Node, a worker and a page. */
const impure = /\b(?:document|window|localStorage|sessionStorage|indexedDB|navigator|location|crypto|setTimeout|setInterval|requestAnimationFrame|console|fetch|matchMedia|addEventListener)\s*[.(]|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b/;

interface Breach { readonly file: string; readonly reason: string }

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}

function breaches(file: string, source: string): Breach[] {
  const found: Breach[] = [];
  const room = file.split('/')[1] ?? '';
  const line = lineOf.get(room);
  const bare = withoutComments(source);
  if (file.split('/').length > 2 && line === undefined) return [{ file, reason: `${room} is no room of the house` }];
  const specifiers = [...bare.matchAll(/(?:from\s*|import\s*\(?\s*|new URL\(\s*)['"]([^'"]+)['"]/g)].map((match) => match[1] as string);
  for (const specifier of specifiers) {
    if (specifier.startsWith('.')) {
      const target = posix.normalize(posix.join(posix.dirname(file), specifier));
      const targetRoom = target.split('/')[1] ?? '';
      const targetLine = lineOf.get(targetRoom);
      if (!target.startsWith('src/') || targetLine === undefined || line === undefined || targetRoom === room) continue;
      if (targetLine > line) found.push({ file, reason: `${room} may not import ${targetRoom}: it stands below` });
      if (targetLine === line) found.push({ file, reason: `${room} and ${targetRoom} are strangers` });
      continue;
    }
    if (specifier.startsWith('node:') && room !== 'cli') found.push({ file, reason: `${specifier} belongs in cli` });
    const name = specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : (specifier.split('/')[0] as string);
    const allowed = homes[name];
    if (allowed && !allowed.includes(room)) found.push({ file, reason: `${name} belongs in ${allowed.join(', ')}` });
  }
  if (line !== undefined && line <= 4) {
    const hit = impure.exec(bare);
    if (hit) found.push({ file, reason: `${room} is pure, and this is not: ${hit[0]}` });
  }
  if (/^export default\b/m.test(bare)) found.push({ file, reason: 'no default exports' });
  const name = file.split('/').at(-1) as string;
  if (!/^[a-z0-9-]+(\.d)?\.(ts|tsx|css|md)$/.test(name) && name !== 'README.md') found.push({ file, reason: 'file names are kebab-case' });
  return found;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** Files by the files of the house that they import, types too. */
function importsOf(sources: ReadonlyMap<string, string>): Map<string, string[]> {
  return new Map([...sources].map(([file, source]) => {
    const specifiers = [...withoutComments(source).matchAll(/(?:from\s*|import\s*\(?\s*)['"](\.[^'"]+)['"]/g)].map((match) => match[1] as string);
    return [file, specifiers.map((specifier) => posix.normalize(posix.join(posix.dirname(file), specifier))).filter((target) => sources.has(target))];
  }));
}

/** The files that come back to themselves by way of what they import: whatever is left when files that import nothing left are taken away, again and again, and likewise those that nothing left imports. */
function inCircles(sources: ReadonlyMap<string, string>): string[] {
  const left = importsOf(sources);
  for (let before = -1; before !== left.size;) {
    before = left.size;
    const imported = new Set([...left.values()].flat());
    for (const [file, targets] of left) if (!imported.has(file) || targets.every((target) => !left.has(target))) left.delete(file);
    for (const [file, targets] of left) left.set(file, targets.filter((target) => left.has(target)));
  }
  return [...left.keys()].toSorted();
}

describe('the import law', () => {
  const root = join(import.meta.dirname, '../..');
  const files = filesBelow(join(root, 'src')).map((path) => relative(root, path).replaceAll('\\', '/')).filter((path) => /\.(ts|tsx)$/.test(path));

  test('holds for every file of the house', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((file) => breaches(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    expect(inCircles(new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')])))).toEqual([]);
  });

  test('a planted circle is found, and nothing beside it', () => {
    const planted = { 'src/a.ts': "import { b } from './b.ts';", 'src/b.ts': "import type { C } from './c.ts';", 'src/c.ts': "export const a = () => import('./a.ts');", 'src/d.ts': "import './a.ts';", 'src/e.ts': '' };
    expect(inCircles(new Map(Object.entries(planted)))).toEqual(['src/a.ts', 'src/b.ts', 'src/c.ts']);
  });

  test.each([
    ['src/model/planted.ts', "import { choose } from '../run/choose.ts';", 'stands below'],
    ['src/play/planted.ts', "import { tierOf } from '../judge/tier.ts';", 'are strangers'],
    ['src/panels/planted.ts', "import { createActor } from 'xstate';", 'belongs in play'],
    ['src/run/planted.ts', 'export const now = Date.now();', 'is pure'],
    ['src/model/planted.ts', 'export const luck = Math.random();', 'is pure'],
    ['src/scenario/planted.ts', "import { readFileSync } from 'node:fs';", 'belongs in cli'],
    ['src/forecast/planted.ts', "const worker = import('../stage/house.ts');", 'are strangers'],
    ['src/helpers/planted.ts', 'export const x = 1;', 'no room'],
    ['src/run/planted.ts', 'export default 1;', 'no default exports'],
    ['src/run/Planted.ts', 'export const x = 1;', 'kebab-case'],
  ])('a breach planted in %s is found', (file, source, reason) => {
    expect(breaches(file, source).map((breach) => breach.reason).join('; ')).toContain(reason);
  });
});
