import type { Scenario } from '../scenario/scenario.ts';
import { textsOf, type AddressedText } from '../scenario/texts/addresses.ts';
import { asks, questionAt, type Question } from './answers.ts';
import { outcomesOf, type Outcome } from './conditions.ts';
import { routesThrough, type Routes } from './routes.ts';
import type { ModelFacts } from './valuation-facts.ts';

/** What every check looks at. */
export interface Ground {
  readonly scenario: Scenario;
  /** Every node that asks something, in the order of the file. */
  readonly questions: readonly Question[];
  readonly routes: Routes;
  /** What every condition can come to. */
  readonly outcomes: readonly Outcome[];
  readonly texts: readonly AddressedText[];
  /** What the model says, or null where nobody asked it. */
  readonly model: ModelFacts | null;
}

export function groundOf(scenario: Scenario, model: ModelFacts | null): Ground {
  const questions = Object.entries(scenario.nodes).flatMap(([id, node]) => (asks(node) ? [questionAt(id, node)] : []));
  const routes = routesThrough(scenario);
  return { scenario, questions, routes, outcomes: outcomesOf(scenario, routes), texts: textsOf(scenario), model };
}
