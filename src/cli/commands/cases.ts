import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import type { Work } from '../../model/analysis/work.ts';
import { tableValues } from '../../model/parameters.ts';
import { modelVersion } from '../../model/version.ts';
import type { Case, Finding, Lab } from '../../../tests/model/cases/lab.ts';
import type { Statement } from '../../../tests/model/cases/statements.ts';
import type { Desk } from '../desk.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { casesReport, type Verdict } from '../terminal/cases-report.ts';
import { lessonText, type Lesson } from '../terminal/lesson.ts';
import { quoted } from '../terminal/plain.ts';
import { jsonOption, seedOption, worldsOption } from './options.ts';

interface CasesOptions {
  readonly worlds: number;
  readonly seed: number;
  readonly only?: string;
  readonly json?: true;
}

const lesson: Lesson = {
  about: [
    'The statements are what the sources say happened, or happens: some the model must reproduce, some it should. Each is set up in the model and held against its bounds. The exit code is 1 if one that must hold does not.',
  ],
  example: ['cases --only ins'],
  asks: 'What does the model say to the insurer whose lab shipped nothing?',
};

export function addCases(program: Command, desk: Desk, end: (code: ExitCode) => void): void {
  program
    .command('cases')
    .summary('what the sources say happened, and whether it does here')
    .description('What the sources say happened, each with its figure in the model and a verdict.')
    .addOption(worldsOption(1_000, 10_000))
    .addOption(seedOption())
    .addOption(new Option('-o, --only <start>', 'only those whose id starts so'))
    .addOption(jsonOption())
    .addHelpText('after', lessonText(lesson, desk.screen.width))
    .action(async (options: CasesOptions) => end(await tryCases(desk, options)));
}

const places = { cases: 'tests/model/cases/all.ts', statements: 'tests/model/cases/statements.ts' } as const;

interface Loaded {
  readonly cases: readonly Case[];
  readonly statements: readonly Statement[];
  readonly holds: (statement: Statement, finding: Finding) => boolean;
}

/** The set-ups are tests of the model, and live with its tests. */
async function loadCases({ host }: Desk): Promise<Loaded> {
  const absent = Object.values(places).find((place) => !existsSync(join(host.root, place)));
  if (absent !== undefined) throw new Halt(exitCodes.file, `The cases come with the sources of the tests, and ${quoted(absent)} is not there.`);
  const { allCases } = (await host.loadSource(places.cases)) as { allCases: readonly Case[] };
  const { allStatements, holds } = (await host.loadSource(places.statements)) as { allStatements: readonly Statement[]; holds: Loaded['holds'] };
  return { cases: allCases, statements: allStatements, holds };
}

async function tryCases(desk: Desk, options: CasesOptions): Promise<ExitCode> {
  const loaded = await loadCases(desk);
  const chosen = loaded.statements.filter(({ id }) => id.startsWith(options.only ?? ''));
  if (chosen.length === 0) throw new Halt(exitCodes.usage, `No case starts with ${quoted(options.only ?? '')}. They start with ${[...new Set(loaded.statements.map(({ id }) => id.replace(/-\d+$/, '')))].join(', ')}.`);
  const ran = await desk.run('Trying cases', tried({ ...loaded, statements: chosen }, { worlds: options.worlds, seed: options.seed, values: tableValues }));
  if (ran.found === null) throw new Halt(desk.stopped() ?? exitCodes.interrupted, 'Stopped before the first case was tried.');
  const report = { verdicts: ran.found, of: chosen.length, worlds: options.worlds, seed: options.seed };
  desk.report(options.json ? JSON.stringify({ ok: true, command: 'cases', complete: ran.whole, modelVersion, seed: options.seed, worlds: options.worlds, cases: ran.found.map(asData) }, null, 2) : casesReport(report, desk.screen).join('\n'));
  const failed = ran.found.some(({ statement, verdict }) => statement.priority === 'must' && verdict !== 'holds');
  return desk.stopped() ?? (failed ? exitCodes.finding : exitCodes.fine);
}

function* tried({ cases, statements, holds }: Loaded, lab: Lab): Work<readonly Verdict[]> {
  const setUps = new Map(cases.map((each) => [each.id, each]));
  const verdicts: Verdict[] = [];
  for (const statement of statements) {
    const finding = setUps.get(statement.id)?.find(lab) ?? null;
    verdicts.push({ statement, finding, verdict: finding === null ? 'not tried' : holds(statement, finding) ? 'holds' : 'falls short' });
    yield { done: verdicts.length, of: statements.length, soFar: () => verdicts };
  }
  return verdicts;
}

function asData({ statement: { id, statement, stat, op, value, priority }, finding, verdict }: Verdict): object {
  const figures = finding ? [finding.figure].flat() : null;
  return { id, priority, statement, stat, op, bound: value, figure: figures, note: finding?.note ?? null, verdict };
}
