import type { Answer } from './messages.ts';
import type { Port } from './port.ts';
import scriptUrl from './drawing-worker.ts?worker&url';

/** Trusted Types, as far as this page needs them; TypeScript's own DOM types leave them out. */
interface ScriptUrlPolicy {
  /** The result stands for a string wherever the browser asks for a trusted one. */
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

/** A policy can be made once in the life of a page. */
let policy: ScriptUrlPolicy | undefined;

/** Lets the drawing worker's own script through the content policy, and nothing else. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('forkcast', {
    createScriptURL(asked) {
      if (asked !== scriptUrl) throw new TypeError(`Only the drawing worker may be started, not ${asked}.`);
      return asked;
    },
  });
  return policy ? policy.createScriptURL(url) : url;
}

/** Starts a drawing worker of the browser. Throws where workers are not to be had. */
export function startWorker(): Port {
  const worker = new Worker(trusted(scriptUrl), { type: 'module', name: 'forecast' });
  return {
    post: (request) => worker.postMessage(request),
    listen(answered, ended) {
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => answered(data));
      worker.addEventListener('error', (event) => ended(`The worker failed: ${event.message}`));
      worker.addEventListener('messageerror', () => ended('The worker sent something that could not be read.'));
    },
    terminate: () => worker.terminate(),
  };
}
