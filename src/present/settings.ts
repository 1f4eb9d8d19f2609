/** How the player likes the room: kept in this browser, changed in the menu. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  /** 0 to 1. */
  readonly volume: number;
  readonly muted: boolean;
  /** Larger type, for a room that looks at one screen. */
  readonly projector: boolean;
}

export const defaultSettings: Settings = { theme: 'system', volume: 0.6, muted: false, projector: false };
