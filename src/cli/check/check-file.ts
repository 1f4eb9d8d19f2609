import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lintScenario } from '../../lint/lint-scenario.ts';
import type { Step } from '../../model/analysis/work.ts';
import { numberOfPaths } from '../../run/paths.ts';
import { parsePlanBytes } from '../../scenario/plan-file/parse-plan.ts';
import { parseScenarioBytes } from '../../scenario/parse-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { Halt } from '../halt.ts';
import { readPlainFile } from '../read-input.ts';
import type { Finding } from '../terminal/findings.ts';
import { typedPath } from '../typed-path.ts';
import { mostPaths, valueScenario, valueUnderDraws, worldsFor } from '../valuation/value-scenario.ts';
import { parseWalkBytes } from '../walk/parse-walk.ts';
import { isOther, kindOf, type FileKind } from './file-kind.ts';
import type { NamedFile } from './files-named.ts';

/** How closely to look. */
export interface Looking {
  /** What files are meant to be; seen from what is in them if null. */
  readonly as: FileKind | null;
  /** Whether the model is asked about a scenario's claims. */
  readonly model: boolean;
  readonly seed: number;
  /** Worlds to value a scenario in; as many as its paths leave time for if null. */
  readonly worlds: number | null;
  /** Draws of the model's uncertain numbers. */
  readonly draws: number;
}

/** What the model was asked of a scenario. */
export interface Asked {
  readonly paths: number;
  /** 0 where there are too many paths to walk. */
  readonly worlds: number;
  readonly draws: number;
}

/** What came of one file. */
export type Checked =
  | { readonly outcome: 'checked'; readonly file: string; readonly kind: FileKind; readonly bytes: Uint8Array; readonly findings: readonly Finding[]; readonly more: number; readonly broken: boolean; readonly asked: Asked | null }
  /** It could not be read, and why; `ours` if the fault is in this program. */
  | { readonly outcome: 'unread'; readonly file: string; readonly reason: string; readonly ours: boolean; readonly stack: string }
  /** Nothing in it is ours to check. */
  | { readonly outcome: 'other'; readonly file: string };

/** Draws are tried in fewer worlds: whether a claim turns over shows soon. */
const worldsOfDraw = (worlds: number): number => Math.max(8, Math.round(worlds / 8));

/** Checks one file, giving breath between worlds: the steps are in files and parts of one. A fault in one file does not keep others from being checked. */
export function* checkFile({ name, found }: NamedFile, typed: Uint8Array | null, looking: Looking): Generator<number, Checked, void> {
  try {
    const bytes = typed ?? readPlainFile(name);
    const text = new TextDecoder().decode(bytes);
    if (found && isOther(text)) return { outcome: 'other', file: name };
    const kind = looking.as ?? kindOf(text) ?? 'scenario';
    if (kind === 'scenario') return yield* checkScenario(name, bytes, looking);
    const parsed = kind === 'plan' ? parsePlanBytes(bytes) : parseWalkBytes(bytes, scenarioBeside(name));
    return { outcome: 'checked', file: name, kind, bytes, findings: parsed.ok ? parsed.notes : parsed.problems, more: parsed.ok ? 0 : parsed.more, broken: !parsed.ok, asked: null };
  } catch (error) {
    if (error instanceof Halt) return { outcome: 'unread', file: name, reason: error.message, ours: false, stack: '' };
    return { outcome: 'unread', file: name, reason: error instanceof Error ? error.message : String(error), ours: true, stack: error instanceof Error ? (error.stack ?? '') : '' };
  }
}

function* checkScenario(file: string, bytes: Uint8Array, looking: Looking): Generator<number, Checked, void> {
  const parsed = parseScenarioBytes(bytes);
  if (!parsed.ok) return { outcome: 'checked', file, kind: 'scenario', bytes, findings: parsed.problems, more: parsed.more, broken: true, asked: null };
  const { scenario, notes } = parsed;
  const paths = numberOfPaths(scenario);
  const worlds = !looking.model || paths > mostPaths ? 0 : (looking.worlds ?? worldsFor(paths));
  const draws = worlds === 0 ? 0 : looking.draws;
  const model = worlds === 0 ? null : {
    valuation: yield* partly(valueScenario(scenario, looking.seed, worlds), draws === 0 ? 1 : 0.4, 0),
    draws: yield* partly(valueUnderDraws(scenario, looking.seed, worldsOfDraw(worlds), draws), 0.6, 0.4),
  };
  const remarks = lintScenario(scenario, new TextDecoder().decode(bytes), model);
  const findings = [...notes, ...remarks].sort((a, b) => a.line - b.line || a.column - b.column);
  return { outcome: 'checked', file, kind: 'scenario', bytes, findings, more: 0, broken: false, asked: looking.model ? { paths, worlds, draws } : null };
}

/** Work as a share of one file. */
function* partly<T>(work: Generator<Step<T>, T, void>, share: number, before: number): Generator<number, T, void> {
  for (let next = work.next(); ; next = work.next()) {
    if (next.done === true) return next.value;
    yield before + (share * next.value.done) / next.value.of;
  }
}

/** The scenario that a walk lies beside, if there is one that can be played. */
function scenarioBeside(walk: string): Scenario | null {
  const folder = dirname(dirname(walk));
  const file = ['scenario.json', 'template.json'].map((name) => join(folder, name)).find((name) => existsSync(typedPath(name)));
  if (walk === '-' || file === undefined) return null;
  const parsed = parseScenarioBytes(readPlainFile(file));
  return parsed.ok ? parsed.scenario : null;
}
