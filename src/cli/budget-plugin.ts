import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { type BuiltFile, firstDecisionBytes, firstPlayBytes, limits } from './budget.ts';
import { facesFrom, serves } from './font-faces.ts';

type Built = Rolldown.OutputChunk | Rolldown.OutputAsset;

const packed = /\.(?:woff2|webm|m4a|mp3|png|webp|avif)$/;

function sourceOf(built: Built): Buffer {
  return Buffer.from(built.type === 'chunk' ? built.code : built.source);
}

function fileFrom(built: Built, root: string): BuiltFile {
  const source = sourceOf(built);
  const chunk = built.type === 'chunk' ? built : undefined;
  return {
    name: built.fileName,
    sentBytes: packed.test(built.fileName) ? source.length : gzipSync(source, { level: 9 }).length,
    imports: chunk?.imports ?? [],
    dynamicImports: chunk?.dynamicImports ?? [],
    modules: (chunk?.moduleIds ?? []).map((id) => relative(root, id).replaceAll('\\', '/')),
    entry: chunk?.isEntry ?? false,
  };
}

/** Every character of the words a player may read: the page, the catalogue in the scripts, the scenarios. */
function lettersIn(bundle: readonly Built[], root: string): ReadonlySet<string> {
  const texts = bundle.flatMap((built) => {
    if (built.type === 'asset') return /\.(?:html|json)$/.test(built.fileName) ? [sourceOf(built).toString()] : [];
    return Object.entries(built.modules)
      .filter(([id]) => !relative(root, id).startsWith('node_modules'))
      .map(([, module]) => module.code ?? '');
  });
  return new Set(texts.join(''));
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

/** Prints what a first play costs, and fails the build when it costs too much. 1 KB is 1000 bytes. */
export function budgetPlugin(): Plugin {
  let root = '';
  return {
    name: 'forkcast:budget',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    writeBundle: {
      order: 'post',
      handler(_options, output) {
        const bundle = Object.values(output);
        const files = bundle.map((built) => fileFrom(built, root));
        const letters = lettersIn(bundle, root);
        const sheets = bundle.filter((built) => built.fileName.endsWith('.css')).map((built) => sourceOf(built).toString());
        const unused = sheets.flatMap(facesFrom).filter((face) => !serves(face, letters)).map((face) => face.file);
        const unusedFaces = new Set(files.map((file) => file.name).filter((name) => unused.includes(name.split('/').at(-1) ?? '')));
        const figures = [
          { label: 'JavaScript before the first decision, gzip', bytes: firstDecisionBytes(files), limit: limits.firstDecisionBytes },
          { label: 'Everything a first play loads, compressed', bytes: firstPlayBytes(files, unusedFaces), limit: limits.firstPlayBytes },
        ];
        for (const { label, bytes, limit } of figures) console.log(`${label}: ${kilobytes(bytes)} of ${kilobytes(limit)}`);
        const over = figures.filter(({ bytes, limit }) => bytes > limit);
        if (over.length > 0) this.error(`Over budget: ${over.map(({ label, bytes, limit }) => `${label} is ${kilobytes(bytes - limit)} too much`).join('; ')}.`);
      },
    },
  };
}
