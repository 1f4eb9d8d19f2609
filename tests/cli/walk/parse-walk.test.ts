import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWalk } from '../../../src/cli/walk/parse-walk.ts';
import { wordsFor } from '../../../src/scenario/problem-words.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { edited } from '../../scenario/marked.ts';
import { smallScenario } from '../../builders/scenario.ts';
import { wideScenario } from '../../builders/wide-scenario.ts';

const whole = `{
  "format": 1,
  "name": "Builders first",
  "seed": 3,
  "worlds": 5,
  "answers": {
    "first-hire": "platform",
    "team-of-builders": ["pm", "pe-1"],
    "money": { "vendor": 500000 },
    "outside-offer": "ownership",
    "tuning": { "need": 35 }
  },
  "expect": [
    { "ending": "the-end", "chance": { "atLeast": 0.1 } },
    { "metric": "departures", "below": 9, "quarter": 2 },
    { "not": { "chose": ["team-of-builders", "pe-2"] } }
  ]
}`;

const faults = (text: string, scenario: Scenario = smallScenario): string[] => {
  const parsed = parseWalk(text, scenario);
  return parsed.ok ? [] : parsed.problems.map((problem) => `${problem.line}:${problem.column} ${problem.code} ${problem.pointer}: ${wordsFor(problem)}`);
};

test('a walk may name answers, list them, or write them out', () => {
  const parsed = parseWalk(whole, smallScenario);
  expect(parsed.ok ? parsed.walk.answers : parsed.problems).toMatchObject({ 'first-hire': 'platform', 'team-of-builders': ['pm', 'pe-1'] });
});

/** What is broken, how, and what is said of it. */
describe('a slip is said at its place, with the name that was meant', () => {
  test.each([
    ['an unknown node', '"first-hire": "platform"', '"frist-hire": "platform"', '7:5 SCN-REF-UNKNOWN /answers/frist-hire: no node "frist-hire"; did you mean "first-hire"?'],
    ['an unknown answer', '"ownership"', '"owner-ship"', '10:22 SCN-REF-UNKNOWN /answers/outside-offer: no answer "owner-ship"; did you mean "ownership"?'],
    ['an answer unlike any', '"ownership"', '"run-away"', '10:22 SCN-REF-UNKNOWN /answers/outside-offer: no answer "run-away"; known here: ownership, let-go'],
    ['an unknown card', '["pm", "pe-1"]', '["pm", "pe-9"]', '8:25 SCN-REF-UNKNOWN /answers/team-of-builders: no card "pe-9"; did you mean "pe-1"?'],
    ['an answer in another form', '"first-hire": "platform"', '"first-hire": ["platform"]', '7:19 SCN-VALUE /answers/first-hire: expected the id of an option, found a list of 1'],
    ['money that does not add up', '500000', '450000', '9:14 SCN-SUM /answers/money: the amounts add up to 450000, not 500000'],
    ['a number off its steps', '"need": 35', '"need": 37', '11:25 SCN-RANGE /answers/tuning/need: expected a number in steps of 5, found 37'],
    ['an unknown setting', '"need": 35', '"ned": 35', '11:15 SCN-REF-UNKNOWN /answers/tuning: no setting "ned"; did you mean "need"?'],
    ['an unknown ending', '"the-end"', '"the-edn"', '14:17 SCN-REF-UNKNOWN /expect/0/ending: no ending "the-edn"; did you mean "the-end"?'],
    ['a node that is no ending', '"the-end"', '"money"', '14:17 SCN-REF-UNKNOWN /expect/0/ending: no ending "money"; known here: the-end'],
    ['a quarter past the horizon', '"quarter": 2', '"quarter": 30', '15:54 SCN-RANGE /expect/1/quarter: expected a number at most 6, the horizon, found 30'],
    ['a bound that nothing can miss', '"below": 9, ', '', '15:5 SCN-CONDITION-BOUNDS /expect/1: no value is at least none and below none; give one bound, or two with room between them'],
    ['a choice that cannot be asked about', '"pe-2"]', '"pe-7"]', '16:46 SCN-REF-UNKNOWN /expect/2/not/chose/1: no answer "pe-7"; did you mean "pe-1"?'],
    ['a chance in one world', '  "worlds": 5,\n', '', '1:1 SCN-MISSING : the property worlds is missing; expected how many worlds the chance is counted in'],
    ['a chance above one', '0.1', '10', '14:51 SCN-RANGE /expect/0/chance/atLeast: expected a number at most 1, found 10; 10 % is written 0.1'],
    ['no expectation at all', /"expect": \[[\s\S]*\]/, '"expect": []', '13:13 SCN-TOO-FEW /expect: 0 entries; at least 1 is needed'],
  ] as const)('%s', (_what, before, after, said) => {
    const broken = typeof before === 'string' ? edited(whole, before, after) : whole.replace(before, after);
    expect(faults(broken)).toEqual([said]);
  });
});

/** What is answered, and what is said of it. */
describe('an answer of several parts is held to what the question asks', () => {
  test.each([
    ['three picks of two', '"signals": ["owner", "guild", "press"]', '6:26 SCN-TOO-MANY /answers/signals: 3 entries; at most 2 may be picked'],
    ['no pick of one', '"signals": []', '6:26 SCN-TOO-FEW /answers/signals: 0 entries; at least 1 is needed'],
    ['a pick made twice', '"signals": ["owner", "owner"]', '6:36 SCN-ID-DUPLICATE /answers/signals/1: "owner" is here a second time'],
    ['a number left out', '"two-numbers": { "people": 2 }', '6:30 SCN-MISSING /answers/two-numbers: the property bonus is missing; expected a number, or "never" where that may be said'],
    ['a question’s answer that is not there', '"question": "nothin"', '6:27 SCN-REF-UNKNOWN /answers/question: no answer "nothin"; did you mean "nothing"?'],
    ['a card taken twice', '"team-of-builders": ["pm", "pm"]', '6:42 SCN-ID-DUPLICATE /answers/team-of-builders/1: "pm" is here a second time'],
  ])('%s', (_what, answer, said) => {
    expect(faults(whole.replace(/"answers": \{[\s\S]*?\n  \}/, `"answers": {${answer}}`), wideScenario)).toEqual([said]);
  });
});

test('a walk cut anywhere is refused, and nothing is thrown', () => {
  for (let at = 0; at < whole.length; at += 1) expect(parseWalk(whole.slice(0, at), smallScenario).ok).toBe(false);
});

test('whatever stands in a walk, it is read or refused', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(typeof parseWalk(text, smallScenario).ok).toBe('boolean');
      expect(typeof parseWalk(edited(whole, '"platform"', text), smallScenario).ok).toBe('boolean');
    }),
    { numRuns: 200 },
  );
});
