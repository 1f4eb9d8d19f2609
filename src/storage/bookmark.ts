import type { Bookmark } from '../play/bookmark.ts';
import { type Draft, type Phase, phases } from '../play/snapshot.ts';
import type { Answer } from '../run/run.ts';
import { isRecord } from '../scenario/records.ts';
import type { Values } from '../scenario/scenario.ts';

/** Reads a stored bookmark, or gives null when any part of it does not fit. */
export function parseBookmark(raw: unknown): Bookmark | null {
  if (!isRecord(raw) || typeof raw.node !== 'string' || !isPhase(raw.phase)) return null;
  const draft = parseDraft(raw.draft);
  return draft && { node: raw.node, phase: raw.phase, draft };
}

function parseDraft(raw: unknown): Draft | null {
  if (!isRecord(raw)) return null;
  const { confidence } = raw;
  if (confidence !== null && !isNumber(confidence)) return null;
  if (raw.answer === null) return { answer: null, confidence };
  const answer = parseAnswer(raw.answer);
  return answer && { answer, confidence };
}

/** The shape only: whether the answer is on offer is for the game to say. */
function parseAnswer(raw: unknown): Answer | null {
  if (!isRecord(raw)) return null;
  switch (raw.kind) {
    case 'read':
    case 'spared':
      return { kind: raw.kind };
    case 'option':
      return typeof raw.option === 'string' ? { kind: 'option', option: raw.option } : null;
    case 'order':
      return Array.isArray(raw.cards) && raw.cards.every(isText) ? { kind: 'order', cards: raw.cards } : null;
    case 'split':
      return isRecord(raw.usd) && Object.values(raw.usd).every(isNumber) ? { kind: 'split', usd: raw.usd as Readonly<Record<string, number>> } : null;
    case 'options':
      return Array.isArray(raw.options) && raw.options.every(isText) ? { kind: 'options', options: raw.options } : null;
    case 'values':
      return isRecord(raw.values) && Object.values(raw.values).every(isLevel) ? { kind: 'values', values: raw.values as Values } : null;
    default:
      return null;
  }
}

const isLevel = (value: unknown): value is number | 'never' => value === 'never' || isNumber(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isPhase = (value: unknown): value is Phase => (phases as readonly unknown[]).includes(value);
