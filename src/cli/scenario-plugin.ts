import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { canonicalHash } from '../scenario/canonical-hash.ts';
import { parseScenarioBytes } from '../scenario/parse-scenario.ts';
import { formatProblems } from '../scenario/problem-words.ts';

const asked = 'virtual:shipped-scenarios';
const resolved = `\0${asked}`;

/**
 * Parses every shipped scenario while the game is built, and fails the build with the parser's own words if one is
 * broken. The page then fetches what has been checked already, and needs no parser before the first decision.
 * Gives `shipped`: the id, address and content hash of each.
 */
export function scenarioPlugin(): Plugin {
  let root = '';
  return {
    name: 'forkcast:scenarios',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === asked ? resolved : null),
    load(id) {
      if (id !== resolved) return null;
      const files = filesIn(root);
      for (const file of files) this.addWatchFile(join(root, file));
      const entries = files.map((file, index) => `{ id: ${JSON.stringify(file.split('/')[1])}, hash: ${JSON.stringify(hashOf(root, file))}, address: address${index} }`);
      return [...files.map((file, index) => `import address${index} from ${JSON.stringify(`/${file}?url`)};`), `export const shipped = [${entries.join(', ')}];`].join('\n');
    },
    handleHotUpdate({ file, server }) {
      if (!file.endsWith('/scenario.json')) return;
      const virtual = server.moduleGraph.getModuleById(resolved);
      if (virtual) server.moduleGraph.invalidateModule(virtual);
      server.ws.send({ type: 'full-reload' });
    },
  };
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
