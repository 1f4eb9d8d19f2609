/** How the player likes the room: kept in this browser, changed in the menu. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  /** 0 to 1. */
  readonly volume: number;
  readonly muted: boolean;
  /** Larger type, for a room that looks at one screen. */
  readonly projector: boolean;
  /** How fast weeks pass: 1 as planned. */
  readonly speed: 1 | 2 | 4;
  /** Show what is meant for who leads a group. */
  readonly facilitator: boolean;
}

export const defaultSettings: Settings = { theme: 'system', volume: 0.6, muted: false, projector: false, speed: 1, facilitator: false };
