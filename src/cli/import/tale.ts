/** Where something stands in the file it came from. Lines and columns count from 1; `pointer` is the JSON path, where it is JSON. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly pointer?: string;
}

/** A way from a passage to another, under the words that are clicked. */
export interface Link {
  readonly label: string;
  /** The key of the passage it leads to. */
  readonly to: string;
  readonly place: Place;
  /** What the author tells who took this way. */
  readonly feedback?: string;
}

/** A screen of the story that was brought along. */
export interface Passage {
  /** What links call it by. */
  readonly key: string;
  readonly title: string;
  /** In the small Markdown. */
  readonly text: string;
  readonly links: readonly Link[];
  readonly place: Place;
}

/** What there is no way of saying in a scenario, or only otherwise. The words for each are in `loss-words.ts`. */
export const lossKinds = [
  'condition', 'macro', 'code', 'variable', 'computed', 'jump', 'media', 'markup', 'comment', 'special', 'tags', 'layout', 'style', 'screen', 'slides', 'task', 'score', 'timer', 'setting',
  'feedback', 'caption', 'doubled', 'renamed', 'too-many', 'missing', 'circle', 'again', 'no-exit', 'unreached', 'unused', 'empty', 'long', 'changed', 'start', 'damaged',
] as const;
export type LossKind = (typeof lossKinds)[number];

export interface Loss {
  readonly kind: LossKind;
  readonly place: Place;
  /** The passage it stood in, by key; null where it belongs to the whole story. */
  readonly passage: string | null;
  /** What stood there, or its name. */
  readonly what: string;
}

/** A branching story, whatever it was written with. */
export interface Tale {
  /** What it was written with, in words. */
  readonly from: string;
  readonly title: string | null;
  readonly summary: string | null;
  readonly language: string | null;
  /** The key of the first passage. */
  readonly start: string;
  readonly passages: readonly Passage[];
  readonly losses: readonly Loss[];
}
