import { describe, expect, test } from 'vitest';
import { everyPath } from '../../src/judge/ask.ts';
import { judgeRun, sameChoices } from '../../src/judge/judge-run.ts';
import { forkKey } from '../../src/judge/story.ts';
import type { Fork, Valuation } from '../../src/judge/valuation.ts';
import { worldAt } from '../../src/judge/worlds.ts';
import { finish } from '../../src/model/analysis/work.ts';
import { oddsAt } from '../../src/run/enter.ts';
import { replay } from '../../src/run/replay.ts';
import type { Answer, Choice, Run } from '../../src/run/run.ts';
import { startRun } from '../../src/run/start.ts';
import type { CheckNode, Next, Scenario, SequenceNode } from '../../src/scenario/scenario.ts';
import { choice, costs, loss, option, toy, tracesFor, valued } from './toy.ts';

const worlds = 400;
const seed = 7;

/** Safe costs 2 for certain. Risky costs 6 where luck strikes, and then 1 more if one fights it. After either a small choice between 0 and 0.5. */
const gamble: Scenario = toy({
  insure: choice([option('safe', 2), option('risky', 0)], [{ when: { chose: ['insure', 'safe'] }, to: 'after' }, { to: 'luck' }]),
  luck: loss(6, [option('fight', 1), option('accept', 0)], 'after'),
  after: choice([option('costly', 0.5), option('free', 0)], 'ending'),
}, 'insure');

const pick = (node: string, id: string, confidence = 80): Choice => ({ node, answer: { kind: 'option', option: id }, confidence });
const spared: Choice = { node: 'luck', answer: { kind: 'spared' }, confidence: null };
const forkAt = (valuation: Valuation, node: string, ...history: string[]): Fork => {
  const fork = valuation.forks.find((each) => each.node === node && each.history.map(({ id }) => id).join() === history.join());
  if (!fork) throw new Error(`no fork ${node} after ${history.join()}`);
  return fork;
};
const means = (fork: Fork) => Object.fromEntries(fork.answers.map(({ id, best }) => [id, best.points.mean]));
const playedRun = (scenario: Scenario, from: number, choices: readonly Choice[]): Run => {
  const { run, refused } = replay(scenario, { seed: from, choices });
  if (refused) throw new Error(`refused at ${refused.index}: ${refused.refusal.code}`);
  return run;
};

const judged = (...of: Parameters<typeof judgeRun>) => finish(judgeRun(...of));

