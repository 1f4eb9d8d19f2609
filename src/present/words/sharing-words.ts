import type { Corner } from '../../judge/luck.ts';

/** Why a link or a file does not bring a run, by code. The facts are those of the fault. */
export interface ArrivalFaultWords {
  readonly empty: string;
  readonly 'not-a-link': string;
  readonly damaged: string;
  readonly repeated: string;
  readonly 'too-large': string;
  readonly 'in-query': string;
  readonly 'too-long': (length: number, most: number) => string;
  readonly version: (version: string) => string;
  readonly incomplete: (missing: number | null) => string;
  readonly strange: (character: string, at: number) => string;
  readonly 'not-a-run': (pointer: string) => string;
  readonly 'unknown-scenario': (id: string) => string;
  readonly 'not-json': string;
  readonly 'not-ours': string;
  /** A file that was chosen, and cannot be read any more. */
  readonly unread: string;
  readonly newer: (format: number) => string;
  readonly 'bad-scenario': (name: string) => string;
  readonly unavailable: (detail: string) => string;
}

/** The words of bringing runs along, passing them on, and looking at many of them together. */
export interface SharingWords {
  readonly copy: string;
  readonly copied: string;
  /** The game is served for one computer alone. */
  readonly onlyHere: string;
  readonly copyByHand: string;
  readonly linkLabel: string;
  readonly tooLongForLink: string;
  /** A run of an own scenario goes by file, and why. */
  readonly ownNoLink: string;
  /** A file that was asked for did not come about. */
  readonly notSaved: string;
  readonly home: string;
  readonly faultTitle: string;
  readonly faults: ArrivalFaultWords;
  readonly shared: {
    readonly says: string;
    readonly saysOwn: string;
    /** The scenario came with the run. */
    readonly cameAlong: string;
    readonly edited: string;
    readonly olderModel: string;
    readonly unfinishedTitle: (scenario: string) => string;
    readonly unfinished: (decisions: number) => string;
    readonly refused: (choice: number, of: number) => string;
    /** The name of the note. */
    readonly label: string;
    readonly take: string;
    readonly ask: string;
    readonly keepMine: string;
    readonly replace: string;
    readonly notTaken: Readonly<Record<'elsewhere' | 'newer' | 'no-room', string>>;
  };
  readonly profile: {
    readonly title: string;
    readonly lead: string;
    readonly gone: string;
    readonly empty: string;
    readonly counted: (counted: number, again: number, brought: number, older: number) => string;
    readonly calibration: string;
    readonly principles: string;
    readonly principle: (shown: number, of: number, low: number, high: number, enough: boolean) => string;
    readonly noPrinciples: string;
    readonly runs: string;
    readonly runsSay: string;
    readonly runTable: { readonly scenario: string; readonly code: string; readonly score: string; readonly luck: string; readonly corner: string; readonly note: string; readonly open: string };
    readonly corners: Readonly<Record<Corner, string>>;
    /** A share of worlds, 0 to 1. */
    readonly luck: (percentile: number) => string;
    readonly score: (score: number) => string;
    readonly notes: { readonly again: string; readonly brought: string; readonly older: string; readonly unjudged: string; readonly unfinished: string };
    readonly open: string;
    readonly openLabel: (scenario: string, code: string) => string;
    readonly files: string;
    readonly filesSay: string;
    readonly bring: string;
    readonly save: string;
    readonly remove: string;
    readonly removeAsk: string;
    readonly removeSure: string;
    readonly removeNot: string;
    readonly removed: string;
    /** Runs that were brought, those that were here before, and those there was no room for. */
    readonly took: (runs: number, known: number, left: number) => string;
    /** Something is kept that cannot be read. */
    readonly unreadable: string;
    readonly bringing: string;
    readonly notRemoved: string;
    readonly silent: string;
    /** Runs that are being judged late. */
    readonly judging: (runs: number) => string;
    readonly notJudged: (runs: number) => string;
    readonly judgeAgain: string;
    /** A principle of a scenario that is not here. */
    readonly unknownPrinciple: (id: string, scenario: string) => string;
    readonly more: (runs: number) => string;
  };
}
