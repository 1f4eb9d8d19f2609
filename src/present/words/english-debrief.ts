import type { Corner } from '../../judge/luck.ts';
import type { OtherCompany } from '../../model/analysis/other-companies.ts';
import { tellingAmount } from '../telling.ts';
import type { DebriefLabels, DebriefWords } from './debrief-words.ts';
import { sentence } from './english-grammar.ts';
import { englishFigures as figures } from './figures.ts';
import { englishVocabulary as vocabulary } from './vocabulary.ts';

const labels: DebriefLabels = {
  waiting: 'Playing every path in many worlds, to tell judgement from luck.',
  coming: 'This fills in by itself.',
  untold: 'This cannot be told for this run.',
  brokeOff: 'The many worlds could not be played to the end. What rests on them is missing, or may still move.',
  notWorkedOut: 'This could not be worked out.',
  tryAgain: 'Try again',
  charts: 'Over the quarters',
  map: 'Every path you could have taken',
  mapEnd: 'The end',
  mapYours: 'Yours',
  mapTable: { show: 'Show your path as a table', decision: 'Decision', answer: 'You chose', sure: 'Sure', before: 'Points within reach', cost: 'Given away', best: 'Best there' },
  judgement: 'Judgement, apart from luck',
  givenAway: 'What each decision gave away, in points',
  judgementTable: { decision: 'Decision', regret: 'Given away', verdict: 'Judged' },
  luckAxis: 'luck, worse to better',
  judgementAxis: 'judgement, worse to better',
  corners: { earned: 'Earned', unlucky: 'Unlucky', lucky: 'Lucky', deserved: 'Deserved' },
  run: 'The whole run',
  calibration: 'How well you knew what you knew',
  calibrationTable: { show: 'Show as a table', said: 'You said', right: 'You were right', interval: 'Could be', count: 'Answers' },
  saidAxis: 'how sure you were',
  rightAxis: 'how often you were right',
  perfect: 'as sure as right',
  mix: 'Who was there at the end',
  mixTable: { role: 'Role', people: 'At the end', meant: 'The mix of its kind' },
  departures: 'Who left, and what drove it',
  driversTable: { driver: 'What drove it', people: 'People' },
  quarters: 'Quarter by quarter',
  quartersTable: { quarter: 'Quarter', features: 'Features released', departures: 'People who left', spend: 'Spent' },
  money: 'Where the money went',
  moneyTable: { line: 'Line', usd: 'Spent' },
  total: 'In all',
  principles: 'Principles',
  shown: 'Shown',
  missed: 'Missed',
  noneShown: 'None in this run.',
  noneMissed: 'None in this run.',
  whatIf: 'What if you had …',
  whatIfLead: 'Take any decision the other way, in the same luck. Later choices are kept where they can still be made.',
  insteadAt: (number, answer) => `What if, at decision ${number}: ${answer}`,
  asPlayed: 'As you played it',
  otherWay: 'The other way',
  figure: 'Figure',
  quarterOnStage: 'Look at the end of',
  stageYours: 'Your organisation',
  stageOther: 'The other one',
  show: 'Show',
  branch: 'Play on from there',
  disagree: 'I disagree',
  disagreeLead: 'The model rests on numbers, most of them assumptions. Pick the one you doubt, move it within its range, and see which of these conclusions would turn over.',
  assumption: 'Number',
  pick: 'Pick a number',
  verdicts: 'What would turn each verdict over',
  tryIt: 'Play it that way',
  weighing: 'Playing the answers of each decision. This fills in by itself.',
  nothingToDoubt: 'No decision of this run had another answer to hold it against.',
  working: 'Playing the answers of each decision under your number.',
  conclusions: { decision: 'Decision', before: 'As the model has it', after: 'Under your number' },
  next: 'What to play next',
  print: 'Print',
  csv: 'Save as CSV',
  json: 'Save this run as a file',
  again: 'Play again',
  home: 'All scenarios',
  missing: 'There is no finished run of this scenario on this machine. Play it to its end, and its debrief is here.',
};

/** Units of the model’s table for who does not know its insides; the others are plain as they stand. */
const plainUnits: Readonly<Record<string, string>> = { gate: 'of the way open', factor: 'times', 'builder FTE': 'full-time builders', sd: 'standard deviations', logit: 'in log odds' };

