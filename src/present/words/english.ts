import type { Words } from './catalogue.ts';
import { englishPanels } from './english-panels.ts';
import { englishInstruments, englishLibrary, englishPlay, englishStateFigures, englishTimeline } from './english-screens.ts';
import { englishFigures } from './figures.ts';
import { englishScene } from './scene-words.ts';
import { englishVocabulary } from './vocabulary.ts';

export const english: Words = {
  language: 'en-GB',
  figures: englishFigures,
  vocabulary: englishVocabulary,
  scene: englishScene,
  instruments: englishInstruments,
  timeline: englishTimeline,
  state: englishStateFigures,
  play: englishPlay,
  library: englishLibrary,
  panels: englishPanels,
};
