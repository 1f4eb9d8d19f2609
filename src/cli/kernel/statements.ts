import { blockOf, choice, type Code, ops, unsigned } from './binary.ts';
import { assignment, fieldOf, valueOf } from './expressions.ts';
import type { Frame, Ways } from './frame.ts';
import { heldBefore } from './held.ts';
import { type Binding, type Local, Names } from './names.ts';
import type { Expression, Pattern, Statement } from './source.ts';
import { as, toI32, type Value } from './values.ts';
import { unknown, type Writer } from './writer.ts';

type Of<Type extends Statement['type']> = Extract<Statement, { type: Type }>;

/** The statements of a function that returns in its last one and nowhere else: what it returns is left on the stack. */
export function writeToLast(writer: Writer, frame: Frame, names: Names, nodes: readonly Statement[], ways: Ways): Value | null {
  const last = nodes.at(-1);
  if (last?.type !== 'ReturnStatement' || !last.argument || nodes.slice(0, -1).some(returnsSomewhere)) return null;
  const own = new Names(names);
  const before = nodes.slice(0, -1).flatMap((node) => statement(writer, frame, own, node, ways));
  const value = writer.expression(frame, own, last.argument);
  return { ...value, code: [...before, ...value.code] };
}

function returnsSomewhere(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  const { type } = node as { readonly type?: unknown };
  return type === 'ReturnStatement' || (type !== 'ArrowFunctionExpression' && Object.values(node).some(returnsSomewhere));
}

export function writeStatements(writer: Writer, frame: Frame, names: Names, nodes: readonly Statement[], ways: Ways): Code {
  const own = new Names(names);
  return frame.scoped(() => nodes.flatMap((node) => statement(writer, frame, own, node, ways)));
}

function statement(writer: Writer, frame: Frame, names: Names, node: Statement, ways: Ways): Code {
  switch (node.type) {
    case 'BlockStatement': return writer.statements(frame, names, node.body, ways);
    case 'ExpressionStatement': return effect(writer, frame, names, node.expression);
    case 'VariableDeclaration': return node.declarations.flatMap(({ id, init }) => {
      if (!init) throw unknown('a variable without a value');
      return declared(writer, frame, names, ways.result, id, init);
    });
    case 'IfStatement': {
      const test = writer.expression(frame, names, node.test);
      const branch = (inner: Statement | null): Code => (inner ? statement(writer, frame, new Names(names), inner, ways) : []);
      if (test.known !== undefined) return branch(test.known !== 0 ? node.consequent : node.alternate);
      const [then, otherwise] = frame.deeper(() => [branch(node.consequent), branch(node.alternate)]);
      return choice(toI32(test), null, then, otherwise);
    }
    case 'ForStatement': return loop(writer, frame, names, node, ways);
    case 'WhileStatement': return looped(writer, frame, names, node.test, null, node.body, ways);
    case 'ForOfStatement': return unrolled(writer, frame, names, node, ways);
    case 'ReturnStatement': return returned(writer, frame, names, node.argument, ways);
    case 'BreakStatement': return jump(frame, ways.breakTo);
    case 'ContinueStatement': return jump(frame, ways.continueTo);
    case 'EmptyStatement': return [];
    default: throw unknown(node.type);
  }
}

function jump(frame: Frame, to: number | undefined): Code {
  if (to === undefined) throw unknown('a way out of nothing');
  return [ops.br, ...unsigned(frame.depth - to)];
}

function effect(writer: Writer, frame: Frame, names: Names, node: Expression): Code {
  if (node.type === 'AssignmentExpression') return assignment(writer, frame, names, node, false).code;
  const value = writer.expression(frame, names, node);
  return value.nothing ? value.code : [...value.code, ops.drop];
}

/** Gives names to a value, or to parts of a record. Numbers of a record are read now; records and rows are only named. */
function declared(writer: Writer, frame: Frame, names: Names, owner: string, pattern: Pattern, init: Expression): Code {
  if (init.type === 'ArrowFunctionExpression' && pattern.type === 'Identifier') {
    names.set(pattern.name, { is: 'function', name: `${owner}.${pattern.name}`, node: init, around: names });
    return [];
  }
  const place = init.type === 'Identifier' || init.type === 'MemberExpression' ? writer.resolve(names, init) : null;
  if (place && (pattern.type === 'ObjectPattern' || (place.is !== 'local' && place.is !== 'scalar'))) return bound(writer, frame, names, owner, pattern, place);
  if (pattern.type !== 'Identifier') throw unknown('this pattern');
  return local(writer, frame, names, owner, pattern.name, pattern.start, writer.expression(frame, names, init));
}

