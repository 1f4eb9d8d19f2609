import type { AfterWords } from './after-words.ts';
import type { DebriefWords } from './debrief-words.ts';

/** The whole of a language: the words of a debrief come last, with its script. */
export interface LateWords extends AfterWords {
  readonly debrief: DebriefWords;
}
