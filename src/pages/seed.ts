/** A seed for a new play, 32 bits. The only luck that does not come from a seed. */
export function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] as number;
}
