import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Connect, Plugin } from 'vite';

type HeadersFor = (path: string) => Readonly<Record<string, string>>;

/** What is worth packing, and how it is announced. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/** Answers with the packed twin of a file, if the browser takes it and the build made one. */
function servePacked(folder: string, headersFor: HeadersFor): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = decodedPath(request.url ?? '/');
    const type = types[extname(path)];
    const file = normalize(join(folder, path));
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const encoding = encodings.find(({ name, ending }) => accepted.includes(name) && type && file.startsWith(folder + sep) && existsSync(file + ending));
    if (!encoding || !type || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
    const packed = file + encoding.ending;
    response.writeHead(200, {
      ...headersFor(path),
      'Content-Type': type,
      'Content-Encoding': encoding.name,
      'Content-Length': statSync(packed).size,
      'Cache-Control': /-[\w-]{8}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
    });
    response.end(request.method === 'HEAD' ? undefined : readFileSync(packed));
  };
}

function decodedPath(url: string): string {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return '';
  }
}

/** Packs every file that is worth it once at build, and serves the packed files in preview, so that what is sent is what was counted. */
export function compressPlugin(headersFor: HeadersFor): Plugin {
  return {
    name: 'forkcast:compress',
    writeBundle: {
      order: 'post',
      handler(options, output) {
        const folder = options.dir ?? 'dist';
        for (const name of Object.keys(output)) {
          if (!(extname(name) in types)) continue;
          const source = readFileSync(join(folder, name));
          const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
          writeFileSync(join(folder, `${name}.br`), brotliCompressSync(source, { params: quality }));
          writeFileSync(join(folder, `${name}.gz`), gzipSync(source, { level: 9 }));
        }
      },
    },
    configurePreviewServer(server) {
      const folder = join(server.config.root, server.config.build.outDir);
      server.middlewares.use(servePacked(folder, headersFor));
    },
  };
}
