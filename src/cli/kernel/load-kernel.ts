import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildRooms } from '../../model/build-rooms.ts';
import { wasmRooms } from '../../model/wasm/wasm-rooms.ts';

/** Where the compiled kernel is kept, from the repository's root. */
export const kernelFile = 'src/model/wasm/kernel.wasm';

/** The compiled kernel, ready to be handed to threads; null where there is none or this Node runs none. */
export function loadKernel(root: string): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(readFileSync(join(root, kernelFile)));
  } catch {
    return null;
  }
}

/** Has this thread's worlds run compiled from now on. Without a kernel they stay in plain rooms, and come to the same. */
export function runCompiled(kernel: WebAssembly.Module | null): void {
  if (kernel) buildRooms(wasmRooms(kernel));
}
