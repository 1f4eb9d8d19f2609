import type { Unit } from '../../model/analysis/measures.ts';

const minus = '−';

function signed(value: number, text: string): string {
  return value < 0 && /[1-9]/.test(text) ? `${minus}${text}` : text;
}

/** A number as a report writes it: whole counts whole, means with one digit, shares as percentages, dollars short. */
export function figure(value: number, unit: Unit): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  switch (unit) {
    case 'share':
      return signed(value, `${Math.round(size * 100)} %`);
    case 'usd':
      return signed(value, money(size));
    case 'index':
      return signed(value, size.toFixed(1));
    case 'count':
    case 'weeks':
      return signed(value, Number.isInteger(value) ? String(size) : size.toFixed(1));
  }
}

/** A mean: counts keep their digit after the point even where it is nought. */
export function meanFigure(value: number, unit: Unit): string {
  return unit === 'count' || unit === 'weeks' ? figure(value, 'index') : figure(value, unit);
}

/** A mean among others that all lie within `span`: as many digits as it takes to tell them apart. */
export function closeFigure(value: number, unit: Unit, span: number): string {
  if (unit === 'usd' || !Number.isFinite(value)) return figure(value, unit);
  const scale = unit === 'share' ? 100 : 1;
  const digits = Math.max(unit === 'share' ? 0 : 1, Math.min(4, Math.ceil(1 - Math.log10(Math.max(span * scale, 1e-9)))));
  return signed(value, `${Math.abs(value * scale).toFixed(digits)}${unit === 'share' ? ' %' : ''}`);
}

/** A figure with a plus where it is above zero. */
export function signedFigure(value: number, text: string): string {
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A difference of two figures, with its sign. Shares differ by points, not by percent. */
export function differenceFigure(value: number, unit: Unit): string {
  const text = figure(value, unit);
  return signedFigure(value, unit === 'share' ? text.replace(' %', ' pt') : text);
}

/** The finest step in which a mean is written. */
const steps: Readonly<Record<Unit, number>> = { count: 0.1, index: 0.1, weeks: 0.1, share: 0.01, usd: 10_000 };

/** Amounts rounded so that what is written adds up to what is written of their sum. */
export function roundedTogether(amounts: readonly number[], unit: Unit): number[] {
  const step = steps[unit];
  const floors = amounts.map((amount) => Math.floor(amount / step));
  const missing = Math.round(amounts.reduce((sum, amount) => sum + amount, 0) / step) - floors.reduce((sum, floor) => sum + floor, 0);
  const first = amounts.map((amount, at) => ({ at, rest: amount / step - (floors[at] as number) })).sort((a, b) => b.rest - a.rest || a.at - b.at).slice(0, missing);
  const raised = new Set(first.map(({ at }) => at));
  return floors.map((floor, at) => (floor + (raised.has(at) ? 1 : 0)) * step);
}

function money(usd: number): string {
  if (usd >= 999_500) return `$${(usd / 1e6).toFixed(usd >= 9.95e7 ? 0 : usd >= 9.95e6 ? 1 : 2)}M`;
  return usd >= 1_000 ? `$${Math.round(usd / 1e3)}K` : `$${Math.round(usd)}`;
}

/** A chance in percent. Certainty is claimed only where there was no world otherwise. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return '<1 %';
  if (share < 1 && share > 0.995) return '>99 %';
  return `${Math.round(share * 100)} %`;
}

/** Shares of one whole in percent, rounded so that they add up to a hundred. */
export function percentsTogether(shares: readonly number[]): string[] {
  return roundedTogether(shares, 'share').map((rounded, at) => percent(rounded < 0.005 && (shares[at] as number) > 0 ? (shares[at] as number) / 2 : rounded));
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** A parameter's value: short, without zeros that say nothing. */
export function plainNumber(value: number): string {
  return Math.abs(value) >= 1_000 ? value.toLocaleString('en-GB', { maximumFractionDigits: 0 }) : String(Number(value.toPrecision(3)));
}
