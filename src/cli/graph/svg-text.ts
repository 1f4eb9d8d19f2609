/** Text for an XML file: nothing in it is markup, and nothing in it is a character that XML forbids. */
export function lettered(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
