import { parentPort } from 'node:worker_threads';
import { createAnswerer, type Request } from '../../forecast/messages.ts';
import { drawPart, type Task } from './task.ts';

/** The script of a thread that does parts of a command's work. */
const answer = createAnswerer(drawPart);

parentPort?.on('message', (request: Request<Task>) => parentPort?.postMessage(answer(request)));
