import type { Gate } from '../../model/roles.ts';
import { englishFigures as figures, sentence } from './figures.ts';
import type { FollowedWords, RevealWords } from './reveal-words.ts';
import { englishVocabulary as vocabulary } from './vocabulary.ts';

const followed: FollowedWords = {
  noTime: 'No week has passed yet. The next decision comes at once, and this one works on through it.',
  joined: (people) => `${figures.list(people.map((person) => `${person.name} (${vocabulary.roles[person.role].one}, week ${person.week})`))} joined.`,
  declined: (reasons) => {
    const said = figures.list(reasons.map(({ reason, count }) => `${figures.spelled(count)} ${vocabulary.declines[reason]}`));
    const candidates = reasons.reduce((sum, { count }) => sum + count, 0);
    return candidates === 1 ? `One candidate was lost: ${said}.` : `${sentence(figures.spelled(candidates))} candidates were lost: ${said}.`;
  },
  searching: (roles) => {
    const open = roles.reduce((sum, { count }) => sum + count, 0);
    return `${sentence(figures.spelled(open))} ${open === 1 ? 'search is' : 'searches are'} still open: ${figures.list(roles.map(({ role, count }) => (count === 1 ? vocabulary.roles[role].one : `${figures.spelled(count)} ${vocabulary.roles[role].many}`)))}.`;
  },
  drivers: (drivers) => `What weighed: ${figures.list(drivers.map(({ cause, share }) => `${vocabulary.drivers[cause]}, ${figures.percent(share)}`))}.`,
  released: (weeks, waiting, spans, of) =>
    `${sentence(features(weeks.length))} ${weeks.length === 1 ? 'was' : 'were'} released, in ${weeks.length === 1 ? 'week' : 'weeks'} ${figures.list(weeks.map(String))}. ${sentence(left(waiting))}, with ${bridge(spans, of)}.`,
  nothingReleased: (built, waiting, spans, of) =>
    `No feature was released. ${built === 0 ? 'No prototype was built' : `${sentence(figures.spelled(built))} ${built === 1 ? 'prototype was' : 'prototypes were'} built`}; ${left(waiting)}, with ${bridge(spans, of)}.`,
  informal: (count) => `${sentence(features(count))} went across by hand, with no platform and no owner.`,
  demos: (count) => `${sentence(figures.spelled(count))} ${count === 1 ? 'demo was' : 'demos were'} shown. A demo is not a release.`,
  incidents: (causes) => {
    const all = causes.reduce((sum, { count }) => sum + count, 0);
    const said = figures.list(causes.map(({ cause, count }) => `${causes.length === 1 ? '' : `${figures.spelled(count)} `}${incidentCauses[cause]}`));
    return `Live features failed ${all === 1 ? 'once' : all === 2 ? 'twice' : `${figures.spelled(all)} times`}, ${said}.`;
  },
  fluent: (more, now, of) => `${sentence(figures.spelled(more))} more ${more === 1 ? 'engineer' : 'engineers'} learned to build with models: ${figures.count(now)} of ${figures.count(of)} can now.`,
  bottleneck: (gate, weeks, of) => `What held the work back most was ${vocabulary.gates[gate]}, in ${figures.spelled(weeks)} of ${figures.spelled(of)} weeks.`,
  spent: (usd, payUsd) => (payUsd > 0 ? `${figures.usd(usd)} went out, ${figures.usd(payUsd)} of it pay.` : `${figures.usd(usd)} went out.`),
};

export const englishReveal: RevealWords = {
  title: (mine, other) => {
    const live = sentence(features(mine.featuresLive));
    if (other === null) return `${live} live at the end of this path`;
    if (mine.featuresLive !== other.featuresLive) return `${live} live in the end, ${figures.spelled(other.featuresLive)} the other way`;
    if (mine.departures !== other.departures) {
      return `${live} live either way; ${mine.departures === 0 ? 'nobody leaves' : people(mine.departures)}, ${other.departures === 0 ? 'nobody' : figures.spelled(other.departures)} the other way`;
    }
    return `${live} live and ${mine.departures === 0 ? 'nobody gone' : `${figures.spelled(mine.departures)} gone`}, either way`;
  },
  lead: (against, roads) => {
    if (against === null) return 'This is where your path leads.';
    return roads === 1 ? `Beside your path stands the other, in the same luck: “${against}”.` : `Beside your path stand the others, in the same luck. Single figures are set against “${against}”.`;
  },
  followed,
  charts: {
    features: {
      title: 'Features live',
      says: (mine, other) => compare(`Your path ends with ${features(mine)} live`, other, (value) => figures.spelled(value)),
    },
    departures: {
      title: 'People who left',
      says: (mine, other) => compare(mine === 0 ? 'Nobody leaves on your path' : `${sentence(people(mine))} on your path`, other, (value) => (value === 0 ? 'nobody' : figures.spelled(value))),
    },
    spend: {
      title: 'Spent, pay included',
      says: (mine, other) => compare(`Your path spends ${figures.usd(mine)}`, other, figures.usd),
    },
  },
  yours: 'Yours',
  chance: (better, equal, of, other) =>
    `Played in ${figures.count(of)} worlds with the same luck on both sides, your choice does better than “${other}” in ${figures.count(better)}${equal > 0 ? ` and no differently in ${figures.count(equal)}` : ''}.`,
  source: ({ title, author, publisher, section, note }) => {
    const where = [title, author, publisher, section].filter((part) => part !== undefined).join(', ');
    return note === undefined ? `${where}.` : `${where}. ${note}`;
  },
  caveat:
    'The lines are history up to today; beyond it, both paths take the same plain answers to what is still undecided. This is a teaching model, not a forecast, and the source gives no figures for any of these choices: every number here is the model’s.',
  continueLabel: (number) => (number === null ? 'See where this path led' : `Go on to decision ${number}`),
};

const incidentCauses: Readonly<Record<Gate, string>> = {
  platform: 'for want of a platform to catch the fault',
  data: 'because the data was out of date',
  product: 'because nobody owned them',
  evaluation: 'because nobody had measured them',
};

function compare(mine: string, other: { readonly label: string; readonly value: number } | null, say: (value: number) => string): string {
  return other === null ? `${mine}.` : `${mine}; with “${other.label}” it would be ${say(other.value)}.`;
}

function features(count: number): string {
  return `${figures.spelled(count)} ${count === 1 ? 'feature' : 'features'}`;
}

function people(count: number): string {
  return `${figures.spelled(count)} ${count === 1 ? 'person leaves' : 'people leave'}`;
}

function left(waiting: number): string {
  return waiting === 0 ? 'none waits' : `${figures.spelled(waiting)} ${waiting === 1 ? 'waits' : 'wait'} at the edge`;
}

function bridge(spans: number, of: number): string {
  if (spans === 0) return 'no bridge to cross';
  return spans === of ? 'the bridge whole' : `${figures.spelled(spans)} of ${figures.spelled(of)} spans of the bridge standing`;
}
