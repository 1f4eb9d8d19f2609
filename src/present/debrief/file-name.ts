const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const mostLetters = 60;

/** A name for a saved file that every system takes: letters, digits and hyphens of the title, and what tells runs apart. The title itself stands in the file. */
export function fileName(title: string, code: string, ending: 'csv' | 'json'): string {
  const plain = title.normalize('NFKD').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').slice(0, mostLetters).replaceAll(/^-+|-+$/g, '');
  const name = plain === '' || reserved.test(plain) ? 'run' : plain;
  return `forkcast-${name}-${code.toLowerCase()}.${ending}`;
}
