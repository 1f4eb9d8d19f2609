import { expect, test } from 'vitest';
import { headersFor, metaContentPolicy, securityHeaders } from '../../src/cli/headers.ts';

const policy = 'Content-Security-Policy';

test('the drawing worker alone may run the compiled kernel: nothing else differs', () => {
  const worker = headersFor('/assets/drawing-worker-aB3_-x9Z.js');
  expect(worker[policy]).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect({ ...worker, [policy]: worker[policy]?.replace(" 'wasm-unsafe-eval'", '') }).toEqual(securityHeaders);
});

test.each(['/', '/index.html', '/assets/index-aB3_-x9Z.js', '/assets/kernel-aB3_-x9Z.wasm', '/drawing-worker.js', '/assets/drawing-worker-aB3_-x9Z.js.html'])('%s may not', (path) => {
  expect(headersFor(path)).toBe(securityHeaders);
  expect(metaContentPolicy).not.toContain('wasm');
});
