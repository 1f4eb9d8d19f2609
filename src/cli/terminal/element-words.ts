import { company, type Grain } from '../../model/analysis/elements.ts';
import type { Lever } from '../../model/lever.ts';
import type { PlanFile } from '../../scenario/plan-file/plan-file.ts';
import { plain } from './plain.ts';

/** What an element is in A and in B, in the words of their files. */
export function elementWords(id: string, grain: Grain, a: PlanFile, b: PlanFile): readonly [string, string] {
  if (id === company) return [companyOf(a), companyOf(b)];
  if (grain === 'moves') return [moveWords(id, a), moveWords(id, b)];
  return [leverAt(id, a), leverAt(id, b)];
}

const absent = 'nothing of the kind';

function companyOf({ title }: PlanFile): string {
  return `the company of ${plain(title ?? 'this plan')}`;
}

function moveWords(id: string, file: PlanFile): string {
  const move = file.moves.find((each) => each.id === id);
  return move ? plain(move.label ?? move.levers.map(leverWords).join('; ')) : absent;
}

function leverAt(id: string, file: PlanFile): string {
  const cut = id.lastIndexOf('/');
  const move = file.moves.find((each) => each.id === id.slice(0, cut));
  const lever = move?.levers[Number(id.slice(cut + 1))];
  return lever ? `week ${move?.week}: ${leverWords(lever)}` : absent;
}

/** A lever in a line: its kind, and what it says. */
export function leverWords(lever: Lever): string {
  const { kind, ...rest } = lever;
  const said = Object.entries(rest).flatMap(([name, value]) => (typeof value === 'object' ? [] : [typeof value === 'string' ? value : `${name} ${typeof value === 'number' ? value.toLocaleString('en-GB') : value ? 'yes' : 'no'}`]));
  return said.length === 0 ? kind : `${kind} ${said.join(', ')}`;
}
