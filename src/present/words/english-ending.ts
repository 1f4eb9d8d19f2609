import type { EndingWords } from './ending-words.ts';
import { sentence } from './english-grammar.ts';
import { englishFigures as figures } from './figures.ts';
import { englishVocabulary as vocabulary } from './vocabulary.ts';

/** What a second driver must weigh to be named. */
const tellingShare = 0.1;

/** People named one by one in a sentence; the debrief lists them all. */
const mostNamed = 6;

export const englishEnding: EndingWords = {
  labels: {
    tier: 'Maturity reached',
    criteria: 'What decided the level',
    met: 'met',
    missed: 'missed',
    notAsked: 'not asked',
    charts: 'Over the quarters',
    decisions: 'Your decisions',
    decisionsLead: 'Go back to any of them and answer the other way, in the same luck.',
    branch: 'Take another branch',
    branchFrom: (number, title) => `Take another branch from decision ${number}, ${title}`,
    again: 'Play again',
    home: 'All scenarios',
    debrief: 'Read the debrief',
  },
  tiers: {
    mature: { name: 'Mature', rule: 'Every criterion that this story asks for is met.' },
    functional: { name: 'Functional', rule: 'The platform carries work, features are in production, and few leaders, modellers or costly bets, if any, came before there was need for them. Mature asks for all the other criteria too.' },
    reactive: { name: 'Reactive', rule: 'Functional asks for the first three criteria, and not all of them are met here.' },
    theater: { name: 'Theater', rule: 'Leaders, modellers or costly bets came before there was need for them, no platform carries work, and nothing is in production on one.' },
  },
  criteria: {
    'platform-carries': { label: 'A platform that carries work', figure: shareAtLeast },
    'in-production': { label: 'Features in production on it', figure: (value, needed) => `${figures.count(value)} live; at least ${figures.count(needed)}` },
    'need-before-names': { label: 'Leaders, modellers and bets only once there is need', figure: (value, needed) => `${value === 0 ? 'none' : figures.count(value)} came too early; at most ${figures.count(needed)}` },
    'archetype-declared': { label: 'The kind of AI company is declared', figure: (value) => (value >= 1 ? 'said' : 'not said') },
    'mix-fits': { label: 'Staff fit the kind of company', figure: shareAtLeast },
    'platform-first': { label: 'A platform before those who model', figure: shareAtLeast },
    'structured-teaching': { label: 'Structured teaching across engineering', figure: (value, needed) => value === 0 ? `nobody taught in a structured programme; at least ${figures.percent(needed)} of engineers` : shareAtLeast(value, needed) },
  },
  unasked: 'no answer in this story can meet it',
  kicker: 'Where this path led',
  confidence: (percent) => `${percent}\u00a0% sure`,
  whoLeft: (says, names) => (names.length === 0 ? says : `${says.slice(0, -1)}: ${figures.list(names.length > mostNamed + 1 ? [...names.slice(0, mostNamed), `${figures.spelled(names.length - mostNamed)} more`] : names)}.`),
  when: (week, quarter) => `week ${week}, ${quarter}`,
  why: (drivers) => {
    const [main, second] = drivers.filter((driver, place) => place === 0 || driver.share >= tellingShare);
    if (main === undefined) return sentence(`${vocabulary.drivers.chance}.`);
    const said = sentence(`${vocabulary.drivers[main.cause]} (${figures.percent(main.share)})`);
    return second === undefined ? `${said}.` : `${said}, then ${vocabulary.drivers[second.cause]} (${figures.percent(second.share)}).`;
  },
  letGo: 'Let go.',
  moneyNotes: {
    pay: ({ personYears }) => `${personYears.toFixed(1)} person-years`,
    vendor: ({ features }) => `${figures.spelled(features)} ${features === 1 ? 'feature' : 'features'} live`,
    training: ({ fluent }) => `${figures.count(fluent)} engineers fluent`,
    demos: ({ demos }) => `${figures.spelled(demos)} ${demos === 1 ? 'demo' : 'demos'}`,
  },
};

function shareAtLeast(value: number, needed: number): string {
  return `${value < needed && figures.percent(value) === figures.percent(needed) ? nearlyPercent(value, needed) : figures.percent(value)}; at least ${figures.percent(needed)}`;
}

/** A share that whole percent would round up to the least it has to be. */
function nearlyPercent(share: number, needed: number): string {
  const tenths = (100 * share).toFixed(1);
  return Number(tenths) < 100 * needed ? `${tenths}\u00a0%` : `just under ${figures.percent(needed)}`;
}
