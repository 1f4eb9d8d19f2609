/** A face in a style sheet: its file and the code points it serves, as pairs of first and last. */
export interface Face {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/** Reads the `@font-face` rules of a built style sheet. A face without `unicode-range` serves everything. */
export function facesFrom(css: string): Face[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, body = '']) => {
    const file = /url\((?:["']?)([^"')]+)/.exec(body)?.[1]?.split('/').at(-1);
    if (!file) return [];
    const range = /unicode-range\s*:\s*([^;}]+)/i.exec(body)?.[1];
    return [{ file, ranges: range ? range.split(',').map(pairFrom) : [[0, 0x10ffff] as const] }];
  });
}

/** `U+0-FF`, `U+2122` or `U+1E??`. */
function pairFrom(text: string): readonly [number, number] {
  const [first = '', last = first] = text.trim().replace(/^u\+/i, '').split('-');
  return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)];
}

/** Whether a browser showing `text` would fetch this face, if its family is used. */
export function serves(face: Face, text: Iterable<string>): boolean {
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (face.ranges.some(([first, last]) => first <= point && point <= last)) return true;
  }
  return false;
}
