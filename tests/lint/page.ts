import type { Severity } from '../../src/scenario/problem.ts';

/** One of a page's two examples: what is put where in the example scenario, and the model's figures if it needs them. */
export interface Example {
  /** Where the block goes in `example.json`; empty for a whole file. */
  readonly pointer: string;
  /** A scenario's JSON, the bytes of a file, or a table of texts for `shortest.json`. */
  readonly kind: 'json' | 'bytes' | 'texts';
  readonly block: string;
  /** The prose and tables after the block: the model's figures stand there. */
  readonly figures: string;
}

/** A page under `scenarios/problems/`. */
export interface Page {
  readonly code: string;
  readonly title: string;
  readonly bad: Example;
  readonly good: Example;
}

const sections = ['What it means', 'Why it matters', 'An example that has it', 'Without it'];

/** Read a page. Throws where it has not the shape that every page has. */
export function pageFrom(text: string): Page {
  const [, code, title] = /^# ([A-Z-]+): (.+)\n/.exec(text) ?? [];
  if (!code || !title) throw new Error('A page starts with "# CODE: what it is".');
  const parts = text.split(/^## /m).slice(1);
  const found = parts.map((part) => part.slice(0, part.indexOf('\n')));
  if (found.join() !== sections.join()) throw new Error(`${code} has the sections ${found.join(', ')}; a page has ${sections.join(', ')}.`);
  const bad = exampleFrom(parts[2] as string, null);
  return { code, title, bad, good: exampleFrom(parts[3] as string, bad) };
}

function exampleFrom(part: string, previous: Example | null): Example {
  const fence = /```(json|bytes)\n([\s\S]*?)\n?```/.exec(part);
  if (!fence) throw new Error(`No block in:\n${part}`);
  const before = part.slice(0, fence.index);
  const named = /at `([^`]*)`|(a whole file|a table of texts)/.exec(before);
  const pointer = named ? (named[1] ?? '') : (previous?.pointer ?? null);
  const kind = named?.[2] === 'a table of texts' || (!named && previous?.kind === 'texts') ? 'texts' : (fence[1] as 'json' | 'bytes');
  if (pointer === null) throw new Error(`Nothing says where the block goes:\n${part}`);
  return { pointer, kind, block: fence[2] as string, figures: part.slice(fence.index + fence[0].length) };
}

/** Where a code is found, in the words of a page. */
export type FoundBy = 'reading' | 'form' | 'substance';

const foundBy: Readonly<Record<FoundBy, string>> = {
  reading: 'Found when the file is read.',
  form: 'Found by `check`; the game plays the file all the same.',
  substance: 'Found by `check` when it runs the model over the paths; the game plays the file all the same.',
};

/** The page with its generated lines as they should be: how grave it is, and what `check` says of the example. */
export function withGenerated(text: string, severity: Severity, by: FoundBy, says: readonly string[]): string {
  const head = `**${severity.slice(0, 1).toUpperCase()}${severity.slice(1)}.** ${foundBy[by]}`;
  return text
    .replace(/^(# .+\n\n)[\s\S]*?(?=## What it means)/, (_, title: string) => `${title}${head}\n\n`)
    .replace(/(`check` says:\n\n```text\n)[\s\S]*?```/, (_, start: string) => `${start}${says.join('\n')}\n\`\`\``);
}
