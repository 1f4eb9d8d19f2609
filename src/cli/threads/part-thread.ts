import { parentPort, workerData } from 'node:worker_threads';
import { createAnswerer, type Request } from '../../forecast/messages.ts';
import { drawPart, type Task } from './task.ts';
import { runCompiled } from '../kernel/load-kernel.ts';
import type { ThreadData } from './thread-port.ts';

/** The script of a thread that does parts of a command's work. */
runCompiled((workerData as ThreadData).kernel);
const answer = createAnswerer(drawPart);

parentPort?.on('message', (request: Request<Task>) => parentPort?.postMessage(answer(request)));
