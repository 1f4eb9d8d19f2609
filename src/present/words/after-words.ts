import type { BesideWords } from './beside-words.ts';
import type { Words } from './catalogue.ts';
import type { EndingWords } from './ending-words.ts';
import type { EventWords } from './event-words.ts';
import type { MoveWords } from './move-words.ts';
import type { NoticeWords } from './notice-words.ts';
import type { RevealWords } from './reveal-words.ts';
import type { SettingsWords } from './settings-words.ts';
import type { OnStageWords } from './stage-words.ts';
import type { StudioWords } from './studio-words.ts';

/** The words of a first decision, and those of looking back on one, which come in a script of their own. */
export interface AfterWords extends Words, OnStageWords {
  readonly settings: SettingsWords;
  readonly notices: NoticeWords;
  readonly beside: BesideWords;
  readonly events: EventWords;
  readonly reveal: RevealWords;
  readonly ending: EndingWords;
  readonly moves: MoveWords;
  readonly studio: StudioWords;
}
