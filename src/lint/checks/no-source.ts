import type { Path } from '../../scenario/json/spots.ts';
import type { Reveal } from '../../scenario/scenario.ts';
import { decides } from '../answers.ts';
import { formCheck } from '../check.ts';

/** A reveal that tells a case from real life and does not say where it is from. */
export const noSource = formCheck({
  code: 'LINT-NO-SOURCE',
  severity: 'warning',
  *look({ questions }) {
    for (const question of questions) {
      if (!decides(question)) continue;
      const reveals: { readonly reveal?: Reveal | undefined; readonly path: Path }[] = [{ reveal: question.node.reveal, path: question.path }, ...question.answers];
      for (const { reveal, path } of reveals) {
        if (reveal?.case !== undefined && reveal.caseKind !== 'hypothetical' && (reveal.sources ?? []).length === 0) yield { path: [...path, 'reveal', 'case'], facts: {} };
      }
    }
  },
  words: () => 'this case names no source, so the player cannot tell what is reported from what is made up; add "sources": ["…"] with ids from the list of sources, or say "caseKind": "hypothetical"',
});
