/** Text laid out in columns. Widths count characters; what is laid out has no colours in it yet. */

export function left(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, Math.max(0, width - 1))}…` : text.padEnd(width);
}

export function right(text: string, width: number): string {
  return text.padStart(width);
}

/** Words broken into lines of at most `width`; a word longer than that is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

function pieces(word: string, width: number): string[] {
  return word.length <= width ? [word] : [word.slice(0, width), ...pieces(word.slice(width), width)];
}

/** A paragraph, every line after `indent`. */
export function paragraph(text: string, width: number, indent = ''): string[] {
  return wrap(text, width - indent.length).map((line) => `${indent}${line}`);
}
