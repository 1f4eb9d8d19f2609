import { englishFigures as figures } from './figures.ts';
import type { PanelWords } from './panel-words.ts';

const inTen = ['', '', '', '', '', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;
function expect(percent: number): string {
  if (percent === 50) return 'At 50\u00a0% you expect to be right as often as a coin.';
  if (percent === 100) return 'At 100\u00a0% you expect never to be wrong.';
  const words = percent % 10 === 0 ? `${inTen[percent / 10] ?? ''} times in ten` : `${percent} times in a hundred`;
  return `At ${percent}\u00a0% you expect to be right ${words}.`;
}

export const englishPanels: PanelWords = {
  brand: 'Forkcast',
  home: 'Forkcast, all scenarios',
  skipToDecision: 'Skip to the text',
  menu: 'Menu and settings',
  stage: 'The organisation',
  instruments: 'Instruments',
  more: (items) => (items === 0 ? 'More below' : `${items} more below`),

  usd: figures.usd,
  percent: (value) => `${value}\u00a0%`,
  weeks: (weeks) => (weeks === 1 ? '1 week' : `${weeks} weeks`),
  people: (people) => (people === 1 ? '1 person' : `${people} people`),
  role: {
    'product-engineer': 'Product engineer',
    'product-manager': 'AI product manager',
    'evaluation-specialist': 'Evaluation specialist',
    'ml-engineer': 'ML engineer',
    'platform-engineer': 'Platform engineer',
    'data-engineer': 'Data engineer',
    researcher: 'Researcher',
    'infrastructure-engineer': 'Infrastructure engineer',
    leader: 'Leader',
    'devops-engineer': 'DevOps engineer',
  },

  timeline: {
    label: 'Timeline',
    pin: (number, label, state) => `Decision ${number}, ${label}: ${{ done: 'made', now: 'now', later: 'to come' }[state]}`,
    week: (week, of) => `Week ${week} of ${of}`,
  },

  library: {
    title: 'Decide first. Then see what was luck.',
    lead: 'You are given an organisation and a decision about its AI talent. Commit, watch the quarters pass, and look at what you chose beside what you could have chosen.',
    listLabel: 'Scenarios',
    play: 'Begin',
    resume: 'Continue',
    lookBack: 'See how it ended',
    startAgain: 'Start again',
    loading: 'Fetching the scenarios',
    empty: 'There is no scenario here yet. Put one in the scenarios folder and reload.',
    failed: 'The scenarios could not be read.',
    retry: 'Try again',
  },

  decision: {
    figures: 'The company in figures',
    options: 'Options',
    pick: (atLeast, atMost) => (atLeast === 0 ? `Pick up to ${figures.spelled(atMost)}, or none.` : atLeast === atMost ? `Pick ${figures.spelled(atMost)}.` : `Pick ${figures.spelled(atLeast)} to ${figures.spelled(atMost)}.`),
    picked: (count, atMost) => `${count} of ${atMost} picked`,
    commitOption: (letter) => `Commit to ${letter}`,
    commitChoice: 'Commit',
    commitPicks: 'Commit this selection',
    commitOrder: 'Commit this order',
    commitSplit: 'Commit this split',
    commitValue: 'Commit this rule',
    needOption: 'Choose an option first.',
    needConfidence: 'Say how sure you are.',
    needPicks: (atLeast) => `Pick at least ${atLeast} first.`,
    needCards: (atLeast) => `Place at least ${atLeast} first.`,
    overCap: (over) => `Take ${over} out: there are more people than seats.`,
    expect,
    stands: 'A commitment stands.',
    nearest: (value) => `The nearest that can be had is ${value}.`,
  },

  confidence: {
    unset: 'not said yet',
    low: 'a coin toss',
    high: 'certain',
    value: (percent) => `${percent} percent sure`,
  },

  sequence: {
    list: 'Order of arrival',
    how: 'Drag a row, use its buttons, or press Alt with an arrow key.',
    grip: (label) => `Move ${label}: drag, or Alt with an arrow key`,
    up: (label) => `Move ${label} up`,
    down: (label) => `Move ${label} down`,
    takeOut: 'Take out',
    takeOutOf: (label) => `Take out ${label}`,
    add: 'Add',
    addOf: (label) => `Add ${label}`,
    pool: 'Also in the market',
    poolLead: 'Add one and it joins the end of the order.',
    poolEmpty: 'Everyone is in the order.',
    empty: 'Nobody is placed yet. Add someone from the market.',
    seats: (placed, cap) => `${placed} of ${cap} seats planned.`,
    full: 'Every seat is planned. Take someone out to make room.',
    moved: (label, place, of) => `${label} is now ${place} of ${of}.`,
    added: (label, place) => `${label} added as number ${place}.`,
    removed: (label) => `${label} taken out.`,
  },

  allocation: {
    presets: 'Start from',
    undo: 'Undo',
    undone: 'The split is as it was before.',
    lock: (label) => `Hold ${label} where it is`,
    amount: (label) => `Amount for ${label}`,
    slider: (label) => `${label}, slider`,
    placed: 'All of it placed',
    placedOf: (placed, total) => `${placed} of ${total}`,
    notAnAmount: 'That is not an amount. Try 400K or 0.4M.',
    allLocked: 'The other lines are held, so this one cannot move.',
    took: (label) => `Split set to ${label}.`,
  },

  threshold: {
    value: (label) => `${label}, typed`,
    notANumber: 'That is not a number.',
  },

  passing: { skip: 'Skip', label: 'Time passes' },

  noticesLabel: 'Notices',
  incomplete: 'A part of the game did not arrive. What was saved stays; reload the page when the network is back.',
  noticeActions: { takeOver: 'Play here', startAgain: 'Start again', reload: 'Reload', carryOff: 'Save this run as a file', yourRuns: 'Your runs', dismiss: 'Close' },

  loading: 'One moment',
  failed: {
    title: 'This could not be opened',
    lead: 'What was saved is still there. Loading the page again may bring you back to where you were.',
    retry: 'Load again',
    home: 'All scenarios',
  },
};
