import { buildRooms } from '../model/build-rooms.ts';
import kernelUrl from '../model/wasm/kernel.wasm?url';
import { wasmRooms } from '../model/wasm/wasm-rooms.ts';
import { drawOf } from './job.ts';
import { createAnswerer, type Request } from './messages.ts';

/** The kernel comes from where this script came from. Later than this, worlds run without it. */
const patienceMs = 3_000;

/** Has worlds run in compiled weeks, where this browser and its rules allow it. Elsewhere they stay in plain rooms and come to the same. */
async function runCompiled(): Promise<void> {
  try {
    const sent = await fetch(kernelUrl, { signal: AbortSignal.timeout(patienceMs) });
    buildRooms(wasmRooms(await WebAssembly.compile(await sent.arrayBuffer())));
  } catch {
    // Nothing to be done about it, and nothing is lost but time.
  }
}

/** The script that a browser's worker runs: it listens at once, and answers when it is ready. */
function listen(): void {
  const answer = createAnswerer(drawOf);
  const ready = runCompiled();
  // A failure is to end the worker, as it would if nothing were waited for.
  addEventListener('message', ({ data }: MessageEvent<Request>) => void ready.then(() => postMessage(answer(data))).catch(reportError));
}

listen();
