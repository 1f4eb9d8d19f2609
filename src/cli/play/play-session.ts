import { forecastOf, sidesOf, worldDraws, type Forecast, type WorldDraw } from '../../judge/worlds.ts';
import { compareChoice } from '../../judge/compare.ts';
import { finish, type Work } from '../../model/analysis/work.ts';
import { arrivalPhase } from '../../play/phases.ts';
import type { Phase, PlaySnapshot } from '../../play/snapshot.ts';
import { presentFrame } from '../../present/frame.ts';
import { presentScreen } from '../../present/screen.ts';
import { englishAfter as words } from '../../present/words/english-after.ts';
import { choose } from '../../run/choose.ts';
import { isAsked, isDecision } from '../../run/decisions.ts';
import { nodeOf, onOffer } from '../../run/offer.ts';
import { standInAt } from '../../run/projection.ts';
import { refuseAnswer, refuseConfidence } from '../../run/refuse.ts';
import type { Answer, Choice, Run } from '../../run/run.ts';
import type { Desk } from '../desk.ts';
import { paragraph } from '../terminal/layout.ts';
import { plain } from '../terminal/plain.ts';
import { howToAnswer, offerLines } from './offer-lines.ts';
import { refusalWords } from './refusal-words.ts';
import { screenLines } from './screens.ts';
import { typedAnswer, typedConfidence } from './typed-answer.ts';
import type { TypedLines } from './typed-lines.ts';

/** Worlds that a reveal compares in. */
const worlds = 100;

/** How a session came to its end. */
export type SessionEnd = 'ended' | 'quit' | 'input-ended' | 'stopped';

/** Plays from where a run stands until it ends or somebody leaves off. `kept` hears of the run after every choice. */
export async function playOn(desk: Desk, lines: TypedLines, from: Run, kept: (run: Run) => void): Promise<SessionEnd> {
  let run = from;
  while (!run.ended) {
    show(desk, snapshotOf(run, run, arrivalPhase(run)));
    const choice = await askFor(desk, lines, run);
    if (typeof choice === 'string') return choice;
    const chosen = choose(run, choice);
    if (!chosen.ok) throw new Error(`A choice was let through that is refused (${chosen.refusal.code}). Ask for a refusal before the move.`);
    const before = run;
    run = chosen.run;
    kept(run);
    if (await passedOn(desk, lines, before, run)) continue;
    return desk.stopped() === null ? 'quit' : 'stopped';
  }
  show(desk, snapshotOf(run, run, 'ended'));
  return 'ended';
}

/** What the player says where the run stands, or how they left. */
async function askFor(desk: Desk, lines: TypedLines, run: Run): Promise<Choice | SessionEnd> {
  const offer = onOffer(run);
  const node = nodeOf(run, run.node);
  if (offer.kind === 'read' || offer.kind === 'spared') {
    const left = await goOn(desk, lines);
    return left ?? { node: run.node, answer: standInAt(run), confidence: null };
  }
  desk.report(['', ...offerLines(node, desk.screen), '', ...paragraph(howToAnswer(node), desk.screen.width).map(desk.screen.paint.faint)].join('\n'));
  for (;;) {
    const line = await heard(desk, lines, 'Your answer> ');
    if (!line.ok) return line.left;
    const typed = typedAnswer(offer, node, line.text);
    const refusal = typed.ok ? refuseAnswer(offer, typed.answer) : null;
    if (!typed.ok || refusal) {
      desk.report(typed.ok ? refusalWords(refusal as NonNullable<typeof refusal>) : plain(typed.says));
      continue;
    }
    const sure = await askConfidence(desk, lines, run, typed.answer);
    if (sure === 'back') continue;
    return typeof sure === 'number' ? { node: run.node, answer: typed.answer, confidence: sure } : sure;
  }
}

async function askConfidence(desk: Desk, lines: TypedLines, run: Run, answer: Answer): Promise<number | 'back' | SessionEnd> {
  const view = presentScreen(snapshotOf(run, run, arrivalPhase(run)), words);
  const question = view.kind === 'decision' ? view.confidenceQuestion : '';
  desk.report(paragraph(`${plain(question)} From 50, a coin toss, to 100, certain; "back" to answer otherwise.`, desk.screen.width).map(desk.screen.paint.faint).join('\n'));
  for (;;) {
    const line = await heard(desk, lines, 'How sure> ');
    if (!line.ok) return line.left;
    if (line.text.trim().toLowerCase() === 'back') return 'back';
    const confidence = typedConfidence(line.text);
    const refusal = refuseConfidence(answer, confidence);
    if (!refusal && confidence !== null) return confidence;
    desk.report(refusalWords({ code: 'confidence', facts: {} }));
  }
}

/** The weeks after a choice, and the look back on it. False if the player left. */
async function passedOn(desk: Desk, lines: TypedLines, before: Run, run: Run): Promise<boolean> {
  const node = nodeOf(run, before.node);
  if (run.week > before.week) {
    const snapshot = snapshotOf(before, run, 'projecting');
    show(desk, snapshot);
    desk.report(paragraph(plain(presentFrame(snapshot, words).words), desk.screen.width).join('\n'));
  }
  // An event that asks and did not happen has asked nothing.
  if (!isAsked(node) || run.choices.at(-1)?.answer.kind === 'spared') return true;
  const forecast = isDecision(node) ? await manyWorlds(desk, before, run) : null;
  if (desk.stopped() !== null) return false;
  show(desk, snapshotOf(before, run, 'revealed'), forecast);
  return (await goOn(desk, lines)) === null;
}

async function manyWorlds(desk: Desk, before: Run, run: Run): Promise<Forecast | null> {
  const comparison = compareChoice(run, before.choices.length, before);
  if (comparison === null || comparison.others.length === 0) return null;
  return (await desk.run('Playing other worlds', drawn(worldDraws(sidesOf(comparison))))).found;
}

function* drawn(draw: (world: number) => Generator<unknown, WorldDraw, void>): Work<Forecast> {
  const draws: WorldDraw[] = [];
  for (let world = 0; world < worlds; world += 1) {
    draws.push(finish(draw(world)));
    yield { done: world + 1, of: worlds, soFar: () => null };
  }
  return forecastOf(draws);
}

/** Waits for somebody at a terminal to have read; lines from elsewhere are answers and nothing else. Null to go on. */
async function goOn(desk: Desk, lines: TypedLines): Promise<SessionEnd | null> {
  if (!lines.interactive) return desk.stopped() === null ? null : 'stopped';
  const line = await heard(desk, lines, '\nEnter to go on> ');
  return line.ok ? null : line.left;
}

async function heard(desk: Desk, lines: TypedLines, prompt: string): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly left: SessionEnd }> {
  const line = await Promise.race([lines.next(prompt), desk.whenStopped]);
  if (typeof line === 'number') return { ok: false, left: 'stopped' };
  if (line === null) return { ok: false, left: 'input-ended' };
  return line.trim().toLowerCase() === 'quit' ? { ok: false, left: 'quit' } : { ok: true, text: line };
}

function snapshotOf(before: Run, run: Run, phase: Phase): PlaySnapshot {
  return { before, run, node: before.node, phase, draft: { answer: null, confidence: null } };
}

function show(desk: Desk, snapshot: PlaySnapshot, forecast: Forecast | null = null): void {
  desk.report(screenLines(presentScreen(snapshot, words, { forecast, breakdowns: [] }), desk.screen).join('\n'));
}
