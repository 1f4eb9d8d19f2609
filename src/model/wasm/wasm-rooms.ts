import { powersOfTwo } from '../arithmetic.ts';
import type { CompiledPlan } from '../compile-plan.ts';
import { pullDue, pullRules } from '../kernel/levers.ts';
import { entityKeyOf, momentKeyOf } from '../luck.ts';
import type { ParameterValues } from '../parameters.ts';
import { plainRoom } from '../plain-room.ts';
import type { World } from '../plan.ts';
import type { Build, Room } from '../room.ts';
import { capacity, type Group, shapeOfMemory } from './shape.ts';
import { stateIn, type WriteFields, type Words, wordsOf, writerOf } from './view.ts';

/** The compiled weeks: what the module gives. */
interface Weeks {
  readonly memory: WebAssembly.Memory;
  openCompany(): void;
  openPlaces(seats: number, flows: number, programmes: number, rules: number): void;
  runTo(tick: number, next: number): number;
  measure(): void;
}

interface WasmRoom extends Room {
  world: World;
  /** The world, while another room's is in the memory. */
  image: Uint8Array | null;
  /** Something has happened in the memory since the image was taken. */
  moved: boolean;
  /** Stands in once a world has outgrown the memory. */
  plain: Room | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** More features are live than the memory has room for. */
class OutOfRoom extends Error {}

/**
 * Rooms whose weeks run compiled. There is one memory with one world in it: the room that is asked brings its own there, and the
 * other room's is put by. Levers are pulled by the readable kernel, on the same memory. What needs more room than there is stands in
 * plain rooms. Throws where the module cannot be run.
 */
export function wasmRooms(module: WebAssembly.Module): Build {
  const shape = shapeOfMemory();
  const weeks = new WebAssembly.Instance(module, {
    host: {
      pullDue: (next: number) => pullDue(state, plan as CompiledPlan, next),
      pullRules: () => pullRules(state, plan as CompiledPlan),
      growFeatures() {
        throw new OutOfRoom();
      },
    },
  }).exports as unknown as Weeks;
  const words = wordsOf(weeks.memory.buffer);
  const state = stateIn(words, shape.state);
  const { writeOwn, writeSeating, writeCompany } = planWriters(words, shape.plan);
  const writeValues = writerOf(words, shape.values);
  const worldHere = words.bytes.subarray(shape.stateAt, shape.end);
  words.fractions.set(powersOfTwo, shape.powersAt / powersOfTwo.BYTES_PER_ELEMENT);

  let here: WasmRoom | null = null;
  let plan: CompiledPlan | null = null;
  let values: ParameterValues | null = null;

  /** Gives the memory to a room. Its world is what is in the memory, whatever that is. */
  const give = (room: WasmRoom | null): void => {
    if (here && here !== room && here.moved) {
      if (here.image) here.image.set(worldHere);
      else here.image = worldHere.slice();
      here.moved = false;
    }
    here = room;
  };
  const bring = (room: WasmRoom): void => {
    if (here === room) return;
    give(room);
    if (room.image) worldHere.set(room.image);
  };
  /** Plans that start from one company share most of what they are: only what may differ from the one before is looked at. */
  const writePlan = (compiled: CompiledPlan): void => {
    if (plan === compiled) return;
    const [now, before] = [compiled as unknown as Fields, plan as unknown as Fields | null];
    if (compiled.company !== plan?.company || compiled.ticksPerWeek !== plan.ticksPerWeek) writeCompany(now, before);
    if (compiled.seats !== plan?.seats) writeSeating(now, before);
    writeOwn(now, before);
    plan = compiled;
    if (values === compiled.values) return;
    writeValues(compiled.values as unknown as Fields, values as unknown as Fields | null);
    values = compiled.values;
  };
  /** Has a world stand in a plain room from now on, run there from its opening: whatever was pulled is in its plan. */
  const standPlain = (room: WasmRoom, compiled: CompiledPlan, world: World, tick: number): number => {
    if (here === room) here = null;
    room.plain = plainRoom(compiled);
    room.plain.open(compiled, world);
    return room.plain.runTo(compiled, tick, 0);
  };
  /** Does something in the memory, or has the world stand in a plain room instead. */
  const doing = (room: WasmRoom, compiled: CompiledPlan, tick: number, act: () => number): number => {
    room.moved = true;
    if (plan !== compiled) {
      if (!fits(compiled)) return standPlain(room, compiled, room.world, tick);
      writePlan(compiled);
    }
    try {
      return act();
    } catch (error) {
      if (error instanceof OutOfRoom) return standPlain(room, compiled, room.world, tick);
      throw error;
    }
  };

  return () => {
    const room: WasmRoom = {
      world: { seed: 0, index: 0 },
      image: null,
      moved: false,
      plain: null,
      get state() {
        if (room.plain) return room.plain.state;
        bring(room);
        return state;
      },
      open(compiled, world) {
        Object.assign(room, { world, plain: null });
        give(room);
        doing(room, compiled, 0, () => {
          state.keys.world = entityKeyOf(world.seed, world.index);
          state.keys.moment = momentKeyOf(world.seed, world.index);
          weeks.openCompany();
          return 0;
        });
      },
      takeOver(from, past, compiled) {
        const other = from as WasmRoom;
        room.world = other.world;
        if (other.plain || (plan !== compiled && !fits(compiled))) {
          standPlain(room, compiled, room.world, other.state.tick);
          return;
        }
        // What this room had is written over: it need not be put by.
        room.moved = false;
        // What is in the memory then is the other's world, and from now on this room's as well.
        bring(other);
        give(room);
        Object.assign(room, { moved: true, plain: null });
        writePlan(compiled);
        weeks.openPlaces(past.seats.count, past.flowCount, past.programmeCount, past.ruleCount);
      },
      runTo(compiled, tick, next) {
        if (room.plain) return room.plain.runTo(compiled, tick, next);
        bring(room);
        return doing(room, compiled, tick, () => weeks.runTo(tick, next));
      },
      measure(compiled) {
        if (room.plain) return room.plain.measure(compiled);
        bring(room);
        room.moved = true;
        writePlan(compiled);
        weeks.measure();
      },
    };
    return room;
  };
}

/** What a plan's levers make of it, and the seats they open. All else comes from its company and the length of a tick. */
const ownFields: readonly string[] = ['pullWeeks', 'ruleCount', 'ruleMetric', 'ruleLevel', 'flowCount', 'programmeCount'] satisfies (keyof CompiledPlan)[];
const seatingFields: readonly string[] = ['seats', 'payGapMost'] satisfies (keyof CompiledPlan)[];

function planWriters(words: Words, plan: Group): Readonly<Record<'writeOwn' | 'writeSeating' | 'writeCompany', WriteFields>> {
  const part = (wanted: (name: string) => boolean): WriteFields => writerOf(words, { is: 'group', of: new Map([...plan.of].filter(([name]) => wanted(name))) });
  return {
    writeOwn: part((name) => ownFields.includes(name)),
    writeSeating: part((name) => seatingFields.includes(name)),
    writeCompany: part((name) => !ownFields.includes(name) && !seatingFields.includes(name)),
  };
}

/** Asked of every plan that comes into the memory; of features there is room for as many as there is room for. */
function fits({ seats, flowCount, programmeCount, ruleCount, pullWeeks }: CompiledPlan): boolean {
  return seats.count <= capacity.seats && flowCount <= capacity.flows && programmeCount <= capacity.programmes && ruleCount <= capacity.rules && pullWeeks.length <= capacity.pulls;
}
