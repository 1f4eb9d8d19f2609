import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { everyPath } from '../../src/judge/ask.ts';
import { meanOf } from '../../src/judge/estimate.ts';
import { judgeRun, sameChoices, type RunJudged } from '../../src/judge/judge-run.ts';
import { forkKey } from '../../src/judge/story.ts';
import type { Fork, Valuation } from '../../src/judge/valuation.ts';
import { finish } from '../../src/model/analysis/work.ts';
import { draw } from '../../src/model/luck.ts';
import { take } from '../../src/run/choose.ts';
import { namedAnswers, standInAt, type NamedAnswer } from '../../src/run/projection.ts';
import { isDecision } from '../../src/run/decisions.ts';
import { nodeOf } from '../../src/run/offer.ts';
import type { Run } from '../../src/run/run.ts';
import { startRun } from '../../src/run/start.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { playCompiled } from '../builders/compiled-weeks.ts';
import { tracesFor, valued } from '../judge/toy.ts';

playCompiled();

const parsed = parseScenario(readFileSync(join(import.meta.dirname, '../../scenarios/ai-team-from-scratch/scenario.json'), 'utf8'));
if (!parsed.ok) throw new Error('The shipped scenario does not parse.');
const { scenario } = parsed;

/** Worlds the paths are valued in, and runs of each player, in worlds of their own. */
const worlds = 64;
const runs = 500;
const firstSeed = 50_000;

let valuation: Valuation;
let forks: ReadonlyMap<string, Fork>;
beforeAll(() => {
  valuation = valued(everyPath(scenario, 1), worlds);
  forks = new Map(valuation.forks.map((fork) => [fork.key, fork]));
}, 120_000);

/** Picks one of the named answers by its place. */
type Player = (run: Run, answers: readonly NamedAnswer[]) => number;

function play(player: Player, seed: number): Run {
  let run = startRun(scenario, seed);
  while (!run.ended) {
    const answers = isDecision(nodeOf(run, run.node)) ? namedAnswers(scenario, run.node) : [];
    const standIn = standInAt(run);
    run = take(run, standIn.kind === 'spared' || answers.length === 0 ? standIn : (answers[player(run, answers)]?.answer ?? standIn), answers.length > 0 && standIn.kind !== 'spared' ? 70 : null);
  }
  return run;
}

const judgedRun = (...of: Parameters<typeof judgeRun>): RunJudged => finish(judgeRun(...of));
const judged = (player: Player, count = runs): RunJudged[] =>
  Array.from({ length: count }, (_, at) => judgedRun(play(player, firstSeed + at), [valuation], [])).filter(({ account }) => account !== null);
const scores = (played: readonly RunJudged[]): number[] => played.map(({ account }) => account?.score ?? NaN);
const deviation = (values: readonly number[]): number => Math.sqrt(meanOf(values.map((value) => (value - meanOf(values)) ** 2)));

const coin: Player = (run, answers) => Math.floor(draw({ seed: run.seed, index: 1 }, 'event', `coin/${run.node}`, 0, 0) * answers.length);
/** Follows the best path; where the valuation never came, the first answer. */
const follower: Player = (run) => forks.get(forkKey(run))?.best ?? 0;
/** Follows the author's claims, the first of them that is there. */
const scripted = (...claims: readonly string[]): Player => (run, answers) => {
  const node = nodeOf(run, run.node);
  const claimed: readonly { readonly claim?: string }[] = node.kind === 'choice' || node.kind === 'event' ? node.options : node.kind === 'allocation' ? node.presets : 'examples' in node ? node.examples : [];
  const wanted = claims.map((claim) => claimed.findIndex((each) => each.claim === claim)).find((at) => at >= 0);
  return Math.min(wanted ?? 0, answers.length - 1);
};

describe(`players in ${runs} worlds of their own, from seed ${firstSeed}`, () => {
  test('one who picks by coin scores as chance', { timeout: 60_000 }, () => {
    const found = scores(judged(coin));
    expect(found.length).toBeGreaterThan(0.9 * runs);
    const error = deviation(found) / Math.sqrt(found.length);
    // The valuation's own few worlds leave an error as well.
    expect(Math.abs(meanOf(found))).toBeLessThan(4 * error + 0.05);
  });

  test('one who follows the best path scores best, and luck averages to nothing', { timeout: 60_000 }, () => {
    const played = judged(follower);
    expect(played.length).toBeGreaterThan(0.9 * runs);
    for (const score of scores(played)) expect(score).toBe(1);
    expect(Math.max(...scores(judged(coin, 100)))).toBeLessThanOrEqual(1);
    const lucks = played.map(({ account }) => account?.luck ?? NaN);
    const error = Math.hypot(deviation(lucks) / Math.sqrt(lucks.length), valuation.best.points.se);
    expect(Math.abs(meanOf(lucks))).toBeLessThan(4 * error);
  });

  test('who is right and unlucky is told so', { timeout: 60_000 }, () => {
    const told = Array.from({ length: 12 }, (_, at) => {
      const run = play(follower, firstSeed + at);
      return judgedRun(run, [valuation], tracesFor(sameChoices(run), 120));
    }).filter(({ account }) => account !== null);
    const unlucky = told.filter(({ percentile }) => percentile < 0.5);
    expect(unlucky.length).toBeGreaterThan(0);
    expect(unlucky.length).toBeLessThan(told.length);
    for (const { corner, account, decisions } of unlucky) {
      expect(corner).toBe('unlucky');
      expect(account?.givenAway).toBe(0);
      expect(decisions.every(({ right }) => right)).toBe(true);
    }
  });

  test('a novice, a middling and an expert player come out in that order in at least 95 of 100 worlds', { timeout: 60_000 }, () => {
    const players = [scripted('trap'), scripted('defensible', 'trap'), scripted('best')];
    const counted = Array.from({ length: runs }, (_, at) => {
      const [novice, middling, expert] = players.map((player) => judgedRun(play(player, firstSeed + at), [valuation], []).account?.score);
      return novice === undefined || middling === undefined || expert === undefined ? null : novice < middling && middling < expert;
    }).filter((each) => each !== null);
    expect(counted.length).toBeGreaterThan(0.9 * runs);
    expect(counted.filter(Boolean).length / counted.length).toBeGreaterThanOrEqual(0.95);
  });
});
