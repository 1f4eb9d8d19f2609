import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp, ln, logistic } from '../../src/model/arithmetic.ts';
import { binomial, normal, poisson } from '../../src/model/chance.ts';
import { draw, hashOf, streams } from '../../src/model/luck.ts';

/** Chi-square over 64 bins as a standard score: beyond about 4 is not chance. */
function score(values: Iterable<number>): number {
  const bins = new Float64Array(64);
  let count = 0;
  for (const value of values) { bins[Math.floor(value * 64)] = (bins[Math.floor(value * 64)] as number) + 1; count += 1; }
  const expected = count / 64;
  const chi = bins.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0);
  return (chi - 63) / Math.sqrt(126);
}
const many = (each: (n: number) => number): number[] => Array.from({ length: 20_000 }, (_, n) => each(n));
const correlation = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + (value - 0.5) * ((b[at] as number) - 0.5), 0) / (a.length / 12);

describe('luck is spread evenly along every coordinate of an address', () => {
  const world = { seed: 7, index: 3 };
  test.each([
    ['weeks', (n: number) => draw(world, 'leave', 'champion-1', n, 0)],
    ['people', (n: number) => draw(world, 'leave', `person-${n}`, 5, 0)],
    ['draws', (n: number) => draw(world, 'accept', 'seat', Math.floor(n / 4000), n % 4000)],
    ['worlds', (n: number) => draw({ seed: 7, index: n }, 'leave', 'champion-1', 5, 0)],
    ['seeds', (n: number) => draw({ seed: n, index: 0 }, 'leave', 'champion-1', 5, 0)],
    ['streams', (n: number) => draw({ seed: 7, index: Math.floor(n / streams.length) }, streams[n % streams.length] ?? 'leave', 'x', 1, 0)],
  ])('%s', (_, each) => {
    const values = many(each);
    expect(Math.abs(score(values))).toBeLessThan(4.5);
    // Neighbours know nothing of each other: 4.5 standard errors of a correlation.
    expect(Math.abs(correlation(values.slice(1), values.slice(0, -1)))).toBeLessThan(4.5 / Math.sqrt(values.length));
  });
});

test('a draw depends on its address and on nothing else', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.nat(5000), fc.string(), fc.nat(2000), fc.nat(4000), (seed, index, entity, step, at) => {
    const world = { seed, index };
    const first = draw(world, 'offer', entity, step, at);
    draw(world, 'offer', `${entity}!`, step + 1, at);
    expect(draw({ ...world }, 'offer', entity, step, at)).toBe(first);
    expect(first > 0 && first < 1).toBe(true);
  }));
});

test('ten thousand ids keep apart', () => {
  expect(new Set(many((n) => hashOf(`node/option/${n}#1`))).size).toBeGreaterThan(19_990);
});

test('our exp and ln are those of mathematics', () => {
  for (let x = -60; x <= 60; x += 0.137) expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-14);
  for (let x = 1e-9; x < 1e6; x *= 1.31) expect(Math.abs(ln(x) - Math.log(x))).toBeLessThan(1e-13 * Math.max(1, Math.abs(Math.log(x))));
  expect(logistic(0)).toBe(0.5);
});

test('a count drawn from one uniform number has the right mean and never falls as its mean rises', () => {
  const uniforms = many((n) => draw({ seed: 1, index: n }, 'prototype', 'x', 0, 0));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  for (const rate of [0.05, 0.8, 3, 12]) expect(Math.abs(mean(uniforms.map((u) => poisson(rate, u))) - rate)).toBeLessThan(5 * Math.sqrt(rate / uniforms.length));
  for (const chance of [0.02, 0.3, 0.9]) {
    expect(Math.abs(mean(uniforms.map((u) => binomial(9, chance, u))) - 9 * chance)).toBeLessThan(5 * Math.sqrt((9 * chance * (1 - chance)) / uniforms.length));
  }
  expect(Math.abs(mean(uniforms.map(normal)))).toBeLessThan(0.04);
  expect(Math.abs(mean(uniforms.map((u) => normal(u) ** 2)) - 1)).toBeLessThan(0.06);
  fc.assert(fc.property(fc.double({ min: 0, max: 10, noNaN: true }), fc.double({ min: 0, max: 5, noNaN: true }), fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (rate, more, u) => {
    expect(poisson(rate + more, u)).toBeGreaterThanOrEqual(poisson(rate, u));
  }));
  fc.assert(fc.property(fc.nat(40), fc.nat(40), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (trials, more, chance, u) => {
    expect(binomial(trials + more, chance, u)).toBeGreaterThanOrEqual(binomial(trials, chance, u));
    expect(binomial(trials, chance, u)).toBeLessThanOrEqual(trials);
  }));
});
