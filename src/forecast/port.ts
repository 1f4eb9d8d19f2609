import type { Answer, Request } from './messages.ts';

/** A worker seen from outside: a browser's, or a thread of Node. */
export interface Port {
  post(request: Request): void;
  /** Called once, before anything is posted. `ended` may be called more than once, and `answered` after it. */
  listen(answered: (answer: Answer) => void, ended: (reason: string) => void): void;
  terminate(): void;
}
