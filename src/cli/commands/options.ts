import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';
import { workersFor } from '../../forecast/pool.ts';
import { measureNamed, measures, type Measure } from '../../model/analysis/measures.ts';
import { parseQuestion, type Question } from '../../model/analysis/question.ts';
import { nearest } from '../../scenario/nearest.ts';
import { usualWait } from '../read-input.ts';
import { plain } from '../terminal/plain.ts';

/** A question with the words it was asked in. */
export interface AskedQuestion {
  readonly asked: string;
  readonly question: Question;
}

/** How a file is read, and what is said of it where it is broken. */
export interface ReadingOptions {
  readonly json?: true;
  /** Seconds that standard input may take. */
  readonly wait?: number;
}

/** Reads a whole number from `least` to `most`. */
function wholeNumber(least: number, most: number) {
  return (text: string): number => {
    const number = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
    if (!(number >= least && number <= most)) {
      throw new InvalidArgumentError(`Expected a whole number from ${least.toLocaleString('en-GB')} to ${most.toLocaleString('en-GB')}.`);
    }
    return number;
  };
}

function readMeasure(name: string): Measure {
  const measure = measureNamed(name);
  if (measure) return measure;
  throw new InvalidArgumentError(`There is no measure of that name${meant(name)} Known are ${measures.map((each) => each.name).join(', ')}.`);
}

function meant(name: string): string {
  const close = nearest(name, measures.map((each) => each.name));
  return close === null ? '.' : `; did you mean "${close}"?`;
}

function readQuestion(text: string, before: readonly AskedQuestion[] = []): readonly AskedQuestion[] {
  const parsed = parseQuestion(text);
  if (parsed.ok) return [...before, { asked: text.trim(), question: parsed.question }];
  const hint = parsed.known ? `, one of ${parsed.known.join(', ')}` : '';
  const close = parsed.wrote === undefined ? null : nearest(parsed.wrote, parsed.known ?? []);
  throw new InvalidArgumentError(
    `\nAt character ${parsed.at + 1}: ${parsed.fault}${close === null ? hint : `; did you mean "${close}"?`}\n  ${plain(text)}\n  ${' '.repeat(plain(text.slice(0, parsed.at)).length)}^\nWrite it like 'features>=1@6': a measure, >=, <=, >, < or =, a number, @ and a quarter.`,
  );
}

/** What a plan is measured by is kept world by world: with many plans or draws, fewer worlds. */
export const worldsOption = (start: number, most = 50_000) => new Option('-w, --worlds <number>', 'how many worlds to run').argParser(wholeNumber(1, most)).default(start);
export const seedOption = () => new Option('-s, --seed <number>', 'all the luck there is; the same seed gives the same report').argParser(wholeNumber(0, 4_294_967_295)).default(1);
export const jsonOption = () => new Option('--json', 'print one JSON document and nothing else');
export const threadsOption = () => new Option('--threads <number>', 'how many threads share the work; the report is the same').argParser(wholeNumber(1, 64)).default(workersFor(availableParallelism()), 'one for each core, four at most');
export const waitOption = () => new Option('--wait <seconds>', 'how long standard input may take').argParser(wholeNumber(1, 86_400)).default(usualWait);
export const drawsOption = () => new Option('-d, --draws <number>', 'how many draws of all parameters').argParser(wholeNumber(1, 10_000)).default(200);
export const quarterOption = () => new Option('-q, --quarter <number>', 'look at the end of this quarter; the last if left out').argParser(wholeNumber(1, 40));
export const topOption = () => new Option('-t, --top <number>', 'how many parameters to show').argParser(wholeNumber(1, 100)).default(15);
export const measureOption = () => new Option('-m, --measure <name>', 'what to judge by').argParser(readMeasure).default(measureNamed('features'), 'features');
export const measuresOption = (start: readonly string[]) =>
  new Option('-m, --measures <names>', 'what to show, separated by commas').argParser((text) => text.split(',').map((name) => readMeasure(name.trim())))
    .default(start.map(readMeasure), start.join(','));
export const chanceOption = () => new Option('-c, --chance <question>', "how likely something is, e.g. 'features>=1@6'; may be repeated").argParser(readQuestion);
export const forksOption = () => new Option('--forks <number>', 'how many ways of coming to each decision to look at; a large number looks at all').argParser(wholeNumber(1, 1_000_000)).default(undefined, 'all where that takes seconds, else 24, fewer in a long story');
