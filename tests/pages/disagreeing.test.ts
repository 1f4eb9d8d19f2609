import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Forecaster } from '../../src/forecast/forecaster.ts';
import type { FindingOf, Question } from '../../src/forecast/question.ts';
import { workOn } from '../../src/forecast/question.ts';
import { finish } from '../../src/model/analysis/work.ts';
import { disagreeing, type Disagreement } from '../../src/pages/disagreeing.ts';
import { englishLate as words } from '../../src/present/words/english-late.ts';
import { endingOf, playThrough } from '../builders/plays.ts';
import { smallScenario } from '../builders/scenario.ts';

const { run } = endingOf(playThrough(smallScenario, 3, [0]));
const table = readFileSync(join(import.meta.dirname, '../../src/model/parameters.md'), 'utf8');

type Asks = Pick<Forecaster, 'ask'>;

/** Works everything out here, in one world, which leaves every verdict open; its job at each of the places given fails. */
function asksFailing(...places: readonly number[]): Asks {
  let asked = 0;
  return {
    ask<Q extends Question>(questions: readonly Q[]) {
      const fails = places.includes(asked++);
      const inOne = (question: Question): Question => ('worlds' in question ? { ...question, worlds: 1 } : question);
      const result = fails ? Promise.reject(new Error('Drawing failed.')) : Promise.resolve(questions.map((question) => finish(workOn(inOne(question))) as FindingOf<Q>));
      result.catch(() => undefined);
      return { result, cancel() {} };
    },
  };
}

/** A disagreement, and how to wait until what is known of it is so. */
function aDisagreement(by: Asks, fetched: () => Promise<string> = () => Promise.resolve(table)) {
  const waiting = new Set<() => void>();
  let latest: Disagreement | null = null;
  const hands = disagreeing(run, words, (known) => {
    latest = known;
    for (const look of [...waiting]) look();
  }, by, fetched);
  const until = (so: (known: Disagreement) => boolean): Promise<Disagreement> => new Promise((resolve) => {
    const look = (): void => {
      if (!latest || !so(latest)) return;
      waiting.delete(look);
      resolve(latest);
    };
    waiting.add(look);
    look();
  });
  return { hands, until };
}

describe('a disagreement', () => {
  test('whose numbers do not arrive says so, and is opened by the next press', async () => {
    let offline = true;
    const { hands, until } = aDisagreement(asksFailing(), () => (offline ? Promise.reject(new Error('offline')) : Promise.resolve(table)));
    hands.open();
    expect(await until(({ brokeOff }) => brokeOff !== null)).toMatchObject({ brokeOff: 'numbers', notes: null });
    offline = false;
    hands.open();
    expect(await until(({ verdicts }) => verdicts !== null)).toMatchObject({ brokeOff: null });
    hands.leave();
  });

  test('whose verdicts break off says so, keeps its numbers, and has them worked out by the next press', async () => {
    const { hands, until } = aDisagreement(asksFailing(0));
    hands.open();
    const broken = await until(({ brokeOff }) => brokeOff !== null);
    expect([broken.brokeOff, broken.notes === null]).toEqual(['verdicts', false]);
    hands.open();
    expect((await until(({ verdicts }) => verdicts !== null)).brokeOff).toBeNull();
    hands.leave();
  });

  test('says of a number whose worlds break off that they did, and tries it again', async () => {
    const { hands, until } = aDisagreement(asksFailing(0, 2));
    const outcome = async (): Promise<unknown> => {
      hands.tryNumber('releaseRate', 0.05);
      const { conclusions } = await until(({ conclusions }) => conclusions !== 'working' && conclusions !== null);
      return conclusions === 'failed' ? 'failed' : typeof conclusions;
    };
    expect([await outcome(), await outcome(), await outcome()]).toEqual(['failed', 'failed', 'object']);
    hands.leave();
  });
});
