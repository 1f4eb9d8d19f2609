/** The first letter of a sentence, large. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A noun with its article. Letters that are read out begin with their own sound: an ML engineer. */
export function article(noun: string): string {
  return /^[aeioAEIO]|^[FHLMNRSX][A-Z]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
