import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first: begun last, one of them would run on by itself while the other core has nothing to do. */
const longest: readonly string[] = ['play-by-pointer', 'play-through', 'sharing', 'debrief', 'gallery', 'stage', 'own-files', 'storage'].map((name) => `${name}.test.ts`);

/** Vitest sorts by what the files took last time. A clone that has run nothing yet has only their sizes, which say little here. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification): number => {
      const at = project.name === 'browser' ? longest.indexOf(basename(moduleId)) : -1;
      return at === -1 ? longest.length : at;
    };
    return (await super.sort(files)).sort((a, b) => (a.project.name === b.project.name ? place(a) - place(b) : 0));
  }
}
