import { describe, expect, test } from 'vitest';
import { facesFrom, serves } from '../../src/cli/font-faces.ts';

const face = (range: string) => facesFrom(`@font-face{font-family:A;src:url(./a.woff2) format("woff2");${range}}`);

describe('a face in a style sheet', () => {
  test.each([
    ["@font-face { src: url('/assets/a-1.woff2') }", 'a-1.woff2'],
    ['@font-face{src:url("b.woff2")format("woff2")}', 'b.woff2'],
    ['@font-face{src:url(deep/er/c.woff2)}', 'c.woff2'],
  ])('is known by its file: %s', (css, expected) => {
    expect(facesFrom(css).map(({ file }) => file)).toEqual([expected]);
  });

  test('without a range serves everything', () => {
    expect(face('').every((one) => serves(one, 'Ω'))).toBe(true);
  });

  test.each([
    ['unicode-range:U+0-FF', 'A', true],
    ['unicode-range:U+0-FF', 'Ā', false],
    ['unicode-range: U+0100-02FF, U+20AC;', '€', true],
    ['unicode-range:u+4??', 'Ж', true],
    ['unicode-range:u+4??', 'Z', false],
    ['unicode-range:U+1F600', 'a😀', true],
  ])('with %s is wanted for %s: %s', (range, text, wanted) => {
    expect(face(range).some((one) => serves(one, text))).toBe(wanted);
  });

  test('is found beside other rules, and other rules are not faces', () => {
    expect(facesFrom('body{background:url(x.png)}@font-face{src:url(a.woff2)}p{}@font-face{src:url(b.woff2)}')).toHaveLength(2);
  });
});
