import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashOf } from '../../src/model/luck.ts';
import { simulate } from '../../src/model/simulate.ts';
import type { Trajectory } from '../../src/model/trajectory.ts';
import { saasPaths } from '../../src/cli/cases/saas-paths.ts';

/** Every number of a trajectory to its last bit: JSON keeps doubles exactly. */
const digest = (trajectory: Trajectory): string => createHash('sha256').update(JSON.stringify(trajectory)).digest('hex').slice(0, 16);

test.each(['AA', 'AB', 'BA', 'BB'] as const)('path %s is what it was, to the last bit', (path) => {
  expect([0, 1, 2].map((index) => digest(simulate(saasPaths[path], { seed: 20_26, index })))).toMatchSnapshot();
});

test('an id keeps its hash', () => {
  expect([hashOf(''), hashOf('champion-1'), hashOf('Zoë')]).toMatchInlineSnapshot(`
    [
      -1598409456,
      -1700154138,
      -1673199030,
    ]
  `);
});
