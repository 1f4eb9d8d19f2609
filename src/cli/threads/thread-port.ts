import { Worker } from 'node:worker_threads';
import type { Answer } from '../../forecast/messages.ts';
import type { Port } from '../../forecast/port.ts';

/** What a thread is given when it starts. */
export interface ThreadData {
  readonly kernel: WebAssembly.Module | null;
}

/** Starts a thread of Node that answers requests. `script` is a bundle that listens to `parentPort`. */
export function startThread<J, O>(script: URL, kernel: WebAssembly.Module | null = null): Port<J, O> {
  const workerData: ThreadData = { kernel };
  // Signals and what is typed are the main thread's; a thread only works.
  const thread = new Worker(script, { stdin: false, workerData });
  return {
    post: (request) => thread.postMessage(request),
    listen(answered, ended) {
      thread.on('message', (answer: Answer<O>) => answered(answer));
      thread.on('error', (error: Error) => ended(`The thread failed: ${error.message}`));
      thread.on('messageerror', () => ended('The thread sent something that could not be read.'));
      thread.on('exit', (code) => ended(`The thread ended with code ${code}.`));
    },
    terminate: () => void thread.terminate(),
  };
}
