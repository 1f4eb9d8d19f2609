import type { Checked, ReadFile } from '../check/checked.ts';
import { limits } from '../../scenario/limits.ts';
import type { FileKind } from '../check/file-kind.ts';
import { count } from './figures.ts';
import { formatFindings, problemsAsData } from './findings.ts';
import { paragraph } from './layout.ts';
import { plain } from './plain.ts';
import type { Screen } from './screen.ts';

const kindNames: Readonly<Record<FileKind, string>> = { scenario: 'a scenario', plan: 'a plan', walk: 'a walk', texts: 'a table of texts' };

/** What came of one file: its findings, and a line that sums them up. A file with nothing to say of it is left out of a long list. */
export function checkedLines(checked: Checked, screen: Screen, long: boolean): string[] {
  if (checked.outcome !== 'checked') return [];
  const { file, kind, bytes, findings, more, broken } = checked;
  if (long && findings.length + more === 0) return [];
  const { paint } = screen;
  const found = findings.length + more;
  const ofForm = checked.asked !== null && checked.asked.worlds === 0;
  const fine = `nothing wrong${ofForm ? ' with its form' : ''}`;
  const verdict = found === 0 ? fine : `${count(found, 'finding')}${broken ? '' : ', none of which keeps it from being used'}`;
  return [
    ...(findings.length > 0 ? [formatFindings(findings.slice(0, limits.problems), more + Math.max(0, findings.length - limits.problems), file, bytes, screen), ''] : []),
    ...paragraph(`${plain(file)}: ${kindNames[kind]}, ${verdict}.`, screen.fold).map((line) => (found === 0 ? line.replace(fine, paint.good(fine)) : line)),
    ...askedLines(checked, screen),
    ...hintLines(findings[0]?.code, screen),
  ];
}

/** Where more is said of a finding: for somebody at a terminal, and not in a file for other tools. */
function hintLines(code: string | undefined, { paint, fold }: Screen): string[] {
  return code === undefined || fold === Infinity ? [] : paragraph(`explain ${code} says more of such a finding, with an example that has it and the same without it.`, fold).map(paint.faint);
}

/** What the model was asked and what it was not, or why it was not asked at all. */
function askedLines({ asked, findings, more: hidden }: ReadFile, { paint, width }: Screen): string[] {
  if (!asked) return [];
  const said = (text: string): string[] => paragraph(text, width).map(paint.faint);
  const { forks, sampled, sampledOf, worlds, mostWorlds, draws, open, stopped, notWalked } = asked;
  if (notWalked !== null) return said(`The model was not asked. ${notWalked} Whether the claims hold is not known.`);
  if (worlds === 0) return said('The model was stopped before it had played a world. Whether the claims hold is not known.');
  const all = sampledOf === null ? 'more than can be counted' : `about ${sampledOf.toLocaleString('en-GB')}`;
  const which = sampled ? `${forks.toLocaleString('en-GB')} ways of coming to a decision, of ${all}` : `every way of coming to a decision that it met, ${forks.toLocaleString('en-GB')} of them`;
  const drawn = draws === 0 ? '' : `, and again under ${count(draws, 'draw')} of its uncertain numbers`;
  const more = mostWorlds > worlds ? ` (up to ${mostWorlds.toLocaleString('en-GB')} where that left a claim open)` : '';
  const rest = sampled ? ' The other ways were not looked at; --forks looks at more.' : '';
  const held = findings.length + hidden + open.length === 0 && !stopped ? ' Nothing that it claims of its answers was found wrong.' : '';
  const unsettled = open.length === 0 ? '' : ` More worlds might still turn what is said of ${open.join(', ')}.`;
  return said(`The model tried every answer at ${which}, in ${count(worlds, 'world')}${more}${drawn}.${held}${rest}${unsettled}${stopped ? ' It was stopped early.' : ''}`);
}

export interface CheckSummary {
  readonly files: number;
  readonly fine: number;
  readonly weak: number;
  readonly broken: number;
  readonly unread: number;
  readonly other: number;
}

export function summaryOf(checked: readonly Checked[]): CheckSummary {
  const whole = checked.flatMap((each) => (each.outcome === 'checked' ? [each] : []));
  return {
    files: checked.length,
    fine: whole.filter(({ findings }) => findings.length === 0).length,
    weak: whole.filter(({ broken, findings }) => !broken && findings.length > 0).length,
    broken: whole.filter(({ broken }) => broken).length,
    unread: checked.filter(({ outcome }) => outcome === 'unread').length,
    other: checked.filter(({ outcome }) => outcome === 'other').length,
  };
}

/** One line over all files. */
export function summaryLine({ files, fine, weak, broken, unread, other }: CheckSummary, { paint }: Screen): string {
  const number = (of: number): string => of.toLocaleString('en-GB');
  const parts = [`${number(fine)} fine`, ...(weak > 0 ? [`${number(weak)} with remarks`] : []), `${number(broken)} broken`, `${number(unread)} unread`];
  const line = `${count(files - other, 'file')}: ${parts.join(', ')}.${other > 0 ? ` ${count(other, 'other file was', 'other files were')} left alone.` : ''}`;
  return broken + unread > 0 ? paint.bad(line) : line;
}

export function checkedAsData(checked: Checked): object {
  switch (checked.outcome) {
    case 'other':
      return { file: checked.file, ok: true, kind: null };
    case 'unread':
      return { file: checked.file, ok: false, error: checked.reason };
    case 'checked': {
      const { file, kind, broken, findings, more, asked } = checked;
      return { file, kind, ok: !broken, problems: problemsAsData(findings.slice(0, limits.problems)), more: more + Math.max(0, findings.length - limits.problems), ...(asked ? { model: asked } : {}) };
    }
  }
}
