import { pointerOf, type Places } from '../scenario/json/spots.ts';
import { readText } from '../scenario/read-text.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { checks, type LintCode } from './catalogue.ts';
import type { Check, Remark, Remarked } from './check.ts';
import { groundOf } from './ground.ts';
import type { ModelFacts } from './valuation-facts.ts';

/**
 * Everything a playable scenario is the weaker for, in the order of its file. `text` is what the scenario was read from:
 * it gives the lines and columns. Without the model's word only the form is looked at.
 */
export function lintScenario(scenario: Scenario, text: string, model: ModelFacts | null): Remark<LintCode>[] {
  const { places } = readText(text);
  const ground = groundOf(scenario, model);
  return checks.flatMap((check) => check.remarks(ground).map((remarked) => placed(check, remarked, places))).sort(byPlace);
}

function placed({ code, severity }: Check<LintCode>, { path, part = 'value', facts, related, message }: Remarked, places: Places): Remark<LintCode> {
  return {
    code,
    severity,
    pointer: pointerOf(path),
    ...places.of(path, part),
    facts,
    message,
    ...(related ? { related: related.map((other) => ({ pointer: pointerOf(other), ...places.of(other, 'key') })) } : {}),
  };
}

/** In the order of the file; at one place in the order of the pointers and then the codes. The same for the same input. */
function byPlace(a: Remark, b: Remark): number {
  return a.line - b.line || a.column - b.column || compare(a.pointer, b.pointer) || compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
