import { drawOf } from './job.ts';
import { createAnswerer, type Request } from './messages.ts';

/** The script that a browser's worker runs. */
const answer = createAnswerer(drawOf);

addEventListener('message', ({ data }: MessageEvent<Request>) => postMessage(answer(data)));
