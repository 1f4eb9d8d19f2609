import type { GeneralOdds, RoleOdds } from '../../model/event-odds.ts';
import type {
  Advance, AllocationNode, BriefNode, Card, CheckAnswer, CheckNode, ChoiceNode, EndingNode, EventNode, Example, Facilitator, Line, MultiNode, MultiOption, Option, Reveal,
  SequenceNode, Setting, ThresholdNode, Values,
} from '../scenario.ts';
import {
  advance, anyOdds, card, checkAnswer, facilitator, line, listExample, multiOption, nodes, option, pace, reveal, roleOdds, setting, splitExample, valuesExample, variant,
} from '../schema/node.ts';
import { said, type Said } from './said.ts';

const base = {
  title: 'The headline of the screen.',
  text: 'What the player reads. Emphasis, lists and links in Markdown.',
  speaker: 'Who says it, if somebody does.',
  short: 'A few words for the line of weeks and for lists, where the title is too long.',
  facilitator: 'For who leads a group through this; shown only to who asks for it.',
};
const decision = {
  ...base,
  next: 'The node that follows, or a list of ways out: the first whose "when" holds is taken, and the last has none.',
  advance: 'How much time passes once this is answered. Left out, none.',
  reveal: 'What is told once the weeks have passed, whatever was answered.',
};
const tests = 'Ids of the principles that show in how this is answered.';
const claim = 'How good you say it is. The player never sees this before choosing; the tools hold it against the model.';
const kindsOfLuck =
  'What luck may bring. How likely it is follows from how the company stands then; nobody writes a probability.';
const withinWeeks = 'Over how many weeks it may happen. The more, the likelier; for a leader who stays, the less likely. What the calendar brings comes in any case.';
const example = {
  id: 'A stable id; conditions refer to it.',
  label: 'What the reveal calls this answer.',
  answer: 'The answer itself.',
  claim,
  tests,
  reveal: 'What is told afterwards to who answered so, and of this answer to others.',
};

