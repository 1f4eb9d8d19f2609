import { isRecord } from '../scenario/records.ts';
import { onlySetting } from './only-setting.ts';

/** Bring a log just read, which nobody else holds yet, to format 2. Whatever does not have the old shape is left as it is: the new shape's check names it. */
export function migrateLog(log: unknown): void {
  if (!isRecord(log) || log['format'] !== 1) return;
  log['format'] = 2;
  for (const choice of Array.isArray(log['choices']) ? log['choices'] : []) {
    const answer: unknown = isRecord(choice) ? choice['answer'] : null;
    if (!isRecord(answer) || answer['kind'] !== 'value' || !Object.hasOwn(answer, 'value')) continue;
    answer['kind'] = 'values';
    answer['values'] = { [onlySetting]: answer['value'] };
    Reflect.deleteProperty(answer, 'value');
  }
}
