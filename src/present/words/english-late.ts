import { englishAfter } from './english-after.ts';
import { englishDebrief } from './english-debrief.ts';
import type { LateWords } from './late-words.ts';

export const englishLate: LateWords = { ...englishAfter, debrief: englishDebrief };
