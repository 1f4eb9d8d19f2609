import type { AfterWords } from './after-words.ts';
import { english } from './english.ts';
import { englishBeside } from './english-beside.ts';
import { englishEnding } from './english-ending.ts';
import { englishEvents } from './english-events.ts';
import { englishMoves } from './english-moves.ts';
import { englishNotices } from './english-notices.ts';
import { englishReveal } from './english-reveal.ts';
import { englishSettings } from './english-settings.ts';
import { englishCaptions, englishStage } from './english-stage.ts';
import { englishStudio } from './english-studio.ts';

export const englishAfter: AfterWords = { ...english, stage: englishStage, captions: englishCaptions, settings: englishSettings, notices: englishNotices, beside: englishBeside, events: englishEvents, reveal: englishReveal, ending: englishEnding, moves: englishMoves, studio: englishStudio };
