import type { PersonView } from '../present/person-view.ts';
import type { BesideView } from '../present/view.ts';
import { RoleFigure } from './role-figure.tsx';

interface PeopleProps {
  readonly people: BesideView['people'];
  readonly person: PersonView | null;
  readonly labels: BesideView['labels'];
  readonly onSelect: (id: string | null) => void;
}

/** Everybody in the picture, each a button that opens who they are. */
export function People({ people, person, labels, onSelect }: PeopleProps) {
  if (people.length === 0) return <p class="quiet">{labels.nobody}</p>;
  return (
    <>
      {person ? <PersonCard person={person} /> : <p class="quiet">{labels.peopleLead}</p>}
      <ul class="people">
        {people.map(({ id, name, role }) => (
          <li key={id}>
            <button type="button" aria-pressed={id === person?.id} onClick={() => onSelect(id === person?.id ? null : id)}>
              <RoleFigure role={role} />
              <span>{name}{role === null && <small> {labels.left}</small>}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who somebody is, how they came, and how they fare. */
function PersonCard({ person }: { readonly person: PersonView }) {
  return (
    <article class={person.gone ? 'person gone' : 'person'}>
      <RoleFigure role={person.gone ? null : person.role} />
      <div>
        <h3>{person.name}</h3>
        <p>{person.who}</p>
        <p class="quiet">{person.came}</p>
        <ul>{person.faring.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      </div>
    </article>
  );
}
