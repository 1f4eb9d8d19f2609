import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leavingDrivers, type ModelEvent } from '../../src/model/trajectory.ts';
import { englishAfter as english } from '../../src/present/words/english-after.ts';
import { eventSentence, type EventFacts } from '../../src/present/words/event-words.ts';
import { anyEvent } from '../builders/trajectory.ts';

const facts: EventFacts = { name: 'Ines Okafor', featureNumber: 3, shiplessWeeks: 52, waiting: 4 };
const say = (event: ModelEvent, over: Partial<EventFacts> = {}) => eventSentence(english.events, event.kind, event, { ...facts, ...over });

describe('the words of an event', () => {
  test('are whole sentences, whatever happened', () => {
    fc.assert(fc.property(anyEvent, (event) => { expect(say(event)).toMatch(/^[A-Z][^{}]*[a-z0-9)]\.$/); }));
  });

  test('say the week it happened', () => {
    fc.assert(fc.property(anyEvent, fc.integer({ min: 1, max: 208 }), (event, week) => { expect(say({ ...event, week })).toMatch(new RegExp(`week ${week}\\b`)); }));
  });

  test.each(leavingDrivers)('somebody who left because of %s is told of in words of its own', (driver) => {
    const left = (cause: typeof driver) => say({ week: 31, kind: 'person-left', person: 'a', role: 'researcher', champion: false, drivers: [{ cause, share: 1 }] });
    expect(left(driver)).toMatch(/^Ines Okafor, researcher, left in week 31\. /);
    expect(leavingDrivers.filter((other) => left(other) === left(driver))).toEqual([driver]);
  });

  test('who left mostly by chance is not said to have had no reason, where something else had a part in it', () => {
    const left = (pay: number) => say({ week: 6, kind: 'person-left', person: 'a', role: 'researcher', champion: false, drivers: [{ cause: 'chance', share: 1 - pay }, { cause: 'pay', share: pay }] });
    expect(left(0.22)).toBe('Ines Okafor, researcher, left in week 6. No one thing drove it: the ordinary turnover of any job (78\u00a0%) and pay below the market (22\u00a0%).');
    expect(left(0.05)).toBe('Ines Okafor, researcher, left in week 6. Nothing here drove them out; people also leave by chance.');
  });

  test('a champion who leaves is called one', () => {
    expect(say({ week: 31, kind: 'person-left', person: 'a', role: 'product-engineer', champion: true, drivers: [{ cause: 'not-shipping', share: 1 }] }))
      .toBe('Ines Okafor, a champion, left in week 31. Nothing had shipped for a year.');
  });

  test.each([[1, 'one week'], [9, 'nine weeks'], [31, 'thirty-one weeks'], [52, 'a year']])('after %d weeks without a release it says %s', (shiplessWeeks, said) => {
    expect(say({ week: 40, kind: 'person-left', person: 'a', role: 'researcher', champion: false, drivers: [{ cause: 'not-shipping', share: 1 }] }, { shiplessWeeks })).toContain(said);
  });

  test.each([['ml-engineer', 'an ML engineer'], ['platform-engineer', 'a platform engineer'], ['evaluation-specialist', 'an evaluation specialist'], ['product-manager', 'an AI product manager'], ['researcher', 'a researcher'], ['devops-engineer', 'a DevOps engineer']] as const)(
    'somebody who joins as %s joins as %s', (role, said) => {
      expect(say({ week: 8, kind: 'person-joined', person: 'a', role })).toBe(`Ines Okafor joined in week 8 as ${said}.`);
    },
  );
});
