import type { Gate } from '../../model/roles.ts';
import { largestOf, outOfHundred } from '../hundred.ts';
import { tellingAmount } from '../telling.ts';
import { article, sentence } from './english-grammar.ts';
import { englishFigures as figures } from './figures.ts';
import type { ChartLabels, FollowedWords, RevealLabels, RevealWords } from './reveal-words.ts';
import { englishVocabulary as vocabulary } from './vocabulary.ts';

/** More people than this are told by their roles: the stage and the list of people have their names. */
const mostNamed = 5;

const followed: FollowedWords = {
  noTime: 'No week has passed yet. The next decision comes at once, and this one works on through it.',
  joined: (people) => {
    if (people.length <= mostNamed) return `${figures.list(people.map((person) => `${person.name} (${vocabulary.roles[person.role].one}, week ${person.week})`))} joined.`;
    const roles = [...new Set(people.map(({ role }) => role))].map((role) => ({ role, many: people.filter((person) => person.role === role).length }));
    const weeks = people.map(({ week }) => week);
    return `${sentence(figures.spelled(people.length))} people joined, in weeks ${Math.min(...weeks)} to ${Math.max(...weeks)}: ${figures.list(roles.map(({ role, many }) => `${figures.spelled(many)} ${vocabulary.roles[role][many === 1 ? 'one' : 'many']}`))}.`;
  },
  declined: (reasons) => {
    const candidates = reasons.reduce((sum, { count }) => sum + count, 0);
    const said = figures.list(reasons.map(({ reason, count }) => `${figures.spelled(count)} ${vocabulary.declines[reason]}`));
    const [first, ...rest] = reasons;
    if (first !== undefined && rest.length === 0) return `${sentence(figures.spelled(candidates))} ${candidates === 1 ? 'candidate' : 'candidates'} ${vocabulary.declines[first.reason]}.`;
    return `${sentence(figures.spelled(candidates))} candidates were lost: ${said}.`;
  },
  withstood: (names, weeks) => `${figures.list(names)} turned outside offers down, in ${weeks.length === 1 ? 'week' : 'weeks'} ${figures.list(weeks.map(String))}.`,
  searching: (roles) => {
    const sought = figures.list(roles.map(({ role, count }) => (count === 1 ? article(vocabulary.roles[role].one) : `${figures.spelled(count)} ${vocabulary.roles[role].many}`)));
    return roles.reduce((sum, { count }) => sum + count, 0) === 1 ? `The search for ${sought} is still open.` : `Searches are still open for ${sought}.`;
  },
  dropped: (count) => `${sentence(figures.spelled(count))} ${count === 1 ? 'prototype was' : 'prototypes were'} dropped while waiting to get across.`,
  released: (weeks, informal) => {
    const byHand = informal === 0 ? '' : `; ${figures.spelled(informal)} went across by hand, for want of a platform or an owner`;
    const inWeeks = [...new Set(weeks)];
    if (weeks.length === 0) return `No feature was released in these weeks${byHand}.`;
    return `${sentence(features(weeks.length))} ${weeks.length === 1 ? 'was' : 'were'} released, in ${inWeeks.length === 1 ? 'week' : 'weeks'} ${figures.list(inWeeks.map(String))}${byHand}.`;
  },
  nothing: 'Nothing was built, and nothing was released.',
  built: (built, waiting, spans, of) =>
    `${built === 0 ? 'No prototype was built' : `${sentence(figures.spelled(built))} ${built === 1 ? 'prototype was' : 'prototypes were'} built`}; ${left(waiting, spans, of)}.`,
  demos: (count, alone) => `${sentence(figures.spelled(count))} ${count === 1 ? 'demo was' : 'demos were'} shown${alone ? '. A demo is not a release' : ''}.`,
  incidents: (causes, byHand) => {
    const where = byHand ? 'carried by hand' : 'in use';
    const all = causes.reduce((sum, { count }) => sum + count, 0);
    const said = figures.list(causes.map(({ cause, count }) => `${causes.length === 1 ? '' : `${times(count)} `}${incidentCauses[cause]}`));
    return all === 1 ? `A feature ${where} failed, ${said}.` : `Features ${where} failed ${times(all)}, ${said}.`;
  },
  fluent: (more, now, of) => `${sentence(figures.spelled(more))} more ${more === 1 ? 'engineer' : 'engineers'} learned to build with models: ${figures.count(now)} of ${figures.count(of)} can now.`,
  bottleneck: (gate, weeks, of) => `What held the work back most was ${vocabulary.gates[gate]}, ${of === 1 ? 'in that one week' : weeks === of ? `in ${of === 2 ? 'both' : `all ${figures.spelled(of)}`} weeks` : `in ${figures.spelled(weeks)} of ${figures.spelled(of)} weeks`}.`,
  stayed: (names) => `${figures.list(names)} ${names.length === 1 ? 'is' : 'are'} still here.`,
  spent: (usd, peopleUsd, parting) => {
    const people = parting ? 'hiring, pay and parting' : 'hiring and pay';
    if (usd <= 0) return 'No money went out.';
    if (peopleUsd <= 0) return `${figures.usd(usd)} went out.`;
    if (figures.usd(peopleUsd) === figures.usd(usd)) return `${figures.usd(usd)} went out, all of it on ${people}.`;
    return `${figures.usd(usd)} went out, pay included: ${figures.usd(peopleUsd)} on ${people}, ${figures.usd(usd - peopleUsd)} beyond pay.`;
  },
};

