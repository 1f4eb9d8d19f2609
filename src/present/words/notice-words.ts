/** Words of the notices: calm strips that say what is the matter and what can be done. */
export interface NoticeWords {
  /** `unsaved` steps are in this tab alone. */
  readonly storageFull: (unsaved: number) => string;
  readonly storageOff: (unsaved: number) => string;
  readonly storageNewer: (unsaved: number) => string;
  readonly storageLost: (unsaved: number) => string;
  readonly newerVersion: string;
  readonly diverged: string;
  readonly removed: string;
  readonly noCanvas: string;
  readonly noSound: string;
  /** A file of the run did not come about. */
  readonly notSaved: string;
  readonly otherTab: string;
  readonly edited: string;
  /** A step of the saved run that the scenario does not take; `kept` says whether the run as it was lies among the player's. */
  readonly misfit: (step: number, of: number, kept: boolean) => string;
  readonly olderModel: string;
  readonly olderSave: string;
  readonly brokenSave: string;
}
