import type { LeaverView } from '../present/view.ts';
import { RoleFigure } from './role-figure.tsx';
import { useWords } from './words.ts';

/** People who left, each with what drove it. */
export function Leavers({ leavers, nobody }: { readonly leavers: readonly LeaverView[]; readonly nobody: string }) {
  const words = useWords();
  if (leavers.length === 0) return <p class="part-lead">{nobody}</p>;
  return (
    <ul class="leavers">
      {leavers.map((person) => (
        <li key={`${person.name}${person.when}`}><RoleFigure role={person.role} /><p><b>{person.name}, {words.role[person.role]}, {person.when}.</b> {person.why}</p></li>
      ))}
    </ul>
  );
}
