import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/lint/catalogue.ts';
import { lintScenario } from '../../src/lint/lint-scenario.ts';
import { parseScenarioBytes } from '../../src/scenario/parse-scenario.ts';
import { problemCodes, type Severity } from '../../src/scenario/problem.ts';
import { wordsFor } from '../../src/scenario/problem-words.ts';
import { parseTexts } from '../../src/scenario/texts/text-table.ts';
import { applied } from './applied.ts';
import { modelFacts } from './figures.ts';
import { pageFrom, withGenerated, type Example, type FoundBy } from './page.ts';

// After a change to a page or to words: npx vitest run tests/lint/pages.test.ts -u
const folder = join(import.meta.dirname, '../../scenarios/problems');
const codes: readonly { readonly code: string; readonly by: FoundBy }[] = [
  ...problemCodes.map((code) => ({ code, by: 'reading' as const })),
  ...checks.map(({ code, substance }) => ({ code, by: substance ? ('substance' as const) : ('form' as const) })),
];

const shortestParsed = parseScenarioBytes(readFileSync(join(folder, 'shortest.json')));
if (!shortestParsed.ok) throw new Error('The shortest scenario is broken.');
const shortest = shortestParsed.scenario;

interface Said {
  readonly code: string;
  readonly severity: Severity;
  readonly line: string;
}

/** Everything the tools say of an example, with places counted within its block. */
function saidOf(example: Example): Said[] {
  const { bytes, text, firstLine, lines } = applied(example);
  if (example.kind === 'texts') {
    const table = parseTexts(text, shortest);
    return (table.ok ? table.notes : table.problems).map(({ facts, ...problem }) => ({ ...problem, line: `${problem.line}:${problem.column} ${problem.severity} ${problem.code} ${problem.pointer}: ${wordsFor({ ...problem, facts })}` }));
  }
  const parsed = parseScenarioBytes(bytes);
  const node = /^\/nodes\/([^/]+)/.exec(example.pointer)?.[1] ?? '';
  const found = [
    ...(parsed.ok ? parsed.notes : parsed.problems).map((problem) => ({ ...problem, message: wordsFor(problem) })),
    ...(parsed.ok ? lintScenario(parsed.scenario, text, modelFacts(parsed.scenario, node, example.figures)) : []),
  ];
  return found.map(({ code, severity, pointer, line, column, message }) => {
    const within = line >= firstLine && line < firstLine + lines;
    return { code, severity, line: `${within ? `${line - firstLine + 1}:${column} ` : ''}${severity} ${code} ${pointer || '/'}: ${message}` };
  });
}

test('every code has a page, and every page is about a code', () => {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md').map((name) => name.slice(0, -'.md'.length));
  expect(pages.toSorted()).toEqual(codes.map(({ code }) => code).toSorted());
});

test('every link of a page leads to a file', () => {
  const links = readdirSync(folder).filter((name) => name.endsWith('.md')).flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/\]\((?!https?:|javascript:|…)([^)]+)\)/g)].map(([, link = '']) => link));
  expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
});

/** How grave each code is, as its page's example shows. */
const severities = new Map<string, Severity>();

describe.each(codes.filter(({ code }) => existsSync(join(folder, `${code}.md`))))('the page of $code', ({ code, by }) => {
  const text = readFileSync(join(folder, `${code}.md`), 'utf8');
  const page = pageFrom(text);
  const bad = saidOf(page.bad);
  severities.set(code, bad[0]?.severity ?? 'error');

  test('has an example that has it, and nothing else', () => {
    expect(page.code).toBe(code);
    expect(bad.filter((said) => said.code !== code).map((said) => said.line).join('\n')).toBe('');
    expect(bad).not.toEqual([]);
    for (const { line } of bad) expect(line).toMatch(/^\d+:\d+ /);
  });

  test('has the same example with nothing wrong', () => {
    expect(saidOf(page.good).map((said) => said.line).join('\n')).toBe('');
  });

  test('shows what is said of it, word for word', async () => {
    expect(text).toContain('`check` says:\n\n```text\n');
    await expect(withGenerated(text, severities.get(code) ?? 'error', by, bad.slice(0, 3).map((said) => said.line))).toMatchFileSnapshot(join(folder, `${code}.md`));
  });
});

test('the index lists every page', async () => {
  const rows = (by: FoundBy): string[] => codes.filter((each) => each.by === by).map(({ code }) => {
    const { title } = pageFrom(readFileSync(join(folder, `${code}.md`), 'utf8'));
    return `| [${code}](${code}.md) | ${severities.get(code)} | ${title} |`;
  });
  const table = (by: FoundBy): string => ['| code | how grave | what it is |', '| --- | --- | --- |', ...rows(by)].join('\n');
  const index = `# What can be wrong with a scenario

Every finding of \`check\` has a code, and every code a page: what it means, why it matters, an example that has it and the same example without it. The examples change one place of [a small scenario](example.json) with which nothing is wrong.

An **error** keeps the file from being played. A **warning** is most likely a mistake. An **info** is worth knowing.

## What the model says of your claims

Figures come with a *give or take*: two standard errors, so that what worlds without end would give is in that range 19 times in 20. A difference between two answers is said to be clear when it is more than 1.3 times its give or take, and at least 3 % of what luck alone does to the points. Less than that is about the same. Of how an answer you call best or a trap stands to another, one finding is given, the gravest that is true.

${table('substance')}

## What makes a scenario weaker

${table('form')}

## What keeps a file from being read, or is odd about it

${table('reading')}
`;
  await expect(index).toMatchFileSnapshot(join(folder, 'README.md'));
});
