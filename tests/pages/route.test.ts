import { describe, expect, test } from 'vitest';
import { formatRoute, parseRoute } from '../../src/pages/route.ts';

describe('an address', () => {
  test.each([
    ['', '', { kind: 'library' }],
    ['#/', '', { kind: 'library' }],
    ['#/play/first-hire', '', { kind: 'play', scenario: 'first-hire' }],
    ['#/debrief/own/my-file_2', '', { kind: 'debrief', scenario: 'own/my-file_2' }],
    ['#/profile', '', { kind: 'kept' }],
    ['#/run/1abc', '', { kind: 'kept' }],
    ['#%2Frun%2F1abc', '', { kind: 'kept' }],
    ['#%252Frun/1abc', '', { kind: 'kept' }],
    ['', '?run=1abc', { kind: 'kept' }],
    ['#/profilexx', '', { kind: 'library' }],
    ['#/runner', '', { kind: 'library' }],
    ['', '?utm=run', { kind: 'library' }],
    ['#/play/', '', { kind: 'library' }],
    ['#/play/First', '', { kind: 'library' }],
    ['#/play/own/a/b', '', { kind: 'library' }],
    ['#/play/__proto__', '', { kind: 'library' }],
    [`#/play/${'a'.repeat(65)}`, '', { kind: 'library' }],
  ] as const)('%j with %j leads to %j', (hash, query, route) => {
    expect(parseRoute(hash, query)).toEqual(route);
  });

  test.each([{ kind: 'library' }, { kind: 'play', scenario: 'own/mine' }, { kind: 'debrief', scenario: 'first' }] as const)('of %j reads as it was written', (route) => {
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });
});
