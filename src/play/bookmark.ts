import { onOffer } from '../run/offer.ts';
import { refuseAnswer } from '../run/refuse.ts';
import { replay, type Replayed } from '../run/replay.ts';
import type { Run, RunLog } from '../run/run.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { canDraft, emptyDraft, standing, type PlayContext } from './context.ts';
import { arrivalPhase, phasesOf } from './phases.ts';
import type { Draft, PlaySnapshot } from './snapshot.ts';

/** What was on screen, kept beside the log: enough to find oneself where one was after a reload. */
export type Bookmark = Pick<PlaySnapshot, 'node' | 'phase' | 'draft'>;

export interface Resumed {
  readonly context: Omit<PlayContext, 'reducedMotion'>;
  /** The first choice of the log that no longer fits, or null: the play goes on before it. */
  readonly refused: Replayed['refused'];
}

/**
 * A play put together again from its log, at the place the bookmark names. A bookmark that does not fit the log is left
 * aside, and the play stands where the log leads: at the node that waits for an answer.
 */
export function resume(scenario: Scenario, log: Pick<RunLog, 'seed' | 'choices'>, bookmark: Bookmark | null): Resumed {
  const { run, refused } = replay(scenario, log);
  const here = standing(run);
  if (bookmark === null || refused !== null) return { context: here, refused };
  if (bookmark.node === run.node && bookmark.phase === arrivalPhase(run)) {
    return { context: { ...here, draft: fittingDraft(here, bookmark.draft) }, refused };
  }
  return { context: lookingBack(run, bookmark) ?? here, refused };
}

/** What of a kept draft can still be committed, or become so: a scenario edited since may have withdrawn what it holds. */
function fittingDraft(here: Resumed['context'], { answer, confidence }: Draft): Draft {
  const sure = Number.isInteger(confidence) && Number(confidence) >= 50 && Number(confidence) <= 100 ? confidence : null;
  if (answer === null || !canDraft(here, answer)) return { answer: null, confidence: sure };
  const refusal = refuseAnswer(onOffer(here.run), answer);
  return { answer: refusal === null || refusal.code === 'too-few' ? answer : null, confidence: sure };
}

/** The play while its last choice is still on screen, or null if the bookmark speaks of something else. */
function lookingBack(run: Run, bookmark: Bookmark): Resumed['context'] | null {
  const last = run.choices.at(-1);
  const node = last && run.scenario.nodes[last.node];
  if (!last || !node || bookmark.node !== last.node) return null;
  const before = replay(run.scenario, { seed: run.seed, choices: run.choices.slice(0, -1) }).run;
  const phases = phasesOf(node).filter((phase) => phase === 'projecting' || (last.confidence !== null && (phase === 'committed' || phase === 'revealed')));
  if (!phases.includes(bookmark.phase)) return null;
  const draft = last.confidence === null ? emptyDraft : { answer: last.answer, confidence: last.confidence };
  return { before, run, draft, held: false, landsAt: { node: last.node, phase: bookmark.phase } };
}
