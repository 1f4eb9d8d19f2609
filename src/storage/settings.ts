/** How the player likes it. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  /** 0 to 1. */
  readonly volume: number;
  readonly muted: boolean;
  /** Larger type, for a room that looks at one screen. */
  readonly projector: boolean;
}

export const defaultSettings: Settings = { theme: 'system', volume: 0.6, muted: false, projector: false };

/** Reads stored settings. A field that does not fit gets its default; the others stand. */
export function parseSettings(raw: unknown): Settings {
  const given = (typeof raw === 'object' && raw !== null ? raw : {}) as Readonly<Record<string, unknown>>;
  const { theme, volume, muted, projector } = given;
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : defaultSettings.theme,
    volume: typeof volume === 'number' && volume >= 0 && volume <= 1 ? volume : defaultSettings.volume,
    muted: typeof muted === 'boolean' ? muted : defaultSettings.muted,
    projector: typeof projector === 'boolean' ? projector : defaultSettings.projector,
  };
}
