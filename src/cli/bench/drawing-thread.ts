import { parentPort, workerData } from 'node:worker_threads';
import { drawOf } from '../../forecast/job.ts';
import { createAnswerer, type Request } from '../../forecast/messages.ts';
import { runCompiled } from '../kernel/load-kernel.ts';
import type { ThreadData } from '../threads/thread-port.ts';

/** The script that a thread of Node runs: what a browser's worker does, on another wire. */
runCompiled((workerData as ThreadData).kernel);
const answer = createAnswerer(drawOf);

parentPort?.on('message', (request: Request) => parentPort?.postMessage(answer(request)));