const labels: RevealLabels = {
  followed: 'What followed',
  followedNothing: 'Nothing worth a line happened in these weeks.',
  chance: 'In the same luck',
  waiting: 'Playing the other worlds. This fills in by itself.',
  failed: 'The other worlds could not be played.',
  tryAgain: 'Try again',
  better: 'yours does better',
  equal: 'no difference',
  worse: 'the other does better',
  difference: 'What makes the difference',
  move: 'Move',
  left: 'Who has left on your path',
  nobodyLeft: 'Nobody, so far.',
  why: 'The thought behind it',
  notice: 'What to notice',
  principle: 'Principle',
  sources: 'Sources',
  replay: 'Replay the quarters',
  yours: 'You chose',
  others: 'You could have chosen',
  against: 'Hold it against',
  right: 'right',
  wrong: 'not right',
  chosen: 'your answer',
};

const chartLabels: ChartLabels = {
  table: 'Show as a table',
  quarter: 'Quarter',
  today: 'today',
  bands: 'The dark band holds half of the worlds, the light one eight in ten.',
  draws: 'your choice, world by world',
  draw: 'Your luck',
  ownMean: 'Your average',
  mean: (letter) => `${letter} average`,
  half: (label) => `${label}, half of the worlds`,
  range: (low, high) => (low === high ? low : `${low} to ${high}`),
  count: tenths,
  usd: figures.usd,
};

