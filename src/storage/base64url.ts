/** Bytes as letters, digits, hyphens and underscores, which pass through an address as they are. */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The whole bytes in a text of base64url letters; letters at the end that make no whole byte are left out. */
export function fromBase64url(text: string): Uint8Array {
  const whole = text.length % 4 === 1 ? text.slice(0, -1) : text;
  const bytes = atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(bytes, (letter) => letter.charCodeAt(0));
}

/** Letters that so many bytes take. */
export function lettersFor(bytes: number): number {
  return Math.ceil((bytes * 4) / 3);
}
