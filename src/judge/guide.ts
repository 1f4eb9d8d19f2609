import type { Run } from '../run/run.ts';
import type { NodeId } from '../scenario/scenario.ts';
import { namedAnswers, type NamedAnswer } from '../run/projection.ts';
import type { Fork, Step, Valuation } from './valuation.ts';
import { historyOf } from './made.ts';

/** A fork that was valued: how it was come to, in how many worlds, and how far each answer is ahead of their average, in points. */
interface Seen {
  readonly history: readonly Step[];
  readonly worlds: number;
  readonly ahead: Readonly<Record<string, number>>;
}

/** What was found at forks valued before, by node: how somebody plays on who has learned that much. Plain data. */
export type Guide = Readonly<Record<NodeId, readonly Seen[]>>;

/** Knows nothing: everything is answered as the stand-ins do. */
export const noGuide: Guide = {};

export function guideFrom({ forks }: Valuation): Guide {
  const guide: Record<NodeId, Seen[]> = {};
  for (const fork of forks) (guide[fork.node] ??= []).push(seenAt(fork));
  return guide;
}

function seenAt({ history, worlds, answers }: Fork): Seen {
  const middle = answers.reduce((sum, { best }) => sum + best.points.mean, 0) / answers.length;
  return { history, worlds, ahead: Object.fromEntries(answers.flatMap(({ id, best }) => (id === null ? [] : [[id, best.points.mean - middle]]))) };
}

/** The answer that came out best at the forks of this node whose histories are most like the run's; null where none was seen. */
export function guidedAnswer(guide: Guide, run: Run): NamedAnswer | null {
  const seen = guide[run.node] ?? [];
  if (seen.length === 0) return null;
  const own = new Map(historyOf(run).map(({ node, id }) => [node, id]));
  const likeness = seen.map(({ history }) => history.filter(({ node, id }) => own.get(node) === id).length);
  const most = Math.max(...likeness);
  const like = seen.filter((_, at) => likeness[at] === most);
  const ahead = (id: string): number => like.reduce((sum, each) => sum + each.worlds * (each.ahead[id] ?? 0), 0);
  const answers = namedAnswers(run.scenario, run.node);
  return answers.length === 0 ? null : answers.reduce((best, each) => (ahead(each.id) > ahead(best.id) ? each : best));
}

