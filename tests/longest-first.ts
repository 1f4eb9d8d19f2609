import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first: begun last, one of them would run on by itself while the other core has nothing to do. */
const longest: readonly string[] = [
  'slow/plans', 'slow/reports', 'slow/trainers', 'slow/loader', 'slow/random-plays', 'slow/players', 'slow/sharing', 'slow/lint', 'slow/compiled',
  'browser/play-by-pointer', 'browser/play-through', 'browser/sharing', 'browser/debrief', 'browser/gallery', 'browser/stage', 'browser/own-files', 'browser/storage',
].map((name) => `/tests/${name}.test.ts`);

/** Vitest sorts by what the files took last time. A clone that has run nothing yet has only their sizes, which say little here. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((path) => moduleId.endsWith(path));
      return at === -1 ? longest.length : at;
    };
    return (await super.sort(files)).sort((a, b) => (a.project.name === b.project.name ? place(a) - place(b) : 0));
  }
}