describe('a gamble that can be worked out by hand', () => {
  const valuation = valued(everyPath(gamble, seed), worlds);
  /** How often luck struck in these worlds: all that is not known beforehand. */
  const struck = forkAt(valuation, 'luck', 'risky').share;

  test('luck strikes as often as its odds say', () => {
    const after = replay(gamble, { seed, choices: [pick('insure', 'risky')] }).run;
    const odds = oddsAt({ ...after, happened: {} }, 'luck');
    expect(odds).toBeGreaterThan(0.1);
    expect(odds).toBeLessThan(0.9);
    expect(Math.abs(struck - odds)).toBeLessThan(4 * Math.sqrt((odds * (1 - odds)) / worlds));
  });

  test('every answer is worth what the sums say, with the best play after it', () => {
    expect(means(forkAt(valuation, 'after', 'safe'))).toEqual({ costly: -2.5, free: -2 });
    expect(means(forkAt(valuation, 'luck', 'risky'))).toEqual({ fight: -7, accept: -6 });
    const start = forkAt(valuation, 'insure');
    expect(start.answers[0]?.best.points.mean).toBe(-2);
    expect(start.answers[1]?.best.points.mean).toBeCloseTo(-6 * struck, 9);
    expect(valuation.best.points.mean).toBeCloseTo(Math.max(-2, -6 * struck), 9);
    expect(start.best).toBe(6 * struck > 2 ? 0 : 1);
  });

  test('the stand-ins and the coin come to what the sums say', () => {
    expect(valuation.standIn.points.mean).toBe(-2.5);
    expect(forkAt(valuation, 'insure').answers[1]?.standIn.points.mean).toBeCloseTo(-7 * struck - 0.5, 6);
    expect(valuation.byCoin.mean).toBeCloseTo((-2 - 6.5 * struck) / 2 - 0.25, 6);
  });

  test('a difference is taken world by world: its error and how often each is ahead are known', () => {
    const start = forkAt(valuation, 'insure');
    const [pair] = start.pairs;
    // Safe less risky is 4 where luck strikes and −2 where it spares.
    expect(pair?.difference.points.mean).toBeCloseTo(6 * struck - 2, 6);
    expect(pair?.difference.points.se).toBeCloseTo(6 * Math.sqrt((struck * (1 - struck)) / (worlds - 1)), 6);
    expect(pair?.difference.points).toMatchObject({ above: struck, equal: 0 });
    expect(start.answers.map(({ ahead }) => ahead)).toEqual([struck, 1 - struck]);
    expect(start.answers[1]?.best.spend.mean).toBeCloseTo(6_000_000 * struck, 0);
  });

  test('paths are counted, each with its own fork, and shares of worlds say how often one comes there', () => {
    expect(valuation).toMatchObject({ worlds, paths: 8, pathsMet: 8, complete: true });
    const forks = valuation.forks.map(({ node, history, share }) => [node, history.map(({ id }) => id).join('>'), share]);
    expect(forks).toEqual([
      ['insure', '', 1],
      ['luck', 'risky', struck],
      ['after', 'safe', 1],
      ['after', 'risky>fight', struck],
      ['after', 'risky>accept', struck],
      ['after', 'risky', 1 - struck],
    ].sort((a, b) => forks.findIndex(([node, history]) => node === a[0] && history === a[1]) - forks.findIndex(([node, history]) => node === b[0] && history === b[1])));
  });

  test('traces drawn in parts say the same as all at once, and forks are found by a run that stands there', () => {
    const ask = everyPath(gamble, seed);
    expect([...tracesFor(ask, 30), ...tracesFor(ask, 50, 30)]).toEqual(tracesFor(ask, 80));
    expect(forkKey(startRun(gamble, 1))).toBe(forkAt(valuation, 'insure').key);
    const risky = Array.from({ length: 30 }, (_, world) => replay(gamble, { seed: worldAt(seed, world).seed, choices: [pick('insure', 'risky')] }).run).find((run) => run.happened.luck === true);
    expect(risky && forkKey(risky)).toBe(forkAt(valuation, 'luck', 'risky').key);
  });

  /** A seed whose own world strikes, or spares, the risky. */
  const seedWhere = (strikes: boolean): number => {
    for (let from = 100; ; from += 1) if (replay(gamble, { seed: from, choices: [pick('insure', 'risky')] }).run.happened.luck === strikes) return from;
  };

  test('regret is what an answer gave away, and points are the best play less regret plus luck', () => {
    for (const strikes of [true, false]) {
      const run = playedRun(gamble, seedWhere(strikes), [pick('insure', 'risky', 90), ...(strikes ? [pick('luck', 'fight')] : [spared]), pick('after', 'costly', 50)]);
      const { decisions, account } = judged(run, [valuation], tracesFor(sameChoices(run), 50));
      const regrets = [Math.max(0, 6 * struck - 2), ...(strikes ? [1] : []), 0.5];
      expect(decisions.map(({ regret }) => regret).map((each) => Number(each.toFixed(6)))).toEqual(regrets.map((each) => Number(each.toFixed(6))));
      expect(decisions.map(({ right }) => right)).toEqual([6 * struck <= 2, ...(strikes ? [false] : []), false]);
      expect(account?.points).toBe(strikes ? -7.5 : -0.5);
      const { atStart, givenAway, luck, points, byCoin, score } = account as NonNullable<typeof account>;
      expect(givenAway).toBeCloseTo(regrets.reduce((sum, each) => sum + each, 0), 6);
      expect(atStart - givenAway + luck).toBeCloseTo(points, 9);
      expect(luck).toBeCloseTo(strikes ? -6 + 6 * struck : 6 * struck, 6);
      expect(score).toBeCloseTo(1 - givenAway / (atStart - byCoin), 9);
    }
  });

  test('who decides well and is struck is told it was bad luck; who decides badly and is spared, that it was good', () => {
    const cheap: Scenario = toy({ ...gamble.nodes, luck: loss(6, [option('fight', 1), option('accept', 0)], 'after', 1) }, 'insure');
    const odds = valued(everyPath(cheap, seed), 600);
    // A week's odds are small: the gamble is right.
    expect(forkAt(odds, 'insure').best).toBe(1);
    let from = 100;
    while (replay(cheap, { seed: from, choices: [pick('insure', 'risky')] }).run.happened.luck !== true) from += 1;
    const unlucky = playedRun(cheap, from, [pick('insure', 'risky'), pick('luck', 'accept'), pick('after', 'free')]);
    const told = judged(unlucky, [odds], tracesFor(sameChoices(unlucky), 200));
    expect(told.decisions.every(({ right, regret }) => right && regret === 0)).toBe(true);
    expect(told).toMatchObject({ corner: 'unlucky', account: { givenAway: 0, score: 1 } });
    expect(told.percentile).toBeLessThan(0.2);

    const dear: Scenario = toy({ ...gamble.nodes, luck: loss(60, [option('fight', 1), option('accept', 0)], 'after') }, 'insure');
    const high = valued(everyPath(dear, seed), 200);
    const spare = seedWhere(false);
    const lucky = playedRun(dear, spare, [pick('insure', 'risky'), spared, pick('after', 'free')]);
    expect(judged(lucky, [high], tracesFor(sameChoices(lucky), 200))).toMatchObject({ corner: 'lucky' });
  });
});

