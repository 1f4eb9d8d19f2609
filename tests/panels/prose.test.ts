import fc from 'fast-check';
import type { ComponentChild, VNode } from 'preact';
import { describe, expect, test } from 'vitest';
import { Prose } from '../../src/panels/prose.tsx';
import { safeHref } from '../../src/panels/prose-parse.ts';

interface Element { readonly type: string; readonly props: Readonly<Record<string, unknown>> }

const isNode = (child: unknown): child is VNode<Record<string, unknown>> => typeof child === 'object' && child !== null && 'type' in child;

/** Every element and every piece of text in what the prose becomes. */
function contents(text: string): { elements: Element[]; words: string } {
  const elements: Element[] = [];
  let words = '';
  const walk = (child: ComponentChild | ComponentChild[]): void => {
    if (Array.isArray(child)) child.forEach(walk);
    else if (isNode(child)) {
      elements.push({ type: String(child.type), props: child.props });
      walk(child.props['children'] as ComponentChild[]);
    } else if (typeof child === 'string') words += child;
  };
  walk(Prose({ text }));
  return { elements, words };
}

/** Text thick with the signs that mean something, in this Markdown or in another. */
const markup = fc.array(fc.oneof(fc.constantFrom('*', '**', '[', ']', '(', ')', '\\', '\n', '\n\n', '- ', '1. ', '<script>', '</p>', 'javascript:', 'https://a.b/', '&lt;', ' ', 'word', '[x](', '_', '`', '#'), fc.string({ maxLength: 6 })), { maxLength: 60 }).map((parts) => parts.join(''));

describe('prose', () => {
  test('never throws, and knows eight elements and no attribute but a class and a safe address', () => {
    fc.assert(fc.property(markup, (text) => {
      for (const { type, props } of contents(text).elements) {
        expect(['div', 'p', 'ul', 'ol', 'li', 'em', 'strong', 'a']).toContain(type);
        expect(Object.keys(props).filter((name) => !['children', 'class', 'href', 'rel', 'target'].includes(name))).toEqual([]);
        if (type === 'a') expect(safeHref(String(props['href']))).toBe(props['href']);
      }
    }), { numRuns: 2000 });
  });

  test('text without any sign comes out as it went in', () => {
    fc.assert(fc.property(fc.stringMatching(/^[\p{L}\p{N} ,.;:!?'"<>&/=-]{1,80}$/u).filter((text) => !/^\s*(?:-|\d+[.)])\s/.test(text)), (text) => {
      expect(contents(text).words).toBe(text.trim() === '' ? '' : text.trim());
    }));
  });

  test.each([
    ['<script>alert(1)</script>', '<script>alert(1)</script>', 'div p'],
    ['a *b* and **c**', 'a b and c', 'div p em strong'],
    ['**a *b* c**', 'a b c', 'div p strong em'],
    ['2 * 3 * 4', '2 * 3 * 4', 'div p'],
    ['\\*not\\*', '*not*', 'div p'],
    ['[ok](https://example.org/a?b=1)', 'ok', 'div p a'],
    ['[ok](notes/page.html)', 'ok', 'div p a'],
    ['[bad](javascript:alert(1))', '[bad](javascript:alert(1))', 'div p'],
    ['[bad](JaVaScRiPt:alert)', '[bad](JaVaScRiPt:alert)', 'div p'],
    ['[bad](data:text/html;x)', '[bad](data:text/html;x)', 'div p'],
    ['[bad](//elsewhere.example)', '[bad](//elsewhere.example)', 'div p'],
    ['[bad](/\\elsewhere.example)', '[bad](/elsewhere.example)', 'div p'],
    ['[bad](#/play/other)', '[bad](#/play/other)', 'div p'],
    ['one\n\ntwo', 'onetwo', 'div p p'],
    ['- a\n- b', 'ab', 'div ul li li'],
    ['1. a\n2. b', 'ab', 'div ol li li'],
    ['one\ntwo', 'one two', 'div p'],
    ['', '', 'div'],
  ])('%j reads %j', (text, words, elements) => {
    const found = contents(text);
    expect(found.words.replaceAll('\\', '')).toBe(words);
    expect(found.elements.map(({ type }) => type).join(' ')).toBe(elements);
  });

  test('thousands of open marks are read to their end, as the text they are', () => {
    const text = '**a *b [c]( '.repeat(900);
    expect(contents(text).words.match(/\[c\]\(/g)).toHaveLength(900);
  });
});
