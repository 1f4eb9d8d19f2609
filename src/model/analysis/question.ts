import type { Metric } from '../metric.ts';
import { measureNamed, measures } from './measures.ts';
import type { Samples } from './samples.ts';

const operators = {
  '>=': (value: number, bound: number) => value >= bound,
  '<=': (value: number, bound: number) => value <= bound,
  '>': (value: number, bound: number) => value > bound,
  '<': (value: number, bound: number) => value < bound,
  '=': (value: number, bound: number) => value === bound,
} as const;
export type Operator = keyof typeof operators;

/** "How likely is it that this measure stands so at the end of that quarter?" */
export interface Question {
  readonly metric: Metric;
  readonly operator: Operator;
  readonly bound: number;
  /** 1 is the first quarter. */
  readonly quarter: number;
}

/** `at` is the offset of the character that cannot be read. `meant` are the names that could stand there. */
export type QuestionParsed =
  | { readonly ok: true; readonly question: Question }
  | { readonly ok: false; readonly at: number; readonly fault: string; readonly wrote?: string; readonly known?: readonly string[] };

const mostShown = 40;
/** Powers of ten, to be read with the number: 35 times a hundredth is not quite 0.35. */
const scales = { '': 'e0', '%': 'e-2', k: 'e3', M: 'e6' } as const;

/** Reads `features>=1@6`: a measure, an operator, a number (with %, k or M if wanted), `@` and a quarter. Spaces are free. */
export function parseQuestion(text: string): QuestionParsed {
  let at = 0;
  const take = (form: RegExp): string | null => {
    const found = new RegExp(`\\s*(${form.source})`, 'y');
    found.lastIndex = at;
    const hit = found.exec(text);
    if (!hit) return null;
    at = found.lastIndex;
    return hit[1] as string;
  };
  const fault = (words: string): QuestionParsed => ({ ok: false, at: at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0), fault: words });

  const name = take(/[A-Za-z][A-Za-z-]*/);
  if (name === null) return fault('expected a measure');
  const measure = measureNamed(name);
  if (measure === null) {
    return { ok: false, at: at - name.length, fault: 'no such measure', wrote: name.slice(0, mostShown), known: measures.map((each) => each.name) };
  }
  const operator = take(/>=|<=|>|<|=/);
  if (operator === null) return fault('expected >=, <=, >, < or =');
  const number = take(/-?\d{1,13}(?:\.\d{1,9})?/);
  if (number === null) return fault('expected a number');
  const scale = take(/[%kM]?/) as keyof typeof scales;
  if (take(/@/) === null) return fault(/^\s*(?:e[+-]?)?\d/i.test(text.slice(at)) ? 'expected a number of thirteen digits at most, none with an e' : 'expected @ and a quarter');
  const quarter = take(/\d{1,3}/);
  if (quarter === null || Number(quarter) < 1) return fault('expected a quarter, 1 or more');
  take(/(?=$)/);
  if (text.slice(at).trim() !== '') return fault('expected nothing more');
  return { ok: true, question: { metric: measure.metric, operator: operator as Operator, bound: Number(`${number}${scales[scale]}`), quarter: Number(quarter) } };
}

/** The share of the worlds drawn in which it is so. Throws if the samples do not reach the quarter. */
export function chanceOf(samples: Samples, { metric, operator, bound, quarter }: Question): number {
  if (quarter > samples.weeks.length) throw new Error(`The samples end with quarter ${samples.weeks.length}; quarter ${quarter} was asked for.`);
  const holds = operators[operator];
  const values = samples.values(metric, quarter - 1);
  let count = 0;
  for (const value of values) if (holds(value, bound)) count += 1;
  return count / values.length;
}
