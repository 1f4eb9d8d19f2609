import { sentence } from './english-grammar.ts';
import { englishFigures as figures } from './figures.ts';
import type { InstrumentWords, LibraryWords, PlayWords, StateFigureWords, TimelineWords } from './screen-words.ts';

const of = (whole: number | string): string => `of ${whole}`;

export const englishInstruments: InstrumentWords = {
  of,
  live: {
    label: 'Features live',
    note: (informal, troubled, live) => {
      if (troubled > 0) return `${troubled} in trouble`;
      if (informal > 0) return `${informal} informal, unsupported`;
      return live > 0 ? 'all on the platform' : 'none informal';
    },
  },
  hires: {
    label: 'AI hires',
    note: (seats, ramping) => (seats === 0 ? 'none authorised' : ramping > 0 ? `of ${seats} seats, ${ramping} still ramping` : `of ${seats} seats`),
  },
  spent: { label: 'Spent', note: (totalUsd) => `of ${figures.usd(totalUsd)} beyond pay` },
  quarter: { label: 'Quarter', value: String },
};

export const englishTimeline: TimelineWords = {
  joined: (name) => `${name} joins`,
  left: (name) => `${name} leaves`,
  feature: (number) => `Feature ${number}`,
  incident: 'A feature fails',
  guild: 'The guild meets',
  later: 'still open',
  structure: 'A new structure',
};

export const englishStateFigures: StateFigureWords = {
  platform: { value: (spans, of) => `${spans} of ${of}`, label: 'platform spans' },
  prototypes: (count) => `${count === 1 ? 'prototype' : 'prototypes'} waiting`,
  fluent: (of) => `of ${figures.count(of)} engineers fluent`,
  seats: (of) => `of ${of} seats filled`,
  departures: (count) => `${count === 1 ? 'person' : 'people'} who left since the start`,
  budget: (totalUsd) => `left of ${figures.usd(totalUsd)} beyond pay`,
  // Small, unless the word is written large throughout: MLOps, AI.
  inLine: (label) => label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()),
};

/** What an answer that anybody may put together is held against. */
function none(what: string, answers: number): string {
  return `How sure are you ${answers > 1 ? `that none of the author’s ${figures.spelled(answers)} ${what}s does better` : `of this ${what}`}?`;
}

export const englishPlay: PlayWords = {
  count: (number, of) => `Decision ${number} of ${of}`,
  confidence: (kind, answers) => {
    switch (kind) {
      case 'choice':
      case 'event':
        return `How sure are you that ${answers === 2 ? 'this does better than the other' : 'none of the others does better'}?`;
      case 'sequence':
        return none('order', answers);
      case 'allocation':
        return none('split', answers);
      case 'threshold':
        return none('rule', answers);
      case 'multi':
        return none('selection', answers);
      case 'check':
        return 'How sure are you that this is right?';
    }
  },
  check: 'A question',
  slotNow: 'Search opens now',
  slot: (week, quarter) => `Search opens in week ${week}, ${quarter}`,
  continueBrief: 'Go on',
  passing: (weeks, from, to) => `${sentence(figures.spelled(weeks))} ${weeks === 1 ? 'week' : 'weeks'}${from === to ? ` in ${to}` : `, to ${to}`}`,
  noTime: 'No time passes',
  spared: {
    title: 'Not this time',
    odds: (percent, weeks) => `The model put the odds at ${percent}\u00a0% over ${figures.spelled(weeks)} ${weeks === 1 ? 'week' : 'weeks'}. It did not happen.`,
    continueLabel: 'Go on',
  },
  never: 'Never',
  unasked: { spared: 'it did not happen', read: 'nothing to decide' },
  units: {
    percent: (value) => `${value}\u00a0%`,
    weeks: (value) => (value === 1 ? '1 week' : `${value} weeks`),
    people: (value) => (value === 1 ? '1 person' : `${value} people`),
    usd: figures.usd,
  },
  nothingPlaced: 'Nobody',
  nothingPicked: 'None of them',
  setting: (label, value) => `${label}: ${value}`,
  // Numbered cards of one kind in a row are named once: "Product engineer 1, 2; Evaluation specialist; Product engineer 3".
  order: (cards) => cards.map((card, at) => {
    const stem = card.replace(/\d+$/, '');
    return at === 0 ? card : stem !== card && cards[at - 1]?.replace(/\d+$/, '') === stem ? `, ${card.slice(stem.length)}` : `; ${card}`;
  }).join(''),
  picked: (labels) => labels.join('; '),
  split: (lines) => lines.map((line) => `${line.label} ${figures.usd(line.usd)}`).join(', '),
};

export const englishLibrary: LibraryWords = {
  minutes: (minutes) => `about ${minutes} minutes`,
  difficulty: { first: 'a first scenario', middling: 'medium', hard: 'hard' },
  decisions: (count) => (count === 1 ? '1 decision' : `${count} decisions`),
  resume: (number, of, quarter) => `You are at decision ${number} of ${of}, in ${quarter}.`,
  resumeBrief: 'You have read the briefing and decided nothing yet.',
  resumeDecided: 'Every decision is made.',
  resumeEnded: 'You have played this to its end.',
  resumeMisfit: (step, of) => `Step ${step} of your ${of} no longer fits this scenario. Go on from there, or start again; the run as it was is kept.`,
};
