import { weeksPerQuarter } from '../model/kernel/durations.ts';
import { isDecision } from '../run/decisions.ts';
import { nodeOf } from '../run/offer.ts';
import { projectStandIn } from '../run/projection.ts';
import type { Choice, Run } from '../run/run.ts';
import type { DecisionNode, NodeId, Scenario } from '../scenario/scenario.ts';
import { weeksAfter } from '../scenario/weeks-after.ts';
import type { Words } from './words/catalogue.ts';

/** A decision on a run's way, when it came up, and its answer. */
export interface Moment {
  /** From 1. */
  readonly number: number;
  readonly id: NodeId;
  readonly node: DecisionNode;
  /** Weeks played when it came up. */
  readonly week: number;
  readonly choice: Choice;
  /** Its place in the run's choices. */
  readonly index: number;
}

/** The decisions a run has answered, in order. */
export function momentsOf(run: Pick<Run, 'scenario' | 'choices'>): Moment[] {
  const moments: Moment[] = [];
  let week = 0;
  for (const [index, choice] of run.choices.entries()) {
    const node = nodeOf(run, choice.node);
    if (isDecision(node)) moments.push({ number: moments.length + 1, id: choice.node, node, week, choice, index });
    week += weeksAfter(node);
  }
  return moments;
}

const ahead = new WeakMap<Run, Run>();

/** The run as the author's stand-ins would bring it to its ending. Computed once for each run. */
export function aheadOf(run: Run): Run {
  const known = ahead.get(run) ?? projectStandIn(run);
  ahead.set(run, known);
  return known;
}

/** The quarter, from 0, that is under way once this many weeks are played. */
export function quarterAt(scenario: Pick<Scenario, 'horizonQuarters'>, weeksPlayed: number): number {
  return Math.max(0, Math.min(scenario.horizonQuarters - 1, Math.floor(weeksPlayed / weeksPerQuarter)));
}

/** The quarter, from 0, in which a week lies; week 1 is the first. */
function quarterOfWeek(week: number): number {
  return Math.max(0, Math.floor((week - 1) / weeksPerQuarter));
}

/** "Q2 2026": the quarter in which a week lies. */
export function quarterName(scenario: Scenario, week: number, words: Words): string {
  return words.figures.quarter(scenario.firstQuarter, quarterOfWeek(week));
}
