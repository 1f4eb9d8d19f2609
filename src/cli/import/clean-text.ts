/** Control characters, and those that let a text say one thing and look like another. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const pile = /(\p{M}{8})\p{M}+/gu;
/** The braces that hold a figure of the model. */
const braces = /\{(?=\{)/g;
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text without what a scenario's text may not hold. `changed` says whether there was any. */
export function cleaned(text: string): { readonly text: string; readonly changed: boolean } {
  const lines = text.replace(/\r\n?/g, '\n');
  const out = lines.replace(control, '').replace(pile, '$1').replace(halves, '\ufffd').replace(braces, '{ ');
  return { text: out, changed: out !== lines };
}

/** Plain text as the small Markdown, in which it reads the same. */
export function escaped(text: string): string {
  return text.replace(/[\\*[\]]/g, '\\$&').replace(/\\\]\(/g, '\\]\\(');
}

/** A title or a label of at most `most` characters: cleaned, on one line, and with nothing in it that looks like a link. */
export function titled(text: string, most: number): string {
  return oneLine(cleaned(text).text.replaceAll('](', '] ('), most);
}

/** One line of at most `most` characters; no character is cut through. */
export function oneLine(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  return `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
