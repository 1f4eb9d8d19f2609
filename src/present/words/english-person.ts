import { sentence } from './english-grammar.ts';
import { englishFigures as figures } from './figures.ts';
import type { PersonWords } from './person-words.ts';
import { englishVocabulary as vocabulary } from './vocabulary.ts';

export const englishPerson: PersonWords = {
  who: (role, seniority, champion) => `${sentence(vocabulary.seniorities[seniority])} ${vocabulary.roles[role].one}${champion ? ', a champion' : ''}`,
  came: (how, quarter) => {
    switch (how) {
      case 'there': return 'Was here before you came.';
      case 'hired': return `Was hired, and joined in ${quarter}.`;
    }
  },
  place: (place) => {
    switch (place.kind) {
      case 'room': return `Sits with product team ${place.room + 1}.`;
      case 'line': return 'Works at the line.';
      case 'lab': return 'Works in the lab.';
      case 'guild': return 'Meets with the guild.';
      case 'office': return 'Has an office.';
    }
  },
  faring: ({ mood, wornBy, ramp, offered }) => [
    mood === 'well' ? 'Doing well.' : `${mood === 'tired' ? 'Tired' : 'Worn out'}. What weighs most: ${vocabulary.drivers[wornBy]}.`,
    ...(ramp < 1 ? [`Still finding the way: ${figures.percent(Math.min(ramp, 0.99))} productive so far.`] : []),
    ...(offered ? ['Has an offer from outside.'] : []),
  ],
  gone: (quarter, driver) => (driver === 'parted' ? `Was let go in ${quarter}.` : `Left in ${quarter}. What weighed most: ${vocabulary.drivers[driver]}.`),
};
