import type { Lever } from '../../src/model/lever.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import type {
  AllocationNode, BriefNode, ChoiceNode, EndingNode, EventNode, Scenario, SequenceNode, ThresholdNode,
} from '../../src/scenario/scenario.ts';

/** A company of forty with two champions, four seats and $500K. Small enough to think about. */
export const smallCompany: Organisation = {
  archetype: 'consumer',
  engineers: 40,
  fluentShare: 0.05,
  staff: [
    { id: 'ada', name: 'Ada', role: 'product-engineer', seniority: 'senior', champion: true },
    { id: 'bo', name: 'Bo', role: 'product-engineer', seniority: 'senior', champion: true },
  ],
  structure: 'central',
  gates: { platform: 0, data: 0.4, product: 0.2, evaluation: 0.05 },
  legacy: 1,
  staleMonths: 1,
  productTeams: 4,
  informalFeatures: 2,
  prototypes: 0,
  seats: 4,
  budgetUsd: 500_000,
  validated: 1,
  payBand: 'enterprise',
  established: true,
  marketHeat: 1,
  traffic: 1,
  shiplessWeeks: 0,
};

/** A lever that opens one requisition. */
export function opening(role: Extract<Lever, { kind: 'open' }>['role'], seniority: Extract<Lever, { kind: 'open' }>['seniority'] = 'senior'): Lever {
  return { kind: 'open', role, seniority, count: 1 };
}

const welcome: BriefNode = { kind: 'brief', title: 'Welcome', text: 'The founder wants *AI* in the product.', speaker: 'The founder', next: 'first-hire' };

const firstHire: ChoiceNode = {
  kind: 'choice',
  title: 'Who comes first?',
  text: 'One requisition is open.',
  short: 'First hire',
  options: [
    {
      id: 'platform',
      label: 'A platform engineer',
      levers: [opening('platform-engineer', 'staff'), { kind: 'guild', timeShare: 0.2 }],
      tests: ['platform-first'],
      claim: 'best',
      reveal: { why: 'A way to users was missing.', principle: 'platform-first', sources: ['notes'] },
    },
    { id: 'researcher', label: 'A researcher', levers: [opening('researcher')], tests: ['platform-first'], claim: 'trap' },
  ],
  standIn: 'platform',
  advance: { weeks: 13 },
  reveal: { why: 'The first seat decides what the next one can do.' },
  next: [{ when: { chose: ['first-hire', 'platform'] }, to: 'team-of-builders' }, { to: 'team-of-scholars' }],
};

function team(cards: SequenceNode['cards']): SequenceNode {
  return {
    kind: 'sequence',
    title: 'Who comes next?',
    text: 'Three seats are left.',
    cards,
    cap: 3,
    pace: { perStep: 1, everyWeeks: 4 },
    start: [],
    atLeast: 1,
    standIn: ['pe-1', 'pm'],
    examples: [
      { id: 'builders-first', label: 'Builders first', answer: ['pe-1', 'pe-2', 'pm'], claim: 'defensible' },
      { id: 'product-first', label: 'A product manager first', answer: ['pm', 'pe-1', 'pe-2'], claim: 'best' },
    ],
    advance: { weeks: 13 },
    next: 'money',
  };
}

const builders = team([
  { id: 'pe-1', label: 'Product engineer', levers: [opening('product-engineer')], seats: 1 },
  { id: 'pe-2', label: 'Second product engineer', levers: [opening('product-engineer')], seats: 1 },
  { id: 'pm', label: 'Product manager', levers: [opening('product-manager'), { kind: 'owner', level: 0.8 }], seats: 1, tests: ['owner'] },
  { id: 'keep-open', label: 'Keep a seat open', levers: [], seats: 0 },
]);

const scholars = team([...builders.cards, { id: 'second-researcher', label: 'Second researcher', levers: [opening('researcher')], seats: 1 }]);

const money: AllocationNode = {
  kind: 'allocation',
  title: 'Divide the money',
  text: 'The board gives $500K.',
  totalUsd: 500_000,
  stepUsd: 50_000,
  lines: [
    { id: 'vendor', label: 'Vendor models', levers: [{ kind: 'budget', line: 'vendor', usd: 'amount', weeks: 52 }] },
    { id: 'measuring', label: 'Evaluation', levers: [{ kind: 'budget', line: 'evaluation', usd: 'amount', weeks: 26 }] },
    { id: 'skills', label: 'A programme for engineers', levers: [{ kind: 'upskill', usd: 'amount', elements: 4 }] },
  ],
  presets: [
    { id: 'even', label: 'A bit of each', answer: { vendor: 200_000, measuring: 150_000, skills: 150_000 }, claim: 'best' },
    { id: 'all-vendor', label: 'Everything on the vendor', answer: { vendor: 500_000 }, claim: 'trap' },
  ],
  standIn: { vendor: 200_000, measuring: 150_000, skills: 150_000 },
  advance: { weeks: 4 },
  next: 'outside-offer',
};

