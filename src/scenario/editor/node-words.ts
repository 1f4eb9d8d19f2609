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
  short: 'A short name for the timeline.',
  facilitator: 'For who leads a group through this; shown only to who asks for it.',
};
const decision = {
  ...base,
  next: 'The node that follows, or a list of ways out: the first whose "when" holds is taken, and the last has none.',
  advance: 'Weeks that pass once this is answered.',
  reveal: 'Words for afterwards, whatever was answered.',
};
const tests = 'Ids of the principles this tests.';
const claim = 'What you say of it: best, defensible or trap. The tools check it against the model.';
const kindsOfLuck =
  'calendar: it comes whatever is done. champion-offer, anyone-offer, leader-offer: one of them gets an outside offer. champion-leaves, anyone-leaves, leader-leaves: one of them goes; say in the levers who. leader-stays: the leader would still be here by then, and agrees. incident: a live feature fails.';
const withinWeeks = 'How many weeks luck has.';
const example = {
  id: 'A stable id; conditions refer to it.',
  label: 'What the reveal calls this answer.',
  answer: 'The answer itself.',
  claim,
  tests,
  reveal: 'Words for afterwards.',
};

export const nodeWords: readonly Said[] = [
  said<BriefNode>('brief', nodes.brief, 'The player reads.', { kind: 'brief', ...base, next: decision.next, advance: decision.advance }),
  said<ChoiceNode>('choice', nodes.choice, 'The player picks one option.', {
    kind: 'choice',
    ...decision,
    options: 'Two or more options, in the order shown.',
    standIn: 'The option taken in projections that look past the player’s own choices.',
  }),
  said<MultiNode>('multi', nodes.multi, 'The player picks several.', {
    kind: 'multi',
    ...decision,
    options: 'What can be picked, in the order shown.',
    atLeast: 'The fewest that make an answer.',
    atMost: 'The most that make an answer.',
    standIn: 'Ids of the options taken in projections.',
    examples: 'Named selections to compare with in the reveal.',
  }),
  said<SequenceNode>('sequence', nodes.sequence, 'The player orders cards into slots, under a cap of seats.', {
    kind: 'sequence',
    ...decision,
    cards: 'The cards on the table.',
    cap: 'How many seats may be filled.',
    pace: 'How fast the slots come up.',
    start: 'Ids of the cards that lie ready when the player arrives.',
    atLeast: 'The fewest cards that make an answer.',
    standIn: 'The order taken in projections.',
    examples: 'Named orders to compare with in the reveal.',
  }),
  said<AllocationNode>('allocation', nodes.allocation, 'The player divides a sum over lines.', {
    kind: 'allocation',
    ...decision,
    totalUsd: 'What there is to divide, in dollars.',
    stepUsd: 'The smallest amount that can be moved.',
    lines: 'What money can be put on.',
    presets: 'Divisions the player can take with one click.',
    standIn: 'The division taken in projections: dollars by line.',
  }),
  said<ThresholdNode>('threshold', nodes.threshold, 'The player sets one or more numbers.', {
    kind: 'threshold',
    ...decision,
    settings: 'What is set, and within which bounds.',
    levers: 'What the numbers do. Write { "setting": "its-id" } wherever a lever takes one. Set to never, that lever is not pulled.',
    standIn: 'The numbers taken in projections, by the id of the setting.',
    examples: 'Named answers to compare with in the reveal.',
    tests,
  }),
  said<EventNode>('event', nodes.event, 'Luck, then an answer. The model says how likely it is.', {
    kind: 'event',
    ...decision,
    odds: 'What may happen, and how many weeks luck has for it.',
    levers: 'Pulled when it happens, before the answer.',
    otherwise: 'What the player reads if it does not happen.',
    options: 'How the player may answer if it does. Left empty, there is only something to read.',
    standIn: 'The option taken in projections. Left out where there are no options.',
  }),
  said<CheckNode>('check', nodes.check, 'A knowledge question. It pulls nothing and takes no time.', {
    kind: 'check',
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
  said<EndingNode>('ending', nodes.ending, 'The story ends here.', { kind: 'ending', ...base, variants: 'Words by how things stand: the first whose "when" holds, and the last has none.' }),
  said<Option>('option', option, 'Something the player may do.', {
    id: 'A stable id; conditions and saved runs refer to it.',
    label: 'What the button says.',
    detail: 'What it means. It must not hint at what comes of it.',
    levers: 'What choosing it does. What comes of it is for the model to say.',
    tests,
    claim,
    reveal: 'Words for afterwards.',
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
    levers: 'Pulled when its slot comes up.',
    seats: 'How many seats it takes; 0 for a card that keeps one open.',
    tests,
  }),
  said<Line>('line', line, 'Something money can be put on.', {
    id: 'A stable id.',
    label: 'What the line is called.',
    detail: 'What the money buys.',
    levers: 'What the money does. Write "usd": "amount" for what the player puts on the line.',
    tests,
  }),
  said<Example<readonly string[]>>('listExample', listExample, 'A named order, or a named selection.', { ...example, answer: 'Ids of cards, in order; or of options.' }),
  said<Example<Readonly<Record<string, number>>>>('splitExample', splitExample, 'A named division.', { ...example, answer: 'Dollars by line; a line left out gets none.' }),
  said<Example<Values>>('valuesExample', valuesExample, 'A named answer.', { ...example, answer: 'A number, or "never", for each setting by its id.' }),
  said<Reveal>('reveal', reveal, 'Words for afterwards. They may name figures of the model, and state no results of their own.', {
    why: 'Why it went as it did.',
    notice: 'What to notice.',
    principle: 'The id of the principle behind it.',
    case: 'What happened at a company.',
    caseKind: 'reported: a company says so. composite: several companies in one. hypothetical: nobody’s.',
    sources: 'Ids of the sources this rests on.',
  }),
  said<Advance>('advance', advance, 'Time that passes.', { weeks: 'Weeks; 13 make a quarter.' }),
  said<SequenceNode['pace']>('pace', pace, 'How fast slots come up.', { perStep: 'Cards that come up together.', everyWeeks: 'Weeks from one step to the next.' }),
  said<Setting>('setting', setting, 'A number to set.', {
    id: 'A stable id.',
    label: 'What is set.',
    unit: 'percent, weeks, people or usd. Levers are given a percentage as a share.',
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
    of: 'role-offer: somebody in the role gets an outside offer. role-leaves: somebody in the role goes.',
    role: 'The role.',
    withinWeeks,
  }),
  said<EndingNode['variants'][number]>('variant', variant, 'Words for one way things may stand.', {
    when: 'When these words are right. The last variant has none.',
    title: 'The headline.',
    text: 'What the player reads.',
  }),
];
