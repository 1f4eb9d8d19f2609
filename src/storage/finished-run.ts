import type { Call } from '../judge/calibration.ts';
import type { JudgedFacts } from '../judge/judged-facts.ts';
import { corners, type Corner } from '../judge/luck.ts';
import type { Evidence } from '../judge/profile.ts';
import type { RunLog } from '../run/run.ts';
import { limits } from '../scenario/limits.ts';
import { isRecord } from '../scenario/records.ts';
import { checksumOf } from './checksum.ts';
import { fromJson, type ParseLog } from './read-record.ts';

export const finishedFormat = 1;

/** A run that came to its end, and what was found of it. Its log says which scenario and which model it was judged by. */
export interface FinishedRun {
  readonly format: typeof finishedFormat;
  /** What its scenario is called here: its id, or `own/` and the id for a file of the player's own. */
  readonly scenario: string;
  readonly log: RunLog;
  /** Null until its worlds have been played. */
  readonly judged: JudgedFacts | null;
  /** Whether it came from a file: what it says of itself was not worked out here. */
  readonly brought: boolean;
  /** When it was first kept here: a count, going up. */
  readonly order: number;
}

/** Tells runs apart: the same story, luck and choices are the same run, whatever was found of them. */
export function keyOf({ scenario, log: { seed, choices } }: Pick<FinishedRun, 'scenario' | 'log'>): string {
  return `${scenario} ${seed.toString(16)} ${checksumOf(JSON.stringify(choices))}`;
}

/** What the scenario of a run in a slot is called here. Slots of one scenario may be numbered. */
export function scenarioIn(slot: string, { scenario }: Pick<RunLog, 'scenario'>): string {
  return slot.startsWith('own/') ? `own/${scenario}` : scenario;
}

/** Reads a kept run, trusting nothing; null if any part of it does not fit. */
export function parseFinished(raw: unknown, parseLog: ParseLog): FinishedRun | null {
  if (!isRecord(raw) || raw['format'] !== finishedFormat) return null;
  const { scenario, order, brought } = raw;
  const parsed = parseLog(raw['log']);
  const judged = raw['judged'] === null ? null : parseFacts(raw['judged']);
  if (!parsed.ok || judged === undefined || typeof brought !== 'boolean' || !isCount(order)) return null;
  if (scenario !== parsed.log.scenario && scenario !== `own/${parsed.log.scenario}`) return null;
  return { format: finishedFormat, scenario, log: parsed.log, judged, brought, order };
}

/** The finished runs in the text of a progress file; what does not fit is left out. */
export function finishedIn(text: string, parseLog: ParseLog): readonly FinishedRun[] {
  const json = fromJson(text);
  const listed = json.ok && isRecord(json.value) ? json.value['finished'] : null;
  return Array.isArray(listed) ? listed.slice(0, mostListed).flatMap((raw: unknown) => parseFinished(raw, parseLog) ?? []) : [];
}

/** The text of a progress file with the finished runs in it. */
export function withFinished(progress: string, finished: readonly FinishedRun[]): string {
  return `${JSON.stringify({ ...(JSON.parse(progress) as Readonly<Record<string, unknown>>), finished })}\n`;
}

/** Runs kept and read at most; older ones make room. */
export const mostListed = 1_000;
const mostFacts = 2_000;

function parseFacts(raw: unknown): JudgedFacts | undefined {
  if (!isRecord(raw)) return undefined;
  const { calls, evidence, score, percentile, corner, worlds } = raw;
  if (!isListOf(calls, isCall) || !isListOf(evidence, isEvidence)) return undefined;
  if (!(score === null || (isNumber(score) && Math.abs(score) <= limits.magnitude)) || !isShare(percentile) || !(corner === null || isCorner(corner)) || !isCount(worlds)) return undefined;
  return {
    calls: calls.map(({ confidence, right }) => ({ confidence, right })),
    evidence: evidence.map(({ principle, shown }) => ({ principle, shown })),
    score, percentile, corner, worlds,
  };
}

const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isShare = (value: unknown): value is number => isNumber(value) && value >= 0 && value <= 1;
const isCorner = (value: unknown): value is Corner => (corners as readonly unknown[]).includes(value);
const isListOf = <T>(value: unknown, fits: (each: unknown) => each is T): value is readonly T[] => Array.isArray(value) && value.length <= mostFacts && value.every(fits);

function isCall(value: unknown): value is Call {
  return isRecord(value) && isNumber(value['confidence']) && value['confidence'] >= 0.5 && value['confidence'] <= 1 && typeof value['right'] === 'boolean';
}

function isEvidence(value: unknown): value is Evidence {
  return isRecord(value) && typeof value['principle'] === 'string' && /^[\w-]{1,64}$/.test(value['principle']) && typeof value['shown'] === 'boolean';
}
