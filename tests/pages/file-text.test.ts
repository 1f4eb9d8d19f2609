import { expect, test } from 'vitest';
import { fileText } from '../../src/pages/file-text.ts';
import { largestFile } from '../../src/storage/progress-file.ts';

const sized = (size: number) => {
  const reads: number[] = [];
  const file = { size, text: () => { reads.push(size); return Promise.resolve('{}'); } };
  return { file, reads };
};

test('a file that may fit is read, and one that cannot is not', async () => {
  const [fits, over] = [sized(largestFile * 3), sized(largestFile * 3 + 1)];
  expect([await fileText(fits.file), fits.reads.length]).toEqual(['{}', 1]);
  expect([await fileText(over.file), over.reads.length]).toEqual([{ code: 'too-large' }, 0]);
});

test('a file that has gone since it was chosen is said to be unread', async () => {
  expect(await fileText({ size: 2, text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) })).toEqual({ code: 'unread' });
});
