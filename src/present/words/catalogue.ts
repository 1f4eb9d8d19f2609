import type { Figures } from './figures.ts';
import type { PanelWords } from './panel-words.ts';
import type { SceneWords } from './scene-words.ts';
import type { InstrumentWords, LibraryWords, PlayWords, StateFigureWords, TimelineWords } from './screen-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Every word of the interface up to a first reveal; `AfterWords` has the others. A language is a value of this type and nothing else: all wording, numbers, plurals and orders of words are
 * decided inside it, and a language that lacks a word does not compile.
 */
export interface Words {
  /** BCP 47, for the page's `lang`. */
  readonly language: string;
  readonly figures: Figures;
  readonly vocabulary: Vocabulary;
  readonly scene: SceneWords;
  readonly instruments: InstrumentWords;
  readonly timeline: TimelineWords;
  readonly state: StateFigureWords;
  readonly play: PlayWords;
  readonly library: LibraryWords;
  readonly panels: PanelWords;
}

