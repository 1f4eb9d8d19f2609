import { chanceOf, exp, ln } from './arithmetic.ts';

/**
 * How many events a Poisson process of this mean gives, by inversion of one uniform draw: never fewer for a larger mean.
 * Most draws end at the bound e^-x >= 1 - x and need no exponential; what is past it stands apart, so that engines put the
 * bound in place of the call.
 */
export function poisson(mean: number, u: number): number {
  return mean <= 0 || u < 1 - mean ? 0 : poissonFrom(mean, u);
}

function poissonFrom(mean: number, u: number): number {
  let term = exp(-mean);
  let below = term;
  let count = 0;
  while (u > below && count < 1000) {
    count += 1;
    term *= mean / count;
    below += term;
  }
  return count;
}

/** How many of `trials` succeed, each with this chance, by inversion of one uniform draw. */
export function binomial(trials: number, chance: number, u: number): number {
  return trials <= 0 || chance <= 0 || (chance <= 1 / 2 && u < 1 - trials * chance) ? 0 : binomialFrom(trials, chance, u);
}

/** `binomial` for something with this hazard per trial; 1 - e^-x is never above x, so most draws end without an exponential. */
export function struck(trials: number, hazard: number, u: number): number {
  return trials <= 0 || hazard <= 0 || u < 1 - trials * hazard ? 0 : binomial(trials, chanceOf(hazard), u);
}

function binomialFrom(trials: number, chance: number, u: number): number {
  if (chance >= 1) return trials;
  if (chance > 1 / 2) return trials - binomial(trials, 1 - chance, 1 - u);
  const odds = chance / (1 - chance);
  let term = exp(trials * ln(1 - chance));
  let below = term;
  let count = 0;
  while (u > below && count < trials) {
    count += 1;
    term *= ((trials - count + 1) / count) * odds;
    below += term;
  }
  return count;
}

const tail = 0.02425;
const a = [-3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1, 2.506628277459239] as const;
const b = [-5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1] as const;
const c = [-7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783] as const;
const d = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416] as const;

function normalTail(u: number): number {
  const q = Math.sqrt(-2 * ln(u));
  return (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) / ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
}

/** The standard normal value below which a share u lies (Acklam's rational form, error below 2e-9). */
export function normal(u: number): number {
  if (u < tail) return normalTail(u);
  if (u > 1 - tail) return -normalTail(1 - u);
  const q = u - 0.5;
  const r = q * q;
  return ((((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q)
    / (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1);
}
