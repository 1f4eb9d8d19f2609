import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BesideView } from '../present/view.ts';
import { useAnnounce } from './announce.tsx';
import { NotesIcon, PeopleIcon } from './beside-icons.tsx';
import { CloseIcon } from './icons.tsx';
import type { Intent } from './intent.ts';
import { People } from './people.tsx';
import { Prose } from './prose.tsx';
import { TimeHands } from './time-hands.tsx';

interface BesideProps {
  readonly view: BesideView;
  /** A page lies over the stage: nobody can be seen there. */
  readonly covered: boolean;
  readonly onIntent: (intent: Intent) => void;
}

type Leaf = 'people' | 'facilitator';

/** What a player may ask for beside the play, each a button at the top and a leaf that opens under it. */
export function Beside({ view, covered, onIntent }: BesideProps) {
  const { labels, person, facilitator } = view;
  const announce = useAnnounce();
  const [leaf, setLeaf] = useState<Leaf | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever was pressed in the picture is read out; the focus stays where it was.
  useEffect(() => {
    if (!person) return;
    setLeaf('people');
    announce([person.name, person.who, person.came, ...person.faring].join(' '));
  }, [person?.id]);
  useEffect(() => { if (leaf !== null && person === null) heading.current?.focus(); }, [leaf]);
  const shown = (leaf === 'people' && covered) || (leaf === 'facilitator' && !facilitator) ? null : leaf;
  const close = () => {
    setLeaf(null);
    if (person) onIntent({ kind: 'select', person: null });
    buttons.current?.querySelector<HTMLElement>(`[data-leaf="${leaf}"]`)?.focus();
  };
  useEffect(() => {
    if (!shown) return;
    const escape = (event: KeyboardEvent) => { if (event.key === 'Escape') close(); };
    document.addEventListener('keydown', escape);
    return () => document.removeEventListener('keydown', escape);
  }, [shown, person?.id]);
  const toggle = (wanted: Leaf) => (shown === wanted ? close() : setLeaf(wanted));
  const button = (wanted: Leaf, Icon: ComponentType) => (
    <button type="button" class="button-icon" data-leaf={wanted} aria-label={labels[wanted]} title={labels[wanted]} aria-expanded={shown === wanted} onClick={() => toggle(wanted)}><Icon /></button>
  );
  return (
    <div class="beside" ref={buttons}>
      {!covered && button('people', PeopleIcon)}
      {facilitator && button('facilitator', NotesIcon)}
      {shown && (
        <section class={`leaf leaf-${shown}`} aria-label={labels[shown]}>
          <header>
            <h2 tabIndex={-1} ref={heading}>{labels[shown]}</h2>
            <button type="button" class="button-icon quiet" aria-label={labels.close} onClick={close}><CloseIcon /></button>
          </header>
          {shown === 'people' && (
            <>
              <TimeHands view={view} onIntent={onIntent} />
              <People people={view.people} person={person} labels={labels} onSelect={(id) => onIntent({ kind: 'select', person: id })} />
            </>
          )}
          {shown === 'facilitator' && facilitator && (
            <>
              {facilitator.notes !== null && <Prose text={facilitator.notes} class="prose" />}
              {facilitator.discussion.length > 0 && <><h3>{labels.discussion}</h3><ul class="discussion">{facilitator.discussion.map((question) => <li key={question}>{question}</li>)}</ul></>}
            </>
          )}
        </section>
      )}
    </div>
  );
}
