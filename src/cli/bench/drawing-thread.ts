import { parentPort } from 'node:worker_threads';
import { createAnswerer, type Request } from '../../forecast/messages.ts';

/** The script that a thread of Node runs: what a browser's worker does, on another wire. */
const answer = createAnswerer();

parentPort?.on('message', (request: Request) => parentPort?.postMessage(answer(request)));