const companies: Readonly<Record<OtherCompany, string>> = {
  'tunes-models': 'tunes models',
  'trains-models': 'trains models',
  'uses-models': 'only uses models',
  'is-a-lab': 'is a lab',
  'platform-works': 'has a platform that works',
  'data-are-ready': 'has its data ready',
  'product-is-owned': 'has owners for its products',
  'builders-are-there': 'has builders already',
  'modellers-are-there': 'has researchers already',
  'is-led': 'has a leader already',
  'is-small': 'is small',
  'is-large': 'is large',
  'has-old-systems': 'has old systems',
  'is-unsettled': 'has yet to settle its product',
  'market-is-cool': 'hires in a cool market',
  'market-is-hot': 'hires in a hot market',
  'has-twice-the-seats': 'has twice the seats',
};

export const englishDebrief: DebriefWords = {
  labels,
  kicker: (scenario, quarters) => `${scenario}, ${figures.spelled(quarters)} ${quarters === 1 ? 'quarter' : 'quarters'}`,
  story: {
    began: (answer, decisions, spared) => {
      const never = spared.length === 0 ? '' : ` ${spared.length === 1 ? 'Decision' : 'Decisions'} ${figures.list(spared.map(String))} never came up.`;
      return `You began with “${answer}” and made ${figures.spelled(decisions)} ${decisions === 1 ? 'decision' : 'decisions'}.${never}`;
    },
    hired: (count, firstIn) => (count === 0 || firstIn === null ? 'Nobody joined.' : `${sentence(count === 1 ? 'one person' : `${figures.spelled(count)} people`)} joined, ${count === 1 ? '' : 'the first '}in ${firstIn}.`),
    bridge: (spans, of, wholeIn, begun) => {
      if (wholeIn !== null) return spans === of ? `The bridge was whole in ${wholeIn}.` : `The bridge was whole in ${wholeIn} and has lost spans since.`;
      if (spans === 0) return begun ? 'No span of the bridge stands at the end.' : 'The bridge was never begun.';
      return `${sentence(figures.spelled(spans))} of the ${figures.spelled(of)} spans of the bridge ${spans === 1 ? 'stands' : 'stand'} at the end.`;
    },
    released: (count, firstIn, byHand) => {
      const hand = byHand === 0 ? '' : ` ${sentence(figures.spelled(byHand))} went across by hand.`;
      return count === 0 || firstIn === null ? `No feature was released.${hand}` : `${sentence(features(count))} ${count === 1 ? 'was released, in' : 'were released, the first in'} ${firstIn}.${hand}`;
    },
    champions: (kept, of) => (of === 1 ? `The one champion ${kept === 1 ? 'stayed' : 'is gone'}.` : kept === of ? `All ${figures.spelled(of)} champions stayed.` : kept === 0 ? 'No champion is left.' : `${sentence(figures.spelled(kept))} of ${figures.spelled(of)} champions stayed.`),
    left: (count, main, letGo) => `${count === 0 ? 'Nobody left of their own accord.' : `${sentence(people(count))} left. What weighed most: ${vocabulary.drivers[main ?? 'chance']}.`}${letGo === 0 ? '' : ` ${sentence(people(letGo))} ${letGo === 1 ? 'was' : 'were'} let go.`}`,
    fluent: (count, of) => `${figures.count(count)} of ${figures.count(of)} engineers can build with models.`,
    failed: (count) => (count === 0 ? 'No feature failed in use.' : `Features failed in use ${count === 1 ? 'once' : count === 2 ? 'twice' : `${figures.spelled(count)} times`}.`),
  },
  mix: {
    says: (count, overlap, archetype) => (count === 0
      ? 'Nobody works on AI at the end.'
      : `${sentence(people(count))} ${count === 1 ? 'works' : 'work'} on AI. Their mix of roles matches that of a company that ${vocabulary.archetypes[archetype]} by ${figures.percent(overlap)}.`),
    figure: (count, share) => (count === 0 ? 'nobody' : `${figures.count(count)} ${count === 1 ? 'person' : 'people'}, ${figures.percent(share)}`),
  },
  drivers: {
    says: (left) => (left === 0 ? 'Nobody left of their own accord.' : left === 1 ? 'One person left, who counts as one, shared out over what weighed on them.' : `${sentence(people(left))} left. Each counts as one, shared out over what weighed on them.`),
    label: (driver) => sentence(vocabulary.drivers[driver]),
    figure: (count) => (count > 0 && count < tellingAmount ? 'under 0.1' : count.toFixed(1)),
  },
  money: {
    says: (usd, released) => (released === 0 ? `${figures.usd(usd)} in all, and no feature released.` : `${figures.usd(usd)} in all, or ${figures.usd(usd / released)} for ${released === 1 ? 'the one feature' : 'each feature'} released.`),
  },
  soFar: (worlds, within) => `So far from ${figures.count(worlds)} worlds. More are being played: points may still move by about ${within < 1 ? tenths(within) : figures.count(within)} either way, and answers that are close may change places.`,
  map: {
    says: ({ paths, best, worst, mine, beaten }) =>
      `There are ${figures.count(paths)} paths. From the start the best was expected to bring ${points(best)} and the worst ${tenths(worst)}. At your last decision, with the luck that fell on the way, yours was expected to bring ${tenths(mine)}: ${among(beaten)}.`,
    note: (worlds, complete, beyond) =>
      `Each height is the best still within reach, as an average over ${figures.count(worlds)} worlds, so a step down is what a decision gave away${beyond ? ', and a step up is what an answer of your own brings beyond the author’s' : ''}. Where your path jumps between two decisions, luck moved it.${complete ? '' : ' There are too many paths to play them all, so of later decisions a sample is played.'}`,
    same: 'the same',
    points: tenths,
    cost: (lost) => (lost <= -tellingAmount ? `+${tenths(-lost)}` : lost <= 0 ? 'nothing' : lost < tellingAmount ? 'next to nothing' : `−${tenths(lost)}`),
  },
  judgement: {
    points: (objective) => `Points are the scenario’s own. ${objective}`,
    corner: (corner, percentile) => (Math.abs(percentile - 0.5) < nearMiddle ? nearCorners[corner] : corners[corner](Math.abs(percentile - 0.5) < farFromMiddle ? '' : 'far ')),
    account: ({ atStart, givenAway, gained, luck, points: came }) =>
      `The best play of the author’s answers was expected to bring ${points(atStart)}. Your decisions gave away ${tenths(givenAway)}, ${gained < tellingAmount ? '' : `answers of your own brought ${tenths(gained)} more than the author’s best, `}luck ${Math.abs(luck) < tellingAmount ? 'neither added nor took' : luck < 0 ? `took ${tenths(-luck)}` : `added ${tenths(luck)}`}, and the run came to ${tenths(came)}.`,
    score: (score) => `From 0, deciding at random, to 100, the best play of the author’s answers, your decisions come to ${score < 0 ? `−${-score}` : score}.`,
    luck: ({ luck, points: came, percentile, middle }) =>
      `With the same choices, ${worse(percentile)} turn out worse than yours.${againstAverage(came - luck, middle, luck, percentile)}`,
    allRight: 'No decision stands out: each was the best of the answers that were tried, or so near it that it counts as right.',
    worst: (number, regret) => (regret < tellingAmount ? 'No decision gave away as much as a tenth of a point.' : `Decision ${number} is the one to talk about: it gave away ${points(regret)}.`),
    right: (regret, slight, free) => (regret === 0 ? (free ? 'the best tried' : 'the best') : slight ? 'nearly as good' : 'perhaps as good'),
    beyond: 'better still',
    notRight: 'not the best',
  },
  calibration: {
    right: (right, of, meanConfidence, runs) => (of === 0 ? 'Nothing has been judged yet.' : `You were right in ${noneOr(right)} of ${figures.spelled(of)} ${of === 1 ? 'answer' : 'answers'}${runs > 1 ? ` over ${figures.spelled(runs)} runs` : ''}, and ${figures.percent(meanConfidence)} sure on average.`),
    verdict: (verdict, low, high) => ({
      'too-few': `That is too few to say whether you are too sure: over many more, anything from ${figures.percent(low)} to ${figures.percent(high)} right would fit with it.`,
      over: `Over many more, you would most likely be right in ${figures.percent(low)} to ${figures.percent(high)}: you are surer than you are right.`,
      under: `Over many more, you would most likely be right in ${figures.percent(low)} to ${figures.percent(high)}: you may trust yourself more.`,
      level: `Over many more, you would most likely be right in ${figures.percent(low)} to ${figures.percent(high)}: you are about as sure as you are right.`,
    })[verdict],
    brier: (score) => `Your score for this is ${score.toFixed(2)}, and lower is better: always sure and always right is 0, always saying 50\u00a0% is 0.25. (It is called the Brier score: how far off you were, squared and averaged.)`,
    rule: 'A decision counts as right if the answer was the best of those that were tried, if so many worlds cannot tell it from the best, or if it gave away less than a twentieth of what was at stake. A knowledge question has one right answer.',
    interval: (low, high) => `${figures.percent(low)} to ${figures.percent(high)}`,
  },
  principle: (shown, missed, lost) => {
    const at = (numbers: readonly number[]) => `${numbers.length === 1 ? 'decision' : 'decisions'} ${figures.list(numbers.map(String))}`;
    const parts = [...(shown.length > 0 ? [`shown at ${at(shown)}`] : []), ...(missed.length > 0 ? [`missed at ${at(missed)}, which gave away ${lost < tellingAmount ? 'next to nothing' : `${points(lost)}${missed.length === 1 ? '' : ' in all'}`}`] : [])];
    return `${sentence(parts.join(', '))}.`;
  },
  counterfactual: {
    title: (number, decision, answer) => `Decision ${number}, ${decision.replace(/[?.]$/, '')}: “${answer}”`,
    says: ({ features: mine, otherFeatures, departures, otherDepartures }) => {
      const gone = `${otherDepartures === 0 ? 'nobody' : people(otherDepartures)} gone`;
      const instead = (same: boolean, was: string) => (same ? ' either way' : ` instead of ${was}`);
      return `In your own luck it would have been ${features(otherFeatures)}${instead(mine === otherFeatures, noneOr(mine))}, and ${gone}${instead(departures === otherDepartures, departures === 0 ? 'nobody' : figures.spelled(departures))}.`;
    },
    kept: (count) => (count === 0 ? 'No later decision could be kept as it was.' : `${sentence(figures.spelled(count))} later ${count === 1 ? 'decision is' : 'decisions are'} kept as you made ${count === 1 ? 'it' : 'them'}.`),
    gone: (decision) => `“${decision}” never comes up.`,
    fresh: (decision, answer) => `“${decision}” comes up only here. The author’s plain answer is taken: ${answer}.`,
    refused: (decision, answer) => `At “${decision}” your answer cannot be given. The author’s plain answer is taken: ${answer}.`,
    other: 'The other way',
    figures: {
      features: 'Features released', byHand: 'Carried over by hand since the start', departures: 'People who left', champions: 'Champions who left', spend: 'Spent',
      platform: 'Bridge', fluent: 'Engineers who can build with models', points: 'Points', tier: 'Maturity',
    },
    spans: (spans, of) => `${figures.count(spans)} of ${figures.count(of)} spans`,
  },
  assumptions: {
    tilting: 'Most likely to turn a verdict',
    areas: {
      building: 'Building and releasing', gates: 'Platform, data, product and evaluation', hiring: 'Hiring', people: 'People, and why they leave',
      running: 'What is in use', means: 'Partners, rented platforms, depth and shocks', each: 'By role, grade and kind of company',
    },
    label: (why, of) => `${sentence(why)}${of === null ? '' : ` (${of.replaceAll('-', ' ')})`}`,
    number: (value, unit) => `${Number(value.toPrecision(3)).toLocaleString('en-GB')} ${plainUnits[unit] ?? unit.replace(/^factor on /, 'times the ')}`,
    range: (value, low, high) => `The model has ${value}. It may lie between ${low} and ${high}.`,
    rests: (claims) => (claims === 0 ? 'An assumption: nobody published it.' : `Rests on ${figures.spelled(claims)} published ${claims === 1 ? 'claim' : 'claims'}.`),
    stays: 'stays',
    flips: 'turns over',
    blurs: (clear) => (clear ? 'becomes clear' : 'is no longer clear'),
    tied: 'too close to call',
    says: (flipped, of) => (of === 1 ? `The one conclusion ${flipped === 0 ? 'does not turn' : 'turns'} over.` : flipped === 0 ? `None of the ${figures.spelled(of)} conclusions turns over.` : `${sentence(figures.spelled(flipped))} of ${figures.spelled(of)} conclusions ${flipped === 1 ? 'turns' : 'turn'} over.`),
    lead: (answer, ahead) => `${answer}, by ${points(ahead)}`,
    verdict: (best, second, ahead) => `“${best}” comes out ahead of “${second}”, by ${points(ahead)}.`,
    undecided: (best, second) => `Too close to call between “${best}” and “${second}”: their difference is within what luck makes of it.`,
    turns: (label, value, end) => `It turns over if this number is ${end === 'low' ? 'below' : 'above'} ${value}: ${label.charAt(0).toLowerCase()}${label.slice(1)}.`,
    noneTurns: (tried) => `None of ${figures.count(tried)} numbers turns it over by itself, anywhere in its range.`,
    elsewhere: (ways, behind) => `In a company that ${figures.list(ways.map((way) => companies[way]))} the other comes out ahead on average, and in ${figures.percent(behind)} of worlds.`,
    nowhere: (tried) => `It stands in all of ${figures.count(tried)} other kinds of company that were tried.`,
  },
  export: {
    columns: { section: 'section', item: 'item', value: 'value', detail: 'detail' },
    account: { atStart: 'expected of the best play', givenAway: 'given away by decisions', gained: 'gained by answers of your own', luck: 'luck added, or took', points: 'what the run came to', percentile: 'luck among the same choices, percent' },
  },
  next: {
    principle: (text) => `It turns on something this run missed: ${text}`,
    unplayed: 'You have not played it yet.',
  },
  run: (code, model) => `Run ${code}, model ${model}`,
};

