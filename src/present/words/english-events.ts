import type { LeavingDriver, Share } from '../../model/trajectory.ts';
import { driversByWeight } from '../drivers.ts';
import { article } from './english-grammar.ts';
import type { EventFacts, EventWords } from './event-words.ts';
import { englishFigures as figures } from './figures.ts';
import { englishVocabulary as vocabulary } from './vocabulary.ts';

export const englishEvents: EventWords = {
  'search-opened': (event) => `A search for ${article(roleName(event.role))} opened in week ${event.week}.`,
  'offer-declined': (event) => `In week ${event.week} a candidate for ${roleName(event.role)} ${vocabulary.declines[event.reason]}.`,
  'person-joined': (event, facts) => `${facts.name} joined in week ${event.week} as ${article(roleName(event.role))}.`,
  'person-ramped': (event, facts) => `${facts.name} was up to speed by week ${event.week}.`,
  'person-left': (event, facts) => {
    const who = event.champion ? `${facts.name}, a champion,` : `${facts.name}, ${roleName(event.role)},`;
    return `${who} left in week ${event.week}. ${whatDrove(driversByWeight(event.drivers), facts)}`;
  },
  'person-parted': (event, facts) => `${facts.name}, ${roleName(event.role)}, was let go in week ${event.week}.`,
  'outside-offer': (event, facts) => `${facts.name} got an offer from outside in week ${event.week}.`,
  'offer-withstood': (event, facts) => `${facts.name} turned an outside offer down in week ${event.week}.`,
  'prototype-built': (event, facts) => `A prototype was built in week ${event.week}; ${waiting(facts.waiting)}.`,
  'prototype-dropped': (event) => `A prototype was dropped in week ${event.week} while waiting to get across.`,
  'demo-shown': (event) => `A demo was shown in week ${event.week}. A demo is not a release.`,
  'feature-released': (event, facts) =>
    event.informal
      ? `In week ${event.week} a feature went across by hand, for want of a platform or an owner.`
      : `Feature ${facts.featureNumber} was released in week ${event.week}.`,
  'feature-retired': (event) => `A live feature was taken down in week ${event.week}.`,
  incident: (event) => `A feature in use failed in week ${event.week}: ${incidentCauses[event.cause]}.`,
  'engineers-fluent': (event) => `By week ${event.week} ${figures.spelled(event.count)} more ${event.count === 1 ? 'engineer' : 'engineers'} could build with models.`,
  'structure-changed': (event) => `In week ${event.week} the AI staff ${event.to === 'embedded' || event.to === 'hybrid' ? 'moved' : 'became'} ${vocabulary.structures[event.to]}.`,
  'guild-started': (event) => `The guild began to meet in week ${event.week}.`,
  'bet-landed': (event) => `The research bet paid off in week ${event.week}.`,
};

const incidentCauses = {
  platform: 'it was released without a platform to catch the fault',
  data: 'it ran on data that was out of date',
  product: 'nobody owned it',
  evaluation: 'nobody had measured it well enough to see it coming',
} as const;

/** One cause is named as the cause only from here on; below it several are named, with their weights. */
const leadingShare = 0.4;
/** What a driver must weigh to be worth naming beside others. */
const tellingShare = 0.1;

function whatDrove(drivers: readonly Share<LeavingDriver>[], facts: EventFacts): string {
  const [main, next] = drivers;
  if (main === undefined) return whyLeft('chance', facts);
  // Mostly chance is not chance alone: what had a part in it is named.
  const alone = main.cause !== 'chance' || next === undefined || next.share < tellingShare;
  if (main.share >= leadingShare && alone) return whyLeft(main.cause, facts);
  const telling = drivers.filter((driver) => driver.share >= tellingShare).slice(0, 3);
  return `No one thing drove it: ${figures.list(telling.map(({ cause, share }) => `${vocabulary.drivers[cause]} (${figures.percent(share)})`))}.`;
}

/** The sentence after "left in week …", said as the model knows it and no further. */
function whyLeft(driver: LeavingDriver, facts: EventFacts): string {
  switch (driver) {
    case 'chance':
      return 'Nothing here drove them out; people also leave by chance.';
    case 'not-shipping':
      return facts.shiplessWeeks > 0 ? `Nothing had shipped for ${span(facts.shiplessWeeks)}.` : 'Too little of their work reached users.';
    case 'mismatched-work':
      return 'The work was not what they had come to do.';
    case 'no-evaluation':
      return 'There was no way to tell good work from bad.';
    case 'isolation':
      return 'They worked apart from the product.';
    case 'stagnation':
      return 'There was nothing new to learn.';
    case 'maintenance':
      return 'Upkeep had eaten their weeks.';
    case 'pay':
      return 'The pay was below the market.';
    case 'poached':
      return 'Somebody outside offered them more.';
    case 'passed-over':
      return 'They had been passed over.';
    case 'cuts':
      return 'They did not wait for the next round of cuts.';
    case 'leader-left':
      return 'The leader they had come for had gone.';
  }
}

function span(weeks: number): string {
  return weeks >= 48 && weeks <= 56 ? 'a year' : `${figures.spelled(weeks)} ${weeks === 1 ? 'week' : 'weeks'}`;
}

function waiting(prototypes: number): string {
  return prototypes === 0 ? 'none waits' : prototypes === 1 ? 'one waits' : `${figures.spelled(prototypes)} wait`;
}

function roleName(role: keyof typeof vocabulary.roles): string {
  return vocabulary.roles[role].one;
}
