import type { VNode } from 'preact';
import { parseProse, type Block, type Inline } from './prose-parse.ts';

function inline(inner: readonly Inline[]): (VNode | string)[] {
  return inner.map((part) => {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'em':
        return <em>{inline(part.inner)}</em>;
      case 'strong':
        return <strong>{inline(part.inner)}</strong>;
      case 'link':
        return <a href={part.href} rel="noreferrer noopener" target="_blank">{inline(part.inner)}</a>;
    }
  });
}

function block(part: Block): VNode {
  if (part.kind === 'paragraph') return <p>{inline(part.inner)}</p>;
  const items = part.items.map((item) => <li>{inline(item)}</li>);
  return part.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

/**
 * An author's text as elements. No HTML string exists on the way, so a scenario cannot bring in markup, and the page can
 * keep Trusted Types on.
 */
export function Prose({ text, class: name = 'prose' }: { readonly text: string; readonly class?: string }) {
  return <div class={name}>{parseProse(text).map(block)}</div>;
}
