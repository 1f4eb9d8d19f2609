import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { DevEnvironment, Plugin, ViteDevServer } from 'vite';
import { canonicalHash } from '../scenario/canonical-hash.ts';
import { parseScenarioBytes } from '../scenario/parse-scenario.ts';
import { formatProblems } from '../scenario/problem-words.ts';
import { liveEvents, type ScenarioReport } from '../studio/report.ts';
import { createScenarioDesk, type ScenarioDesk } from './scenario-desk.ts';

const asked = 'virtual:shipped-scenarios';
const resolved = `\0${asked}`;
const servedAt = '/@scenarios/';

/**
 * Gives the page `shipped`: the id, address and content hash of each scenario.
 *
 * A build parses every one and fails with the parser's own words if one is broken, so the page fetches what has been checked
 * and needs no parser before the first decision. The development server parses them too, serves the last good version of
 * each, and tells the page of every change and every finding; the page follows without a reload.
 */
export function scenarioPlugin(): Plugin {
  let root = '';
  let desk: ScenarioDesk | null = null;
  return {
    name: 'forkcast:scenarios',
    configResolved(config) {
      root = config.root;
      if (config.command === 'serve' && !config.isProduction) desk = createScenarioDesk(root);
    },
    configureServer(server) {
      if (desk) serve(server, desk, root);
    },
    resolveId: (id) => (id === asked ? resolved : null),
    load(id) {
      if (id !== resolved) return null;
      const files = filesIn(root);
      for (const file of files) this.addWatchFile(join(root, file));
      return desk ? watchedModule(desk, files) : builtModule(root, files);
    },
    hotUpdate: {
      handler({ type, file, server }) {
        const name = relative(root, file).replaceAll('\\', '/');
        const known = desk;
        if (!known || !/^scenarios\/[^/]+\/scenario\.json$/.test(name)) return undefined;
        const { client } = server.environments;
        if (this.environment !== client) return [];
        const module = client.moduleGraph.getModuleById(resolved);
        if (module) client.moduleGraph.invalidateModule(module);
        // An editor may put a new file in the place of the old one: that is a change like any other.
        if (type === 'delete' && !existsSync(file)) {
          known.forget(idOf(name));
          client.hot.send({ type: 'full-reload' });
          return [];
        }
        // What is broken may have been read while it was still being written, and no word comes of the rest.
        if (tell(client, known, name) !== 'good') setTimeout(() => existsSync(file) && tell(client, known, name), secondLookMs);
        return [];
      },
    },
  };
}

const secondLookMs = 300;
const idOf = (name: string): string => name.split('/')[1] as string;

/** Reads a file anew and tells the page of it. */
function tell({ hot }: DevEnvironment, desk: ScenarioDesk, name: string): ScenarioReport['state'] {
  const before = desk.report(idOf(name))?.state ?? 'none';
  const report = desk.read(name);
  hot.send(liveEvents.report, report);
  // The library is another: there is one scenario more.
  if (before === 'none' && report.state === 'good') hot.send({ type: 'full-reload' });
  return report.state;
}

function serve(server: ViteDevServer, desk: ScenarioDesk, root: string): void {
  server.ws.on(liveEvents.hello, (_data, client) => {
    for (const file of filesIn(root)) client.send(liveEvents.report, desk.report(idOf(file)) ?? desk.read(file));
  });
  server.middlewares.use(servedAt, (request, response, next) => {
    const played = desk.report((request.url ?? '').replace(/^\/?([^/?]+)\.json.*$/, '$1'))?.played;
    if (!played) return next();
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('Cache-Control', 'no-store');
    response.end(JSON.stringify(played.scenario));
  });
}

/** The page's module while scenarios are written: what cannot be played at all is left out. */
function watchedModule(desk: ScenarioDesk, files: readonly string[]): string {
  const entries = files.flatMap((file) => {
    const { id, played } = desk.read(file);
    return played ? [{ id, hash: played.hash, address: `${servedAt}${id}.json` }] : [];
  });
  return `export const shipped = ${JSON.stringify(entries)};`;
}

function builtModule(root: string, files: readonly string[]): string {
  const entries = files.map((file, index) => `{ id: ${JSON.stringify(file.split('/')[1])}, hash: ${JSON.stringify(hashOf(root, file))}, address: address${index} }`);
  return [...files.map((file, index) => `import address${index} from ${JSON.stringify(`/${file}?url`)};`), `export const shipped = [${entries.join(', ')}];`].join('\n');
}

function filesIn(root: string): string[] {
  return readdirSync(join(root, 'scenarios')).map((folder) => `scenarios/${folder}/scenario.json`).filter((file) => existsSync(join(root, file))).toSorted();
}

function hashOf(root: string, file: string): string {
  const parsed = parseScenarioBytes(readFileSync(join(root, file)));
  if (!parsed.ok) throw new Error(`${file} cannot be shipped as it is.\n${formatProblems(parsed.problems, parsed.more, file)}`);
  const folder = file.split('/')[1];
  if (parsed.scenario.id !== folder) throw new Error(`${file} has the id "${parsed.scenario.id}". A scenario's id is the name of its folder: call one like the other.`);
  return canonicalHash(parsed.scenario);
}