function features(count: number): string {
  return `${figures.spelled(count)} ${count === 1 ? 'feature' : 'features'}`;
}

/** Where a path stands among all of them; a share that would be written as none or all is said in words. */
function among(beaten: number): string {
  if (beaten < 0.005) return 'less than nearly all the others';
  return beaten > 0.995 ? 'more than nearly all the others' : `more than ${figures.percent(beaten)} of the others`;
}

/** How many worlds luck was harder in. */
function worse(percentile: number): string {
  if (percentile < 0.005) return 'hardly any worlds';
  return percentile > 0.995 ? 'nearly all worlds' : `about ${Math.round(100 * percentile)} of 100 worlds`;
}

const corners: Readonly<Record<Corner, (far: '' | 'far ') => string>> = {
  earned: (far) => `Earned, and ${far && 'very '}lucky too: good decisions, and luck ${far}above the middle.`,
  unlucky: (far) => `Unlucky: good decisions, and luck ${far}below the middle.`,
  lucky: (far) => `Lucky: poor decisions, and luck ${far}above the middle.`,
  deserved: (far) => `Deserved, and ${far && 'very '}unlucky too: poor decisions, and luck ${far}below the middle.`,
};

/** Luck this near to the middle is told as near. */
const nearMiddle = 0.1;
/** From here on luck is told as much: so far out are two worlds of five. */
const farFromMiddle = 0.3;
const nearCorners: Readonly<Record<Corner, string>> = {
  earned: 'Earned: good decisions, and luck near the middle.',
  unlucky: 'Unlucky, but only just: good decisions, and luck a little below the middle.',
  lucky: 'Lucky, but only just: poor decisions, and luck a little above the middle.',
  deserved: 'Deserved: poor decisions, and luck near the middle.',
};

/** Expected results are averages, and luck in points is held against them; where the middle tells another story, why that is. */
function againstAverage(expected: number, middle: number, luck: number, percentile: number): string {
  if (luck < 0 && expected > middle && percentile > 0.5 - nearMiddle) return ' What was expected is an average, and a few very good worlds lift it above the middle.';
  if (luck > 0 && expected < middle && percentile < 0.5) return ' What was expected is an average, and a few very bad worlds pull it below the middle.';
  return '';
}

function noneOr(count: number): string {
  return count === 0 ? 'none' : figures.spelled(count);
}

function people(count: number): string {
  return `${figures.spelled(count)} ${count === 1 ? 'person' : 'people'}`;
}

function tenths(amount: number): string {
  const size = Math.abs(amount).toFixed(1);
  return `${amount < 0 && size !== '0.0' ? '−' : ''}${size}`;
}

function points(amount: number): string {
  return `${tenths(amount)} points`;
}
