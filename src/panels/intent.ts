import type { Draft } from '../play/snapshot.ts';
import type { Settings } from '../present/settings.ts';

/** Something the player should know; play goes on. */
export type NoticeKind = 'storageFull' | 'storageOff' | 'storageNewer' | 'storageLost' | 'newerVersion' | 'diverged' | 'removed' | 'noCanvas' | 'noSound' | 'notSaved' | 'otherTab' | 'edited' | 'misfit' | 'olderModel' | 'incomplete' | 'olderSave' | 'brokenSave';
export type NoticeAction = 'takeOver' | 'startAgain' | 'reload' | 'carryOff' | 'yourRuns' | 'dismiss';
export interface Notice {
  readonly kind: NoticeKind;
  readonly says: string;
  readonly actions: readonly NoticeAction[];
}

/** What a player asks for on a play screen. The page decides what comes of it. */
export type Intent =
  /** The whole of what is set out and not committed, each time any of it changes. */
  | { readonly kind: 'draft'; readonly draft: Draft }
  /** Commit the draft as it was last handed up. Only given out when it is complete. */
  | { readonly kind: 'commit' }
  /** The brief has been read. */
  | { readonly kind: 'read' }
  /** Go to the end of the time-lapse. */
  | { readonly kind: 'skip' }
  /** Play the last weeks once more on the stage. */
  | { readonly kind: 'replay' }
  /** Look at a week that has been on screen; null goes back to now, and on where weeks pass. */
  | { readonly kind: 'look'; readonly week: number | null }
  /** Hold the weeks that pass, or let them go on from the week on screen. */
  | { readonly kind: 'pause' | 'go-on' }
  /** Ask after somebody; null is nobody. */
  | { readonly kind: 'select'; readonly person: string | null }
  /** Have what many worlds say worked out once more. */
  | { readonly kind: 'look-again' }
  /** Leave a reveal, or an event that did not happen. */
  | { readonly kind: 'continue' }
  /** Begin this scenario again. */
  | { readonly kind: 'restart' }
  /** Go back to a decision and answer it the other way. `index` is the choice's place in the run's log. */
  | { readonly kind: 'branch'; readonly index: number }
  /** Leave for the library. */
  | { readonly kind: 'home' }
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'notice'; readonly notice: NoticeKind; readonly action: NoticeAction }
  /** The settings are wanted: the page may have to load them first. */
  | { readonly kind: 'open-menu' }
  /** Look back on the run that is over. */
  | { readonly kind: 'debrief' };

/** What a player asks for in the library. */
export type LibraryIntent =
  | { readonly kind: 'play'; readonly scenario: string }
  | { readonly kind: 'resume'; readonly scenario: string }
  | { readonly kind: 'start-again'; readonly scenario: string }
  | { readonly kind: 'retry' }
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'notice'; readonly notice: NoticeKind; readonly action: NoticeAction }
  | { readonly kind: 'open-menu' };
