import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../scenario/read-text.ts';
import { inspect, type Inspected, type Said } from '../studio/inspect.ts';
import type { ScenarioReport } from '../studio/report.ts';

/** The scenario files of a project while they are being written: the last good version of each stays playable. */
export interface ScenarioDesk {
  /** Reads a file anew. `file` is from the root, as in `scenarios/first/scenario.json`. */
  read(file: string): ScenarioReport;
  /** The latest report of a scenario, by its id. */
  report(id: string): ScenarioReport | undefined;
  /** The file is gone: should one of its name come back, it is a new one. */
  forget(id: string): void;
}

export function createScenarioDesk(root: string): ScenarioDesk {
  const reports = new Map<string, ScenarioReport>();
  return {
    read(file) {
      const id = file.split('/')[1] as string;
      const { playable, findings } = underItsName(inspect(readFileSync(join(root, file))), id);
      const before = reports.get(id)?.played ?? null;
      const played = playable ? { scenario: playable.scenario, hash: playable.hash } : before;
      const report: ScenarioReport = { id, file, findings, state: playable ? 'good' : before ? 'earlier' : 'none', played };
      reports.set(id, report);
      return report;
    },
    report: (id) => reports.get(id),
    forget: (id) => void reports.delete(id),
  };
}

/** A scenario is called what its folder is called: addresses and saves go by that. */
function underItsName(inspected: Inspected, folder: string): Inspected {
  if (!inspected.playable || inspected.playable.scenario.id === folder) return inspected;
  const { text, scenario } = inspected.playable;
  const misnamed: Said = {
    severity: 'error',
    code: 'SCN-VALUE',
    pointer: '/id',
    ...readText(text).places.of(['id'], 'value'),
    sentence: `the id is "${scenario.id}" and the folder "${folder}": call one like the other`,
  };
  return { playable: null, findings: { said: [misnamed, ...inspected.findings.said], more: inspected.findings.more } };
}
