import type { Plugin } from 'vite';
import { metaContentPolicy } from './headers.ts';

/** Puts the content policy into the built page, so that it holds on any host. Dev keeps Vite's inline helpers. */
export function contentPolicyPlugin(): Plugin {
  return {
    name: 'forkcast:content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaContentPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
