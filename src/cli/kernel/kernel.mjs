import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** Compiles the model's weekly kernel to WebAssembly: `npm run kernel`, after every change to it. */
const root = join(import.meta.dirname, '../../..');
const file = join(root, 'node_modules/.cache/forkcast-kernel/write-kernel.mjs');
const build = await rolldown({ input: join(import.meta.dirname, 'write-kernel.ts'), platform: 'node', cwd: root, logLevel: 'silent', external: /^rolldown/ });
await build.write({ format: 'esm', codeSplitting: false, file });
await (await import(pathToFileURL(file).href)).writeKernel(root);
