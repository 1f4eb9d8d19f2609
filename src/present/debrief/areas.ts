import { tableValues } from '../../model/parameters.ts';

/** What the numbers of the table are about; the rest are a role's, a grade's or a kind of company's. */
export const areas = ['building', 'gates', 'hiring', 'people', 'running', 'means'] as const;
export type Area = (typeof areas)[number] | 'each';

export function areaOf(id: string): Area {
  return areas.find((area) => id in tableValues[area]) ?? 'each';
}
