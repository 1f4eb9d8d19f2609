import type { Scenario } from '../../src/scenario/scenario.ts';
import type { AnswerFacts, Estimate, ForkFacts, Measure, ModelFacts, RuleFacts, ValuationFacts } from '../../src/lint/valuation-facts.ts';

interface Row {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * The model's figures as a page gives them: one table for each way of coming to the decision, `±` being two standard errors.
 * Null where a page has none.
 */
export function modelFacts(scenario: Scenario, node: string, text: string): ModelFacts | null {
  const worlds = Number((/([\d,]+) (?:worlds|plays)/.exec(text)?.[1] ?? '0').replaceAll(',', ''));
  if (worlds === 0) return null;
  const chunks = text.split(/\n(?=After )/);
  const tables = chunks.map((chunk) => ({ rows: rowsIn(chunk), history: [...chunk.matchAll(/After `([\w-]+): ([\w-]+)`/g)].map(([, at = '', id = '']) => ({ node: at, id })) })).filter(({ rows }) => rows.length > 0);
  const valued = tables.filter(({ rows }) => rows.some(({ cells }) => cells['points']));
  const [, met = '1', paths = met] = /([\d,]+) of ([\d,]+) paths/.exec(text) ?? [];
  const valuation: ValuationFacts = {
    worlds,
    complete: met === paths,
    forks: [
      ...valued.map(({ rows, history }) => forkFrom(node, history, worlds / valued.length, rows)),
      // Of the other decisions a page says nothing: they were met, and that is all.
      ...Object.keys(scenario.nodes).filter((id) => id !== node || valued.length === 0).map((id) => ({ node: id, history: [], worlds, answers: [], best: 0, pairs: [] })),
    ],
  };
  return { valuation, draws: drawsFrom(valuation, tables[0]?.rows ?? []), rules: rulesFrom(scenario, node, worlds, tables[0]?.rows ?? []) };
}

/** Rows with the columns `met`, `in the first week`, `least` and `most`: what became of the rule that a threshold's example or an option sets. */
function rulesFrom({ nodes }: Scenario, node: string, plays: number, rows: readonly Row[]): RuleFacts[] {
  const asked = nodes[node];
  return rows.flatMap(({ id, cells }): RuleFacts[] => {
    if (!cells['met']) return [];
    const at = asked && 'options' in asked ? asked.options.findIndex((each) => each.id === id) : -1;
    const levers = asked?.kind === 'threshold' ? asked.levers : asked && 'options' in asked ? (asked.options[at]?.levers ?? []) : [];
    const place = levers.findIndex(({ kind }) => kind === 'rule');
    const rule = levers[place];
    if (rule?.kind !== 'rule') throw new Error(`"${id}" sets no rule in "${node}".`);
    const share = (name: string): number => Number((cells[name] ?? '0').replace('%', '')) / 100;
    const path = at >= 0 ? ['nodes', node, 'options', at, 'levers', place] : ['nodes', node, 'levers', place];
    const level = typeof rule.atLeast === 'number' ? rule.atLeast : share('waits for');
    return [{ path, answer: at >= 0 ? null : id, metric: rule.metric, atLeast: level, plays, late: 0, fired: Number(cells['met']), atOnce: Number(cells['in the first week']), least: share('least'), most: share('most') }];
  });
}

function rowsIn(text: string): Row[] {
  const [head, , ...body] = text.split('\n').filter((line) => line.startsWith('|')).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
  return body.map((cells) => ({ id: (cells[0] ?? '').replaceAll('`', ''), cells: Object.fromEntries((head ?? []).map((name, at) => [name, cells[at] ?? ''])) }));
}

function forkFrom(node: string, history: ForkFacts['history'], worlds: number, rows: readonly Row[]): ForkFacts {
  const points = rows.map(({ cells }) => estimate(cells['points'] ?? '0'));
  const best = points.reduce((top, { mean }, at) => (mean > (points[top]?.mean ?? 0) ? at : top), 0);
  const measure = (cells: Row['cells'], name: string): Estimate => estimate(cells[name] || '1 ± 0.1');
  const answers = rows.map(({ id, cells }, at): AnswerFacts => ({
    id,
    best: { points: points[at] as Estimate, features: measure(cells, 'features'), departures: measure(cells, 'departures'), spend: measure(cells, 'spend') },
  }));
  const behind = rows.map(({ cells }) => estimate(cells['behind'] || '0'));
  const pairs = answers.flatMap((a, atA) => answers.slice(atA + 1).map((b, offset) => {
    const atB = atA + 1 + offset;
    return { a: atA, b: atB, difference: { ...between(a, b), points: { mean: (behind[atB]?.mean ?? 0) - (behind[atA]?.mean ?? 0), se: Math.max(behind[atA]?.se ?? 0, behind[atB]?.se ?? 0) } } };
  }));
  return { node, history, worlds, answers, best, pairs };
}

function between({ best: a }: AnswerFacts, { best: b }: AnswerFacts): Record<Measure, Estimate> {
  const difference = (measure: Measure): Estimate => ({ mean: a[measure].mean - b[measure].mean, se: 0 });
  return { points: difference('points'), features: difference('features'), departures: difference('departures'), spend: difference('spend') };
}

/** "55 % of 20 draws" in the column for draws: in so many of them all is as in the table, in the rest it is the other way round. */
function drawsFrom(valuation: ValuationFacts, rows: readonly Row[]): ValuationFacts[] {
  const [, percent = '0', draws = '0'] = rows.map(({ cells }) => /([\d.]+) % of (\d+) draws/.exec(cells['best in'] ?? '')).find((found) => found !== null) ?? [];
  const turned = { ...valuation, forks: valuation.forks.map(turnedRound) };
  return Array.from({ length: Number(draws) }, (_, index) => (index < (Number(percent) / 100) * Number(draws) ? valuation : turned));
}

function turnedRound(fork: ForkFacts): ForkFacts {
  const points = fork.answers.map((answer) => answer.best.points).toReversed();
  return {
    ...fork,
    answers: fork.answers.map((answer, at) => ({ ...answer, best: { ...answer.best, points: points[at] as Estimate } })),
    best: fork.answers.length - 1 - fork.best,
    pairs: fork.pairs.map((pair) => ({ ...pair, difference: { ...pair.difference, points: { mean: -pair.difference.points.mean, se: pair.difference.points.se } } })),
  };
}

/** "37.9 ± 0.4"; the figure after ± is two standard errors. */
function estimate(text: string): Estimate {
  const [mean = '0', around = '0'] = text.replaceAll(/[$M]/g, '').split('±');
  const unit = text.includes('M') ? 1e6 : 1;
  return { mean: Number(mean) * unit, se: (Number(around) * unit) / 2 };
}
