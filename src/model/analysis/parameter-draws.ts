import { draw } from '../luck.ts';
import { parameterTable, parameterValues, type Parameter, type ParameterValues } from '../parameters.ts';

/** The value below which a share u of a triangular distribution lies: most likely at the table's value, nothing outside the range. */
export function triangular({ low, value, high }: Pick<Parameter, 'low' | 'value' | 'high'>, u: number): number {
  const width = high - low;
  if (width <= 0) return value;
  return u * width < value - low ? low + Math.sqrt(u * width * (value - low)) : high - Math.sqrt((1 - u) * width * (high - value));
}

/** One draw of the whole table by id, each parameter on its own within its range. A parameter's draw depends on its id, so adding a row moves no other. */
export function drawnParameters(seed: number, index: number): readonly (readonly [id: string, value: number])[] {
  return parameterTable.map((row) => [row.id, triangular(row, draw({ seed, index }, 'world', `parameter/${row.id}`, 0, 0))]);
}

/** The same, as the model takes it. */
export function drawnValues(seed: number, index: number): ParameterValues {
  return parameterValues(new Map(drawnParameters(seed, index)));
}
