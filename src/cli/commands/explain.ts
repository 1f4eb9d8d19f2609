import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { nearest } from '../../scenario/nearest.ts';
import type { Desk } from '../desk.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { left, wrap } from '../terminal/layout.ts';
import { lessonText, type Lesson } from '../terminal/lesson.ts';
import { pageLines } from '../terminal/page.ts';
import { plain, quoted } from '../terminal/plain.ts';
import { jsonOption } from './options.ts';

const lesson: Lesson = {
  about: ['Every finding of check has a code, and every code has a page: what it means, why it matters, an example that has it, and the same example without it. Without a code, all pages are listed.'],
  example: ['explain SCN-REF-UNKNOWN'],
  asks: 'What is wrong when a name is not known?',
};

export function addExplain(program: Command, desk: Desk, end: (code: ExitCode) => void): void {
  program
    .command('explain')
    .summary('what a finding means, with an example before and after')
    .description('The page of a finding’s code: what it means, why it matters, and an example before and after.')
    .argument('[code]', 'a code as check prints it, such as SCN-REF-UNKNOWN')
    .addOption(jsonOption())
    .addHelpText('after', lessonText(lesson, desk.screen.width))
    .action((code: string | undefined, options: { readonly json?: true }) => end(code === undefined ? listPages(desk, options) : explain(desk, code, options)));
}

/** The pages there are, by code, with their text. */
function pagesIn(desk: Desk): ReadonlyMap<string, string> {
  const folder = join(desk.host.root, 'scenarios/problems');
  const files = readdirSync(folder).filter((file) => /^[A-Z0-9]+-[A-Z0-9-]+\.md$/.test(file)).toSorted();
  return new Map(files.map((file) => [file.slice(0, -'.md'.length), readFileSync(join(folder, file), 'utf8')]));
}

function explain(desk: Desk, asked: string, { json }: { readonly json?: true }): ExitCode {
  const pages = pagesIn(desk);
  const code = asked.toUpperCase();
  const page = pages.get(code);
  if (page === undefined) throw new Halt(exitCodes.usage, `There is no page for ${quoted(asked)}${meant(code, [...pages.keys()])}`);
  desk.report(json ? JSON.stringify({ ok: true, command: 'explain', code, page }, null, 2) : pageLines(linkedFrom(page, 'scenarios/problems/'), desk.screen).join('\n').trim());
  return exitCodes.fine;
}

/** A page whose links stand from the root on, as a reader elsewhere must follow them. An example says what it says. */
function linkedFrom(page: string, folder: string): string {
  return page.split(/^```/m).map((part, at) => (at % 2 === 0 ? part.replaceAll(/\]\((?!https?:)/g, `](${folder}`) : part)).join('```');
}

function meant(code: string, known: readonly string[]): string {
  const close = nearest(code, known) ?? known.find((each) => each.endsWith(`-${code}`)) ?? null;
  return close === null ? '. Run explain without a code for all there are.' : `; did you mean ${close}?`;
}

/** What a page is about, and how grave it is: `an answer you call a trap is the best (warning)`. */
function aboutOf(page: string): string {
  const [, title = ''] = /^# [A-Z0-9-]+: (.+)$/m.exec(page) ?? [];
  const [, grave = ''] = /^\*\*(\w+)\.\*\*/m.exec(page) ?? [];
  return plain(`${title} (${grave.toLowerCase()})`);
}

function listPages(desk: Desk, { json }: { readonly json?: true }): ExitCode {
  const pages = [...pagesIn(desk)].map(([code, page]) => ({ code, about: aboutOf(page) }));
  const { width, paint } = desk.screen;
  const codeWidth = Math.max(...pages.map(({ code }) => code.length), 0) + 2;
  if (json) desk.report(JSON.stringify({ ok: true, command: 'explain', pages }, null, 2));
  else desk.report(pages.flatMap(({ code, about }) => wrap(about, width - codeWidth).map((line, at) => `${paint.accent(left(at === 0 ? code : '', codeWidth))}${line}`)).join('\n'));
  return exitCodes.fine;
}
