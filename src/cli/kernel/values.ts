import { bitsOfF64, type Code, f64Const, i32Const, i32FromF64, type NumberType, ops, unsigned } from './binary.ts';

/** Code that leaves one number on the stack; `known` if that is the same every time. */
export interface Value {
  readonly type: NumberType;
  readonly code: Code;
  readonly known?: number;
  /** The number comes from memory as it is. */
  readonly read?: true;
  /** The code leaves nothing after all. */
  readonly nothing?: true;
}

/** Code that does something and leaves nothing. */
export function nothing(code: Code): Value {
  return { type: 'i32', code, nothing: true };
}

export function known(value: number): Value {
  return Number.isInteger(value) && value === (value | 0) && !Object.is(value, -0)
    ? { type: 'i32', code: i32Const(value), known: value }
    : fraction(value);
}

function fraction(value: number): Value {
  return { type: 'f64', code: f64Const(value), known: value };
}

function toF64(value: Value): Code {
  if (value.type === 'f64') return value.code;
  // Engines work out the conversion of what is always the same; it is shorter to send than the eight bytes of a fraction.
  return [...value.code, ops.f64ConvertI32];
}

/** For what is a whole number, whatever it is kept as. */
export function toI32(value: Value): Code {
  if (value.type === 'i32') return value.code;
  return value.known === undefined ? [...value.code, ...i32FromF64] : i32Const(value.known);
}

export function as(type: NumberType, value: Value): Code {
  return type === 'i32' ? toI32(value) : toF64(value);
}

function bits(value: Value): Code {
  if (value.type === 'i32') return value.code;
  return value.known === undefined ? [...value.code, ...bitsOfF64] : i32Const(value.known | 0);
}

/** The type of a number that is one or the other. */
export function joined(one: NumberType, other: NumberType): NumberType {
  return one === 'f64' || other === 'f64' ? 'f64' : 'i32';
}

const arithmetic = {
  '+': { i32: ops.i32Add, f64: ops.f64Add, of: (a: number, b: number) => a + b },
  '-': { i32: ops.i32Sub, f64: ops.f64Sub, of: (a: number, b: number) => a - b },
  '*': { i32: ops.i32Mul, f64: ops.f64Mul, of: (a: number, b: number) => a * b },
} as const;
const comparisons = {
  '<': { i32: ops.i32Lt, f64: ops.f64Lt }, '>': { i32: ops.i32Gt, f64: ops.f64Gt }, '<=': { i32: ops.i32Le, f64: ops.f64Le }, '>=': { i32: ops.i32Ge, f64: ops.f64Ge },
  '===': { i32: ops.i32Eq, f64: ops.f64Eq }, '!==': { i32: ops.i32Ne, f64: ops.f64Ne },
} as const;
const bitwise = { '&': ops.i32And, '|': ops.i32Or, '^': ops.i32Xor, '<<': ops.i32Shl, '>>': ops.i32Shr } as const;

/** An operator of JavaScript on two numbers. Whole numbers stay whole where JavaScript's would for what the kernel counts. */
export function binary(operator: string, left: Value, right: Value): Value {
  const type = joined(left.type, right.type);
  if (operator in arithmetic) {
    const op = arithmetic[operator as keyof typeof arithmetic];
    if (left.known !== undefined && right.known !== undefined) return known(op.of(left.known, right.known));
    return { type, code: [...as(type, left), ...as(type, right), op[type]] };
  }
  if (operator === '/') {
    if (left.known !== undefined && right.known !== undefined) return fraction(left.known / right.known);
    return { type: 'f64', code: [...toF64(left), ...toF64(right), ops.f64Div] };
  }
  if (operator in comparisons) return { type: 'i32', code: [...as(type, left), ...as(type, right), comparisons[operator as keyof typeof comparisons][type]] };
  if (operator in bitwise) return { type: 'i32', code: [...bits(left), ...bits(right), bitwise[operator as keyof typeof bitwise]] };
  if (operator === '>>>') {
    // By nothing: the 32 bits as a number that is never negative.
    if (right.known === 0) return { type: 'f64', code: [...bits(left), ops.f64ConvertI32Unsigned] };
    return { type: 'i32', code: [...bits(left), ...bits(right), ops.i32ShrUnsigned] };
  }
  throw new Error(`The kernel's compiler does not know ${operator}.`);
}

export function negated(value: Value): Value {
  if (value.known !== undefined) return known(-value.known);
  return { type: 'f64', code: [...toF64(value), ops.f64Neg] };
}

const mathNames = { floor: ops.f64Floor, sqrt: ops.f64Sqrt } as const;

/** A function of `Math` that engines agree on; null if it is none of those. `spare` gives a local for a number in between. */
export function math(name: string, args: readonly Value[], spare: (type: NumberType) => number): Value | null {
  const [first, ...rest] = args;
  if (first === undefined) return null;
  if (name === 'floor' || name === 'sqrt') return { type: 'f64', code: [...toF64(first), mathNames[name]] };
  if (name === 'imul' && rest[0]) return { type: 'i32', code: [...bits(first), ...bits(rest[0]), ops.i32Mul] };
  if (name !== 'min' && name !== 'max') return null;
  return rest.reduce((so, next) => least(name, so, next, spare), first);
}

/** The smaller or the larger of two numbers. */
function least(name: 'min' | 'max', one: Value, other: Value, spare: (type: NumberType) => number): Value {
  const type = joined(one.type, other.type);
  const bound = one.known ?? other.known;
  // Against a number that is always the same one comparison does, no number and signs of nothing included; the machine's own takes three.
  if (type === 'f64' && bound !== undefined && (bound !== 0 || name === 'max')) {
    const moving = unsigned(spare('f64'));
    const code = toF64(one.known === undefined ? one : other);
    const past = name === 'min' ? ops.f64Ge : ops.f64Le;
    return { type, code: [...f64Const(bound), ...code, ops.localTee, ...moving, ops.localGet, ...moving, ...f64Const(bound), past, ops.select] };
  }
  if (type === 'f64') return { type, code: [...toF64(one), ...toF64(other), name === 'min' ? ops.f64Min : ops.f64Max] };
  const [a, b] = [unsigned(spare('i32')), unsigned(spare('i32'))];
  const compared = [ops.localGet, ...a, ops.localGet, ...b, name === 'min' ? ops.i32Lt : ops.i32Gt, ops.select];
  return { type, code: [...one.code, ...other.code, ops.localSet, ...b, ops.localTee, ...a, ops.localGet, ...b, ...compared] };
}
