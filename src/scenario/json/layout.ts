/** A bracket that is open or closed where the layout of the text says otherwise. */
export interface Odd {
  /** What stands where it should not: an entry in a container that is to its left, or a bracket that closes one to its left. */
  readonly at: number;
  /** The bracket that the container was opened with. */
  readonly openedAt: number;
}

interface Container {
  readonly openedAt: number;
  /** How far the line is indented in which it was opened, and the first of its entries that stands first in a line. */
  readonly indent: number;
  entry: number | null;
}

/**
 * Where a text that has a bracket too few most likely lacks it, or where one that has a bracket too many has it, going by how lines are
 * indented: of text that somebody laid out by hand or by an editor. Null where the layout tells nothing.
 */
export function oddBracket(text: string, wanted: 'unclosed' | 'closed'): Odd | null {
  const open: Container[] = [];
  const token = /"(?:[^"\\\n]|\\.)*"?|[{}[\]]|[^\s"{}[\],:]+/y;
  let line = 0;
  let first = true;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\n') [line, first] = [at + 1, true];
    token.lastIndex = at;
    const [found] = token.exec(text) ?? [];
    if (found === undefined) continue;
    const here = open.at(-1);
    const indent = first ? at - line : null;
    if (found === '}' || found === ']') {
      open.pop();
      if (here && indent !== null && (wanted === 'closed' ? indent > here.indent : indent < here.indent)) return { at, openedAt: here.openedAt };
    } else if (here && indent !== null) {
      // A text that nobody indented tells nothing.
      if (open.length === 1 && indent === 0) return null;
      if (wanted === 'unclosed' && indent <= (here.entry === null ? here.indent : here.entry - 1)) return { at, openedAt: here.openedAt };
      here.entry ??= indent;
    }
    if (found === '{' || found === '[') open.push({ openedAt: at, indent: indent ?? indentOf(text, line), entry: null });
    first = false;
    at += found.length - 1;
  }
  return null;
}

function indentOf(text: string, line: number): number {
  const blank = /[ \t]*/y;
  blank.lastIndex = line;
  return blank.exec(text)?.[0].length ?? 0;
}
