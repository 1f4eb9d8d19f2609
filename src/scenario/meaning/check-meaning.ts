import { limits } from '../limits.ts';
import type { Finding } from '../problem.ts';
import { checkAnswers } from './answers.ts';
import { checkConditions } from './conditions.ts';
import { checkIds } from './ids.ts';
import { orderOf } from './order.ts';
import { checkReferences } from './references.ts';
import type { Story } from './story.ts';
import { checkTexts } from './texts.ts';
import { checkWays } from './ways.ts';

/** Everything beyond shape, over as much of the story as has its shape. */
export function checkMeaning(story: Story): Finding[] {
  const findings: Finding[] = [];
  const say = (finding: Finding): void => void findings.push(finding);
  if (story.ids.size > limits.nodes) {
    say({ code: 'SCN-LIMIT-NODES', path: ['nodes'], facts: { limit: limits.nodes, actual: story.ids.size } });
    return findings;
  }
  const order = orderOf(story);
  checkIds(story, say);
  checkReferences(story, say);
  checkAnswers(story, say);
  checkWays(story, order, say);
  checkConditions(story, order, say);
  checkTexts(story, say);
  return findings;
}
