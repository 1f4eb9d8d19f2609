import { substanceCheck } from '../check.ts';
import { levelOf, oddRules } from '../rules.ts';

/** A rule whose measure reaches its level in no play: what it is to pull is never pulled. */
export const ruleNever = substanceCheck({
  code: 'LINT-RULE-NEVER',
  severity: 'warning',
  *look(ground) {
    for (const { tried, path } of oddRules(ground, ({ fired }) => fired === 0, 'max')) {
      yield { path, facts: { label: tried.answer ?? '', metric: tried.metric, level: levelOf(tried, tried.atLeast), plays: tried.plays, most: tried.late === tried.plays ? '' : levelOf(tried, tried.most) } };
    }
  },
  words: (f) => f.most === ''
    ? `${f.label === '' ? 'this rule' : `"${f.label}" sets a rule that`} waits until "${f.metric}" reaches ${f.level}, but in all ${f.plays} plays by different ways it was set when no week of the story was left, so that what it is to do is never done; ask earlier, or look further ahead with horizonQuarters`
    : `${f.label === '' ? 'this rule' : `"${f.label}" sets a rule that`} waits until "${f.metric}" reaches ${f.level}, but in none of ${f.plays} plays by different ways did it get there before the story ended: it came to ${f.most} at most, so that what the rule is to do is never done; set a lower level, or wait for another measure`,
});
