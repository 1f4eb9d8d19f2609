import * as fc from 'fast-check';
import { choose } from '../../src/run/choose.ts';
import { onOffer } from '../../src/run/offer.ts';
import type { Answer, Choice, Run } from '../../src/run/run.ts';
import { startRun } from '../../src/run/start.ts';
import type { Scenario, Setting } from '../../src/scenario/scenario.ts';

/** Numbers from 0 up to, not including, 1: what a random player decides by. */
export const whims: fc.Arbitrary<readonly number[]> = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 12, maxLength: 12 });

/** A legal answer where the run stands, picked by whim. */
export function legalAnswer(run: Run, whim: (limit: number) => number): Answer {
  const offer = onOffer(run);
  switch (offer.kind) {
    case 'option':
      return { kind: 'option', option: offer.options[whim(offer.options.length)]?.id ?? '' };
    case 'order':
      return { kind: 'order', cards: legalOrder(offer, whim) };
    case 'split':
      return { kind: 'split', usd: legalSplit(offer, whim) };
    case 'options': {
      const wanted = offer.atLeast + whim(offer.atMost - offer.atLeast + 1);
      return { kind: 'options', options: shuffled(offer.options.map((option) => option.id), whim).slice(0, wanted) };
    }
    case 'values':
      return { kind: 'values', values: Object.fromEntries(offer.settings.map((setting) => [setting.id, legalLevel(setting, whim)])) };
    case 'spared':
      return { kind: 'spared' };
    default:
      return { kind: 'read' };
  }
}

function legalLevel({ min, max, step, neverLabel }: Setting, whim: (limit: number) => number): number | 'never' {
  const steps = Math.round((max - min) / step);
  const picked = whim(steps + (neverLabel === undefined ? 1 : 2));
  return picked > steps ? 'never' : min + picked * step;
}

function shuffled(ids: readonly string[], whim: (limit: number) => number): string[] {
  const left = [...ids];
  return ids.map(() => left.splice(whim(left.length), 1)[0] ?? '');
}

type OfferOf<Kind extends string> = Extract<ReturnType<typeof onOffer>, { kind: Kind }>;

function legalOrder(offer: OfferOf<'order'>, whim: (limit: number) => number): string[] {
  const left = [...offer.cards];
  const placed: string[] = [];
  const wanted = offer.atLeast + whim(offer.cards.length - offer.atLeast + 1);
  let seats = 0;
  while (left.length > 0 && placed.length < wanted) {
    const [card] = left.splice(whim(left.length), 1);
    if (!card || seats + card.seats > offer.cap) continue;
    seats += card.seats;
    placed.push(card.id);
  }
  return placed;
}

function legalSplit(offer: OfferOf<'split'>, whim: (limit: number) => number): Record<string, number> {
  let left = offer.totalUsd / offer.stepUsd;
  const usd: Record<string, number> = {};
  for (const [index, line] of offer.lines.entries()) {
    const steps = index === offer.lines.length - 1 ? left : whim(left + 1);
    usd[line.id] = steps * offer.stepUsd;
    left -= steps;
  }
  return usd;
}

/** Play to the ending by whim; every choice made is legal. */
export function playThrough(scenario: Scenario, seed: number, whims: readonly number[]): { readonly run: Run; readonly along: readonly Run[] } {
  let run = startRun(scenario, seed);
  let turn = 0;
  const whim = (limit: number): number => Math.floor((whims[turn++ % whims.length] ?? 0) * limit);
  const along = [run];
  while (!run.ended) {
    const answer = legalAnswer(run, whim);
    const chosen = choose(run, choiceOf(run, answer, 50 + whim(51)));
    if (!chosen.ok) throw new Error(`A legal choice was refused at ${run.node}: ${JSON.stringify([answer, chosen.refusal])}`);
    run = chosen.run;
    along.push(run);
  }
  return { run, along };
}

/** A choice at the node where the run stands, with confidence where there is something to be sure of. */
export function choiceOf(run: Run, answer: Answer, confidence = 70): Choice {
  return { node: run.node, answer, confidence: answer.kind === 'read' || answer.kind === 'spared' ? null : confidence };
}

/** The run after these answers, all of which must be legal. */
export function played(scenario: Scenario, seed: number, answers: readonly Answer[]): Run {
  return answers.reduce((run, answer) => {
    const chosen = choose(run, choiceOf(run, answer));
    if (!chosen.ok) throw new Error(`${JSON.stringify(answer)} was refused at ${run.node}: ${JSON.stringify(chosen.refusal)}`);
    return chosen.run;
  }, startRun(scenario, seed));
}
