import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const tokens = readFileSync(join(import.meta.dirname, '../../src/panels/style/tokens.css'), 'utf8');

/** A colour of the palette, by day or by night. */
function colour(name: string, theme: 'day' | 'night'): string {
  const pair = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  const found = pair?.[theme === 'day' ? 1 : 2];
  if (!found) throw new Error(`no colour is called ${name}`);
  return found;
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['day', 'night'] as const)('the palette by %s', (theme) => {
  test.each([
    ['ink', 'paper'], ['ink2', 'paper'], ['ink3', 'paper'], ['ink', 'water'], ['ink2', 'water'], ['ink3', 'water'],
    ['clay-text', 'paper'], ['indigo-text', 'paper'], ['petrol-text', 'paper'], ['alarm-text', 'paper'], ['alarm-text', 'water'],
    ['on-warm', 'clay'], ['on-warm', 'kraft'], ['on-deep', 'petrol'], ['on-deep', 'indigo'], ['on-deep', 'lead'],
  ])('%s can be read on %s', (words, ground) => {
    expect(contrast(colour(words, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([['clay', 'paper'], ['petrol', 'paper'], ['indigo', 'paper'], ['lead', 'paper'], ['ink3', 'water'], ['alarm', 'water']])('a shape in %s can be seen on %s', (shape, ground) => {
    expect(contrast(colour(shape, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

test('contrast is measured as the guidelines have it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
