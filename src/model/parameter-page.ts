import { parameterTable, type Parameter } from './parameters.ts';

/** A claim a number rests on, as `evidence.json` has it. */
export interface Claim {
  readonly id: string;
  readonly claim: string;
  readonly confidence: string | null;
  readonly source: { readonly title: string; readonly section: string };
}

const significantDigits = 4;

const number = (value: number): string => (Number.isInteger(value) ? value.toLocaleString('en-GB') : String(Number(value.toPrecision(significantDigits))));
const cell = (text: string): string => text.replaceAll('|', '\\|');

function row(parameter: Parameter): string {
  const { id, value, low, high, unit, why, evidence } = parameter;
  const rests = evidence.length > 0 ? evidence.map((claim) => `[${claim}](#${claim})`).join(', ') : 'assumption';
  return `| \`${id}\` | ${number(value)} | ${number(low)} – ${number(high)} | ${cell(unit)} | ${cell(why)} | ${rests} |`;
}

/** The table of every number and the claims it rests on, as a Markdown page. */
export function parameterPage(claims: readonly Claim[]): string {
  const assumed = parameterTable.filter(({ evidence }) => evidence.length === 0).length;
  return [
    '# Every number of the model',
    '',
    'Generated from `parameters.ts`; a test holds this page to it. Ranges are a designer\'s judgement of how far a value might be off.',
    `Of ${parameterTable.length} numbers ${parameterTable.length - assumed} rest on published claims and ${assumed} are assumptions. A claim fixes a direction or an order of size, seldom a value.`,
    '',
    '| id | value | range | unit | meaning, or why it is assumed | rests on |',
    '| --- | --- | --- | --- | --- | --- |',
    ...parameterTable.map(row),
    '',
    '## Claims',
    '',
    ...claims.map(({ id, claim, confidence, source }) => `- <a id="${id}"></a>**${id}** (${confidence ?? 'stated'}): ${claim} *${source.title}*, ${source.section}.`),
    '',
  ].join('\n');
}
