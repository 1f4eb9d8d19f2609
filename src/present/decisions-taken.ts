import { decided } from '../judge/made.ts';
import type { Run } from '../run/run.ts';
import { answerInWords } from './answer-words.ts';
import { momentsOf, type Moment } from './story.ts';
import type { EndingView } from './view.ts';
import type { AfterWords } from './words/after-words.ts';

/** The decisions of a run that decided something: an event that did not happen is none, and no place to branch from. */
export function momentsTaken(run: Run): Moment[] {
  return momentsOf(run).filter(({ choice }) => decided(run, choice));
}

/** One of them in words, with its place in the run. */
export function decisionTaken(run: Run, { index, number, id, node, choice }: Moment, words: AfterWords): EndingView['decisions'][number] {
  return {
    index,
    number,
    title: node.title,
    answer: answerInWords(run.scenario, id, choice.answer, words),
    confidence: choice.confidence === null ? words.play.unasked.read : words.ending.confidence(choice.confidence),
  };
}
