import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapeOfMemory } from '../../model/wasm/shape.ts';
import { compileKernel } from './compile.ts';
import { kernelFile } from './load-kernel.ts';
import { sourceOf } from './source.ts';

/** Compiles the kernel from the sources as they are. The same sources give the same bytes. */
export async function kernelBytes(root: string): Promise<Uint8Array> {
  return compileKernel(await sourceOf(root), shapeOfMemory());
}

export async function writeKernel(root: string): Promise<void> {
  const bytes = await kernelBytes(root);
  writeFileSync(join(root, kernelFile), bytes);
  process.stdout.write(`${kernelFile}: ${bytes.length} bytes.\n`);
}
