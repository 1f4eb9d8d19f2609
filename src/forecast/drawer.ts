import type { Job, Outcome } from './job.ts';

/** Something that draws worlds, here or elsewhere. */
export interface Drawer {
  readonly kind: 'worker' | 'page';
  /** Worlds `from` to `from + count - 1`. Rejects when the drawer is gone and will answer nothing more. */
  draw(job: Job, from: number, count: number): Promise<readonly Outcome[]>;
  close(): void;
}
