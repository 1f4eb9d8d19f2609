import type { Role } from '../../model/roles.ts';
import type { LeavingDriver } from '../../model/trajectory.ts';

/** What is said on the stage. It comes with the stage, behind what is read first. */
export interface OnStageWords {
  readonly stage: StageWords;
  readonly captions: CaptionWords;
}

/** The few words that stand on the stage's open water. `detail` is the quieter second line. */
export interface StageWords {
  /** Whole spans that stand; `begun` where the first of them has its first planks. */
  readonly bridge: (spans: number, of: number, begun: boolean) => StageText;
  readonly prototypes: (waiting: number) => StageText;
  readonly data: (state: 'murky' | 'clearing' | 'clear') => StageText;
  /** `joined`: a gangway leads from it to the house. `live`: features in use, wherever they came from. */
  readonly lab: (demos: number, live: number, joined: boolean) => StageText;
  readonly teams: (joined: boolean, champions: number, rooms: number) => StageText;
  /** `each`: how many engineers one figure of the crowd stands for. */
  readonly fluent: (fluent: number, of: number, each: number) => StageText;
  readonly guild: (members: number) => StageText;
  readonly lamps: (live: number, troubled: number) => StageText;
  readonly boat: (informal: number) => StageText;
  readonly money: (leftUsd: number, totalUsd: number) => StageText;
  readonly inspection: (share: number) => StageText;
  readonly offered: (name: string) => StageText;
  /** Seats of people who left of late. */
  readonly empty: (seats: number) => StageText;
  readonly worn: (name: string) => StageText;
}

/** Beside something that has just moved. */
export interface CaptionWords {
  readonly left: (name: string, role: Role, driver: LeavingDriver | 'parted') => StageText;
  readonly joined: (name: string, role: Role) => StageText;
  readonly declined: (role: Role) => StageText;
  readonly incident: StageText;
  readonly guild: StageText;
  /** The two lines of a caption as one. */
  readonly line: (said: StageText) => string;
}

export interface StageText {
  readonly text: string;
  readonly detail?: string;
}
