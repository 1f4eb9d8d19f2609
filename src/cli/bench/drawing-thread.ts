import { parentPort } from 'node:worker_threads';
import { drawOf } from '../../forecast/job.ts';
import { createAnswerer, type Request } from '../../forecast/messages.ts';

/** The script that a thread of Node runs: what a browser's worker does, on another wire. */
const answer = createAnswerer(drawOf);

parentPort?.on('message', (request: Request) => parentPort?.postMessage(answer(request)));