export const nodeWords: readonly Said[] = [
  said<BriefNode>('brief', nodes.brief, 'The player reads.', { ...base, next: decision.next, advance: decision.advance }),
  said<ChoiceNode>('choice', nodes.choice, 'The player picks one option.', {
    ...decision,
    options: 'Two or more options, in the order shown.',
    standIn: 'The id of a plain, sensible option. The model takes it where it looks ahead past what the player has decided so far.',
  }),
  said<MultiNode>('multi', nodes.multi, 'The player picks several.', {
    ...decision,
    options: 'What can be picked, in the order shown.',
    atLeast: 'The fewest that make an answer.',
    atMost: 'The most that make an answer.',
    standIn: 'Ids of a plain, sensible selection. The model takes it where it looks ahead past what the player has decided so far.',
    examples: 'Named selections to compare with in the reveal.',
  }),
  said<SequenceNode>('sequence', nodes.sequence, 'The player orders cards into slots, under a cap of seats.', {
    ...decision,
    cards: 'The cards on the table.',
    cap: 'How many seats the cards may take together.',
    pace: 'How fast one card follows another.',
    start: 'Ids of the cards that lie ready when the player arrives.',
    atLeast: 'The fewest cards that make an answer.',
    standIn: 'Ids of cards in a plain, sensible order. The model takes it where it looks ahead past what the player has decided so far.',
    examples: 'Named orders to compare with in the reveal.',
  }),
  said<AllocationNode>('allocation', nodes.allocation, 'The player divides a sum over lines.', {
    ...decision,
    totalUsd: 'What there is to divide, in dollars.',
    stepUsd: 'The smallest amount that can be moved, in dollars.',
    lines: 'What money can be put on.',
    presets: 'Divisions the player can take with one click.',
    standIn: 'A plain, sensible division, in dollars by line. The model takes it where it looks ahead past what the player has decided so far.',
  }),
  said<ThresholdNode>('threshold', nodes.threshold, 'The player sets one or more numbers.', {
    ...decision,
    settings: 'What is set, and within which bounds.',
    levers: 'What the numbers do. Write { "setting": "its-id" } wherever a lever takes one. Set to never, that lever is not pulled.',
    standIn: 'Plain, sensible numbers, by the id of the setting. The model takes them where it looks ahead past what the player has decided so far.',
    examples: 'Named answers to compare with in the reveal.',
    tests,
  }),
  said<EventNode>('event', nodes.event, 'Luck, then an answer. The model says how likely it is.', {
    ...decision,
    odds: 'What may happen, and how many weeks luck has for it.',
    levers: 'What the event itself does to the company, before the player answers.',
    otherwise: 'What the player reads if it does not happen.',
    options: 'How the player may answer if it does. Left empty, there is only something to read.',
    standIn: 'The id of a plain, sensible option, which the model takes where it looks ahead. Left out where there are no options.',
  }),
  said<CheckNode>('check', nodes.check, 'A knowledge question. It pulls nothing and takes no time.', {
    ...base,
    text: 'The question.',
    answers: 'Two or more answers, exactly one of them right.',
    sources: 'Ids of the sources the right answer rests on.',
    next: decision.next,
  }),
  said<CheckAnswer>('checkAnswer', checkAnswer, 'An answer to a knowledge question.', {
    id: 'A stable id; conditions and saved runs refer to it.',
    label: 'What it says.',
    right: 'Whether it is right.',
    reason: 'Why it is right or wrong; shown afterwards.',
  }),
  said<Facilitator>('facilitator', facilitator, 'For who leads a group.', { notes: 'What to look out for, and what to say.', discussion: 'Questions to discuss, one by one.' }),
  said<EndingNode>('ending', nodes.ending, 'The story ends here.', { ...base, variants: 'Words by how things stand: the first whose "when" holds, and the last has none.' }),
  said<Option>('option', option, 'Something the player may do.', {
    id: 'A stable id; conditions and saved runs refer to it.',
    label: 'What the button says.',
    detail: 'What it means. It must not hint at what comes of it.',
    levers: 'What choosing it does. What comes of it is for the model to say.',
    tests,
    claim,
    reveal: 'What is told afterwards to who chose this.',
  }),
  said<MultiOption>('multiOption', multiOption, 'One of several that may be picked.', {
    id: 'A stable id; conditions and saved runs refer to it.',
    label: 'What the box says.',
    detail: 'What it means. It must not hint at what comes of it.',
    levers: 'What picking it does.',
    tests,
  }),
  said<Card>('card', card, 'Something that can take a slot.', {
    id: 'A stable id. A card with the same id in another branch meets the same luck.',
    label: 'What the card says.',
    detail: 'What it means.',
    levers: 'What it does to the company when its turn comes.',
    seats: 'How many seats it takes; 0 for a card that keeps one open.',
    tests,
  }),
  said<Line>('line', line, 'Something money can be put on.', {
    id: 'A stable id; answers and conditions refer to it.',
    label: 'What the line is called.',
    detail: 'What the money buys.',
    levers: 'What the money does. Write "usd": "amount" for what the player puts on the line.',
    tests,
  }),
  said<Example<readonly string[]>>('listExample', listExample, 'A named order, or a named selection.', { ...example, answer: 'Ids of cards, in order; or of options.' }),
  said<Example<Readonly<Record<string, number>>>>('splitExample', splitExample, 'A named division.', { ...example, answer: 'Dollars by line; a line left out gets none.' }),
  said<Example<Values>>('valuesExample', valuesExample, 'A named answer.', { ...example, answer: 'A number, or "never", for each setting by its id.' }),
  said<Reveal>('reveal', reveal, 'Words for afterwards. They may name figures of the model, and state no results of their own.', {
    why: 'Why it goes as it goes: the causes, not this play’s luck.',
    notice: 'What could have been seen beforehand.',
    principle: 'The id of the principle behind it.',
    case: 'What happened at a real company, or at one like it.',
    caseKind: 'Whose case it is. Shown above it.',
    sources: 'Ids of the sources this rests on.',
  }),
  said<Advance>('advance', advance, 'Time that passes.', { weeks: 'How many weeks pass; 13 make a quarter.' }),
  said<SequenceNode['pace']>('pace', pace, 'How fast slots come up.', { perStep: 'How many cards come up together.', everyWeeks: 'Weeks from one step to the next.' }),
  said<Setting>('setting', setting, 'A number to set.', {
    id: 'A stable id; answers and levers refer to it.',
    label: 'What is set.',
    unit: 'What the number counts.',
    min: 'The lowest number.',
    max: 'The highest number.',
    step: 'How far apart the numbers are.',
    start: 'Where it stands when the player arrives. Not the best answer.',
    minLabel: 'What the lowest number means.',
    maxLabel: 'What the highest number means.',
    neverLabel: 'If the player may also say never: the words for it.',
  }),
  said<GeneralOdds>('odds', anyOdds, 'How likely the event is: the model’s own odds.', { of: kindsOfLuck, withinWeeks }),
  said<RoleOdds>('roleOdds', roleOdds, 'How likely the event is in one role: the model’s own odds.', {
    of: 'What luck may bring to people in a role.',
    role: 'Whose luck it is.',
    withinWeeks,
  }),
  said<EndingNode['variants'][number]>('variant', variant, 'Words for one way things may stand.', {
    when: 'When these words are right. The last variant has none.',
    title: 'The headline.',
    text: 'What the player reads.',
  }),
];
