import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { draw } from '../../src/model/luck.ts';
import { logOf } from '../../src/run/log.ts';
import { parseRunLog } from '../../src/run/parse-run-log.ts';
import { toBase64url } from '../../src/storage/base64url.ts';
import { crcOf } from '../../src/storage/checksum.ts';
import { finishedIn, withFinished, type FinishedRun } from '../../src/storage/finished-run.ts';
import { unpack } from '../../src/storage/packed-text.ts';
import { formatProgress, parseProgress } from '../../src/storage/progress-file.ts';
import { readRunFile } from '../../src/storage/run-file.ts';
import type { ParseLog } from '../../src/storage/read-record.ts';
import { formatShareLink, parseShareLink } from '../../src/storage/share-link.ts';
import { smallScenario } from '../builders/scenario.ts';
import { playThrough } from '../run/legal-play.ts';
import { besides } from '../cost.ts';
import { saidSeed, seed } from '../seed.ts';


type Dice = (limit: number) => number;

/** Whole numbers below a limit, the same for a seed and a case. */
function dice(number: number): Dice {
  let throws = 0;
  return (limit) => Math.floor(draw({ seed, index: number }, 'event', 'sharing', 0, throws++) * limit);
}

const parseLog: ParseLog = (raw) => {
  const parsed = parseRunLog(JSON.stringify(raw ?? null));
  return parsed.ok ? parsed : { ok: false, pointer: parsed.problems[0]?.pointer ?? '' };
};

const log = logOf(playThrough(smallScenario, 5, [0, 0.5, 0.9]).run, 'a'.repeat(64));
const code = (formatShareLink(log) ?? '').slice('#/run/'.length);
const logText = JSON.stringify(log);
const finished: FinishedRun = {
  scenario: log.scenario,
  format: 1, log, brought: false, order: 1,
  judged: { calls: [{ confidence: 0.8, right: true }], evidence: [{ principle: 'measure-first', shown: true }], score: 0.5, percentile: 0.4, corner: 'unlucky', worlds: 64 },
};
const fileText = withFinished(formatProgress([{ slot: 'small', log, bookmark: null }], []), [finished]);

const scraps = ['%25', '%0A', '.', ')', '-', '_', '=', '#/run/', '?run=', '&__proto__=1', 'é', '\u0000', '\ud800', '{', '}', '"', ',', '[', ']', '1e999', '-0', 'null', '"__proto__":{"x":1},', '"log":', '"choices":[', '<script>', '=HYPERLINK(', '9'.repeat(40)];

function mangled(text: string, throwOf: Dice): string {
  let out = text;
  for (let edits = 1 + throwOf(3); edits > 0; edits -= 1) {
    const at = throwOf(out.length + 1);
    const drop = throwOf(2) === 0 ? 0 : throwOf(16);
    const put = throwOf(3) === 0 ? '' : throwOf(3) === 0 ? String.fromCharCode(throwOf(0x10000)) : (scraps[throwOf(scraps.length)] ?? '');
    out = out.slice(0, at) + put + out.slice(at + drop);
  }
  return out;
}

/** A code whose checksum is sound, so that what it holds is read: a mangled run, mangled bytes, or a wrong size. */
function enveloped(throwOf: Dice): string {
  const plain = new TextEncoder().encode(throwOf(40) === 0 ? ' '.repeat(throwOf(400_000)) : mangled(logText, throwOf));
  const bytes = deflateSync(plain, { level: throwOf(50) === 0 ? 0 : 1 }).subarray(0, 5_800).slice();
  if (throwOf(3) === 0 && bytes.length > 0) bytes[throwOf(bytes.length)] = throwOf(256);
  const says = throwOf(4) === 0 ? throwOf(2 ** 24) : plain.length;
  const whole = new Uint8Array(9 + bytes.length);
  const view = new DataView(whole.buffer);
  view.setUint16(0, bytes.length);
  view.setUint8(2, (says >>> 16) & 0xff);
  view.setUint16(3, says & 0xffff);
  view.setUint32(5, crcOf(bytes));
  whole.set(bytes, 9);
  return `1${toBase64url(whole)}`;
}

const longest = deflateSync(new TextEncoder().encode(' '.repeat(256 * 1024)), { level: 1 });

/** Taken or not, nothing costs more than so many times a sound file and the longest run that is unpacked. */
const besideSound = besides(() => [readRunFile(fileText, parseLog), unpack({ bytes: longest, unpacked: 256 * 1024 })], 20);

/** Runs cases and gathers what threw or took too much. */
function hold(count: number, take: (number: number) => boolean): { readonly faults: readonly string[]; readonly taken: number } {
  const faults: string[] = [];
  let taken = 0;
  for (let number = 0; number < count; number += 1) {
    try {
      const { result, dear } = besideSound(() => take(number));
      if (result) taken += 1;
      if (dear) faults.push(`case ${number}: dear`);
    } catch (error) {
      faults.push(`case ${number}: ${String(error)}`);
    }
    if (faults.length > 5) break;
  }
  return { faults, taken };
}

describe(`two hundred thousand links and files, mangled (${saidSeed})`, () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join();

  test('links: none is thrown over, and what opens is a run', { timeout: 120_000 }, () => {
    const { faults, taken } = hold(130_000, (number) => {
      const read = parseShareLink(mangled(code, dice(number)));
      if (read.ok && JSON.stringify(read.log) !== logText) throw new Error('another run came out of a checksummed link');
      return read.ok;
    });
    expect(faults, saidSeed).toEqual([]);
    // What was put behind the link, and nothing else, is forgiven.
    expect(taken, saidSeed).toBeGreaterThan(0);
    expect(taken, saidSeed).toBeLessThan(65_000);
  });

  test('links with a sound checksum around anything: none is thrown over', { timeout: 120_000 }, () => {
    const { faults, taken } = hold(15_000, (number) => parseShareLink(enveloped(dice(1_000_000 + number))).ok);
    expect(faults, saidSeed).toEqual([]);
    expect(taken, saidSeed).toBeLessThan(15_000);
  });

  test('what is unpacked is never longer than it said, nor than a run may be', { timeout: 120_000 }, () => {
    const { faults } = hold(2_000, (number) => {
      const throwOf = dice(2_000_000 + number);
      const bytes = deflateSync(new TextEncoder().encode('x'.repeat(throwOf(300_000))), { level: 1 });
      const unpacked = throwOf(400_000);
      const text = unpack({ bytes, unpacked });
      if (text !== null && (text.length !== unpacked || text.length > 256 * 1024)) throw new Error(`unpacked ${text.length}, said ${unpacked}`);
      return text !== null;
    });
    expect(faults, saidSeed).toEqual([]);
  });

  test('files: none is thrown over', { timeout: 120_000 }, () => {
    const { faults } = hold(60_000, (number) => {
      const throwOf = dice(3_000_000 + number);
      const text = mangled(throwOf(2) === 0 ? JSON.stringify({ log, outcome: {} }) : fileText, throwOf);
      const read = readRunFile(text, parseLog);
      return read.kind === 'run' || (read.kind === 'progress' && parseProgress(text, parseLog).ok && finishedIn(text, parseLog).length > 0);
    });
    expect(faults, saidSeed).toEqual([]);
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  });
});
