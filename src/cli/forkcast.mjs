#!/usr/bin/env node
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/**
 * Runs the command line from its TypeScript sources. Node 20 reads no TypeScript, so the sources are bundled when one of
 * them is newer than the last bundle; what went into a bundle is written beside it, with times and sizes.
 */
const root = join(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache/forkcast');

/** A TypeScript module of this repository, named by its path from the root, as a script that Node can run. */
async function bundle(entry) {
  const record = join(cache, `${entry.replaceAll('/', '_')}.json`);
  const last = readRecord(record);
  const name = last && last.files.every(([file, stamp]) => stampOf(file) === stamp) ? last.bundle : await bundleSource(entry, record, last?.bundle);
  return pathToFileURL(join(cache, name));
}

function readRecord(record) {
  try {
    const last = JSON.parse(readFileSync(record, 'utf8'));
    statSync(join(cache, last.bundle));
    return last;
  } catch {
    return null;
  }
}

function stampOf(file) {
  const found = statSync(join(root, file), { throwIfNoEntry: false });
  return found ? `${found.mtimeMs} ${found.size}` : 'gone';
}

/** A file that changed while it was read counts as changed. */
function stampSince(file, started) {
  const found = statSync(join(root, file), { throwIfNoEntry: false });
  return found && found.mtimeMs < started ? stampOf(file) : 'changed';
}

/** Two of these at once do no harm: each writes files of its own and moves them into place whole. */
async function bundleSource(entry, record, previous) {
  const started = Date.now();
  const { rolldown } = await import('rolldown');
  const build = await rolldown({ input: join(root, entry), platform: 'node', cwd: root, logLevel: 'silent' });
  const { output: [chunk] } = await build.generate({ format: 'esm', codeSplitting: false });
  const sources = chunk.moduleIds.filter((id) => !id.startsWith('\0')).map((id) => relative(root, id));
  const files = [...new Set([...sources, 'package.json', relative(root, import.meta.filename)])].map((file) => [file, stampSince(file, started)]);
  const name = `${basename(entry, '.ts')}-${createHash('sha256').update(chunk.code).digest('hex').slice(0, 16)}.mjs`;
  mkdirSync(cache, { recursive: true });
  writeWhole(join(cache, name), chunk.code);
  writeWhole(record, JSON.stringify({ bundle: name, files }));
  // The previous bundle stays: somebody may be about to import it.
  const outdated = readdirSync(cache).filter((file) => file.startsWith(`${basename(entry, '.ts')}-`) && file.endsWith('.mjs') && file !== name && file !== previous);
  for (const file of outdated) rmSync(join(cache, file), { force: true });
  return name;
}

function writeWhole(path, text) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

async function start() {
  try {
    return (await import((await bundle('src/cli/main.ts')).href)).main;
  } catch (error) {
    const missing = error.code === 'ERR_MODULE_NOT_FOUND';
    console.error(missing ? 'Packages are missing. Run npm ci first.' : `The program cannot be built: ${stripVTControlCharacters(error.message)}`);
    return () => 70;
  }
}

const main = await start();
process.exitCode = await main(process.argv.slice(2), { bundle, root });
