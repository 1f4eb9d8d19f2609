import { limits } from '../limits.ts';
import { lineStarts, placeAt, type Place } from './lines.ts';

/** The way from the root to a value: property names and list positions. */
export type Path = readonly (string | number)[];

/** Where a value and its property name start, and the same for what is inside it. */
export interface Spot {
  readonly value: number;
  /** Offset of the property's name; the value's own for list entries and the root. */
  readonly key: number;
  /** What is inside an object or a list; null for anything else. */
  readonly inside: Map<string | number, Spot> | null;
}

/** Places of everything in a text that was read. */
export interface Places {
  /** Where the value at a path starts, or its property's name. Past what exists, the nearest thing around it. */
  of(path: Path, part: 'value' | 'key'): Place;
  at(offset: number): Place;
}

export function placesOf(text: string, root: Spot | null): Places {
  const starts = lineStarts(text);
  const at = (offset: number): Place => placeAt(starts, offset);
  return {
    at,
    of(path, part) {
      let spot = root;
      let whole = true;
      for (const step of path) {
        const inner: Spot | undefined = spot?.inside?.get(step);
        if (!inner) {
          whole = false;
          break;
        }
        spot = inner;
      }
      return at(spot === null ? 0 : part === 'key' && whole ? spot.key : spot.value);
    },
  };
}

/** The way to the value that starts at an offset; of nothing that is known there, the root's. */
export function pathTo(root: Spot | null, offset: number): Path {
  if (root === null || root.value === offset) return [];
  // What comes last among those that start before it is what it is inside of.
  const [step, inner] = [...(root.inside ?? [])].findLast(([, { value }]) => value <= offset) ?? [];
  return step === undefined || inner === undefined ? [] : [step, ...pathTo(inner, offset)];
}

/** A path as a JSON pointer. Very long names are cut, so that a message stays readable. */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${cut(String(step)).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function cut(step: string): string {
  return step.length > limits.id ? `${step.slice(0, limits.id)}…` : step;
}