const outsideOffer: EventNode = {
  kind: 'event',
  title: 'An outside offer',
  text: 'Someone good has an offer from elsewhere.',
  odds: { of: 'champion-offer', withinWeeks: 13 },
  levers: [{ kind: 'outside-offer', target: { kind: 'champions' } }],
  otherwise: 'A quiet quarter: nobody was asked away.',
  options: [
    { id: 'ownership', label: 'Give them a product of their own', levers: [{ kind: 'retain', target: { kind: 'offered' }, how: 'ownership' }], claim: 'best' },
    { id: 'let-go', label: 'Wish them well', levers: [], claim: 'defensible' },
  ],
  standIn: 'ownership',
  advance: { weeks: 5 },
  next: 'tuning',
};

const tuning: ThresholdNode = {
  kind: 'threshold',
  title: 'When does an ML engineer join?',
  text: 'Say how much of the work must need tuning.',
  settings: [{
    id: 'need', label: 'Share of ideas that need tuning', unit: 'percent', min: 0, max: 100, step: 5, start: 50,
    minLabel: 'At once', maxLabel: 'Only when everything needs it', neverLabel: 'Never',
  }],
  levers: [{ kind: 'rule', metric: 'tuningNeed', atLeast: { setting: 'need' }, then: [opening('ml-engineer')] }],
  standIn: { need: 35 },
  examples: [
    { id: 'at-once', label: 'At once', answer: { need: 0 }, claim: 'trap' },
    { id: 'proven', label: 'Once it is proven', answer: { need: 35 }, claim: 'best' },
    { id: 'never', label: 'Never', answer: { need: 'never' }, claim: 'defensible' },
  ],
  tests: ['demand-first'],
  advance: { weeks: 13 },
  next: [
    { when: { all: [{ happened: 'outside-offer' }, { not: { chose: ['outside-offer', 'ownership'] } }] }, to: 'empty-desk' },
    { when: { any: [{ metric: 'featuresReleased', atLeast: 1 }, { chose: ['money', 'even'] }] }, to: 'afterwards' },
    { to: 'the-end' },
  ],
};

const emptyDesk: BriefNode = { kind: 'brief', title: 'An empty desk', text: 'The team is one fewer.', next: 'the-end', advance: { weeks: 2 } };
const afterwards: BriefNode = { kind: 'brief', title: 'A letter from a customer', text: 'It works.', next: 'the-end' };

const theEnd: EndingNode = {
  kind: 'ending',
  title: 'A year on',
  text: 'The year is over.',
  variants: [
    { when: { metric: 'featuresReleased', atLeast: 1 }, title: 'Something to show', text: 'Customers use it.' },
    { title: 'Nothing to show', text: 'It stayed a plan.' },
  ],
};

/** A whole scenario with every kind of node, two branches that meet again, and every form of condition. */
export const smallScenario: Scenario = {
  format: 2,
  id: 'small',
  title: 'A small beginning',
  role: 'Head of Engineering',
  company: 'A company of forty',
  summary: 'Four seats and half a million.',
  minutes: 5,
  difficulty: 'first',
  language: 'en',
  licence: 'CC BY 4.0',
  firstQuarter: { year: 2026, quarter: 1 },
  horizonQuarters: 6,
  principles: [
    { id: 'platform-first', text: 'A way to users comes before people who need one.' },
    { id: 'owner', text: 'Somebody owns the outcome.' },
    { id: 'demand-first', text: 'Hire for demand that is proven.' },
  ],
  sources: [{ id: 'notes', title: 'Notes on small teams', author: 'A. Writer', note: 'hypothetical' }],
  organisation: smallCompany,
  figures: [{ value: '40', label: 'engineers' }, { value: '$500K', label: 'beyond pay' }],
  objective: { text: 'Features in use, people kept.', value: 1, departure: -5, perMillionUsd: -2 },
  start: 'welcome',
  nodes: {
    welcome,
    'first-hire': firstHire,
    'team-of-builders': builders,
    'team-of-scholars': scholars,
    money,
    'outside-offer': outsideOffer,
    tuning,
    'empty-desk': emptyDesk,
    afterwards,
    'the-end': theEnd,
  },
};

/** The small scenario with some of it put differently. */
export function scenarioWith(changes: Partial<Scenario>): Scenario {
  return { ...smallScenario, ...changes };
}

/** The small scenario with some nodes added or replaced. */
export function scenarioWithNodes(nodes: Scenario['nodes']): Scenario {
  return scenarioWith({ nodes: { ...smallScenario.nodes, ...nodes } });
}
