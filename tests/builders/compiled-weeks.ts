import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { loadKernel, runCompiled } from '../../src/cli/kernel/load-kernel.ts';
import { buildRooms } from '../../src/model/build-rooms.ts';
import { plainRoom } from '../../src/model/plain-room.ts';

/**
 * Has all weeks of a test file run compiled, as they do in workers and commands: several times faster than plain ones, and equal to
 * them to the last bit, which tests/model/compiled.test.ts holds. For files that play thousands of worlds to see what comes of them.
 */
export function playCompiled(): void {
  beforeAll(() => runCompiled(loadKernel(join(import.meta.dirname, '../..'))));
  afterAll(() => buildRooms(plainRoom));
}
