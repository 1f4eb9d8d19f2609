import type { Forecaster } from '../forecast/forecaster.ts';
import { sidesOf } from '../judge/worlds.ts';
import type { PlaySnapshot } from '../play/snapshot.ts';
import { differencesOf } from '../present/difference.ts';
import { notLooked, type Looked } from '../present/reveal.ts';
import { comparisonAt } from '../present/roads.ts';
import { forecaster } from './forecaster.ts';

/** Enough for a chance that moves by a few points at most from one set of worlds to another. */
const worlds = 200;

/**
 * Compares the last choice of a play over many worlds, and then works out where each difference comes from. `heard` is told of each
 * part as it comes in, and of what breaks it off. Gives what ends it.
 */
export function lookOver({ run, before }: Pick<PlaySnapshot, 'run' | 'before'>, heard: (looked: Looked) => void, by: Pick<Forecaster, 'compare' | 'ask'> = forecaster()): () => void {
  let left = false;
  let cancel = (): void => undefined;
  let soFar = notLooked;
  const learnt = (more: Partial<Looked>): void => {
    soFar = { ...soFar, ...more };
    if (!left) heard(soFar);
  };
  const look = async (): Promise<void> => {
    const comparison = comparisonAt(run, before.choices.length, before);
    if (!comparison) return;
    const compared = by.compare(sidesOf(comparison), worlds);
    cancel = compared.cancel;
    const forecast = await compared.result;
    if (!forecast || left) return;
    learnt({ forecast });
    const asked = by.ask(differencesOf(comparison, forecast));
    cancel = asked.cancel;
    const breakdowns = await asked.result;
    if (breakdowns) learnt({ breakdowns });
  };
  look().catch(() => learnt({ failed: true }));
  return () => {
    left = true;
    cancel();
  };
}
