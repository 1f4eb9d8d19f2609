import { isAbsolute, join } from 'node:path';

/** The path that was typed, as this process must ask for it: npm runs a script from the root of the package, whatever folder it was called in. */
export function typedPath(name: string): string {
  const from = process.env['npm_lifecycle_event'] === 'forkcast' ? process.env['INIT_CWD'] : undefined;
  return from === undefined || isAbsolute(name) ? name : join(from, name);
}
