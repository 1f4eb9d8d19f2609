/** What a file of ours can be. */
export const fileKinds = ['scenario', 'plan', 'walk', 'texts'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Properties that only files of one kind have. */
const marks: readonly (readonly [FileKind, RegExp])[] = [
  ['scenario', /"nodes"\s*:/],
  ['plan', /"moves"\s*:/],
  ['texts', /"texts"\s*:\s*\{/],
  ['walk', /^(?=[\s\S]*"answers"\s*:)(?=[\s\S]*"expect"\s*:)/],
];

/** What a file is meant to be, or null if nothing in it says so. It may be broken, so its text is looked at and not its value. */
export function kindOf(text: string): FileKind | null {
  return marks.find(([, mark]) => mark.test(text))?.[0] ?? null;
}

/** The kind of file this is instead of the one that was meant, or null if it may well be that one. */
export function kindInstead(text: string, meant: FileKind): FileKind | null {
  return marks.some(([kind, mark]) => kind === meant && mark.test(text)) ? null : kindOf(text);
}

/** Whether a file is somebody else's: whole JSON in which nothing is ours, or a schema of ours. */
export function isOther(text: string): boolean {
  if (/^\s*\{\s*"\$schema"\s*:\s*"https?:\/\/json-schema\.org/.test(text)) return true;
  if (kindOf(text) !== null) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
