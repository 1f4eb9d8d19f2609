import { limits } from '../scenario/limits.ts';
import type { LoadReader, ParseLog } from '../storage/read-record.ts';

/** The parser of logs, fetched when there is something to read. */
export async function loadParseLog(): Promise<ParseLog> {
  const { parseRunLog } = await import('../run/parse-run-log.ts');
  return (raw) => {
    const parsed = parseRunLog(JSON.stringify(raw ?? null), limits.keptRunText);
    return parsed.ok ? parsed : { ok: false, pointer: parsed.problems[0]?.pointer ?? '' };
  };
}

/** What reads saves, fetched when there are any. */
export const loadReader: LoadReader = async () => {
  const [{ readRecord }, parseLog] = await Promise.all([import('../storage/read-record.ts'), loadParseLog()]);
  return (raw) => readRecord(raw, parseLog);
};
