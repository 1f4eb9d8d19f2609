import { assign, not, raise, setup } from 'xstate';
import { nodesAfter } from '../run/decisions.ts';
import type { NodeId, Scenario, ScenarioNode } from '../scenario/scenario.ts';
import { arrive, canCommit, canDraft, commit, fromChoice, fromStart, hasDecided, readOn, redraft, type PlayContext } from './context.ts';
import type { Intent } from './intent.ts';
import { commitBeat, lastLook, passingTime } from './pace.ts';
import { arrivalPhase, arrivalPhases, phasesOf } from './phases.ts';
import type { Phase } from './snapshot.ts';

interface Place { readonly node: NodeId; readonly phase: Phase }

/** Where a play is put down when it starts, resumes or takes another branch; left at once, like `onward`. */
const landing = '(landing)';
/** The way out of a node, to wherever the run has gone. */
const onward = '(onward)';

/** What the intents do. The rules behind them are in `run/`; the machine only says which intent counts when. */
const play = setup({
  types: {} as { context: PlayContext; events: Intent; input: PlayContext },
  guards: {
    canDraft: ({ context, event }) => event.type === 'draft' && canDraft(context, event.answer),
    canCommit: ({ context }) => canCommit(context),
    canBranch: ({ context, event }) => event.type === 'branch' && Object.hasOwn(context.run.choices, event.index),
    isHeld: ({ context }) => context.held,
    hasDecided: ({ context }) => hasDecided(context),
    standsAt: ({ context }, place: Place) => context.run.node === place.node && arrivalPhase(context.run) === place.phase,
    landsAt: ({ context }, place: Place) => context.landsAt.node === place.node && context.landsAt.phase === place.phase,
  },
  actions: {
    redraft: assign(({ context, event }) => (event.type === 'draft' ? redraft(context, event) : {})),
    commit: assign(({ context }) => commit(context)),
    readOn: assign(({ context }) => readOn(context)),
    hold: assign({ held: true }),
    arrive: assign(({ context }) => arrive(context)),
    restart: assign(({ context, event }) => (event.type === 'restart' ? fromStart(context, event.seed ?? context.run.seed) : {})),
    branch: assign(({ context, event }) => (event.type === 'branch' ? fromChoice(context, event.index) : {})),
  },
  delays: {
    beat: commitBeat,
    passing: ({ context }) => {
      const time = passingTime(context.run.week - context.before.week, context.reducedMotion);
      return time === 0 ? 0 : time + lastLook;
    },
  },
});

/**
 * A scenario as a statechart: a state for every node, and in it a state for every phase, so that the state value names both
 * (`{ 'first-hire': 'deciding' }`).
 */
export function createPlayMachine(scenario: Scenario) {
  const nodes = Object.entries(scenario.nodes);
  const places = nodes.flatMap(([id, node]) => phasesOf(node).map((phase): Place => ({ node: id, phase })));
  return play.createMachine({
    id: 'play',
    context: ({ input }) => input,
    initial: landing,
    states: {
      [landing]: { always: places.map((place) => ({ guard: { type: 'landsAt' as const, params: place }, target: addressOf(place) })) },
      ...Object.fromEntries(nodes.map(([id, node]) => [id, nodeState(scenario, node)])),
    },
    on: {
      restart: { target: `.${landing}`, actions: 'restart' },
      branch: { guard: 'canBranch', target: `.${landing}`, actions: 'branch' },
    },
  });
}

function nodeState(scenario: Scenario, node: ScenarioNode) {
  const phases = phasesOf(node);
  const arrivals = nodesAfter(node).flatMap((id) => arrivalPhases(scenario.nodes[id] as ScenarioNode).map((phase): Place => ({ node: id, phase })));
  return {
    initial: phases[0] as Phase,
    states: {
      ...Object.fromEntries(phases.map((phase) => [phase, phaseState(phase, phases)])),
      [onward]: { always: arrivals.map((place) => ({ guard: { type: 'standsAt' as const, params: place }, target: addressOf(place), actions: 'arrive' as const })) },
    },
  };
}

/** One phase of a node that has these phases. */
function phaseState(phase: Phase, phases: readonly Phase[]) {
  const weeksPass = phases.includes('projecting');
  switch (phase) {
    case 'reading':
    case 'spared':
      return { on: { read: { target: weeksPass ? 'projecting' : onward, actions: 'readOn' as const } } };
    case 'deciding':
      return {
        on: {
          draft: { guard: 'canDraft' as const, actions: 'redraft' as const },
          commit: { guard: 'canCommit' as const, target: 'committed', actions: 'commit' as const },
        },
      };
    case 'committed':
      return { on: { skip: 'revealed' }, after: { beat: weeksPass ? 'projecting' : 'revealed' } };
    case 'projecting': {
      const shown = phases.includes('revealed') ? [{ guard: 'hasDecided' as const, target: 'revealed' }] : [];
      const passed = [...shown, { target: onward }];
      return { on: { skip: passed, hold: { actions: 'hold' as const } }, after: { passing: { guard: not('isHeld'), actions: raise({ type: 'skip' }) } } };
    }
    case 'revealed':
      return { on: { continue: onward } };
    case 'ended':
      return {};
  }
}

function addressOf(place: Place): string {
  return `#play.${place.node}.${place.phase}`;
}
