import type { CheckNode, EventNode, MultiNode, Scenario, ThresholdNode } from '../../src/scenario/scenario.ts';
import { opening, smallScenario } from './scenario.ts';

const question: CheckNode = {
  kind: 'check',
  title: 'A question first',
  text: 'Two of three gates are closed. How much does a star researcher add?',
  answers: [
    { id: 'a-lot', label: 'A lot', right: false, reason: 'What is built stays behind the gates.' },
    { id: 'nothing', label: 'About nothing', right: true, reason: 'The gates decide what reaches users.' },
  ],
  sources: ['notes'],
  facilitator: { notes: 'Ask for a show of hands before anybody answers.', discussion: ['Which gate is closed where you work?'] },
  next: 'signals',
};

const signals: MultiNode = {
  kind: 'multi',
  title: 'What do you act on?',
  text: 'Four things stand out. You have time for two.',
  options: [
    { id: 'owner', label: 'Nobody owns the product', levers: [{ kind: 'owner', level: 0.8 }], tests: ['owner'] },
    { id: 'guild', label: 'The two who build never meet', levers: [{ kind: 'guild', timeShare: 0.1 }] },
    { id: 'press', label: 'The papers do not write about you', levers: [{ kind: 'announce', what: 'press' }] },
    { id: 'measure', label: 'Nobody measures anything', levers: [{ kind: 'audit' }] },
  ],
  atLeast: 1,
  atMost: 2,
  standIn: ['owner', 'guild'],
  examples: [
    { id: 'work', label: 'What holds the work back', answer: ['owner', 'guild'], claim: 'best' },
    { id: 'names', label: 'What others say', answer: ['press'], claim: 'trap' },
  ],
  advance: { weeks: 4 },
  next: 'storm',
};

const storm: EventNode = {
  kind: 'event',
  title: 'Somebody is asked away',
  text: 'It happens to good people.',
  odds: { of: 'anyone-offer', withinWeeks: 13 },
  levers: [{ kind: 'outside-offer', target: { kind: 'all' } }],
  otherwise: 'Nobody was.',
  options: [],
  next: 'two-numbers',
};

const twoNumbers: ThresholdNode = {
  kind: 'threshold',
  title: 'Two numbers',
  text: 'How much for each of how many?',
  settings: [
    { id: 'people', label: 'People to fight for', unit: 'people', min: 1, max: 4, step: 1, start: 2, minLabel: 'One', maxLabel: 'Four', neverLabel: 'Nobody' },
    { id: 'bonus', label: 'For each', unit: 'usd', min: 0, max: 40_000, step: 10_000, start: 0, minLabel: 'Nothing', maxLabel: 'A quarter’s pay' },
  ],
  levers: [
    { kind: 'retain', target: { kind: 'strongest', at: 'deployment', count: { setting: 'people' } }, how: 'bonus', usd: { setting: 'bonus' } },
    { kind: 'rule', metric: 'tuningNeed', atLeast: 0.5, then: [opening('ml-engineer')] },
  ],
  standIn: { people: 2, bonus: 10_000 },
  examples: [
    { id: 'some', label: 'Two, and something', answer: { people: 2, bonus: 10_000 }, claim: 'best' },
    { id: 'none', label: 'Nobody', answer: { people: 'never', bonus: 0 }, claim: 'trap' },
  ],
  next: [
    { when: { all: [{ chose: ['question', 'nothing'] }, { happened: 'storm' }, { chose: ['signals', 'measure'] }, { chose: ['two-numbers', 'none'] }] }, to: 'the-end' },
    { to: 'first-hire' },
  ],
};

/** The small scenario with a knowledge question, several picks, luck that asks nothing and two numbers at once before its story. */
export const wideScenario: Scenario = {
  ...smallScenario,
  id: 'wide',
  caveat: 'The notes give no figures.',
  nodes: {
    ...smallScenario.nodes,
    welcome: { ...smallScenario.nodes['welcome'], next: 'question' } as typeof question,
    question,
    signals,
    storm,
    'two-numbers': twoNumbers,
  },
};
