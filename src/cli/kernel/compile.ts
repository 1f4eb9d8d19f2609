import type { Count, Group, Place, Shape } from '../../model/wasm/shape.ts';
import { texts } from '../../model/wasm/shape.ts';
import { blockOf, type Code, type CompiledFunction, moduleOf, type NumberType, ops, type Signature, unsigned } from './binary.ts';
import { callsOf, dropped } from './calls.ts';
import { resolveWith, writeExpression } from './expressions.ts';
import { Frame, type Ways } from './frame.ts';
import { type Binding, type Callable, Names } from './names.ts';
import type { Block, Expression, FunctionNode, Pattern, Source } from './source.ts';
import { bound, local, writeStatements, writeToLast } from './statements.ts';
import { load, spotOf } from './memory.ts';
import { Types } from './types.ts';
import { as, known, nothing, type Value } from './values.ts';
import { unknown, type Writer } from './writer.ts';

/** What is called from outside, with its parameters that are numbers. */
export const entries = ['openCompany', 'openPlaces', 'runTo', 'measure'] as const;
/** What stays in JavaScript and is called back: levers, and making room. Only numbers are handed over. */
const hosts: ReadonlyMap<string, Signature> = new Map<string, Signature>([
  ['pullDue', { params: ['i32'], result: 'i32' }],
  ['pullRules', { params: [], result: null }],
  ['growFeatures', { params: ['i32'], result: null }],
]);
/** The largest table is filled from outside. */
const filledOutside = 'powersOfTwo';
const page = 65_536;

/** Where a plan says how many there are; features come and go. */
const countAt: Readonly<Record<Count, readonly string[]>> = { seats: ['seats', 'count'], flows: ['flowCount'], programmes: ['programmeCount'], rules: ['ruleCount'], pulls: [], features: [] };

interface Written {
  readonly callee: Callable;
  readonly places: readonly (Binding | null)[];
  readonly at: number;
}

/** Compiles what runs every week from the readable kernel. Throws if the kernel has something in it that numbers cannot say. */
export function compileKernel(source: Source, shape: Shape): Uint8Array {
  const types = new Types();
  for (;;) {
    const module = compileOnce(source, shape, types);
    if (!types.changed()) return module;
  }
}