describe('ways asked about', () => {
  test('histories between which nothing differs come to one fork, simulated once', () => {
    const flavour = toy({ tone: choice([option('warm', 0), option('cool', 0), option('dear', 1)], 'after'), after: choice([option('x', 1), option('y', 2)], 'ending') }, 'tone');
    const valuation = valued(everyPath(flavour, seed), 3);
    expect(valuation.forks.map(({ node, history }) => [node, history.map(({ id }) => id).join()])).toEqual([['tone', ''], ['after', 'warm'], ['after', 'dear']]);
    expect(valuation).toMatchObject({ paths: 6, pathsMet: 6 });
    const [tone, warmed, deared] = valuation.forks;
    expect(tone?.answers.map(({ next }) => next)).toEqual([[warmed?.key], [warmed?.key], [deared?.key]]);
    expect(warmed?.answers.map(({ next }) => next)).toEqual([[], []]);
    expect(tracesFor(everyPath(flavour, seed), 1)[0]?.outcomes).toHaveLength(4 * 4);
  });

  test('an answer a later condition asks about keeps histories apart', () => {
    const asked = toy({
      tone: choice([option('warm', 0), option('cool', 0)], 'mid'),
      mid: choice([option('x', 1), option('y', 2)], [{ when: { chose: ['tone', 'warm'] }, to: 'bonus' }, { to: 'ending' }]),
      bonus: choice([option('more', 3), option('less', 1)], 'ending'),
    }, 'tone');
    const valuation = valued(everyPath(asked, seed), 2);
    expect(valuation.forks.filter(({ node }) => node === 'mid')).toHaveLength(2);
    expect(valuation.best.points.mean).toBe(-1);
    expect(means(forkAt(valuation, 'tone'))).toEqual({ warm: -2, cool: -1 });
  });

  test('a knowledge question parts ways only where a later condition asks what was answered', () => {
    const check: CheckNode = {
      kind: 'check', title: 'A question', text: 'Which?', next: 'mid',
      answers: [{ id: 'yes', label: 'Yes', right: true, reason: 'So it is.' }, { id: 'no', label: 'No', right: false, reason: 'It is not.' }],
    };
    const mid = (next: Next) => choice([option('x', 1), option('y', 2)], next);
    const plain = valued(everyPath(toy({ check, mid: mid('ending') }, 'check'), seed), 1);
    expect(plain.forks.map(({ node }) => node)).toEqual(['mid']);
    const bonus = choice([option('more', 3)], 'ending');
    const parted = valued(everyPath(toy({ check, mid: mid([{ when: { chose: ['check', 'no'] }, to: 'bonus' }, { to: 'ending' }]), bonus }, 'check'), seed), 1);
    expect(parted.forks.map(({ node, answers }) => [node, answers.map(({ best }) => best.points.mean)])).toEqual([['mid', [-1, -2]], ['mid', [-4, -5]], ['bonus', [-4]], ['bonus', [-5]]]);
  });

  test('an answer of the player\'s own is valued beside those that have names, after what was given, in the worlds that come there', () => {
    const cards = [1, 2, 4].map((millions) => ({ id: `card-${millions}`, label: 'A card', levers: [costs(millions)], seats: 0 }));
    const order: SequenceNode = {
      kind: 'sequence', title: 'An order', text: 'Order.', cards, cap: 3, pace: { perStep: 1, everyWeeks: 1 }, start: [], atLeast: 0, standIn: ['card-1', 'card-4'], next: 'ending',
      examples: [{ id: 'small', label: 'Small', answer: ['card-1'] }, { id: 'big', label: 'Big', answer: ['card-4'] }],
    };
    const ordered = toy({ ...gamble.nodes, after: order }, 'insure');
    const given = [pick('insure', 'risky'), spared];
    const own: Answer = { kind: 'order', cards: ['card-2', 'card-1'] };
    const valuation = valued({ scenario: ordered, seed, ways: { kind: 'every', given, own } }, 60);
    const worldsSpared = Array.from({ length: 60 }, (_, world) => replay(ordered, { seed: worldAt(seed, world).seed, choices: [pick('insure', 'risky')] }).run.happened.luck).filter((struck) => struck === false).length;
    expect(valuation.forks.map(({ node, worlds: of, share, best }) => [node, of, share, best])).toEqual([['after', worldsSpared, worldsSpared / 60, 0]]);
    expect(worldsSpared).toBeLessThan(60);
    expect(valuation.forks[0]?.answers.map(({ id, answer, best }) => [id, answer.kind, best.points.mean])).toEqual([['small', 'order', -1], ['big', 'order', -4], [null, 'order', -3]]);
    // The stand-in has no name: it is followed for what stand-ins come to, and is no answer that could be the best.
    expect(valuation.standIn.points.mean).toBe(-5);
  });

  test('what an answer of the player\'s own brings beyond all that have names is judgement, not luck', () => {
    const cards = [1, 2, 4].map((millions) => ({ id: `card-${millions}`, label: 'A card', levers: [costs(millions)], seats: 0 }));
    const order: SequenceNode = {
      kind: 'sequence', title: 'An order', text: 'Order.', cards, cap: 3, pace: { perStep: 1, everyWeeks: 1 }, start: [], atLeast: 0, standIn: ['card-2'], next: 'after',
      examples: [{ id: 'fair', label: 'Fair', answer: ['card-2'] }, { id: 'big', label: 'Big', answer: ['card-4'] }],
    };
    const ordered = toy({ order, after: choice([option('costly', 0.5), option('free', 0)], 'ending') }, 'order');
    const own: Answer = { kind: 'order', cards: ['card-1'] };
    const run = playedRun(ordered, seed, [{ node: 'order', answer: own, confidence: 80 }, pick('after', 'costly')]);
    const valuations = [valued(everyPath(ordered, seed), 20), valued({ scenario: ordered, seed, ways: { kind: 'every', given: [], own } }, 20)] as const;
    const { decisions, account } = judged(run, [...valuations], tracesFor(sameChoices(run), 20));
    expect(decisions[0]).toMatchObject({ right: true, regret: 0, gained: 1, foreseen: -2, best: -1, bestAnswer: own });
    expect(decisions[1]).toMatchObject({ right: false, regret: 0.5, gained: 0 });
    // Expected of the best play −2, of a coin −3.25; one's own order brings 1 more, the choice after it gives away a half.
    expect(account).toMatchObject({ atStart: -2, byCoin: -3.25, gained: 1, givenAway: 0.5, luck: 0, points: -1.5, score: 1.4 });
  });

  test('too many paths are sampled and it is said; the first decision keeps all its answers, and stand-ins are always among them', () => {
    const names = Array.from({ length: 60 }, (_, at) => `stage-${at}`);
    const options = [option('a', 0), option('b', 1), option('c', 2)];
    const long = toy(Object.fromEntries(names.map((id, at) => [id, choice(options, names[at + 1] ?? 'ending', { advance: { weeks: 0 }, standIn: 'b' })])), 'stage-0');
    const valuation = valued(everyPath(long, seed), 1);
    expect(valuation).toMatchObject({ complete: false, paths: 3 ** 60 });
    expect(valuation.pathsMet).toBeGreaterThan(10);
    expect(valuation.pathsMet).toBeLessThan(20_000);
    expect(valuation.forks[0]?.answers.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(valuation.forks.every(({ answers }) => answers.some(({ id }) => id === 'b'))).toBe(true);
    expect(valuation.standIn.points.mean).toBe(-60);
  });
});