export const englishReveal: RevealWords = {
  labels,
  chartLabels,
  titleOverWorlds: ({ better, equal, worse }, tooClose, other, { ahead, slight }) => {
    const own = 'your choice';
    if (largestOf({ better, equal, worse }) === 'equal') return equal === 100 ? `Level with ${other} in all of 100 worlds` : `Level with ${other} in ${equal} of 100 worlds, ahead in ${better}, behind in ${worse}`;
    if (tooClose) return `Too close to call: ${own} does better in ${better} of 100 worlds, ${other} in ${worse}`;
    const wins = better > worse;
    // Where many worlds are level, what does better in most of the others does so in fewer than half.
    const beside = Math.max(better, worse) > 50 ? '' : `, ${wins ? other : own} in ${Math.min(better, worse)}`;
    const counted = `${wins ? `${sentence(own)} does better in ${better}` : `${other} would have done better in ${worse}`} of 100 worlds${beside}`;
    // In most worlds a little, and in few by more: the average may point the other way.
    if (Math.abs(ahead) < tellingAmount) return `${counted}, but on average the two are level`;
    if (ahead > 0 !== wins) return `It depends: ${wins ? own : other} does better in ${Math.max(better, worse)} of 100 worlds, ${wins ? other : own} by ${points(ahead)} on average`;
    return `${counted}, by ${slight ? 'next to nothing: ' : ''}${points(ahead)} on average`;
  },
  leftOther: (letter, count, main) => {
    if (count === 0) return `On ${letter} nobody leaves of their own accord by the end, in the same luck.`;
    const drive = main === null ? '' : ` What drives them most: ${vocabulary.drivers[main]}.`;
    return `On ${letter} ${leave(count)} by the end, in the same luck.${drive}`;
  },
  letGo: 'Who was let go is listed here, and not counted among those who left.',
  leftLater: (count, toCome, soFar) => {
    const more = soFar > 0 && count > 0 ? `${figures.spelled(count)} more ${count === 1 ? 'person leaves' : 'people leave'}` : leave(count);
    return toCome === 'weeks' ? `In the weeks to come ${more}, in your luck.` : `On this projection ${more} by the end, in your luck. What you decide next can change that.`;
  },
  open: (roads) => `More answers were possible. Yours is held against ${roads === 1 ? 'the one' : `the ${figures.spelled(roads)}`} the author worked out.`,
  whyFigures: (toCome, open) => `Figures in it are of your own luck${toCome === null ? '' : ', at the end of the lines'}.${open ? ' A platform, data, ownership or measuring is told in percent of all it could be.' : ''}`,
  caseLabel: 'Case',
  caseKinds: { reported: 'Case, as the company reports it', composite: 'Case, made of several companies', hypothetical: 'Case, hypothetical' },
  check: {
    count: 'A question',
    title: (right) => (right ? 'That is right' : 'Another answer is right'),
    says: (right, confidence) => {
      const sure = confidence === null ? '' : ` You were ${confidence}\u00a0% sure.`;
      return `${right ? 'Here is why, and why the others are not.' : 'Here is what speaks for and against each answer.'}${sure}`;
    },
  },
  title: (mine, other) => {
    const released = `${sentence(features(mine.features))} released`;
    if (other === null) return `${released} by the end of this path`;
    if (mine.features !== other.features) return `${released} by the end, ${other.features === 0 ? 'none' : figures.spelled(other.features)} on the other path`;
    if (mine.departures !== other.departures) return `${released} on either path. ${sentence(leave(mine.departures))} on yours, ${nobodyOr(other.departures)} on the other`;
    return `${released} and ${gone(mine.departures)}, on either path`;
  },
  lead: (against, roads, strongest, toCome, confidence) => {
    const sure = confidence === null ? '' : ` You were ${confidence}\u00a0% sure.`;
    const projection = toCome !== 'decisions' ? '' : ` What lies beyond today is a projection: ${against === null ? 'it takes plain answers' : `${roads === 1 ? 'both' : 'all'} paths take the same plain answers`} to whatever is still undecided.`;
    if (against === null) return `This is where your path leads.${projection}${sure}`;
    return `${roads === 1 ? 'Both paths were given the same luck.' : `All paths were given the same luck. “The other path” is ${against.letter}, “${against.said}”${strongest ? ': on average the strongest of the others' : ''}.`}${projection}${sure}`;
  },
  followed,
  charts: {
    features: {
      title: 'Features released',
      says: (mine, other, average) => {
        const said = other === mine ? `Both paths end with ${features(mine)} released.` : `Your path ends with ${features(mine)} released${other === null ? '' : `, the other with ${noneOr(other)}`}.`;
        const onAverage = overWorlds(said, average, (count) => `${tenths(count)} ${tenths(count) === '1' ? 'feature' : 'features'}`);
        return mine === other ? onAverage : `${onAverage} What goes across by hand is not counted.`;
      },
    },
    departures: {
      title: 'People who left',
      says: (mine, other, average) => {
        const said = other === mine ? `${sentence(leave(mine))} by the end on either path.` : `${sentence(leave(mine))} by the end on your path${other === null ? '' : `, ${nobodyOr(other)} on the other`}.`;
        return overWorlds(said, average, (count) => `${tenths(count)} ${tenths(count) === '1' ? 'person' : 'people'}`);
      },
    },
    spend: {
      title: 'Spent, pay included',
      says: (mine, other, average) => {
        const said = other !== null && figures.usd(mine) === figures.usd(other) ? `Both paths spend ${figures.usd(mine)} by the end.` : `Your path spends ${figures.usd(mine)} by the end${other === null ? '' : `, the other ${figures.usd(other)}`}.`;
        return overWorlds(said, average, figures.usd);
      },
    },
  },
  pointsDecide: (ahead) => `Points decide, and by those your path is ${ahead ? 'ahead' : 'behind'}: features count for as long as they are in use, and by how well they are owned and measured.`,
  yours: 'Yours',
  lettered: (letter, label) => `${letter}: ${label}`,
  chance: (counted, other) => {
    const { better, equal } = outOfHundred(counted);
    const even = equal === 0 ? '' : `, and in ${equal} they end level`;
    return `In ${better} of 100 worlds your choice comes out ahead of ${other}${even}, by what this company weighs: features in use, people, money. ${figures.count(counted.of)} were played, each with the same luck for both: luck that moves both alike decides nothing.${better === 100 || better + equal === 0 ? ' That no world says otherwise is how sure the model is, not how sure its sources are.' : ''}`;
  },
  source: ({ title, author, publisher, section, note }) => {
    const by = [author, publisher].filter((part) => part !== undefined).join(', ');
    return [`“${title}”${by === '' ? '' : `, ${by}`}${section === undefined ? '' : `: ${section}`}`, ...(note === undefined ? [] : [note])].map(stopped).join(' ');
  },
  caveat: 'This is a teaching model, not a forecast: every figure here is the model’s.',
  goOn: (question) => (question ? 'Go on to a question' : 'Go on'),
  continueLabel: (number) => (number === null ? 'See where this path led' : `Go on to decision ${number}`),
};

