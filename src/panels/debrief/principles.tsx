import type { PrinciplesView } from '../../present/debrief/view.ts';
import type { DebriefLabels } from '../../present/words/debrief-words.ts';

/** What the run shows somebody has understood, and what it shows they have not: each with the decision it rests on. */
export function Principles({ principles, labels }: { readonly principles: PrinciplesView; readonly labels: DebriefLabels }) {
  return (
    <div class="principles">
      <List title={labels.missed} none={labels.noneMissed} kind="missed" items={principles.missed} />
      <List title={labels.shown} none={labels.noneShown} kind="shown" items={principles.shown} />
    </div>
  );
}

interface ListProps {
  readonly title: string;
  readonly none: string;
  readonly kind: 'shown' | 'missed';
  readonly items: PrinciplesView['shown'];
}

function List({ title, none, kind, items }: ListProps) {
  return (
    <div class={`principle-list ${kind}`}>
      <h3>{title}</h3>
      {items.length === 0 ? <p class="quiet">{none}</p> : (
        <ul>{items.map((item) => <li key={item.id}><b>{item.text}</b> <span>{item.why}</span></li>)}</ul>
      )}
    </div>
  );
}
