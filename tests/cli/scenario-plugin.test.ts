import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { scenarioPlugin } from '../../src/cli/scenario-plugin.ts';

const text = readFileSync(join(import.meta.dirname, '../../scenarios/template/template.json'), 'utf8').replace(/"id": "[^"]+"/, '"id": "mine"');
let root = '';
beforeEach(() => {
  vi.useFakeTimers();
  root = mkdtempSync(join(tmpdir(), 'forkcast-plugin-'));
  mkdirSync(join(root, 'scenarios/mine'), { recursive: true });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true });
});

type Hook = (this: unknown, ...given: readonly unknown[]) => unknown;

/** The plugin as a development server has it. Gives what the page hears when the file changes: states, and reloads. */
function served(): { readonly changed: (type: 'create' | 'update' | 'delete') => void; readonly heard: string[] } {
  const plugin = scenarioPlugin() as unknown as { readonly configResolved: Hook; readonly hotUpdate: { readonly handler: Hook } };
  plugin.configResolved({ root, command: 'serve', isProduction: false });
  const heard: string[] = [];
  const client = {
    moduleGraph: { getModuleById: () => undefined },
    hot: { send: (what: unknown, report?: { readonly state: string }) => heard.push(report?.state ?? (what as { readonly type: string }).type) },
  };
  const file = join(root, 'scenarios/mine/scenario.json');
  return { heard, changed: (type) => void plugin.hotUpdate.handler.call({ environment: client }, { type, file, server: { environments: { client } } }) };
}

const write = (content: string): void => writeFileSync(join(root, 'scenarios/mine/scenario.json'), content);

test('a file that was read half written is read again, though nothing more is heard of it', () => {
  const { changed, heard } = served();
  write(text);
  changed('create');
  write(text.slice(0, 900));
  changed('update');
  write(text);
  vi.runAllTimers();
  expect(heard).toEqual(['good', 'full-reload', 'earlier', 'good']);
});

test('a file that goes and comes back is in the library again', () => {
  const { changed, heard } = served();
  write(text);
  changed('create');
  rmSync(join(root, 'scenarios/mine/scenario.json'));
  changed('delete');
  write(text);
  changed('create');
  vi.runAllTimers();
  expect(heard).toEqual(['good', 'full-reload', 'full-reload', 'good', 'full-reload']);
});
