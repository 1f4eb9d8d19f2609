import { expect, test } from 'vitest';
import { conditionWords } from '../../../src/cli/terminal/condition-words.ts';
import type { Condition } from '../../../src/scenario/scenario.ts';

const [storm, quiet, built]: readonly [Condition, Condition, Condition] = [{ happened: 'storm' }, { happened: 'quiet' }, { chose: ['hire', 'platform'] }];

test.each<[Condition, string]>([
  [{ all: [storm, quiet] }, 'storm happened and quiet happened'],
  [{ any: [{ all: [storm, quiet] }, built] }, '(storm happened and quiet happened) or platform at hire'],
  [{ all: [{ any: [storm, quiet] }, built] }, '(storm happened or quiet happened) and platform at hire'],
  [{ not: { any: [storm, quiet] } }, 'not: (storm happened or quiet happened)'],
  [{ not: storm }, 'not: storm happened'],
  [{ any: [{ not: storm }, quiet] }, '(not: storm happened) or quiet happened'],
])('%j reads: %s', (condition, words) => expect(conditionWords(condition)).toBe(words));
