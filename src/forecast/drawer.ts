import type { Job, Outcome } from './job.ts';

/** Something that draws worlds, here or elsewhere. */
export interface Drawer<J = Job, O = Outcome> {
  readonly kind: 'worker' | 'page';
  /** Worlds `from` to `from + count - 1`. Rejects when the drawer is gone and will answer nothing more. */
  draw(job: J, from: number, count: number): Promise<readonly O[]>;
  close(): void;
}
