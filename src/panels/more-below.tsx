import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words.ts';

/** What there is to choose from or to set; anything else is text. */
const items = '.option, .line, .slot, .pool-card, .threshold';
/** Px below the fold that nobody misses, and how far up from it these words stand. */
const slack = 10;
const strip = 20;

interface Below {
  /** Items that lie below the fold, wholly or in part. */
  readonly count: number;
  /** Height of the foot over which this is said, px. */
  readonly foot: number;
}

/** What of a sheet lies below its foot's upper edge, whether its body scrolls or the whole page does; null at the end. */
function lookBelow(body: HTMLElement, foot: HTMLElement): Below | null {
  const edge = foot.getBoundingClientRect();
  const left = body.scrollHeight - body.scrollTop - body.clientHeight + Math.max(0, body.getBoundingClientRect().bottom - edge.top);
  if (left <= slack) return null;
  const hidden = [...body.querySelectorAll(items)].filter((item) => item.getBoundingClientRect().bottom > edge.top - strip);
  return { count: hidden.length, foot: Math.round(edge.height) };
}

/**
 * On the foot of a sheet that holds more than it shows: how much more, and a press that brings it. For the eye alone;
 * by keyboard and by ear everything is reached in its order.
 */
export function MoreBelow({ body, foot }: { readonly body: RefObject<HTMLElement | null>; readonly foot: RefObject<HTMLElement | null> }) {
  const words = useWords();
  const [below, setBelow] = useState<Below | null>(null);
  useEffect(() => {
    const [text, edge] = [body.current, foot.current];
    if (!text || !edge) return;
    const look = () => setBelow((last) => {
      const next = lookBelow(text, edge);
      return last?.count === next?.count && last?.foot === next?.foot ? last : next;
    });
    const watch = new ResizeObserver(look);
    for (const element of [text, edge, ...text.children]) watch.observe(element);
    // Heard of the body and of the page alike.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    return () => {
      watch.disconnect();
      document.removeEventListener('scroll', look, { capture: true });
    };
  }, []);
  if (!below) return null;
  const bring = () => {
    const text = body.current;
    const scroller = text && text.scrollHeight > text.clientHeight ? text : document.documentElement;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scroller.scrollBy({ top: scroller.clientHeight * 0.6, behavior: calm ? 'instant' : 'smooth' });
  };
  return <button type="button" class="more-below" tabIndex={-1} aria-hidden="true" style={{ '--foot': `${below.foot}px` }} onClick={bring}><span>{words.more(below.count)}</span></button>;
}
