import type { Severity } from '../../scenario/problem.ts';

/** How many findings there are of each kind. */
export type Tally = Readonly<Record<Severity, number>>;

/** What came of opening a file: words for the heading, and for what follows from it. */
export interface OpenedWords {
  readonly title: (name: string) => string;
  readonly lead: string;
}

/** Words for those who write scenarios, or bring one along. */
export interface StudioWords {
  readonly own: {
    readonly lead: string;
    readonly choose: string;
    readonly dropHere: string;
    readonly reading: (name: string) => string;
    readonly onlyOne: (name: string) => string;
    readonly mark: string;
    readonly markTab: string;
    readonly download: string;
    readonly remove: string;
    readonly removeSure: string;
    readonly keep: string;
    readonly noLonger: string;
    readonly noLongerLead: string;
    readonly gone: string;
  };
  readonly opened: Readonly<Record<'refused' | 'added' | 'replaced' | 'same' | 'unread', OpenedWords>> & {
    readonly unkept: Readonly<Record<'full' | 'lost' | 'no-store', string>>;
    readonly alsoShipped: string;
    readonly close: string;
  };
  readonly findings: {
    readonly label: (file: string) => string;
    readonly tally: (tally: Tally) => string;
    readonly none: string;
    readonly severity: Readonly<Record<Severity, string>>;
    readonly more: (more: number) => string;
    readonly explain: (code: string) => string;
    readonly copy: string;
    readonly copied: string;
  };
  readonly model: {
    readonly ask: string;
    readonly lead: string;
    readonly asking: string;
    readonly stop: string;
    readonly answered: (worlds: number) => string;
    readonly noAnswer: string;
    readonly brokeOff: string;
  };
  readonly live: {
    readonly label: string;
    readonly lastGood: string;
    readonly noneYet: string;
    readonly followed: string;
    /** Of the node whose answer no longer fits, by its id. */
    readonly stopped: (node: string) => string;
    /** In a word or two, beside the label. */
    readonly taken: string;
  };
}
