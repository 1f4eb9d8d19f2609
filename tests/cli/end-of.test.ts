import { expect, test } from 'vitest';
import { endOf } from '../../src/cli/end-of.ts';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { Halt } from '../../src/cli/halt.ts';

test('what a person did wrong is said as it is', () => {
  expect(endOf(new Halt(exitCodes.file, 'There is no such file.'))).toMatchObject({ code: 3, said: 'There is no such file.' });
});

test.each([
  ['an error', new TypeError('no seat\u001b[31m')],
  ['a text', 'no seat\u001b[31m'],
])('what we did wrong is owned up to, without a trace of where: %s', (_what, thrown) => {
  const { code, said } = endOf(thrown);
  expect(code).toBe(70);
  expect(said).toBe('Internal error, please report it, with what --debug adds: no seat\\u001b[31m');
});
