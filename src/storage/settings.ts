import { defaultSettings, type Settings } from '../present/settings.ts';
import { isRecord } from '../scenario/records.ts';

/** Reads stored settings. A field that does not fit gets its default; the others stand. */
export function parseSettings(raw: unknown): Settings {
  const given: Readonly<Record<string, unknown>> = isRecord(raw) ? raw : {};
  const { theme, volume, muted, projector, speed, facilitator } = given;
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : defaultSettings.theme,
    volume: typeof volume === 'number' && volume >= 0 && volume <= 1 ? volume : defaultSettings.volume,
    muted: typeof muted === 'boolean' ? muted : defaultSettings.muted,
    projector: typeof projector === 'boolean' ? projector : defaultSettings.projector,
    speed: speed === 2 || speed === 4 ? speed : defaultSettings.speed,
    facilitator: typeof facilitator === 'boolean' ? facilitator : defaultSettings.facilitator,
  };
}