function compileOnce(source: Source, shape: Shape, types: Types): Uint8Array {
  const calls = callsOf(source, entries, new Set([...hosts.keys(), dropped]));
  const compiled: Place = { is: 'group', of: new Map([...shape.plan.of, ['values', shape.values]]) };
  const roots: ReadonlyMap<string, Place> = new Map([['state', shape.state], ['compiled', compiled]]);
  const top = new Names(null);
  for (const [name, value] of source.constants) top.set(name, { is: 'constant', name, value });
  for (const [name, node] of source.functions) top.set(name, { is: 'function', name, node, around: null });

  const strings = new Map<string, number>(texts.map((text, at) => [text, at + 1]));
  const tables = new Map<string, { readonly at: number; readonly bytes: Code }>();
  const written = new Map<string, Written>();
  const bodies: (CompiledFunction | undefined)[] = [];
  const inPlace: string[] = [];

  const writer: Writer = {
    types,
    state: shape.state,
    spare: shape.spare,
    expression: (frame, names, node) => writeExpression(writer, frame, names, node),
    statements: (frame, names, nodes, ways) => writeStatements(writer, frame, names, nodes, ways),
    resolve: (names, node) => resolveWith(writer, names, node),
    call,
    table(name, values) {
      if (name === filledOutside) return shape.powersAt;
      const last = [...tables.values()].at(-1);
      const { at } = tables.get(name) ?? { at: last ? last.at + last.bytes.length : shape.tablesAt };
      if (!(values instanceof Uint8Array)) throw unknown(`the table ${name}`);
      tables.set(name, { at, bytes: [...values] });
      return at;
    },
    used(row) {
      const place = row.by && fieldAt(shape.plan, countAt[row.by]);
      return place?.is === 'scalar' ? load(spotOf(place)) : known(row.length);
    },
    textNumber(text) {
      const number = strings.get(text) ?? strings.size + 1;
      strings.set(text, number);
      return number;
    },
  };

  function call(frame: Frame, names: Names, callee: Callable, args: readonly Expression[]): Value {
    const host = hosts.get(callee.name);
    if (host) return callHost(frame, names, callee, args, host);
    const ofItsOwn = args.map((arg) => placeOf(names, arg)).some((place) => place !== null && place !== shape.state && place !== compiled);
    if ((ofItsOwn || calls.inPlace(callee, frame.inLoop)) && !inPlace.includes(callee.name)) return writeInPlace(frame, names, callee, args);
    const { places, at } = written.get(callee.name) ?? begin(callee, args.map((arg) => placeOf(names, arg)));
    const code = args.flatMap((arg, nth) => {
      const place = placeOf(names, arg);
      if (place !== places[nth]) throw unknown(`${callee.name} with different records`);
      if (place) return [];
      const value = writer.expression(frame, names, arg);
      return as(types.put(paramKey(callee, nth), value.type), value);
    });
    const type = types.of(callee.name);
    const whole = [...code, ops.call, ...unsigned(at)];
    return calls.gives(callee) ? { type, code: whole } : nothing(whole);
  }

  function callHost(frame: Frame, names: Names, callee: Callable, args: readonly Expression[], { params, result }: Signature): Value {
    const numbers = args.filter((arg) => placeOf(names, arg) === null);
    const code = [...numbers.flatMap((arg, nth) => as(params[nth] ?? 'i32', writer.expression(frame, names, arg))), ops.call, ...unsigned([...hosts.keys()].indexOf(callee.name))];
    return result === null ? nothing(code) : { type: result, code };
  }

  /** The record or list an argument stands for; null for a number. */
  function placeOf(names: Names, arg: Expression): Binding | null {
    if (arg.type !== 'Identifier' && arg.type !== 'MemberExpression') return null;
    const binding = writer.resolve(names, arg);
    if (!binding || binding.is === 'local' || binding.is === 'scalar' || (binding.is === 'constant' && typeof binding.value !== 'object')) return null;
    return binding;
  }

  function writeInPlace(frame: Frame, names: Names, callee: Callable, args: readonly Expression[]): Value {
    return frame.scoped(() => inScope(frame, names, callee, args));
  }

  function inScope(frame: Frame, names: Names, callee: Callable, args: readonly Expression[]): Value {
    const own = new Names(callee.around ?? top);
    const before = paramsOf(callee).flatMap((pattern, nth) => {
      const arg = args[nth];
      if (!arg) throw unknown(`${callee.name} without an argument`);
      const place = placeOf(names, arg);
      if (place) return bound(writer, frame, own, callee.name, pattern, place);
      if (pattern.type !== 'Identifier') throw unknown('this pattern');
      const same = arg.type === 'Identifier' ? writer.resolve(names, arg) : null;
      const value = writer.expression(frame, names, arg);
      // Nobody changes a parameter: what has a name already, or is always the same, needs no variable of its own.
      if (same?.is === 'local') own.set(pattern.name, same);
      else if (value.known !== undefined) own.set(pattern.name, { is: 'constant', name: pattern.name, value: value.known });
      else return local(writer, frame, own, callee.name, pattern.name, pattern.start, value);
      return [];
    });
    const around = frame.inLoop;
    frame.inLoop = false;
    inPlace.push(callee.name);
    const value = bodyInPlace(frame, own, callee);
    inPlace.pop();
    frame.inLoop = around;
    return { ...value, code: [...before, ...value.code] };
  }

  function bodyInPlace(frame: Frame, own: Names, callee: Callable): Value {
    const { body } = callee.node;
    if (!body) throw unknown(`${callee.name} without a body`);
    if (body.type !== 'BlockStatement') return writer.expression(frame, own, body);
    const result = calls.gives(callee);
    const straight = result ? writeToLast(writer, frame, own, body.body, { result: callee.name, returnTo: null }) : null;
    if (straight) return straight;
    const ways: Ways = { result: callee.name, returnTo: frame.depth + 1 };
    const code = frame.deeper(() => bodyOf(frame, own, body, ways, result));
    const whole = blockOf(ops.block, result ? types.of(callee.name) : null, code);
    return result ? { type: types.of(callee.name), code: whole } : nothing(whole);
  }

  function bodyOf(frame: Frame, names: Names, body: Block, ways: Ways, result: boolean): Code {
    const code = writer.statements(frame, names, body.body, ways);
    return result ? [...code, ops.unreachable] : code;
  }

  /** A function of its own: its number is given at once, so that it may call itself. */
  function begin(callee: Callable, places: readonly (Binding | null)[]): Written {
    const entry: Written = { callee, places, at: hosts.size + bodies.length };
    written.set(callee.name, entry);
    bodies.push(undefined);
    return entry;
  }

  function finish({ callee, places, at }: Written): void {
    const names = new Names(top);
    const numbers = paramsOf(callee).filter((_, nth) => !places[nth]);
    const params: NumberType[] = [];
    const frame = new Frame(numbers.length);
    const before = paramsOf(callee).flatMap((pattern, nth) => {
      const place = places[nth];
      if (place) return bound(writer, frame, names, callee.name, pattern, place);
      if (pattern.type !== 'Identifier') throw unknown('this pattern');
      const key = paramKey(callee, nth);
      const type = types.of(key);
      names.set(pattern.name, { is: 'local', index: params.length, type, key, worked: false });
      params.push(type);
      return [];
    });
    const { body } = callee.node;
    if (body?.type !== 'BlockStatement') throw unknown(callee.name);
    const result = calls.gives(callee);
    const code = bodyOf(frame, names, body, { result: callee.name, returnTo: null }, result);
    bodies[at - hosts.size] = { params, result: result ? types.of(callee.name) : null, locals: frame.locals, body: [...before, ...code] };
  }

  for (const name of entries) {
    const node = source.functions.get(name) as FunctionNode;
    const callee: Callable = { is: 'function', name, node, around: null };
    begin(callee, paramsOf(callee).map((pattern) => (pattern.type === 'Identifier' ? roots.get(pattern.name) ?? null : null)));
  }
  // Writing one function begins others.
  for (const entry of written.values()) finish(entry);
  return moduleOf({
    imports: [...hosts],
    functions: bodies as CompiledFunction[],
    exports: entries.map((name) => [name, (written.get(name) as Written).at]),
    data: [...tables.values()].map(({ at, bytes }) => [at, bytes]),
    pages: Math.ceil((shape.tablesAt + [...tables.values()].reduce((sum, { bytes }) => sum + bytes.length, 0)) / page),
  });
}

function fieldAt(group: Group, names: readonly string[]): Place | null {
  return names.reduce<Place | null>((place, name) => (place?.is === 'group' ? place.of.get(name) ?? null : null), names.length > 0 ? group : null);
}

function paramsOf({ node }: Callable): Pattern[] {
  return node.params.map((param) => {
    if (param.type === 'RestElement' || param.type === 'TSParameterProperty') throw unknown('such parameters');
    return param;
  });
}

function paramKey({ name }: Callable, nth: number): string {
  return `${name}(${nth})`;
}

