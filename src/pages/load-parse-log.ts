import { limits } from '../scenario/limits.ts';
import type { LoadParseLog } from '../storage/save-record.ts';

/** The parser of logs, fetched when there is something to read. */
export const loadParseLog: LoadParseLog = async () => {
  const { parseRunLog } = await import('../run/parse-run-log.ts');
  return (raw) => {
    const parsed = parseRunLog(JSON.stringify(raw ?? null), limits.keptRunText);
    return parsed.ok ? parsed : { ok: false, pointer: parsed.problems[0]?.pointer ?? '' };
  };
};
