import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { englishNotices } from '../../src/present/words/english-notices.ts';
import { englishPanels as panelWords } from '../../src/present/words/english-panels.ts';

const folder = join(import.meta.dirname, '../../src/panels');
const components = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));

/** Words a player would read that stand in a component: text between tags, or in an attribute that is read aloud. */
function strayWords(source: string): string[] {
  const bare = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const between = [...bare.matchAll(/<\/?[a-zA-Z][^<>{}]*(?:\{[^{}]*\}[^<>{}]*)*>([^<>{}]*[A-Za-z]{3,}[^<>{}]*)<\//g)].map((match) => (match[1] as string).trim());
  const aloud = [...bare.matchAll(/(?:aria-label|aria-valuetext|title|alt|placeholder)="([^"]+)"/g)].map((match) => match[1] as string);
  return [...between, ...aloud];
}

/** Every string in the catalogue, functions called with something to fill their gaps. */
function* sentences(words: object): Generator<string> {
  for (const value of Object.values(words)) {
    if (typeof value === 'string') yield value;
    else if (typeof value === 'function') yield String((value as (...gaps: unknown[]) => unknown)(70, 80, 'done'));
    else if (typeof value === 'object' && value !== null) yield* sentences(value);
  }
}

describe('the words of the panels', () => {
  test.each(components)('%s holds none of its own', (name) => {
    expect(strayWords(readFileSync(join(folder, name), 'utf8'))).toEqual([]);
  });

  test.each([
    ['<p class="x">Commit now</p>', 'Commit now'],
    ['<button aria-label="Close it" onClick={go}>{x}</button>', 'Close it'],
    ['<b>Features</b>', 'Features'],
  ])('a word planted in %j is found', (source, word) => {
    expect(strayWords(source)).toEqual([word]);
  });

  test('are all said, and none with an exclamation mark', () => {
    const all = [...sentences(panelWords), ...sentences(englishNotices)];
    expect(all.length).toBeGreaterThan(100);
    for (const sentence of all) {
      expect(sentence.trim()).not.toBe('');
      expect(sentence).not.toContain('!');
      expect(sentence).not.toContain('undefined');
    }
  });

  test.each([[0, '$0'], [50_000, '$50K'], [999_999, '$1M'], [1_500_000, '$1.5M'], [4_940_000, '$4.94M'], [-300_000, '\u2212$300K']])('%d is said as %s', (usd, said) => {
    expect(panelWords.usd(usd)).toBe(said);
  });
});
