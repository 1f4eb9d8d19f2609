import { limits } from './limits.ts';
import type { JsonFinding } from './json/read-json.ts';
import { pointerOf, type Places } from './json/spots.ts';
import { escapeControls, type Problem, type ProblemCode, type ProblemFacts } from './problem.ts';

/** What the JSON reader found, as problems with their lines and columns. */
export function jsonProblem(finding: JsonFinding, places: Places): Problem {
  const { code, facts, others } = say(finding, places);
  return {
    code,
    severity: 'error',
    pointer: pointerOf(finding.path),
    ...places.at(finding.at),
    facts,
    ...(others.length > 0 ? { related: others.map((offset) => ({ pointer: pointerOf(finding.path), ...places.at(offset) })) } : {}),
  };
}

interface Said {
  readonly code: ProblemCode;
  readonly facts: ProblemFacts;
  readonly others: readonly number[];
}

function said(code: ProblemCode, facts: ProblemFacts, others: readonly number[] = []): Said {
  return { code, facts, others };
}

function say(finding: JsonFinding, places: Places): Said {
  switch (finding.kind) {
    case 'empty':
      return said('SCN-JSON-EMPTY', {});
    case 'syntax':
      return said('SCN-JSON-SYNTAX', { actual: glimpsed(finding.found), fix: finding.fix });
    case 'end':
      return finding.openedAt === null
        ? said('SCN-JSON-END', { openedLine: 0 })
        : said('SCN-JSON-END', { openedLine: places.at(finding.openedAt).line, lacks: finding.lacks ?? '' }, [finding.openedAt]);
    case 'trailing':
      return finding.openedAt === null
        ? said('SCN-JSON-TRAILING', { actual: glimpsed(finding.found) })
        : said('SCN-JSON-TRAILING', { actual: glimpsed(finding.found), openedLine: places.at(finding.openedAt).line }, [finding.openedAt]);
    case 'duplicate-key':
      return said('SCN-JSON-DUPLICATE', { actual: short(finding.name), firstLine: places.at(finding.firstAt).line }, [finding.firstAt]);
    case 'reserved-key':
      return said('SCN-ID-RESERVED', { actual: finding.name });
    case 'long-key':
      return said('SCN-LIMIT-TEXT', { limit: limits.title, actual: finding.length });
    case 'long-text':
      return said('SCN-LIMIT-TEXT', { limit: limits.text, actual: finding.length });
    case 'lone-surrogate':
      return said('SCN-JSON-SURROGATE', { actual: glimpsed(finding.found) });
    case 'number-too-big':
      return said('SCN-JSON-NUMBER', { actual: glimpsed(finding.found), expected: `between -${limits.magnitude} and ${limits.magnitude}` });
    case 'number-too-small':
      return said('SCN-JSON-NUMBER', { actual: glimpsed(finding.found), expected: 'zero, or far enough from it to be kept' });
    case 'too-deep':
      return said('SCN-LIMIT-DEPTH', { limit: limits.depth });
    case 'too-many-values':
      return said('SCN-LIMIT-VALUES', { limit: limits.values });
  }
}

function short(name: string): string {
  return escapeControls(name.length > limits.id ? `${name.slice(0, limits.id)}…` : name);
}

/** Lone surrogates are written out, so that the message itself can be stored and sent. */
function glimpsed(found: string): string {
  return escapeControls(found.slice(0, limits.shown)).replace(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}
