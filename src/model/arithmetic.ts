/**
 * Elementary functions from additions and multiplications only, so that every engine gives the same last bit.
 * `Math.exp` and `Math.log` may differ between engines; `Math.sqrt`, `Math.floor` and `Math.imul` may not.
 */

const log2e = 1.4426950408889634;
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const smallestExponent = -700;
const largestExponent = 700;

/** From 2 to the -1100 on. */
export const powersOfTwo = (() => {
  const table = new Float64Array(2200);
  for (let k = -1100; k < 1100; k += 1) table[k + 1100] = 2 ** k;
  return table;
})();

/** e to the x, within a few units in the last place; inputs beyond ±700 are taken as ±700. */
export function exp(x: number): number {
  const bounded = x < smallestExponent ? smallestExponent : x > largestExponent ? largestExponent : x;
  const k = Math.floor(bounded * log2e + 0.5);
  const r = bounded - k * ln2High - k * ln2Low;
  const series =
    1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040 + r * (1 / 40320
      + r * (1 / 362880 + r * (1 / 3628800 + r * (1 / 39916800 + r * (1 / 479001600))))))))))));
  return series * (powersOfTwo[k + 1100] as number);
}

/** Natural logarithm of a positive number. */
export function ln(x: number): number {
  let mantissa = x;
  let exponent = 0;
  while (mantissa > 1.5) { mantissa *= 0.5; exponent += 1; }
  while (mantissa < 0.75) { mantissa *= 2; exponent -= 1; }
  const z = (mantissa - 1) / (mantissa + 1);
  const z2 = z * z;
  const series = 1 + z2 * (1 / 3 + z2 * (1 / 5 + z2 * (1 / 7 + z2 * (1 / 9 + z2 * (1 / 11 + z2 * (1 / 13 + z2 * (1 / 15
    + z2 * (1 / 17 + z2 * (1 / 19 + z2 * (1 / 21))))))))));
  return 2 * z * series + exponent * ln2High + exponent * ln2Low;
}

/** 1 / (1 + e^-x). */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

/** The chance that something with this hazard happens: 1 - e^-x, for x at least 0. */
export function chanceOf(hazard: number): number {
  return hazard <= 0 ? 0 : 1 - exp(-hazard);
}

/** x kept between low and high. */
export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}
