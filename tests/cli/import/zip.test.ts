import { describe, expect, test } from 'vitest';
import { unpack } from '../../../src/cli/import/unpack.ts';
import { zipDirectory, type ZipEntry } from '../../../src/cli/import/zip-directory.ts';
import { brought, fixture, packageOf, refusalOf } from './brought.ts';
import { zipOf, type Put } from './zip-of.ts';

/** The entry of this name. */
function entryIn(archive: Uint8Array, name: string): ZipEntry {
  const found = zipDirectory(archive).find((entry) => entry.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

const course = fixture('course.json');
const good = packageOf(course);

test('a package comes to the same scenario as the course in it', () => {
  expect(brought(good).scenario.nodes).toEqual(brought(course).scenario.nodes);
});

describe('B-099 B-101 before anything is unpacked, an archive is refused, with the entry named, for', () => {
  const bad: readonly (readonly [string, Put, string])[] = [
    ['a way out of the folder', { name: '../../etc/passwd', content: 'x' }, '"../../etc/passwd" leads out of its folder'],
    ['a way out in the middle', { name: 'content/../../x', content: 'x' }, '"content/../../x" leads out of its folder'],
    ['an absolute path', { name: '/etc/passwd', content: 'x' }, '"/etc/passwd" has an absolute path'],
    ['a drive letter', { name: 'C:/windows/x', content: 'x' }, '"C:/windows/x" starts with a drive letter'],
    ['a backslash', { name: 'content\\..\\x', content: 'x' }, 'has a backslash in its name'],
    ['a NUL', { name: 'content/a\0.png', content: 'x' }, '"content/a\\u0000.png" has a NUL in its name'],
    ['no name', { name: '', content: 'x' }, 'has no name'],
    ['a name that is not UTF-8', { name: new Uint8Array([0x63, 0xff, 0xfe]), content: 'x' }, 'an entry\'s name is not UTF-8'],
    ['a name twice', { name: 'content/content.json', content: '{}' }, '"content/content.json" is there twice'],
    ['a name twice but for case', { name: 'Content/CONTENT.json', content: '{}' }, '"Content/CONTENT.json" is there twice'],
    ['a symbolic link', { name: 'content/link', content: '/etc/passwd', mode: 0o120777 }, '"content/link" is a symbolic link'],
    ['a device', { name: 'content/dev', content: '', mode: 0o020666 }, '"content/dev" is a device or a pipe'],
    ['encryption', { name: 'content/x', content: 'x', flags: 1 }, '"content/x" is encrypted'],
    ['a packing of another kind', { name: 'content/x', content: 'x', method: 14 }, '"content/x" is packed in a way that is not read here (method 14)'],
    ['ZIP64 sizes', { name: 'content/x', content: 'x', size: 0xffffffff }, '"content/x" is in the ZIP64 form'],
    ['two sizes of one content', { name: 'content/x', content: 'xx', stored: true, size: 1 }, '"content/x" says two different sizes'],
    ['another name of its own', { name: 'content/x', content: 'x', localName: 'content/y' }, '"content/x" has another name in its own header'],
    ['bytes shared with another', { name: 'content/x', content: '', sameAs: 2, localName: 'content/x' }, 'shares its bytes with another'],
    ['more bytes than there are', { name: 'content/x', content: 'x', packed: 1_000_000, size: 1 }, '"content/x" is cut short'],
  ];
  test.each(bad)('%s', (_what, entry, said) => {
    const refusal = refusalOf(packageOf(course, [entry]));
    expect(refusal).toContain(said);
    expect(refusal).toContain('Nothing was unpacked');
  });

  test('more entries than any package has, whatever their number is said to be', () => {
    const many = Array.from({ length: 10_001 }, (_, number) => ({ name: `f/${number}`, content: '', stored: true }));
    expect(refusalOf(zipOf(many))).toContain('more than 10,000 entries');
    expect(refusalOf(zipOf(many.slice(0, 100), { count: 7 }))).toContain('says that it has 7 entries, and has 100');
    expect(refusalOf(zipOf([{ name: 'a', content: '' }], { count: 0xffff }))).toContain('ZIP64');
  });

  test('a directory cut short at any byte, or moved', () => {
    const shown = good.length - 600;
    for (let length = 4; length < good.length; length += length < shown ? 97 : 1) expect(refusalOf(good.subarray(0, length))).not.toBeNull();
    expect(refusalOf(zipOf([{ name: 'a', content: '' }], { start: 1_000 }))).toContain('does not lie where it should');
    expect(refusalOf(Buffer.concat([good, Buffer.from('more')]))).toContain('something was added to its end');
  });
});

describe('B-100 B-101 what comes out counts, not what is said of it', () => {
  const bomb = new Uint8Array(16 * 1024 * 1024);
  const most = 2 * 1024 * 1024;

  test('a bomb stops at the limit, also when it says that it is small', () => {
    for (const size of [bomb.length, 10]) {
      const archive = zipOf([{ name: 'bomb', content: bomb, size }]);
      const entry = entryIn(archive, 'bomb');
      const before = process.memoryUsage().arrayBuffers;
      expect(() => unpack(archive, entry, most)).toThrow('unpacks to more than 2,097,152 bytes');
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * most);
    }
    expect(refusalOf(packageOf(bomb))).toContain('"content/content.json" unpacks to more than');
  });

  test('a size or a checksum that is not so is told', () => {
    const wrong = (put: Partial<Put>): string | null => refusalOf(zipOf([{ name: 'h5p.json', content: '{"mainLibrary":"H5P.BranchingScenario"}' }, { name: 'content/content.json', content: course, ...put }]));
    expect(wrong({})).toBeNull();
    expect(wrong({ crc: 1 })).toContain('its checksum does not agree');
    expect(wrong({ size: 5 })).toContain('says that it has 5 bytes');
    expect(wrong({ size: course.length + 1 })).toContain(`has ${course.length}`);
  });

  test('damaged bytes are told', () => {
    const damaged = Uint8Array.from(good);
    const { at: start } = entryIn(good, 'content/content.json');
    for (let at = start + 50; at < start + 80; at += 1) damaged[at] = 0xff;
    expect(refusalOf(damaged)).toContain('"content/content.json" is damaged');
  });
});

test.each<[string, Uint8Array, string]>([
  ['an archive in an archive', zipOf([{ name: 'course.h5p', content: good, stored: true }]), 'with another in it ("course.h5p")'],
  ['an office document', zipOf([{ name: '[Content_Types].xml', content: '' }]), 'an office document'],
  ['a SCORM package', zipOf([{ name: 'imsmanifest.xml', content: '' }]), 'a SCORM or IMS package'],
  ['a package of another type', packageOf(course, [], { mainLibrary: 'H5P.InteractiveVideo' }), '"H5P.InteractiveVideo"'],
  ['an empty archive', Buffer.concat([Buffer.from([0x50, 0x4b, 5, 6]), Buffer.alloc(18)]), 'not an H5P package'],
])('%s is recognised', (_what, bytes, said) => expect(refusalOf(bytes)).toContain(said));
