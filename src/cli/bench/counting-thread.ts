import { parentPort } from 'node:worker_threads';
import { count } from './count.ts';

/** The script of a thread that only counts: it shares nothing with others but the machine. */
parentPort?.on('message', (steps: number) => parentPort?.postMessage(count(steps)));
