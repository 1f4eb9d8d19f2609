import type { Fix } from './json/fix.ts';
import { missingWords } from './missing-words.ts';
import type { Problem, ProblemCode, ProblemFacts } from './problem.ts';

/** What to do about broken syntax, after "did you mean" and the like have been ruled out. */
const fixWords: Readonly<Record<Fix, string>> = {
  'remove-comma': 'remove this comma: none comes after the last entry',
  'remove-comment': 'remove the comment: JSON has none',
  'double-quotes': 'write text between double quotes',
  'quote-name': 'write the property name between double quotes',
  'straight-quotes': 'replace the typographic quotes by straight ones (")',
  'add-comma': 'put a comma between this and the entry before',
  'add-colon': 'put a colon between the property name and its value',
  'add-value': 'put a value here',
  'no-plus': 'write the number without the plus',
  'no-leading-zero': 'write the number without the zero in front',
  'digit-before-point': 'write a digit before the decimal point',
  'digit-after-point': 'write a digit after the decimal point, or leave the point out',
  'no-hex': 'write the number in decimal',
  'no-nan': 'JSON has no such number',
  'lower-case-word': 'write true, false and null in lower case',
  'use-null': 'write null',
  'escape-line-break': 'close the text before the end of the line, or write \\n for a new line in it',
  'remove-control': 'remove the control character, or write it as an escape',
  'known-escape': 'write two backslashes for one, or use an escape that JSON knows',
  'close-bracket': 'close what was opened last with its own bracket',
  'close-object': 'the object before it is not closed: put } and a comma between the two',
  'close-list': 'a list has no names in it: close the list with ] before this name',
  'open-object': 'a list has no names in it: put { before this name',
  'remove-bracket': 'this bracket is most likely one too many: it closes what was opened further left',
  'escape-quote': 'the text ends at the quotation mark before this; write \\" for one within a text, or “ and ”',
  'no-separator': 'write the number without a comma in it',
  'decimal-point': 'write the number with a point in it, not a comma',
  'no-unit': 'write the number alone and in full: 500000 for $500K, 0.05 for 5%',
  'plain-space': 'this is no plain space: type it anew',
  'brace-before-name': 'what stands before this is a name: put { before that',
  'plain-number': 'write a plain number',
  none: '',
};

function known(facts: ProblemFacts): string {
  return facts['nearest'] === undefined ? '' : `; did you mean "${facts['nearest']}"?`;
}

/** What to write instead, where something of another kind says what is meant. */
function retyped({ expected, actual, example }: ProblemFacts): string {
  const listed = expected === 'a list' && String(actual).startsWith('"');
  // One id alone needs brackets, and nothing else.
  if (example !== undefined && !(listed && String(example).startsWith('["'))) return `; write it like ${example}`;
  if (expected === 'text' && /^-?\d/.test(String(actual))) return `; write "${actual}"`;
  if (expected === 'a number or an object' && String(actual).startsWith('"')) return `; for a number that the player sets, write { "setting": ${actual} }`;
  if (expected === 'a list' && actual === 'an object') return '; put it between brackets: [{ … }]';
  if (listed) return `; put it between brackets: [${actual}]`;
  if (expected === 'an object') return '; an object stands between braces: { "name": value }';
  const [, digits, unit = ''] = /^"[$€£]? ?(\d[\d,]*(?:\.\d+)?) ?(|%|k|m)"$/i.exec(String(actual)) ?? [];
  if (digits === undefined || !String(expected).endsWith('number')) return '';
  const scale = { '%': 0.01, k: 1e3, m: 1e6 }[unit.toLowerCase()] ?? 1;
  return `; write ${Number((Number(digits.replaceAll(',', '')) * scale).toPrecision(12))}, without quotes`;
}

/** A share that was written in per cent. */
function asShare({ expected, actual }: ProblemFacts): string {
  const percent = Number(actual);
  return expected === 'at most 1' && Number.isInteger(percent) && percent > 1 && percent <= 100 ? `; ${percent} % is written ${Number((percent / 100).toPrecision(12))}` : '';
}

