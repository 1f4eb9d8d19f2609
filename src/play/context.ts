import { choose, refusalOf } from '../run/choose.ts';
import { standInAt } from '../run/projection.ts';
import { onOffer } from '../run/offer.ts';
import { replay } from '../run/replay.ts';
import type { Answer, Choice, Run } from '../run/run.ts';
import { startRun } from '../run/start.ts';
import type { Intent } from './intent.ts';
import { arrivalPhase } from './phases.ts';
import type { Draft, PlaySnapshot } from './snapshot.ts';

/** What the machine remembers besides its state value. `before` is the run as it stood when the node on screen was entered. */
export interface PlayContext {
  readonly before: Run;
  readonly run: Run;
  readonly draft: Draft;
  /** Where to put the play down when it starts, resumes or takes another branch. */
  readonly landsAt: Pick<PlaySnapshot, 'node' | 'phase'>;
  readonly reducedMotion: boolean;
  /** The weeks that pass wait for a skip. */
  readonly held: boolean;
}

export const emptyDraft: Draft = { answer: null, confidence: null };

/** The drafted choice, or null while there is no answer yet. */
function draftedChoice(context: PlayContext): Choice | null {
  const { answer, confidence } = context.draft;
  return answer === null ? null : { node: context.run.node, answer, confidence };
}

/** Whether the draft can be committed as it stands. */
export function canCommit(context: PlayContext): boolean {
  const choice = draftedChoice(context);
  return choice !== null && refusalOf(context.run, choice) === null;
}

/** The context once the draft is committed: the run has moved, the screen has not. */
export function commit(context: PlayContext): Partial<PlayContext> {
  const choice = draftedChoice(context);
  return choice === null ? {} : { run: moved(context.run, choice), held: false };
}

/** The context once a brief, or an event that asks nothing, has been read. */
export function readOn(context: PlayContext): Partial<PlayContext> {
  return { run: moved(context.run, { node: context.run.node, answer: standInAt(context.run), confidence: null }), held: false };
}

/** Whether the node on screen was answered with a decision, so that there is something to reveal. */
export function hasDecided(context: PlayContext): boolean {
  return context.run !== context.before && (context.run.choices.at(-1)?.confidence ?? null) !== null;
}

/** The context on arrival at the node where the run stands. */
export function arrive(context: PlayContext): Partial<PlayContext> {
  return { before: context.run, draft: emptyDraft };
}

/** A draft only ever holds an answer of the kind that is on offer; whether it is complete is asked at the commit. */
export function canDraft(context: Pick<PlayContext, 'run'>, answer: Answer | null | undefined): boolean {
  return answer === null || answer === undefined || answer.kind === onOffer(context.run).kind;
}

export function redraft(context: PlayContext, intent: Extract<Intent, { type: 'draft' }>): Partial<PlayContext> {
  const { answer, confidence } = context.draft;
  return {
    draft: {
      answer: intent.answer === undefined ? answer : intent.answer,
      confidence: intent.confidence === undefined ? confidence : intent.confidence,
    },
  };
}

/** The play from its beginning, in the luck of `seed`. */
export function fromStart(context: PlayContext, seed: number): Partial<PlayContext> {
  return standing(startRun(context.run.scenario, seed));
}

/** The play as it stood before the choice at `index`. */
export function fromChoice(context: PlayContext, index: number): Partial<PlayContext> {
  const { scenario, seed, choices } = context.run;
  const { run } = replay(scenario, { seed, choices: choices.slice(0, index) });
  return standing(run);
}

/** A play that has just come to where the run stands. */
export function standing(run: Run): Pick<PlayContext, 'before' | 'run' | 'draft' | 'landsAt' | 'held'> {
  return { before: run, run, draft: emptyDraft, held: false, landsAt: { node: run.node, phase: arrivalPhase(run) } };
}

function moved(run: Run, choice: Choice): Run {
  const chosen = choose(run, choice);
  if (!chosen.ok) throw new Error(`A guard let through a choice that is refused (${chosen.refusal.code}). Ask refusalOf before the move.`);
  return chosen.run;
}
