import { Worker } from 'node:worker_threads';
import type { Answer } from '../../forecast/messages.ts';
import type { Port } from '../../forecast/port.ts';

/** Starts a thread of Node that draws worlds. `script` is `drawing-thread.ts`, bundled. */
export function startThread(script: URL): Port {
  const thread = new Worker(script);
  return {
    post: (request) => thread.postMessage(request),
    listen(answered, ended) {
      thread.on('message', (answer: Answer) => answered(answer));
      thread.on('error', (error: Error) => ended(`The thread failed: ${error.message}`));
      thread.on('messageerror', () => ended('The thread sent something that could not be read.'));
      thread.on('exit', (code) => ended(`The thread ended with code ${code}.`));
    },
    terminate: () => void thread.terminate(),
  };
}