/** One sentence for each code: what is wrong, with the figures, and what was expected. No full stop: hints follow. */
const words: Readonly<Record<ProblemCode, (facts: ProblemFacts) => string>> = {
  'SCN-ENC': (f) => `byte ${f['byte']} is not UTF-8 (${f['actual']}); save the file as UTF-8`,
  'SCN-NOT-JSON': (f) => `this is ${f['actual']}, not JSON`,
  'SCN-JSON-EMPTY': () => 'the file is empty',
  'SCN-JSON-SYNTAX': (f) => `unexpected “${f['actual']}”${fixWords[f['fix'] as Fix] ? `; ${fixWords[f['fix'] as Fix]}` : ''}`,
  'SCN-JSON-END': (f) => (f['openedLine'] === 0 ? 'the file ends in the middle'
    : f['lacks'] ? `the bracket opened at line ${f['openedLine']} is never closed; most likely ${f['lacks']} is missing before this, which stands further left than what is in it`
    : `the file ends before the bracket opened at line ${f['openedLine']} is closed`),
  'SCN-JSON-TRAILING': (f) => (f['openedLine'] === undefined ? `unexpected “${f['actual']}” after the end of the scenario`
    : `one closing bracket is too many, most likely this one: it closes what was opened further left, at line ${f['openedLine']}`),
  'SCN-JSON-DUPLICATE': (f) => `the property "${f['actual']}" is here a second time; it is first at line ${f['firstLine']}`,
  'SCN-JSON-SURROGATE': (f) => `${f['actual']} is half a character; write both halves or neither`,
  'SCN-JSON-NUMBER': (f) => `the number ${f['actual']} is out of range; expected one ${f['expected']}`,
  'SCN-LIMIT-SIZE': (f) => `the file has ${f['actual']} bytes; the limit is ${f['limit']}`,
  'SCN-LIMIT-DEPTH': (f) => `more than ${f['limit']} objects and lists inside one another`,
  'SCN-LIMIT-VALUES': (f) => `more than ${f['limit']} values in one file`,
  'SCN-LIMIT-TEXT': (f) => `${f['actual']} characters; the limit is ${f['limit']}`,
  'SCN-LIMIT-LIST': (f) => `${f['actual']} entries; the limit is ${f['limit']}`,
  'SCN-LIMIT-NODES': (f) => `${f['actual']} nodes; the limit is ${f['limit']}`,
  'SCN-VERSION': (f) => f['other'] ? 'this is no scenario: it has no format and no nodes; the command new makes one to start from' : f['actual'] === 'none' ? `the file does not say its format; add "format": ${f['supported']}` : `format ${f['actual']} cannot be read; this game reads format ${f['supported']}${Number(f['actual']) > Number(f['supported']) ? ', so it takes a newer version of the game' : ''}`,
  'SCN-MIGRATED': (f) => `format ${f['from']} was read as format ${f['to']}`,
  'SCN-TYPE': (f) => `expected ${f['expected']}, found ${f['actual']}${retyped(f)}`,
  'SCN-MISSING': (f) => `the property ${f['property']} is missing; expected ${missingWords(String(f['property']), String(f['expected']))}`,
  'SCN-UNKNOWN-PROPERTY': (f) => `no property ${f['actual']} belongs here${known(f) || `; expected ${String(f['expected']).includes(',') ? 'one of ' : ''}${f['expected']}`}`,
  'SCN-EXTENSION': (f) => `${f['actual']} is a note, which the game does not read${f['note'] ? `: ${f['note']}` : ''}`,
  'SCN-VALUE': (f) => `expected ${f['expected']}, found ${f['actual']}${known(f)}`,
  'SCN-RANGE': (f) => `expected a number ${f['expected']}, found ${f['actual']}${asShare(f)}`,
  'SCN-EMPTY': () => 'the text is empty',
  'SCN-ID-FORM': (f) => (f['refers'] ? `${f['actual']} is no id; write the id of the one that is meant, not its words` : `${f['actual']} cannot be an id; use letters, digits, hyphens and underscores`),
  'SCN-ID-RESERVED': (f) => `"${f['actual']}" cannot be a name here; choose another`,
  'SCN-ID-DUPLICATE': (f) => (f['actual'] === f['first'] ? `"${f['actual']}" is here a second time` : `"${f['actual']}" and "${f['first']}" differ only in case`),
  'SCN-REF-UNKNOWN': (f) => `no ${String(f['what']).replace(/(?= in |$)/, ` ${f['actual']}`)}${known(f)}${f['among'] === undefined ? '' : `; known here: ${f['among']}`}`,
  'SCN-DEAD-END': (f) => `"${f['node']}" has no way out; add next, or make it an ending`,
  'SCN-CYCLE': (f) =>
    `the story goes round in a circle (${f['circle']})${f['decides'] === 'yes' ? '' : ' with nothing to decide'}; write a second attempt as a node of its own`,
  'SCN-UNREACHABLE': (f) => `nothing leads to "${f['node']}"; let the next of another node lead there, or take it out`,
  'SCN-WAY-PLAIN': () => 'the last way out needs no condition, so that there always is one; remove its "when" or add a plain { "to": … }',
  'SCN-WAY-SHADOWED': () => 'this is never reached: the one before it has no condition',
  'SCN-HORIZON': (f) => `a path plays ${f['actual']} weeks, but the horizon is ${f['expected']}; let fewer weeks pass on it, or look further ahead with horizonQuarters`,
  'SCN-CONDITION-EARLY': (f) => `"${f['earlier']}" never comes before "${f['node']}", so this can never hold`,
  'SCN-CONDITION-BOUNDS': (f) => `no value is at least ${f['atLeast']} and below ${f['below']}; give one bound, or two with room between them`,
  'SCN-VARIANT-PLAIN': () => 'the last variant needs no condition, so that there always is an ending',
  'SCN-SUM': (f) => `the amounts add up to ${f['actual']}, not ${f['expected']}`,
  'SCN-STEP': (f) => `${f['actual']} is not on a step: from ${f['from']} in steps of ${f['step']}`,
  'SCN-BOUNDS': (f) => `${f['low']} and ${f['high']} leave no room between them`,
  'SCN-CAP': (f) => `${f['actual']} seats are taken, but only ${f['expected']} may be; leave one out, or raise the cap`,
  'SCN-TOO-FEW': (f) => `${f['actual']} ${f['actual'] === 1 ? 'entry' : 'entries'}; at least ${f['atLeast']} ${f['atLeast'] === 1 ? 'is' : 'are'} needed`,
  'SCN-TOO-MANY': (f) => `${f['actual']} entries; at most ${f['atMost']} may be picked`,
  'SCN-SETTING-RANGE': (f) => `a lever takes "${f['setting']}"${f['unit'] === 'percent' ? ' as a share' : ''}, and takes a number ${f['expected']}, not ${f['actual']}`,
  'SCN-ONE-RIGHT': (f) => `${f['actual']} answers are right; exactly one must be`,
  'SCN-NEVER': () => '"never" is no answer here: the setting has no neverLabel',
  'SCN-SAME-LABEL': (f) => `a second entry is called ${f['actual']}; nobody could tell them apart`,
  'SCN-TEXT-CONTROL': (f) => `the text holds ${f['actual']}, which changes how text is read or shown; remove it`,
  'SCN-TEXT-MARKS': () => 'more than eight combining marks are piled on one letter',
  'SCN-TEXT-MARKUP': (f) => `${f['actual']} is shown as it stands: markup has no effect`,
  'SCN-FIGURE': (f) => `${f['actual']} is no figure of the model${known(f) || '; a figure is a measure and whose it is, as in {{featuresReleased.mine}}'}`,
  'SCN-FIGURE-PLACE': (f) =>
    f['where'] === 'ending' ? `${f['actual']} has no other path to speak of: an ending is about the player’s own` : `${f['actual']} is shown as it stands: figures are filled in only in reveals and in the variants of an ending`,
  'SCN-TEXTS-UNKNOWN': (f) => `the scenario has no text at ${f['actual']}${known(f)}`,
  'SCN-TEXTS-MISSING': (f) => `nothing is written for ${f['address']}; the words of the scenario are shown instead`,
  'SCN-TEXTS-FIGURES': (f) => `the figures named are ${f['actual']}, where the scenario names ${f['expected']}`,
  'SCN-TEXT-HOST': (f) => `the link’s host ${f['actual']} ${f['actual'] === f['reads'] ? 'has other letters than a to z' : `is written ${f['reads']} in its own letters`}: look whether it is the one that is meant`,
  'SCN-TEXT-LINK': (f) => `the link ${f['actual']} is not allowed; links start with https://, http:// or mailto:`,
};

/** A problem in a sentence. */
export function wordsFor(problem: Pick<Problem, 'code' | 'facts'>): string {
  return words[problem.code](problem.facts);
}

/** `file.json:41:17 error SCN-REF-UNKNOWN /nodes/intro/next: no node "itnro"; did you mean "intro"?` */
export function formatProblem(problem: Problem, file: string): string {
  return `${file}:${problem.line}:${problem.column} ${problem.severity} ${problem.code} ${problem.pointer || '/'}: ${wordsFor(problem)}`;
}

/** One line for each problem, and how many are not shown. */
export function formatProblems(problems: readonly Problem[], more: number, file: string): string {
  return [...problems.map((problem) => formatProblem(problem, file)), ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}
