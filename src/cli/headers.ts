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

/** Headers for every file served. A host that serves `dist` by other means should send the same. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [...contentPolicy, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};
