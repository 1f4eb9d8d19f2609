import type { Path } from '../json/spots.ts';

/** From one format to the next. Whatever does not have the old shape is left as it is: the new shape's check names it. */
export interface Migration {
  /** Change a value just read, which nobody else holds yet. */
  readonly change: (file: Record<string, unknown>) => void;
  /** Where in a file of the old format something stood that is now at `path`. */
  readonly was: (path: Path, file: Record<string, unknown>) => Path;
}
