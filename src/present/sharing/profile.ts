import type { JudgedFacts } from '../../judge/judged-facts.ts';
import { profileOf } from '../../judge/profile.ts';
import { modelVersion } from '../../model/version.ts';
import type { RunLog } from '../../run/run.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { presentCalibration } from '../debrief/calibration.ts';
import { runCode } from '../debrief/run-code.ts';
import type { CalibrationView } from '../debrief/view.ts';
import type { LateWords } from '../words/late-words.ts';
import type { SharingWords } from '../words/sharing-words.ts';

/** A run that is kept, the oldest first. `finished` is null where nobody knows: its scenario is not here. */
export interface KeptRun {
  /** The key of its scenario. */
  readonly scenario: string;
  readonly log: RunLog;
  readonly judged: JudgedFacts | null;
  readonly brought: boolean;
  readonly finished: boolean | null;
}

/** A scenario that is here, by its key, and the hash of its content. */
export interface Known {
  readonly key: string;
  readonly scenario: Scenario;
  readonly hash: string;
}

/** Many runs looked at together. */
export interface ProfileView {
  /** How many count, and which do not; null where none has been judged. */
  readonly counted: string | null;
  readonly calibration: CalibrationView | null;
  readonly principles: readonly { readonly text: string; readonly says: string }[];
  /** The newest first. */
  readonly runs: readonly ProfileRun[];
}

export interface ProfileRun {
  readonly scenario: string;
  readonly log: RunLog;
  readonly title: string;
  readonly code: string;
  readonly score: string;
  readonly luck: string;
  readonly corner: string;
  readonly notes: readonly string[];
}

/** Under so many decisions an interval says nothing of a principle. */
const decisionsNeeded = 5;

/**
 * What the runs kept here say together. Of runs in the same luck only the first counts: later ones were played by somebody who had
 * seen what comes.
 */
export function presentProfile(runs: readonly KeptRun[], known: readonly Known[], words: LateWords, sharing: SharingWords): ProfileView {
  const { profile: said } = sharing;
  const seen = new Set<string>();
  const sorted = runs.map((run) => {
    const luck = `${run.scenario} ${run.log.seed}`;
    const again = run.judged !== null && seen.has(luck);
    if (run.judged !== null) seen.add(luck);
    const here = known.find(({ key }) => key === run.scenario);
    return { ...run, here, again, older: run.judged !== null && (run.log.model !== modelVersion || (here !== undefined && here.hash !== run.log.hash)) };
  });
  const counted = sorted.filter(({ judged, again }) => judged !== null && !again);
  const facts = counted.flatMap(({ judged }) => judged ?? []);
  // Scenarios may give one id to two principles: what says the same is the same.
  const textIn = ({ here, log }: (typeof counted)[number], id: string) => here?.scenario.principles.find((each) => each.id === id)?.text ?? said.unknownPrinciple(id, here?.scenario.title ?? log.scenario);
  const evidence = counted.flatMap((run) => (run.judged?.evidence ?? []).map(({ principle, shown }) => ({ principle: textIn(run, principle), shown })));
  return {
    counted: counted.length === 0 ? null : said.counted(
      counted.length,
      sorted.filter(({ again }) => again).length,
      counted.filter(({ brought }) => brought).length,
      counted.filter(({ older }) => older).length,
    ),
    calibration: counted.length === 0 ? null : presentCalibration(facts.flatMap(({ calls }) => calls), counted.length, words),
    principles: profileOf(evidence).map(({ principle, shown }) => ({
      text: principle,
      says: said.principle(shown.hits, shown.of, shown.low, shown.high, shown.of >= decisionsNeeded),
    })),
    runs: sorted.toReversed().map(({ scenario, log, judged, brought, finished, here, again, older }) => ({
      scenario,
      log,
      title: here?.scenario.title ?? log.scenario,
      code: runCode(log),
      score: judged === null || judged.score === null ? '' : said.score(Math.round(100 * judged.score)),
      luck: judged === null ? '' : said.luck(judged.percentile),
      corner: judged === null || judged.corner === null ? '' : said.corners[judged.corner],
      notes: [
        ...(finished === false ? [said.notes.unfinished] : judged === null ? [said.notes.unjudged] : []),
        ...(again ? [said.notes.again] : []),
        ...(brought ? [said.notes.brought] : []),
        ...(older ? [said.notes.older] : []),
      ],
    })),
  };
}
