import { decodeText } from '../../scenario/json/decode.ts';
import { exitCodes } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { quoted } from '../terminal/plain.ts';
import { fields, words } from './json-fields.ts';
import { readCourseJson, readH5p, type Packed } from './read-h5p.ts';
import { readTwee } from './read-twee.ts';
import { readTwineHtml } from './read-twine-html.ts';
import { isZip, recognise } from './recognise.ts';
import type { Tale } from './tale.ts';
import { taleFromTwine } from './twine-tale.ts';
import { unpack } from './unpack.ts';
import { zipDirectory, type ZipEntry } from './zip-directory.ts';

/** How much may be brought along: a package has media in it, a published page has the story format's program. */
export const importLimits = { bytes: 64 * 1024 * 1024, text: 16 * 1024 * 1024, content: 2 * 1024 * 1024 } as const;

/** A tale, and what to call the file in it that places are in. */
export interface ReadTale {
  readonly tale: Tale;
  /** Within a package: which of its files. */
  readonly inside: string | null;
}

/** Reads whatever branching story the bytes hold. Throws a `Halt` with a sentence if it is none that is read here. */
export function readTale(bytes: Uint8Array): ReadTale {
  if (isZip(bytes)) return readPackage(bytes);
  const text = textOf(bytes);
  const seen = recognise(text);
  switch (seen.kind) {
    case 'twee':
      return { tale: taleFromTwine(readTwee(text)), inside: null };
    case 'twine-html':
      return { tale: taleFromTwine(readTwineHtml(text)), inside: null };
    case 'h5p-content':
      return { tale: readH5p(readCourseJson(text, 'content.json'), { title: null, language: null }), inside: null };
    default:
      throw new Halt(exitCodes.finding, seen.kind === 'other' ? `This is ${seen.what}. ${seen.instead}` : 'This is an archive.');
  }
}

/** The text of bytes, with one kind of line end. Throws a `Halt` if they are none, or too many. */
function textOf(bytes: Uint8Array): string {
  if (bytes.length > importLimits.text) throw new Halt(exitCodes.finding, `This file has ${bytes.length.toLocaleString('en-GB')} bytes; the limit for text is ${importLimits.text.toLocaleString('en-GB')} (16 MiB).`);
  const looks = decodeText(bytes.subarray(0, 512 * 1024));
  if (!looks.ok && looks.kind === 'other-file') throw new Halt(exitCodes.finding, `This is ${looks.looksLike}. Twine, Twee and H5P Branching Scenario are read.`);
  if (!looks.ok && looks.kind === 'not-utf-8' && looks.looksLike !== null) throw new Halt(exitCodes.finding, `This text is ${looks.looksLike}; save it as UTF-8.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    throw new Halt(exitCodes.finding, `${!looks.ok && looks.kind === 'not-utf-8' && looks.byte < 512 * 1024 - 4 ? `Byte ${looks.byte} of this text` : 'Something in this text'} is not UTF-8; save it as UTF-8.`);
  }
}

function readPackage(bytes: Uint8Array): ReadTale {
  const entries = new Map(zipDirectory(bytes).map((entry) => [entry.name, entry]));
  const about = entries.get('h5p.json');
  const content = entries.get('content/content.json');
  if (!about && !content) throw new Halt(exitCodes.finding, `This is ${otherArchive(entries)}, not an H5P package: it has no h5p.json and no content/content.json.`);
  const packed = about ? describedBy(readFile(bytes, about)) : { title: null, language: null };
  if (!content) throw new Halt(exitCodes.finding, 'This H5P package has no content/content.json.');
  return { tale: readH5p(readCourseJson(readFile(bytes, content), content.name), packed), inside: content.name };
}

function readFile(bytes: Uint8Array, entry: ZipEntry): string {
  return textOf(unpack(bytes, entry, importLimits.content));
}

/** What h5p.json says; a package of another type is refused by its name. */
function describedBy(text: string): Packed {
  const about = fields(readCourseJson(text, 'h5p.json').value);
  const library = words(about?.['mainLibrary']);
  if (library !== '' && library !== 'H5P.BranchingScenario') throw new Halt(exitCodes.finding, `This package is of the type ${quoted(library)}; of H5P, Branching Scenario is read.`);
  const language = words(about?.['defaultLanguage']) || words(about?.['language']);
  return { title: words(about?.['title']).trim() || null, language: language === '' || language === 'und' ? null : language };
}

function otherArchive(entries: ReadonlyMap<string, ZipEntry>): string {
  if (entries.has('imsmanifest.xml')) return 'a SCORM or IMS package';
  if (entries.has('[Content_Types].xml')) return 'an office document';
  const nested = [...entries.keys()].find((name) => /\.(?:h5p|zip)$/i.test(name));
  return nested === undefined ? 'an archive' : `an archive with another in it (${quoted(nested)}); unpack it first`;
}
