import { exitCodes } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { quoted } from '../terminal/plain.ts';

/** A file in an archive: its name, and where its packed bytes are. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header starts. */
  readonly at: number;
}

/** More files than any package of a course holds. */
const mostEntries = 10_000;

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x07064b50 } as const;
const endSize = 22;
const full = { short: 0xffff, long: 0xffffffff } as const;
/** Kinds of file in the mode that a Unix archiver writes down. */
const mode = { mask: 0o170000, plain: 0o100000, folder: 0o040000, link: 0o120000 } as const;
const names = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads the directory of a ZIP archive, before anything is unpacked. Throws a `Halt` that names the entry if there is
 * anything in it that an honest package does not have.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const { count, start, size } = end;
  if (start + size > end.at) throw refused('its directory is cut short or does not lie where it should');
  const entries: ZipEntry[] = [];
  let at = start;
  for (; at < start + size; ) {
    if (at + 46 > start + size || view.getUint32(at, true) !== signature.central) throw refused('its directory is damaged');
    const length = view.getUint16(at + 28, true);
    const next = at + 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > start + size) throw refused('its directory is cut short');
    entries.push(entryAt(view, at, nameIn(bytes.subarray(at + 46, at + 46 + length))));
    if (entries.length > mostEntries) throw refused(`it has more than ${mostEntries.toLocaleString('en-GB')} entries`);
    at = next;
  }
  if (entries.length !== count) throw refused(`it says that it has ${count} entries, and has ${entries.length}`);
  checkDoubles(entries);
  checkOverlaps(view, entries, start);
  return entries;
}

/** The record at the end that says where the directory is. */
function endOf(view: DataView): { readonly at: number; readonly count: number; readonly start: number; readonly size: number } {
  const first = Math.max(0, view.byteLength - endSize - full.short);
  for (let at = view.byteLength - endSize; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== signature.end || at + endSize + view.getUint16(at + 20, true) !== view.byteLength) continue;
    const found = { at, count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true), size: view.getUint32(at + 12, true) };
    const wide = at >= 20 && view.getUint32(at - 20, true) === signature.end64;
    if (wide || found.count === full.short || found.start === full.long || found.size === full.long) throw refused('it is in the ZIP64 form, for archives of more than 65,535 entries or 4 GB');
    if (view.getUint16(at + 4, true) !== 0 || view.getUint16(at + 6, true) !== 0 || view.getUint16(at + 8, true) !== found.count) throw refused('it is one part of an archive in several parts');
    return found;
  }
  throw refused('it ends before its directory does, or something was added to its end');
}

function nameIn(bytes: Uint8Array): string {
  try {
    return names.decode(bytes);
  } catch {
    throw refused(`an entry's name is not UTF-8: ${quoted(new TextDecoder().decode(bytes))}`);
  }
}

function entryAt(view: DataView, at: number, name: string): ZipEntry {
  const say = (what: string): Halt => refused(`its entry ${quoted(name)} ${what}`);
  const flaw = flawIn(name);
  if (flaw) throw say(flaw);
  if ((view.getUint16(at + 8, true) & 0x2041) !== 0) throw say('is encrypted');
  const kind = view.getUint8(at + 5) === 3 ? (view.getUint32(at + 38, true) >>> 16) & mode.mask : 0;
  if (kind === mode.link) throw say('is a symbolic link');
  if (kind !== 0 && kind !== mode.plain && kind !== mode.folder) throw say('is a device or a pipe');
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw say(`is packed in a way that is not read here (method ${method})`);
  const [packed, size, offset] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true), view.getUint32(at + 42, true)];
  if (packed === full.long || size === full.long || offset === full.long) throw say('is in the ZIP64 form');
  if (method === 0 && packed !== size) throw say('says two different sizes of one content');
  return { name, method, crc: view.getUint32(at + 16, true), packed, size, at: offset };
}

/** Why a name could lead out of the folder it is unpacked in, or be read in two ways. */
function flawIn(name: string): string | null {
  if (name === '') return 'has no name';
  if (name.includes('\0')) return 'has a NUL in its name';
  if (name.includes('\\')) return 'has a backslash in its name';
  if (name.startsWith('/')) return 'has an absolute path';
  if (/^[a-z]:/i.test(name)) return 'starts with a drive letter';
  return name.split('/').some((step) => step === '..' || step === '.') ? 'leads out of its folder' : null;
}

/** Some systems know no difference in case, and some write accents in two ways. */
function checkDoubles(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const heard = name.normalize('NFC').toLowerCase();
    if (seen.has(heard)) throw refused(`its entry ${quoted(name)} is there twice`);
    seen.add(heard);
  }
}

/** Each entry has bytes of its own: sharing them is how small archives unpack to huge ones. */
function checkOverlaps(view: DataView, entries: readonly ZipEntry[], directory: number): void {
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.at - b.at)) {
    if (entry.at < free) throw refused(`its entry ${quoted(entry.name)} shares its bytes with another`);
    free = dataStart(view, entry) + entry.packed;
    if (free > directory) throw refused(`its entry ${quoted(entry.name)} is cut short`);
  }
}

/** Where an entry's packed bytes start: after a header of its own, which must agree with the directory. */
export function dataStart(view: DataView, { at, name }: ZipEntry): number {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== signature.local) throw refused(`its entry ${quoted(name)} is not where its directory says`);
  const length = view.getUint16(at + 26, true);
  const start = at + 30 + length + view.getUint16(at + 28, true);
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 30, Math.min(length, view.byteLength - at - 30));
  if (new TextDecoder().decode(bytes) !== name) throw refused(`its entry ${quoted(name)} has another name in its own header`);
  return start;
}

export function refused(why: string): Halt {
  return new Halt(exitCodes.finding, `This archive is not read: ${why}. Nothing was unpacked.`);
}
