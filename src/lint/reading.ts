import { targetsOf } from '../scenario/condition.ts';
import type { NodeId, Scenario, ScenarioNode } from '../scenario/scenario.ts';
import { plainWords, wordCount } from './texts.ts';

/** Words a minute that adults read of English prose, silently: M. Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109, 2019. */
export const wordsPerMinute = 238;
/** Minutes that making up one's mind takes, beyond reading: a plain allowance and no measurement. */
export const minutesPerDecision = 1;

/**
 * The Flesch–Kincaid grade of an English text: years of school it asks for (J. P. Kincaid and others, 1975).
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59. Null for a text too short to say.
 */
export function gradeOf(text: string): number | null {
  const words = plainWords(text).match(/[A-Za-z’'-]+/g) ?? [];
  if (words.length < fewestWords) return null;
  const sentences = plainWords(text).split(/[.!?:;]{1,9}(?:\s|$)|\n[ \t]{0,9}\n|\n[ \t]{0,9}[-*\d]/).filter((sentence) => /[A-Za-z]/.test(sentence)).length;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

const fewestWords = 40;

/** Groups of vowels, without a silent e at the end: the usual estimate, off by one now and then. */
function syllablesIn(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '').replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, (end) => end.slice(0, 1));
  return Math.max(1, (bare.match(/[aeiouy]+/g) ?? []).length);
}

/** The most and the fewest minutes a first play takes: every text on the way read once, one answer's reveal, a while for each decision. */
export function minutesOf(scenario: Scenario, sorted: readonly NodeId[]): { readonly most: number; readonly fewest: number } {
  const known = new Map<NodeId, { readonly most: number; readonly fewest: number }>();
  for (const id of sorted.toReversed()) {
    const node = scenario.nodes[id];
    if (!node) continue;
    const here = minutesAt(node);
    const after = targetsOf(node).flatMap((to) => known.get(to) ?? []);
    known.set(id, {
      most: here + Math.max(0, ...after.map((each) => each.most)),
      fewest: here + (after.length > 0 ? Math.min(...after.map((each) => each.fewest)) : 0),
    });
  }
  return known.get(scenario.start) ?? { most: 0, fewest: 0 };
}

function minutesAt(node: ScenarioNode): number {
  const own = wordCount(`${node.title} ${node.text}`);
  if (node.kind === 'brief') return own / wordsPerMinute;
  if (node.kind === 'ending') return (own + longest(node.variants.map((variant) => `${variant.title} ${variant.text}`))) / wordsPerMinute;
  return (own + offered(node) + afterwards(node)) / wordsPerMinute + (node.kind === 'event' && node.options.length === 0 ? 0 : minutesPerDecision);
}

type Asking = Exclude<ScenarioNode, { kind: 'brief' | 'ending' }>;

/** Words of everything that lies on the table. */
function offered(node: Asking): number {
  const entries: readonly { readonly label: string; readonly detail?: string }[] =
    'options' in node ? node.options : 'cards' in node ? node.cards : 'lines' in node ? [...node.lines, ...node.presets] : 'settings' in node ? node.settings : node.answers;
  return entries.reduce((sum, { label, detail = '' }) => sum + wordCount(`${label} ${detail}`), 0);
}

/** Words of the reveal: the node's, and the longest of its answers'. */
function afterwards(node: Asking): number {
  if (node.kind === 'check') return longest(node.answers.map((answer) => answer.reason));
  const listed = node.kind === 'choice' || node.kind === 'event' ? node.options : node.kind === 'allocation' ? node.presets : node.examples;
  const said = ({ reveal }: Pick<Asking & { kind: 'choice' }, 'reveal'>): string => (reveal ? [reveal.why, reveal.notice ?? '', reveal.case ?? ''].join(' ') : '');
  return wordCount(said(node)) + longest(listed.map(said));
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(wordCount));
}
