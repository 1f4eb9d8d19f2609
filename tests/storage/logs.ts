import fc from 'fast-check';
import { phases } from '../../src/play/snapshot.ts';
import type { Answer, RunLog } from '../../src/run/run.ts';
import { type LoadReader, type ParseLog, readRecord } from '../../src/storage/read-record.ts';
import type { Bookmark } from '../../src/play/bookmark.ts';

/** A log of so many decisions. */
export function aLog(choices: number, over: Partial<RunLog> = {}): RunLog {
  return {
    format: 2,
    scenario: 'a-scenario',
    hash: 'a'.repeat(64),
    model: '1',
    seed: 7,
    choices: Array.from({ length: choices }, (_, index) => ({ node: `n${index}`, answer: { kind: 'option', option: 'a' }, confidence: 70 })),
    ...over,
  };
}

export const aBookmark: Bookmark = { node: 'n0', phase: 'deciding', draft: { answer: { kind: 'option', option: 'b' }, confidence: 60 } };

/** Storage trusts whatever the run room's parser takes; these tests need one that is easy to please and to displease. */
export const parseLog: ParseLog = (raw) => {
  const log = raw as Partial<RunLog> | null;
  if (log?.format !== 2) return { ok: false, pointer: '/format' };
  if (!Array.isArray(log.choices)) return { ok: false, pointer: '/choices' };
  return { ok: true, log: log as RunLog };
};

export const loadReader: LoadReader = async () => (raw) => readRecord(raw, parseLog);

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const amount = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));

export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom<Answer>({ kind: 'read' }, { kind: 'spared' }, { kind: 'values', values: { need: 'never' } }),
  text.map((option): Answer => ({ kind: 'option', option })),
  fc.array(text, { maxLength: 8 }).map((cards): Answer => ({ kind: 'order', cards })),
  fc.uniqueArray(fc.tuple(text, amount), { selector: ([line]) => line, maxLength: 6 }).map((lines): Answer => ({ kind: 'split', usd: Object.fromEntries(lines) })),
  amount.map((need): Answer => ({ kind: 'values', values: { need } })),
  fc.array(text, { maxLength: 8 }).map((options): Answer => ({ kind: 'options', options })),
);

const confidence = fc.option(fc.integer({ min: 50, max: 100 }));

export const anyBookmark: fc.Arbitrary<Bookmark> = fc.record({
  node: text,
  phase: fc.constantFrom(...phases),
  draft: fc.record({ answer: fc.option(anyAnswer), confidence }),
});

export const anyLog: fc.Arbitrary<RunLog> = fc.record({
  format: fc.constant(2 as const),
  scenario: text,
  hash: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
  model: text,
  seed: fc.nat(),
  choices: fc.array(fc.record({ node: text, answer: anyAnswer, confidence }), { maxLength: 9 }),
});