const incidentCauses: Readonly<Record<Gate, string>> = {
  platform: 'for want of a platform to catch the fault',
  data: 'because the data was out of date',
  product: 'for want of an owner',
  evaluation: 'for want of measuring',
};

function points(ahead: number): string {
  const said = tenths(Math.abs(ahead));
  return `${said} ${said === '1' ? 'point' : 'points'}`;
}

function features(count: number): string {
  return `${figures.spelled(count)} ${count === 1 ? 'feature' : 'features'}`;
}

function noneOr(count: number): string {
  return count === 0 ? 'none' : figures.spelled(count);
}

/** One decimal, where there is one. */
function tenths(value: number): string {
  return String(Number(value.toFixed(1)));
}

/** What one's own luck shows, and, once they have been played, the average of all worlds. */
function overWorlds(said: string, average: { readonly mine: number; readonly other: number } | null, say: (amount: number) => string): string {
  if (average === null) return said;
  const [mine, other] = [say(average.mine), say(average.other)];
  const onAverage = mine === other ? `${mine} on either path` : `${mine} on yours, ${other} on the other`;
  return `In your luck: ${said.charAt(0).toLowerCase()}${said.slice(1)} On average over all worlds: ${onAverage}.`;
}

function leave(count: number): string {
  return count === 0 ? 'nobody leaves' : `${figures.spelled(count)} ${count === 1 ? 'person leaves' : 'people leave'}`;
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${figures.spelled(count)} times`;
}

function gone(count: number): string {
  return count === 0 ? 'nobody gone' : `${figures.spelled(count)} ${count === 1 ? 'person' : 'people'} gone`;
}

function nobodyOr(count: number): string {
  return count === 0 ? 'nobody' : figures.spelled(count);
}

function left(waiting: number, spans: number, of: number): string {
  const edge = waiting === 0 ? 'nothing waits at the edge' : `${figures.spelled(waiting)} ${waiting === 1 ? 'waits' : 'wait'} at the edge`;
  if (spans === 0) return `${edge}, and there is no bridge`;
  return spans === of ? `${edge}, and the bridge is whole` : `${edge}, and ${figures.spelled(spans)} of ${figures.spelled(of)} spans of the bridge ${spans === 1 ? 'stands' : 'stand'}`;
}

/** With a full stop, unless it ends in a mark of its own. */
function stopped(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
