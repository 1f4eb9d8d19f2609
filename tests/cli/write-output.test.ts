import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder, writeOutput } from '../../src/cli/write-output.ts';

const folder = mkdtempSync(join(tmpdir(), 'forkcast-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

test('a link stays a link, and what it leads to is written', () => {
  writeFileSync(at('story.svg'), 'before');
  symlinkSync(at('story.svg'), at('link.svg'));
  expect(() => writeOutput(at('link.svg'), 'after', { force: false })).toThrow('is there already');
  writeOutput(at('link.svg'), 'after', { force: true });
  expect([lstatSync(at('link.svg')).isSymbolicLink(), readFileSync(at('story.svg'), 'utf8')]).toEqual([true, 'after']);
});

test('a link that leads nowhere is not written over', () => {
  symlinkSync(at('gone.svg'), at('dangling.svg'));
  symlinkSync(at('round.svg'), at('round.svg'));
  for (const name of ['dangling.svg', 'round.svg']) expect(() => writeOutput(at(name), 'text', { force: true })).toThrow('a link that leads nowhere');
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a folder is made with those it lies in', () => {
  makeFolder(at('one/two/three'));
  expect(existsSync(at('one/two/three'))).toBe(true);
});

test.runIf(existsSync('/proc/self'))('where the system will not have a folder, nobody waits for ever', () => {
  expect(() => makeFolder('/proc/nothing/at-all')).toThrow('ENOENT');
});
