import type { Path } from '../scenario/json/spots.ts';
import type { Problem, ProblemFacts, Severity } from '../scenario/problem.ts';
import type { Ground } from './ground.ts';

type CodeForm = `LINT-${string}`;

/** What a check found: where, and the figures its sentence is made from. */
export interface Found<Facts extends ProblemFacts> {
  readonly path: Path;
  /** Point at the property's name instead of its value. */
  readonly part?: 'key' | 'value';
  readonly facts: Facts;
  readonly related?: readonly Path[];
}

/** A finding with its sentence, before it is given its place in the text. */
export interface Remarked extends Found<ProblemFacts> {
  readonly message: string;
}

/** One thing that a scenario can be played with and is the weaker for. Lint never refuses: there is no `error`. */
export interface Check<Code extends string = string> {
  readonly code: Code;
  readonly severity: Exclude<Severity, 'error'>;
  /** Needs the model's figures: it says nothing without them. */
  readonly substance: boolean;
  readonly remarks: (ground: Ground) => Remarked[];
}

interface Definition<Code extends CodeForm, Facts extends ProblemFacts> {
  readonly code: Code;
  readonly severity: Check['severity'];
  readonly look: (ground: Ground) => Iterable<Found<Facts>>;
  /** What is wrong, why, and what to try: for a trainer who knows the story and not the model. */
  readonly words: (facts: Facts) => string;
}

/** A check of form: what it looks for, and the words for it. */
export function formCheck<const Code extends CodeForm, Facts extends ProblemFacts>(definition: Definition<Code, Facts>): Check<Code> {
  return checkOf(definition, false);
}

/** A check of substance: it reads what the model says of every fork. */
export function substanceCheck<const Code extends CodeForm, Facts extends ProblemFacts>(definition: Definition<Code, Facts>): Check<Code> {
  return checkOf(definition, true);
}

function checkOf<Code extends CodeForm, Facts extends ProblemFacts>({ code, severity, look, words }: Definition<Code, Facts>, substance: boolean): Check<Code> {
  return { code, severity, substance, remarks: (ground) => Array.from(look(ground), (found) => ({ ...found, message: words(found.facts) })) };
}

/** A remark about a scenario, in the shape of the loader's problems; its sentence comes with it. */
export interface Remark<Code extends string = string> extends Omit<Problem, 'code'> {
  readonly code: Code;
  readonly message: string;
}
