import { randomInt } from 'node:crypto';
import { Option, type Command } from 'commander';
import { startRun } from '../../run/start.ts';
import type { Desk } from '../desk.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { playOn, type SessionEnd } from '../play/play-session.ts';
import { savedPlay, savePlay } from '../play/saved-play.ts';
import { openTypedLines } from '../play/typed-lines.ts';
import { paragraph } from '../terminal/layout.ts';
import { lessonText, type Lesson } from '../terminal/lesson.ts';
import { plain } from '../terminal/plain.ts';
import { seedOption } from './options.ts';
import { readScenario } from './scenario-file.ts';

interface PlayOptions {
  readonly seed?: number;
  readonly log?: string;
}

const lesson: Lesson = {
  about: [
    'Answers are typed: a letter for an option, several letters or numbers for cards in order, amounts, or a number to set; then how sure you are. A choice once made stands. "quit" leaves; with --log the play is kept after every choice, and the same command goes on with it.',
    'Answers may come from a file: an answer and a confidence, a line each.',
  ],
  example: ['play scenarios/ai-team-from-scratch/scenario.json', '--seed 7 --log my-play.json'],
  asks: 'How far do you come with eight seats and $1.5M, in the world with seed 7?',
};

export function addPlay(program: Command, desk: Desk, end: (code: ExitCode) => void): void {
  program
    .command('play')
    .summary('a scenario, played in the terminal')
    .description('Plays a scenario in the terminal, in words: every decision, what followed, and what would have followed otherwise.')
    .argument('<scenario>', 'a scenario file')
    .addOption(seedOption().default(undefined, 'drawn anew'))
    .addOption(new Option('-l, --log <file>', 'keep the play in this file, and go on with it if it is there'))
    .addHelpText('after', lessonText(lesson, desk.screen.width))
    .action(async (file: string, options: PlayOptions) => end(await playScenario(desk, file, options)));
}

async function playScenario(desk: Desk, file: string, { seed, log }: PlayOptions): Promise<ExitCode> {
  if (file === '-') throw new Halt(exitCodes.usage, 'Answers come from standard input, so the scenario must be a file.');
  const scenario = await readScenario(desk, file, {});
  if (!scenario) return exitCodes.finding;
  const saved = log === undefined ? null : savedPlay(scenario, log);
  let run = saved?.run ?? startRun(scenario, seed ?? randomInt(1, 1_000_000));
  // Whether it can be kept at all is better known before the first choice.
  if (log !== undefined && saved === null) savePlay(run, log);
  const { paint, width } = desk.screen;
  desk.report([
    paint.strong(plain(scenario.title)),
    ...paragraph(plain(`${scenario.role}, ${scenario.company}`), width),
    ...paragraph(`Seed ${run.seed}. Type quit to leave. A teaching model, not a forecast.`, width).map(paint.faint),
    ...(saved ? [paint.faint(`Going on with ${plain(log ?? '')}, after ${run.choices.length} ${run.choices.length === 1 ? 'step' : 'steps'}.`), ...saved.notes.map(paint.accent)] : []),
  ].join('\n'));
  const lines = openTypedLines();
  try {
    const ended = await playOn(desk, lines, run, (next) => {
      run = next;
      if (log !== undefined) savePlay(run, log);
    });
    if (ended !== 'ended') desk.report(['', ...paragraph(leavingWords(ended, log), width)].join('\n'));
  } finally {
    lines.close();
  }
  return desk.stopped() ?? exitCodes.fine;
}

function leavingWords(ended: SessionEnd, log: string | undefined): string {
  const why = ended === 'input-ended' ? 'The input ends here, before the story does.' : 'You leave before the story ends.';
  return log === undefined ? `${why} The play was not kept; --log FILE would have.` : `${why} The play is kept in ${plain(log)}; the same command goes on with it.`;
}
