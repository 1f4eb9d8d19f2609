import type { Place } from './tale.ts';

/** A passage as Twine keeps it, before its text is read. */
export interface SourcePassage {
  readonly name: string;
  readonly tags: readonly string[];
  readonly text: string;
  /** Where its name stands. */
  readonly place: Place;
  /** Where a character of its text stands. */
  readonly at: (offset: number) => Place;
}

/** A story as Twine keeps it, in Twee or in a published page. */
export interface TwineSource {
  readonly form: 'Twee' | 'Twine 2';
  readonly title: string | null;
  /** The story format it was written for, as the file names it. */
  readonly format: string | null;
  readonly language: string | null;
  /** The name of the first passage, where the file says it. */
  readonly start: string | null;
  readonly passages: readonly SourcePassage[];
  readonly notes: readonly { readonly kind: 'layout' | 'style' | 'code' | 'damaged' | 'setting'; readonly what: string; readonly place: Place }[];
}
