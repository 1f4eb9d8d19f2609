import type { Scenario } from '../scenario/scenario.ts';
import type { Choice } from './run.ts';

/** Stands for the setting in an answer of a log of format 1: a threshold had only one then, and its answer did not name it. No id looks like it. */
export const onlySetting = '*';

/** A saved choice with its setting named, where the log it comes from did not. */
export function withSettingNamed(scenario: Scenario, choice: Choice): Choice {
  const { answer } = choice;
  const value = answer.kind === 'values' ? answer.values[onlySetting] : undefined;
  const node = Object.hasOwn(scenario.nodes, choice.node) ? scenario.nodes[choice.node] : undefined;
  const [setting] = node?.kind === 'threshold' ? node.settings : [];
  return value === undefined || setting === undefined ? choice : { ...choice, answer: { kind: 'values', values: { [setting.id]: value } } };
}
