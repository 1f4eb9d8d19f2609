import { fluencyCases } from './fluency.ts';
import { insurerCases } from './insurer.ts';
import type { Case } from './lab.ts';
import { patternCases } from './patterns.ts';
import { peopleCases } from './people.ts';
import { saasCases } from './saas.ts';
import { searchCases } from './searches.ts';
import { structureCases } from './structures.ts';

/** Every pinned set-up. */
export const allCases: readonly Case[] = [...insurerCases, ...saasCases, ...fluencyCases, ...searchCases, ...structureCases, ...patternCases, ...peopleCases];
