import type { Lever } from '../model/lever.ts';
import type { AmountLever, Setting, SettingPlace, ValueLever, Values } from './scenario.ts';

/** The lever with what is put on the line in every place for it. */
export function withAmount(lever: AmountLever, usd: number): Lever {
  return filled(lever, (value) => (value === 'amount' ? usd : undefined)) as Lever;
}

/**
 * The lever with the numbers set in every place for them, percentages as shares. Null where it takes one that is set to never;
 * a rule whose every lever falls away so is not pulled either.
 */
export function withValues(lever: ValueLever, values: Values, settings: readonly Setting[]): Lever | null {
  const number = (value: unknown): number | null | undefined => {
    if (!isSettingPlace(value)) return undefined;
    const set = values[value.setting];
    if (set === undefined || set === 'never') return null;
    return settings.find((each) => each.id === value.setting)?.unit === 'percent' ? set / 100 : set;
  };
  return filled(lever, number) as Lever | null;
}

/** Ids of the settings a lever takes, each once, in the order of the file. */
export function settingsIn(lever: unknown): string[] {
  if (isSettingPlace(lever)) return [lever.setting];
  return typeof lever === 'object' && lever !== null ? [...new Set(Object.values(lever).flatMap(settingsIn))] : [];
}

function isSettingPlace(value: unknown): value is SettingPlace {
  return typeof value === 'object' && value !== null && 'setting' in value;
}

/** A copy in which every value that `number` knows is replaced; null, where it says so, takes what holds the value with it, up to the nearest list. */
function filled(value: unknown, number: (value: unknown) => number | null | undefined): unknown {
  const known = number(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) {
    const left = value.map((each) => filled(each, number)).filter((each) => each !== null);
    return value.length > 0 && left.length === 0 ? null : left;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, each]): [string, unknown] => [name, filled(each, number)]);
  return entries.some(([, each]) => each === null) ? null : Object.fromEntries(entries);
}
