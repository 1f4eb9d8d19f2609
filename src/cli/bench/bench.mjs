import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Runs the bench from its TypeScript sources, bundled as the command line is. The threads that draw worlds are a bundle of their own. */
const root = join(import.meta.dirname, '../../..');
const cache = join(root, 'node_modules/.cache/forkcast-bench');

async function bundle(name) {
  const { rolldown } = await import('rolldown');
  const file = join(cache, `${name}.mjs`);
  const build = await rolldown({ input: join(import.meta.dirname, `${name}.ts`), platform: 'node', cwd: root, logLevel: 'silent' });
  await build.write({ format: 'esm', codeSplitting: false, file });
  return pathToFileURL(file);
}

const [bench, drawing] = [await bundle('bench'), await bundle('drawing-thread')];
await (await import(bench.href)).runBench(root, drawing);
