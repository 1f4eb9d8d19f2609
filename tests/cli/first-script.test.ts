import { expect, test } from 'vitest';
import { firstScript } from '../../src/cli/first-script.ts';

/** Who imports whom; `page` is the entry, and what is not listed below it is asked for later. */
const importers: Readonly<Record<string, readonly string[]>> = {
  page: [], play: ['page'], words: ['play', 'later'], one: ['other', 'play'], other: ['one'], later: [], laterWords: ['later'], loop: ['loopBack'], loopBack: ['loop', 'later'],
};
const seeing = { getModuleInfo: (id: string) => ({ isEntry: id === 'page', importers: importers[id] ?? [] }) };

test.each([Object.keys(importers), Object.keys(importers).toReversed()])('what the page cannot start without is one script, whatever else needs it, in whatever order it is met', (...ids) => {
  const name = firstScript();
  expect(ids.filter((id) => name(id, seeing) === 'first').toSorted()).toEqual(['one', 'other', 'page', 'play', 'words']);
});
