import fc from 'fast-check';

/**
 * What every random test draws from. Each run draws anew, which is how new faults are found; where a change is judged (`CI`) the
 * seed is always the same, so that it stands or falls by what it changed. `SEED=…` plays a run again; a failure names it.
 */
export const seed = Number(process.env['SEED'] ?? (process.env['CI'] === undefined ? Date.now() % 2 ** 31 : 20_261_120));

/** The seed as it is given again. */
export const saidSeed = `SEED=${seed}`;

fc.configureGlobal({ seed });
