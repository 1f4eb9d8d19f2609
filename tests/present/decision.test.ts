import { describe, expect, test } from 'vitest';
import type { PlaySnapshot } from '../../src/play/snapshot.ts';
import { take } from '../../src/run/choose.ts';
import { isDecision } from '../../src/run/decisions.ts';
import { nodeOf } from '../../src/run/offer.ts';
import { standInAt } from '../../src/run/projection.ts';
import type { Run } from '../../src/run/run.ts';
import { startRun } from '../../src/run/start.ts';
import { figuresNow } from '../../src/present/figures-now.ts';
import { presentFrame } from '../../src/present/frame.ts';
import { presentDecision } from '../../src/present/decision.ts';
import { presentScreen } from '../../src/present/screen.ts';
import { englishAfter as english } from '../../src/present/words/english-after.ts';
import { smallScenario } from '../builders/scenario.ts';

/** The runs on the stand-ins' way through the small scenario, one for each node. */
function runsAlong(seed: number): Run[] {
  const runs = [startRun(smallScenario, seed)];
  for (let run = runs[0]; run !== undefined && !run.ended; ) {
    run = take(run, standInAt(run), null);
    runs.push(run);
  }
  return runs;
}

function deciding(run: Run): PlaySnapshot {
  return { before: run, run, node: run.node, phase: 'deciding', draft: { answer: null, confidence: null } };
}

const decisions = runsAlong(3).flatMap((run) => {
  const node = nodeOf(run, run.node);
  return isDecision(node) ? [{ id: run.node, node, snapshot: deciding(run) }] : [];
});
const viewOf = (id: string) => {
  const found = decisions.find((decision) => decision.id === id);
  if (!found) throw new Error(`No ${id} on the way.`);
  return presentDecision(found.snapshot, found.node, english);
};

/** Every key in a value, however deep. */
function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  return value !== null && typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]) : [];
}

describe('a decision on screen', () => {
  test('the way through the small scenario meets a decision of every kind', () => {
    expect(decisions.map((decision) => decision.node.kind)).toEqual(['choice', 'sequence', 'allocation', 'event', 'threshold']);
  });

  test.each(decisions.map(({ id }) => id))('%s holds nothing that hints at the answer', (id) => {
    const keys = keysIn(viewOf(id));
    for (const forbidden of ['claim', 'tests', 'reveal', 'examples', 'standIn', 'levers', 'when', 'variants', 'otherwise', 'odds']) expect(keys).not.toContain(forbidden);
  });

  test.each([
    ['team-of-builders', ['Builders first', 'A product manager first']],
    ['tuning', ['Once it is proven']],
  ])('%s does not name the answers the author has worked out', (id, named) => {
    expect(named.filter((label) => JSON.stringify(viewOf(id)).includes(label))).toEqual([]);
  });

  test('options keep the author’s order and carry letters', () => {
    expect(viewOf('first-hire').body).toEqual({
      kind: 'choice',
      options: [{ id: 'platform', letter: 'A', label: 'A platform engineer', detail: null }, { id: 'researcher', letter: 'B', label: 'A researcher', detail: null }],
    });
  });

  test('presets of an allocation are offered, with their money', () => {
    expect(viewOf('money').body).toMatchObject({ totalUsd: 500_000, stepUsd: 50_000, presets: [{ id: 'even', usd: { vendor: 200_000, measuring: 150_000, skills: 150_000 } }, { id: 'all-vendor', usd: { vendor: 500_000 } }] });
  });

  test('a sequence says when each place comes up, and what role a card is for', () => {
    const { body } = viewOf('team-of-builders');
    expect(body).toMatchObject({ kind: 'sequence', cap: 3, atLeast: 1, perStep: 1 });
    if (body.kind !== 'sequence') throw new Error('Held above.');
    expect(body.stepLabels).toEqual(['Search opens now', 'Search opens in week 18, Q2 2026', 'Search opens in week 22, Q2 2026', 'Search opens in week 26, Q2 2026']);
    expect(body.cards.map((card) => card.role)).toEqual(['product-engineer', 'product-engineer', 'product-manager', null]);
  });

  test('a threshold may be never', () => {
    expect(viewOf('tuning').body).toMatchObject({ kind: 'threshold', settings: [{ unit: 'percent', min: 0, max: 100, step: 5, start: 50, neverLabel: 'Never' }] });
  });

  test('the first decision shows the source’s figures, later ones how things stand', () => {
    expect(viewOf('first-hire').figures.map(({ value }) => value)).toEqual(smallScenario.figures.map(({ value }) => value));
    expect(viewOf('money').figures.map((figure) => figure.label)).toEqual(
      ['platform spans', 'prototypes? waiting', 'of 40 engineers fluent', 'of 4 seats filled', '(?:person|people) who left since the start', 'left of $500K beyond pay'].map((label) => expect.stringMatching(label.replace('40', '\\d+').replace('$', '\\$'))),
    );
  });

  test('figures that run on in a line have labels that begin small, but for what is written large anyhow', () => {
    const labels = ['Engineering headcount', 'AI/ML specialists', 'MLOps platform', 'Left in half a year', 'of 4 seats', 'A'];
    expect(labels.map(english.state.inLine)).toEqual(['engineering headcount', 'AI/ML specialists', 'MLOps platform', 'left in half a year', 'of 4 seats', 'A']);
    expect(viewOf('first-hire').figures.map(({ label }) => label)).toEqual(smallScenario.figures.map(({ label }) => english.state.inLine(label)));
  });

  test('says nothing of seats where none has been authorised', () => {
    const closed = { ...smallScenario, organisation: { ...smallScenario.organisation, seats: 0 } };
    let run = startRun(closed, 3);
    while (run.week === 0) run = take(run, standInAt(run), null);
    expect(figuresNow(deciding(run), english).filter(({ label }) => /seat/.test(label))).toEqual([]);
    const hires = presentFrame(deciding(startRun(closed, 3)), english).instruments.find(({ id }) => id === 'hires');
    expect([hires?.value, hires?.note, hires?.of]).toEqual(['0', 'none authorised', undefined]);
  });

  test('counts the decisions of the way, briefs left out', () => {
    expect(decisions.map(({ id }) => viewOf(id).count)).toEqual([1, 2, 3, 4, 5].map((number) => `Decision ${number} of 5`));
  });

  test('a phase that a node cannot have is refused', () => {
    expect(() => presentScreen({ ...deciding(startRun(smallScenario, 3)), phase: 'revealed' }, english)).toThrow('cannot be in the phase');
  });
});
