import type { Path } from '../json/spots.ts';
import { isRecord } from '../records.ts';
import type { Migration } from './migration.ts';

/** Format 2 lets a threshold have several settings, so its levers and answers name the one they mean. */
export const from1: Migration = {
  change(file) {
    if (!isRecord(file['nodes'])) return;
    for (const node of Object.values(file['nodes'])) if (isRecord(node) && node['kind'] === 'threshold') nameSetting(node);
  },
  was(path, file) {
    const [nodes, id, property] = path;
    const node = nodes === 'nodes' && id !== undefined && isRecord(file['nodes']) ? file['nodes'][id] : undefined;
    return isRecord(node) && node['kind'] === 'threshold' ? oldPath(path, property) : path;
  },
};

function nameSetting(node: Record<string, unknown>): void {
  const { setting, levers, standIn, examples } = node;
  if (!isRecord(setting) || typeof setting['id'] !== 'string') return;
  const id = setting['id'];
  const named = (value: unknown): unknown => (typeof value === 'number' || typeof value === 'string' ? { [id]: value } : value);
  Reflect.deleteProperty(node, 'setting');
  node['settings'] = [setting];
  if (Object.hasOwn(node, 'standIn')) node['standIn'] = named(standIn);
  for (const lever of Array.isArray(levers) ? levers : []) {
    if (isRecord(lever) && lever['atLeast'] === 'value') lever['atLeast'] = { setting: id };
  }
  for (const example of Array.isArray(examples) ? examples : []) {
    if (isRecord(example) && Object.hasOwn(example, 'answer')) example['answer'] = named(example['answer']);
  }
}

function oldPath(path: Path, property: string | number | undefined): Path {
  const [nodes = '', id = ''] = path;
  if (property === 'settings') return [nodes, id, 'setting', ...path.slice(4)];
  if (property === 'standIn') return path.slice(0, 3);
  if (property === 'examples' && path[4] === 'answer') return path.slice(0, 5);
  return path;
}
