import type { Job, Outcome } from './job.ts';
import type { Answer, Request } from './messages.ts';

/** A worker seen from outside: a browser's, or a thread of Node. */
export interface Port<J = Job, O = Outcome> {
  post(request: Request<J>): void;
  /** Called once, before anything is posted. `ended` may be called more than once, and `answered` after it. */
  listen(answered: (answer: Answer<O>) => void, ended: (reason: string) => void): void;
  terminate(): void;
}
