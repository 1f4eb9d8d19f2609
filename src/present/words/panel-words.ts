import type { Role } from '../../model/roles.ts';

/** What a notice offers to do. */
export interface NoticeActionWords {
  readonly takeOver: string;
  readonly startAgain: string;
  readonly reload: string;
  readonly carryOff: string;
  readonly yourRuns: string;
  readonly dismiss: string;
}

/** Every interface word the panels need. A word with a gap in it is a function of what fills the gap. */
export interface PanelWords {
  readonly brand: string;
  readonly home: string;
  readonly skipToDecision: string;
  readonly menu: string;
  readonly stage: string;
  readonly instruments: string;
  /** How much more there is to scroll to: options or lines, or text where it is none. */
  readonly more: (items: number) => string;

  readonly usd: (usd: number) => string;
  readonly percent: (value: number) => string;
  readonly weeks: (weeks: number) => string;
  readonly people: (people: number) => string;
  readonly role: Readonly<Record<Role, string>>;

  readonly timeline: {
    readonly label: string;
    readonly pin: (number: number, label: string, state: 'done' | 'now' | 'later') => string;
    readonly week: (week: number, of: number) => string;
  };

  readonly library: {
    readonly title: string;
    readonly lead: string;
    readonly listLabel: string;
    readonly play: string;
    readonly resume: string;
    readonly lookBack: string;
    readonly startAgain: string;
    readonly loading: string;
    readonly empty: string;
    readonly failed: string;
    readonly retry: string;
  };

  readonly decision: {
    readonly figures: string;
    readonly options: string;
    readonly pick: (atLeast: number, atMost: number) => string;
    readonly picked: (count: number, atMost: number) => string;
    readonly commitOption: (letter: string) => string;
    readonly commitChoice: string;
    readonly commitPicks: string;
    readonly commitOrder: string;
    readonly commitSplit: string;
    readonly commitValue: string;
    readonly needOption: string;
    readonly needConfidence: string;
    readonly needCards: (atLeast: number) => string;
    readonly needPicks: (atLeast: number) => string;
    readonly overCap: (over: number) => string;
    readonly expect: (percent: number) => string;
    readonly stands: string;
    /** What a number that was typed came to, where it cannot be had as it is. */
    readonly nearest: (value: string) => string;
  };

  readonly confidence: {
    readonly unset: string;
    readonly low: string;
    readonly high: string;
    readonly value: (percent: number) => string;
  };

  readonly sequence: {
    readonly list: string;
    readonly how: string;
    readonly grip: (label: string) => string;
    readonly up: (label: string) => string;
    readonly down: (label: string) => string;
    readonly takeOut: string;
    readonly takeOutOf: (label: string) => string;
    readonly add: string;
    readonly addOf: (label: string) => string;
    readonly pool: string;
    readonly poolLead: string;
    readonly poolEmpty: string;
    readonly empty: string;
    readonly seats: (placed: number, cap: number) => string;
    readonly full: string;
    readonly moved: (label: string, place: number, of: number) => string;
    readonly added: (label: string, place: number) => string;
    readonly removed: (label: string) => string;
  };

  readonly allocation: {
    readonly presets: string;
    readonly undo: string;
    readonly undone: string;
    readonly lock: (label: string) => string;
    readonly amount: (label: string) => string;
    readonly slider: (label: string) => string;
    readonly placed: string;
    readonly placedOf: (placed: string, total: string) => string;
    readonly notAnAmount: string;
    readonly allLocked: string;
    readonly took: (label: string) => string;
  };

  readonly threshold: {
    readonly value: (label: string) => string;
    readonly notANumber: string;
  };

  readonly passing: { readonly skip: string; readonly label: string };

  /** A part of the game did not arrive. */
  readonly incomplete: string;
  readonly noticesLabel: string;
  readonly noticeActions: NoticeActionWords;

  readonly loading: string;
  readonly failed: { readonly title: string; readonly lead: string; readonly retry: string; readonly home: string };
}
