import { substanceCheck } from '../check.ts';
import { levelOf, oddRules } from '../rules.ts';

/** A rule whose measure has reached its level in every play when it is set: it waits for nothing. */
export const ruleAtOnce = substanceCheck({
  code: 'LINT-RULE-AT-ONCE',
  severity: 'warning',
  *look(ground) {
    for (const { tried, path } of oddRules(ground, ({ atOnce, plays }) => atOnce === plays, 'min')) {
      yield { path, facts: { label: tried.answer ?? '', metric: tried.metric, level: levelOf(tried, tried.atLeast), plays: tried.plays, least: levelOf(tried, tried.least) } };
    }
  },
  words: (f) =>
    `${f.label === '' ? 'this rule' : `"${f.label}" sets a rule that`} waits until "${f.metric}" reaches ${f.level}, but in all ${f.plays} plays by different ways it was there in the first week: it stood at ${f.least} or more, so that there is nothing to wait for; set a higher level${f.label === '' ? ', or pull its levers without a rule' : ''}`,
});
