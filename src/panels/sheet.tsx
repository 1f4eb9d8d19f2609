import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { MoreBelow } from './more-below.tsx';

interface SheetProps {
  readonly kicker: string;
  readonly count?: string;
  readonly title: string;
  /** How much room the content asks for. */
  readonly size: 'brief' | 'letter' | 'split' | 'order';
  readonly children: ComponentChildren;
  /** Stays within reach while the rest scrolls. */
  readonly foot: ComponentChildren;
}

/** The document beside the stage: a heading, what there is to read and set, and what to do at its foot. */
export function Sheet({ kicker, count = '', title, size, children, foot }: SheetProps) {
  const body = useRef<HTMLDivElement>(null);
  const bottom = useRef<HTMLDivElement>(null);
  return (
    <main id="sheet" class={`sheet sheet-${size}`}>
      <div class="sheet-body" ref={body}>
        <header class="sheet-head">
          <p class="kicker"><span>{kicker}</span>{count !== '' && <span>{count}</span>}</p>
          <h1 tabIndex={-1}>{title}</h1>
        </header>
        {children}
      </div>
      <MoreBelow body={body} foot={bottom} />
      <div class="sheet-foot" ref={bottom}>{foot}</div>
    </main>
  );
}
