import type { Row } from '../../model/wasm/shape.ts';
import { choice, type Code, i32Const, ops, unsigned } from './binary.ts';
import { dropped } from './calls.ts';
import type { Frame } from './frame.ts';
import type { Binding, Names } from './names.ts';
import { elementOf, kept, load, type Spot, spotOf, store, typeOf } from './memory.ts';
import type { Expression } from './source.ts';
import { as, binary, joined, known, math, negated, nothing, type Value } from './values.ts';
import { unknown, type Writer } from './writer.ts';

type Of<Type extends Expression['type']> = Extract<Expression, { type: Type }>;
type Target = Of<'AssignmentExpression'>['left'];

const globals: ReadonlyMap<string, number> = new Map([['Infinity', Infinity], ['NaN', NaN]]);

/** What a name or a chain of names stands for. Null for what is worked out each time it is asked. */
export function resolveWith(writer: Writer, names: Names, node: Expression): Binding | null {
  if (node.type === 'ParenthesizedExpression') return resolveWith(writer, names, node.expression);
  if (node.type === 'Identifier') {
    const found = names.get(node.name);
    if (found) return found;
    if (globals.has(node.name)) return { is: 'constant', name: node.name, value: globals.get(node.name) };
    throw unknown(`the name ${node.name}`);
  }
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return null;
  if (node.object.type === 'Identifier' && node.object.name === 'Math') return null;
  const owner = resolveWith(writer, names, node.object);
  return owner && fieldOf(writer, owner, node.property.name);
}

/** A field of a record whose place is known. */
export function fieldOf(writer: Writer, owner: Binding, name: string): Binding | null {
  if (owner.is === 'group') {
    if (owner === writer.state && name === 'events') return { is: 'constant', name, value: null };
    const field = owner.of.get(name);
    if (!field) throw unknown(`the field ${name}`);
    return field;
  }
  if (owner.is === 'constant' && typeof owner.value === 'object' && owner.value !== null) return { is: 'constant', name: `${owner.name}.${name}`, value: (owner.value as Readonly<Record<string, unknown>>)[name] };
  return null;
}

export function writeExpression(writer: Writer, frame: Frame, names: Names, node: Expression): Value {
  const write = (inner: Expression): Value => writer.expression(frame, names, inner);
  switch (node.type) {
    case 'ParenthesizedExpression': return write(node.expression);
    case 'Literal': return literal(writer, node.value);
    case 'TemplateLiteral': return known(writer.textNumber(''));
    case 'Identifier': {
      const binding = writer.resolve(names, node);
      return valueOf(writer, node.name, binding);
    }
    case 'MemberExpression': return memberOf(writer, frame, names, node);
    case 'UnaryExpression': {
      if (node.operator === '-') return negated(write(node.argument));
      if (node.operator === '!') return negation(write(node.argument));
      throw unknown(node.operator);
    }
    case 'BinaryExpression': {
      if (node.left.type === 'PrivateIdentifier') throw unknown('private fields');
      const same = node.operator === '===' || node.operator === '!==';
      if (same && isNull(writer, names, node.left) && isNull(writer, names, node.right)) return known(node.operator === '===' ? 1 : 0);
      return binary(node.operator, write(node.left), write(node.right));
    }
    case 'LogicalExpression': {
      const left = write(node.left);
      if (left.known !== undefined) return (left.known !== 0) === (node.operator === '&&') ? write(node.right) : left;
      const right = frame.deeper(() => write(node.right));
      if (left.type !== 'i32' || right.type !== 'i32') throw unknown(`${node.operator} of fractions`);
      return { type: 'i32', code: node.operator === '&&' ? choice(left.code, 'i32', right.code, i32Const(0)) : choice(left.code, 'i32', i32Const(1), right.code) };
    }
    case 'ConditionalExpression': {
      const test = write(node.test);
      if (test.known !== undefined) return write(test.known !== 0 ? node.consequent : node.alternate);
      const [then, otherwise] = frame.deeper(() => [write(node.consequent), write(node.alternate)]);
      const type = joined(then.type, otherwise.type);
      return { type, code: choice(test.code, type, as(type, then), as(type, otherwise)) };
    }
    case 'AssignmentExpression': return assignment(writer, frame, names, node, true);
    case 'CallExpression': return callOf(writer, frame, names, node);
    default: throw unknown(node.type);
  }
}

function literal(writer: Writer, value: unknown): Value {
  if (typeof value === 'number') return known(value);
  if (typeof value === 'boolean') return known(value ? 1 : 0);
  if (value === null) return known(0);
  if (typeof value === 'string') return known(writer.textNumber(value));
  throw unknown(String(value));
}

function isNull(writer: Writer, names: Names, node: Expression): boolean {
  if (node.type === 'Literal') return node.value === null;
  const binding = node.type === 'Identifier' || node.type === 'MemberExpression' ? writer.resolve(names, node) : null;
  return binding?.is === 'constant' && binding.value === null;
}

function negation(value: Value): Value {
  return value.known === undefined ? { type: 'i32', code: [...value.code, ops.i32Eqz] } : known(value.known === 0 ? 1 : 0);
}

export function valueOf(writer: Writer, name: string, binding: Binding | null): Value {
  if (binding?.is === 'local') return { type: binding.type, code: [ops.localGet, ...unsigned(binding.index)] };
  if (binding?.is === 'scalar') return load(spotOf(binding));
  if (binding?.is === 'constant' && typeof binding.value !== 'object') return literal(writer, binding.value);
  throw unknown(`${name} as a number`);
}

