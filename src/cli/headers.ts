/** What the page may load and run. Nothing inline, nothing evaluated, nothing from elsewhere. */
const contentPolicy: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types forkcast',
];

/** The policy as a meta tag can carry it: `frame-ancestors` counts only as a header. */
export const metaContentPolicy = contentPolicy.join('; ');

const policyName = 'Content-Security-Policy';
const headerPolicy = [...contentPolicy, "frame-ancestors 'none'"].join('; ');

/** Headers for every file served. A host that serves `dist` by other means should send the same. */
export const securityHeaders: Readonly<Record<string, string>> = {
  [policyName]: headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Headers for the script of a drawing worker: it has a policy of its own, and may run the compiled kernel besides. */
export const workerHeaders: Readonly<Record<string, string>> = { ...securityHeaders, [policyName]: headerPolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'") };

/** Headers for one of the files served, by its address. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  return /\/drawing-worker-[\w-]{8}\.js$/.test(path) ? workerHeaders : securityHeaders;
}
