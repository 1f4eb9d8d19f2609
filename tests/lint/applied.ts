import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from './page.ts';

/** The scenario that the pages' examples change. */
export const exampleText = readFileSync(join(import.meta.dirname, '../../scenarios/problems/example.json'), 'utf8');

/** A file made from an example, with the line its block starts at. */
export interface Applied {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly firstLine: number;
  readonly lines: number;
}

export function applied({ pointer, kind, block }: Example): Applied {
  if (kind === 'bytes') {
    const bytes = Uint8Array.from(block.trim().split(/\s+/), (byte) => Number.parseInt(byte, 16));
    return { bytes, text: '', firstLine: 1, lines: 1 };
  }
  const written = repeated(block);
  const lines = written.split('\n').length;
  if (pointer === '') return { bytes: new TextEncoder().encode(written), text: written, firstLine: 1, lines };
  const { key, value, to } = spanOf(exampleText, pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')));
  // A block that starts with a property's name replaces the name too, and may bring other properties along.
  const before = `${exampleText.slice(0, /^\s*(?:"[^"]*"\s*:|⟨")/.test(block) ? key : value)}\n`;
  const text = `${before}${written}\n${exampleText.slice(to)}`;
  return { bytes: new TextEncoder().encode(text), text, firstLine: before.split('\n').length, lines };
}

/** `⟨a × 3⟩` is `aaa`; a `#` in it counts from 1, and `⟪#⟫` is one more. */
function repeated(block: string): string {
  return block.replace(/⟨([\s\S]*?) × ([\d,]+)⟩/g, (_, item: string, times: string) =>
    Array.from({ length: Number(times.replaceAll(',', '')) }, (__, index) => item.replaceAll('⟪#⟫', String(index + 2)).replaceAll('#', String(index + 1))).join(''));
}

/** Where the property at a path and its value start, and where they end, in a text of sound JSON. */
function spanOf(text: string, path: readonly string[]): { readonly key: number; readonly value: number; readonly to: number } {
  let at = skipBlank(text, 0);
  let key = at;
  for (const step of path) {
    const inside = entriesOf(text, at).find((entry) => entry.name === step);
    if (!inside) throw new Error(`The example has nothing at /${path.join('/')}.`);
    at = inside.from;
    key = inside.key;
  }
  return { key, value: at, to: endOf(text, at) };
}

function entriesOf(text: string, start: number): { readonly name: string; readonly key: number; readonly from: number }[] {
  const found: { name: string; key: number; from: number }[] = [];
  const listed = text[start] === '[';
  for (let at = skipBlank(text, start + 1); !'}]'.includes(text[at] ?? '}'); ) {
    const key = at;
    let name = String(found.length);
    if (!listed) {
      const end = endOf(text, at);
      name = JSON.parse(text.slice(at, end)) as string;
      at = skipBlank(text, skipBlank(text, end) + 1);
    }
    found.push({ name, key, from: at });
    at = skipBlank(text, endOf(text, at));
    if (text[at] === ',') at = skipBlank(text, at + 1);
  }
  return found;
}

function endOf(text: string, start: number): number {
  if (text[start] === '"') return start + (/^"(?:[^"\\]|\\.)*"/.exec(text.slice(start))?.[0].length ?? 1);
  if (!'{['.includes(text[start] ?? '')) return start + (/^[^\s,\]}]+/.exec(text.slice(start))?.[0].length ?? 1);
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '"') at = endOf(text, at) - 1;
    else if ('{['.includes(text[at] as string)) depth += 1;
    else if ('}]'.includes(text[at] as string) && --depth === 0) return at + 1;
  }
  return text.length;
}

function skipBlank(text: string, from: number): number {
  return from + (/^\s*/.exec(text.slice(from, from + 10_000))?.[0].length ?? 0);
}