/** What is indexed: a row of the memory, or a table of the arithmetic. */
function rowOf(writer: Writer, binding: Binding | null): Row | null {
  if (binding?.is === 'row') return binding;
  if (binding?.is !== 'constant' || !ArrayBuffer.isView(binding.value)) return null;
  const kind = binding.value instanceof Float64Array ? 'fraction' : binding.value instanceof Int32Array ? 'whole' : 'byte';
  return { is: 'row', kind, by: null, length: (binding.value as Float64Array).length, at: writer.table(binding.name, binding.value) };
}

function memberOf(writer: Writer, frame: Frame, names: Names, node: Of<'MemberExpression'>): Value {
  if (!node.computed) {
    if (node.property.type === 'Identifier' && node.property.name === 'length') {
      const row = rowOf(writer, writer.resolve(names, node.object));
      if (row) return known(row.length);
    }
    return valueOf(writer, node.property.type === 'Identifier' ? node.property.name : 'a field', writer.resolve(names, node));
  }
  const owner = writer.resolve(names, node.object);
  const index = writer.expression(frame, names, node.property);
  if (owner?.is === 'constant' && Array.isArray(owner.value) && index.known !== undefined) return literal(writer, (owner.value as readonly unknown[])[index.known]);
  return load(elementAt(writer, owner, index));
}

function elementAt(writer: Writer, owner: Binding | null, index: Value): Spot {
  const row = rowOf(writer, owner);
  if (!row) throw unknown('this list');
  return elementOf(row, index);
}

/** An assignment; `wanted` if its value is used. */
export function assignment(writer: Writer, frame: Frame, names: Names, node: Of<'AssignmentExpression'>, wanted: boolean): Value {
  const operator = node.operator.slice(0, -1);
  const target = targetOf(writer, frame, names, node.left);
  const changed = (now: Value): Value => (operator === '' ? writer.expression(frame, names, node.right) : binary(operator, now, writer.expression(frame, names, node.right)));
  if ('index' in target) {
    const index = unsigned(target.index);
    const value = changed({ type: target.type, code: [ops.localGet, ...index] });
    writer.types.put(target.key, value.type);
    return { type: target.type, code: [...as(target.type, value), wanted ? ops.localTee : ops.localSet, ...index] };
  }
  // The address of what is changed is worked out once, before the value.
  const simple = operator === '' || target.address.length <= 2;
  const place = simple ? { before: [] as Code, spot: target } : kept(target, frame.newLocal('i32'));
  const value = changed(load(place.spot));
  const type = typeOf(target.kind);
  if (!wanted) return { type, code: [...place.before, ...store(place.spot, value)] };
  const local = unsigned(frame.newLocal(type));
  const whole: Value = { type, code: [...as(type, value), ops.localTee, ...local] };
  return { type, code: [...place.before, ...store(place.spot, whole), ops.localGet, ...local] };
}

function targetOf(writer: Writer, frame: Frame, names: Names, node: Target): Spot | Extract<Binding, { is: 'local' }> {
  if (node.type === 'MemberExpression' && node.computed) return elementAt(writer, writer.resolve(names, node.object), writer.expression(frame, names, node.property));
  const binding = node.type === 'Identifier' || node.type === 'MemberExpression' ? writer.resolve(names, node) : null;
  if (binding?.is === 'local') return binding;
  if (binding?.is === 'scalar') return spotOf(binding);
  throw unknown('what is assigned to');
}

function callOf(writer: Writer, frame: Frame, names: Names, node: Of<'CallExpression'>): Value {
  const { callee } = node;
  const args = node.arguments.map((arg) => {
    if (arg.type === 'SpreadElement') throw unknown('spread arguments');
    return arg;
  });
  if (callee.type === 'Identifier') {
    if (callee.name === dropped) return nothing([]);
    const called = writer.resolve(names, callee);
    if (called?.is === 'function') return writer.call(frame, names, called, args);
  }
  if (callee.type === 'MemberExpression' && !callee.computed && callee.property.type === 'Identifier') {
    const { object, property } = callee;
    if (object.type === 'Identifier' && object.name === 'Math') {
      const value = math(property.name, args.map((arg) => writer.expression(frame, names, arg)), (type) => frame.newLocal(type));
      if (value) return value;
    }
    const row = property.name === 'fill' ? rowOf(writer, writer.resolve(names, object)) : null;
    if (row && args[0]) return nothing(filled(frame, row, writer.used(row), writer.expression(frame, names, args[0])));
  }
  throw unknown('this call');
}

/** A loop that puts the same number everywhere in a row that is in use. */
function filled(frame: Frame, row: Row, used: Value, value: Value): Code {
  const at = unsigned(frame.newLocal('i32'));
  const index: Value = { type: 'i32', code: [ops.localGet, ...at] };
  const more = binary('<', index, used).code;
  const step = [...store(elementOf(row, index), value), ...index.code, ...i32Const(1), ops.i32Add, ops.localSet, ...at];
  const empty = 0x40;
  return [...i32Const(0), ops.localSet, ...at, ...more, ops.if, empty, ops.loop, empty, ...step, ...more, ops.brIf, 0, ops.end, ops.end];
}
