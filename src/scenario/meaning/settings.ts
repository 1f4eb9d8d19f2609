import type { Path } from '../json/spots.ts';
import { withValues } from '../places.ts';
import { show, type Say } from '../problem.ts';
import type { NodeId, Setting, ThresholdNode, ValueLever, Values } from '../scenario.ts';
import { lever as plainLever } from '../schema/lever.ts';
import { shapeFindings } from '../shape.ts';
import { checkKnown } from './references.ts';

/** Every setting has room to be set, every answer the file gives is within it, and every lever can take what may be set. */
export function checkSettings(id: NodeId, node: ThresholdNode, say: Say): void {
  const at = ['nodes', id];
  const sound = node.settings.map((setting, index) => checkSetting(setting, [...at, 'settings', index], say)).every(Boolean);
  const check = (values: Values, path: Path): void => checkValues(node, values, path, at, say);
  check(node.standIn, [...at, 'standIn']);
  for (const [index, example] of node.examples.entries()) check(example.answer, [...at, 'examples', index, 'answer']);
  for (const [index, lever] of node.levers.entries()) {
    const known = checkTaken(lever, node, [...at, 'levers', index], say);
    if (known && sound) checkLimits(node, lever, [...at, 'levers', index], at, say);
  }
}

/** A share ends at 100; pay against the market goes further. */
const mostPercent = 500;

/** Whether numbers can be set at all. */
function checkSetting(setting: Setting, path: Path, say: Say): boolean {
  const { min, max, start, unit } = setting;
  if (unit === 'percent') {
    for (const end of ['min', 'max'] as const) {
      if (setting[end] < 0 || setting[end] > mostPercent) say({ code: 'SCN-RANGE', path: [...path, end], facts: { expected: `from 0 to ${mostPercent}`, actual: String(setting[end]) } });
    }
  }
  if (min >= max) {
    say({ code: 'SCN-BOUNDS', path: [...path, 'min'], facts: { low: min, high: max }, related: [[...path, 'max']] });
    return false;
  }
  checkLevel(setting, max, [...path, 'max'], path, say);
  checkLevel(setting, start, [...path, 'start'], path, say);
  return true;
}

function checkLevel(setting: Setting, level: number | 'never', path: Path, at: Path, say: Say): void {
  const { min, max, step } = setting;
  if (level === 'never') {
    if (setting.neverLabel === undefined) say({ code: 'SCN-NEVER', path, facts: {}, related: [at] });
    return;
  }
  const steps = (level - min) / step;
  if (level < min || level > max) {
    say({ code: 'SCN-RANGE', path, facts: { expected: `from ${min} to ${max}`, actual: String(level) }, related: [[...at, 'min'], [...at, 'max']] });
  } else if (Math.abs(steps - Math.round(steps)) >= 1e-9) {
    say({ code: 'SCN-STEP', path, facts: { actual: level, step, from: min }, related: [[...at, 'step']] });
  }
}

function checkValues(node: ThresholdNode, values: Values, path: Path, at: Path, say: Say): void {
  const known = new Set(node.settings.map((setting) => setting.id));
  for (const id of Object.keys(values)) checkKnown(id, 'setting', known, [...path, id], say, 'key');
  for (const [index, setting] of node.settings.entries()) {
    const level = Object.hasOwn(values, setting.id) ? values[setting.id] : undefined;
    if (level === undefined) say({ code: 'SCN-MISSING', path, facts: { property: setting.id, expected: 'a number' } });
    else if (setting.min < setting.max) checkLevel(setting, level, [...path, setting.id], [...at, 'settings', index], say);
  }
}

/** Whether every setting a lever takes is one of the node's. */
function checkTaken(value: unknown, node: ThresholdNode, path: Path, say: Say): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if ('setting' in value) {
    return checkKnown(String(value.setting), 'setting', new Set(node.settings.map((setting) => setting.id)), [...path, 'setting'], say);
  }
  return Object.entries(value)
    .map(([name, each]) => checkTaken(each, node, [...path, Array.isArray(value) ? Number(name) : name], say))
    .every(Boolean);
}

/** The lever is one the model takes at both ends of every setting, and one step in. */
function checkLimits(node: ThresholdNode, lever: ValueLever, path: Path, at: Path, say: Say): void {
  const told = new Set<string>();
  for (const end of ['min', 'max', 'step'] as const) {
    const values = Object.fromEntries(node.settings.map((setting) => [setting.id, end === 'step' ? setting.min + setting.step : setting[end]]));
    const filled = withValues(lever, values, node.settings);
    for (const finding of shapeFindings(plainLever, filled)) {
      const where = [...path, ...finding.path];
      const index = node.settings.findIndex((setting) => setting.id === settingAt(lever, finding.path));
      const key = `${index} ${where.join('/')}`;
      if (index < 0 || told.has(key)) continue;
      told.add(key);
      const setting = [...at, 'settings', index];
      const { id, unit } = node.settings[index] as Setting;
      const { expected = 'another number', actual = show(values[id]) } = finding.facts ?? {};
      say({ code: 'SCN-SETTING-RANGE', path: [...setting, end], facts: { setting: id, unit, expected, actual }, related: [where] });
    }
  }
}

/** The setting that a lever takes at a path, if it takes one there. */
function settingAt(lever: unknown, path: Path): string | null {
  let found = lever;
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return null;
    found = (found as Record<string | number, unknown>)[step];
  }
  return typeof found === 'object' && found !== null && 'setting' in found ? String(found.setting) : null;
}
