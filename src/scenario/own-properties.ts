import type { Path } from './json/spots.ts';
import { show, type Finding } from './problem.ts';
import type { z } from './schema/zod.ts';
import { shapeFindings, valueAt } from './shape.ts';

/** What is wrong with the shape of a file's value, apart from properties of the author's own. */
export interface Shape {
  readonly own: readonly Finding[];
  readonly shape: readonly Finding[];
}

/** Check a file's value once its `$schema` and the author's own `x-` properties are taken out of it; the latter are reported. */
export function shapeWithoutOwn(schema: z.ZodMiniType, value: unknown): Shape {
  leaveOut(value, [['$schema']]);
  const shape = shapeFindings(schema, value);
  const own = shape.filter((finding) => finding.code === 'SCN-EXTENSION').map((finding) => ({ ...finding, facts: { ...finding.facts, note: noteIn(valueAt(value, finding.path)) } }));
  if (own.length === 0) return { own, shape };
  leaveOut(value, own.map((finding) => finding.path));
  return { own: own.filter(({ path }) => !isOrigin(path)), shape: shapeFindings(schema, value) };
}

/** What a property of the author's own says, if it is a text or a list of them: the first, and how many there are besides. */
function noteIn(value: unknown): string {
  const texts = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
  const [first] = texts;
  return first === undefined ? '' : `${show(first)}${texts.length > 1 ? `, and ${texts.length - 1} more` : ''}`;
}

/** Where an imported file came from is no slip, and nothing to take out again. */
function isOrigin(path: Path): boolean {
  return path.length === 1 && path[0] === 'x-imported';
}

/** Take properties out of a value just read, which nobody else holds yet. */
function leaveOut(value: unknown, paths: readonly Path[]): void {
  for (const path of paths) {
    const owner = valueAt(value, path.slice(0, -1));
    const name = path.at(-1);
    if (typeof owner === 'object' && owner !== null && name !== undefined) Reflect.deleteProperty(owner, name);
  }
}
