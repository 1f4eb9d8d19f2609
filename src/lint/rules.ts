import { measureNamed } from '../model/analysis/measures.ts';
import type { Path } from '../scenario/json/spots.ts';
import { settingsIn } from '../scenario/places.ts';
import { percent } from './figures.ts';
import { dollars } from './pulled.ts';
import type { Ground } from './ground.ts';
import type { RuleFacts } from './valuation-facts.ts';
import { fewestWorlds } from './verdicts.ts';

/** A rule of which something is to be said, and where. */
export interface OddRule {
  readonly tried: RuleFacts;
  readonly path: Path;
}

/**
 * The rules that are `odd` in every play. An answer to a threshold that sets its level at the `end` of what can be set means to be met
 * at once, or never: it says so itself. Of a rule that few plays set nothing is said.
 */
export function oddRules({ scenario, model }: Ground, odd: (tried: RuleFacts) => boolean, end: 'min' | 'max'): readonly OddRule[] {
  const found = (model?.rules ?? []).filter((tried) => tried.plays >= fewestWorlds && odd(tried));
  return found.flatMap((tried): OddRule[] => {
    const { path, answer } = tried;
    if (answer === null) return [{ tried, path }];
    const [, id = '', , place] = path.map(String);
    const node = scenario.nodes[id];
    const example = node?.kind === 'threshold' ? node.examples.findIndex((each) => each.id === answer) : -1;
    if (node?.kind !== 'threshold' || example < 0) return [];
    const lever = node.levers[Number(place)];
    const given = node.examples[example]?.answer ?? {};
    const ends = (lever?.kind === 'rule' ? settingsIn(lever.atLeast) : []).some((name) => given[name] === node.settings.find((each) => each.id === name)?.[end]);
    return ends ? [] : [{ tried, path: ['nodes', id, 'examples', example, 'answer'] }];
  });
}

/** A level of a measure as a sentence writes it. */
export function levelOf({ metric }: RuleFacts, value: number): string {
  const unit = measureNamed(metric)?.unit;
  if (unit === 'share') return percent(value);
  if (unit === 'usd') return dollars(value);
  return value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
}
