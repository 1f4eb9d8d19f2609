/** One built file, as the budget sees it. Bytes are as sent: gzip for text, as stored for what is packed already. */
export interface BuiltFile {
  readonly name: string;
  readonly sentBytes: number;
  /** Scripts this one cannot start without. */
  readonly imports: readonly string[];
  /** Scripts this one asks for later, or never. */
  readonly dynamicImports: readonly string[];
  /** Source modules in it, from the repository's root; empty for what is not a script. */
  readonly modules: readonly string[];
  readonly entry: boolean;
}

/** The page's own limits. */
export const limits = { firstDecisionBytes: 90_000, firstPlayBytes: 600_000 } as const;

/** Asked for only once the first decision is on screen, so a script that starts with one of these may come late. */
const afterFirstDecision: readonly RegExp[] = [
  /^node_modules\/(phaser|howler)\//,
  /^src\/(stage|sound)\//,
  /^src\/panels\/stage-labels\.tsx$/,
  /^src\/pages\/after\.ts$/,
  /^src\/run\/parse-run-log\.ts$/,
  /^src\/storage\/read-record\.ts$/,
];

/** Asked for only once a play is over, with a run that was passed on or the list of those kept, by somebody who doubts the model, by who writes scenarios, or by who looks at the gallery; or once a saved run no longer fits its scenario, which a first play has none of. */
const notInFirstPlay: readonly RegExp[] = [/^src\/pages\/gallery\/gallery\.tsx$/, /^src\/studio\//, /^src\/pages\/debrief\.ts$/, /^src\/storage\/put-run\.ts$/, /^src\/model\/parameters\.md/, /^src\/scenario\/problem-words\.ts$/];

/** Built files that no page asks for. */
const notServed = /^licences\//;

function matches(file: BuiltFile, patterns: readonly RegExp[]): boolean {
  return file.modules.some((module) => patterns.some((pattern) => pattern.test(module)));
}

/** Every file reached from the entries, following dynamic imports unless `skip` says the file comes later. */
function reached(files: readonly BuiltFile[], skip: (file: BuiltFile) => boolean): ReadonlySet<BuiltFile> {
  const byName = new Map(files.map((file) => [file.name, file]));
  const seen = new Set<BuiltFile>();
  const visit = (name: string, asked: boolean): void => {
    const file = byName.get(name);
    if (!file || seen.has(file) || (asked && skip(file))) return;
    seen.add(file);
    for (const next of file.imports) visit(next, false);
    for (const next of file.dynamicImports) visit(next, true);
  };
  for (const file of files) if (file.entry) visit(file.name, false);
  return seen;
}

const sum = (files: Iterable<BuiltFile>): number => [...files].reduce((total, file) => total + file.sentBytes, 0);
const isScript = (file: BuiltFile): boolean => file.name.endsWith('.js');

/**
 * JavaScript sent before the first decision can be made: the entry, what it imports, and every lazy script that is
 * not listed as coming later. A new lazy script counts until somebody says why it should not.
 */
export function firstDecisionBytes(files: readonly BuiltFile[]): number {
  return sum([...reached(files, (file) => matches(file, [...afterFirstDecision, ...notInFirstPlay]))].filter(isScript));
}

/**
 * Everything a first play loads: all that was built, less licences, scripts that only other pages reach, faces
 * whose letters never appear (`unusedFaces`), all scenarios but the largest, and all formats of a sound but the largest.
 */
export function firstPlayBytes(files: readonly BuiltFile[], unusedFaces: ReadonlySet<string>): number {
  const inPlay = reached(files, (file) => matches(file, notInFirstPlay));
  const kept = files.filter((file) => !notServed.test(file.name) && !unusedFaces.has(file.name) && (file.modules.length === 0 || inPlay.has(file)));
  const alternatives = new Map<string, BuiltFile>();
  for (const file of kept) {
    const group = alternativeOf(file.name);
    const before = alternatives.get(group);
    if (!before || before.sentBytes < file.sentBytes) alternatives.set(group, file);
  }
  return sum(alternatives.values());
}

/** Files of which a play loads only one share a name here. Built names look like `sounds-1a2B3c4D.webm`. */
function alternativeOf(name: string): string {
  if (/scenario-[\w-]{8}\.json$/.test(name)) return 'a scenario';
  const sound = /([^/]+)-[\w-]{8}\.(?:webm|m4a|mp3)$/.exec(name);
  return sound ? `sound ${sound[1]}` : name;
}