/** Gives a pattern's names to a record's parts. */
export function bound(writer: Writer, frame: Frame, names: Names, owner: string, pattern: Pattern, place: Binding): Code {
  if (pattern.type === 'Identifier') {
    if (place.is === 'scalar') return local(writer, frame, names, owner, pattern.name, pattern.start, valueOf(writer, pattern.name, place));
    names.set(pattern.name, place);
    return [];
  }
  if (pattern.type !== 'ObjectPattern') throw unknown('this pattern');
  return pattern.properties.flatMap((property) => {
    if (property.type !== 'Property' || property.key.type !== 'Identifier') throw unknown('this pattern');
    const field = fieldOf(writer, place, property.key.name);
    if (!field) throw unknown(`the field ${property.key.name}`);
    return bound(writer, frame, names, owner, property.value, field);
  });
}

/** Puts a value into a new variable. */
export function local(writer: Writer, frame: Frame, names: Names, owner: string, name: string, start: number, value: Value): Code {
  const key = `${owner}:${name}:${start}`;
  const type = writer.types.put(key, value.type);
  const made: Local = { is: 'local', index: frame.newLocal(type), type, key, worked: value.read !== true && value.known === undefined };
  names.set(name, made);
  return [...as(type, value), ops.localSet, ...unsigned(made.index)];
}

function loop(writer: Writer, frame: Frame, names: Names, node: Of<'ForStatement'>, ways: Ways): Code {
  const own = new Names(names);
  if (node.init?.type !== 'VariableDeclaration' || !node.test || !node.update) throw unknown('this loop');
  const start = statement(writer, frame, own, node.init, ways);
  const body = looped(writer, frame, own, node.test, node.update, node.body, ways);
  return body.length > 0 ? [...start, ...body] : [];
}

/** A loop tests before its first round, and then at the end of each. One that does nothing is left out. */
function looped(writer: Writer, frame: Frame, names: Names, test: Expression, update: Expression | null, body: Statement, ways: Ways): Code {
  const before = toI32(writer.expression(frame, names, test));
  const out = frame.depth + 1;
  const round = frame.deeper(() => frame.deeper(() => {
    const next = frame.depth + 1;
    const around = frame.inLoop;
    frame.inLoop = true;
    const own = frame.deeper(() => statement(writer, frame, new Names(names), body, { ...ways, breakTo: out, continueTo: next }));
    frame.inLoop = around;
    if (own.length === 0) return [];
    const step = update ? effect(writer, frame, names, update) : [];
    return [...blockOf(ops.block, null, own), ...step, ...toI32(writer.expression(frame, names, test)), ops.brIf, 0];
  }));
  return round.length === 0 ? [] : choice(before, null, [...heldBefore(writer, names, [test, update, body]), ...blockOf(ops.loop, null, round)], []);
}

/** A round for each thing named in a list. */
function unrolled(writer: Writer, frame: Frame, names: Names, node: Of<'ForOfStatement'>, ways: Ways): Code {
  const { left, right } = node;
  if (right.type !== 'ArrayExpression' || left.type !== 'VariableDeclaration') throw unknown('a loop over this');
  const pattern = left.declarations[0]?.id;
  return right.elements.flatMap((element) => {
    if (!element || element.type === 'SpreadElement' || !pattern) throw unknown('a loop over this');
    const own = new Names(names);
    return [...declared(writer, frame, own, ways.result, pattern, element), ...statement(writer, frame, own, node.body, ways)];
  });
}

function returned(writer: Writer, frame: Frame, names: Names, node: Expression | null, ways: Ways): Code {
  const value = node ? writer.expression(frame, names, node) : null;
  const leave = ways.returnTo === null ? [ops.return] : [ops.br, ...unsigned(frame.depth - ways.returnTo)];
  if (!value) return leave;
  if (value.nothing) return [...value.code, ...leave];
  return [...as(writer.types.put(ways.result, value.type), value), ...leave];
}
