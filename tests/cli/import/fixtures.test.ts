import { describe, expect, test } from 'vitest';
import type { LossKind } from '../../../src/cli/import/tale.ts';
import { lintScenario } from '../../../src/lint/lint-scenario.ts';
import { parseScenario } from '../../../src/scenario/parse-scenario.ts';
import { brought, bytesOf, fixture, refusalOf } from './brought.ts';

type Shape = Readonly<Record<string, string | readonly string[]>>;

/** Each node with where its ways lead; an ending leads nowhere. */
function shapeOf(bytes: Uint8Array): Shape {
  const { nodes } = brought(bytes).scenario;
  return Object.fromEntries(Object.entries(nodes).map(([id, node]) => [id, node.kind === 'ending' ? [] : typeof node.next === 'string' ? node.next : node.next.map(({ to }) => to)]));
}

describe('stories in each dialect keep their passages and ways', () => {
  test.each<[string, Shape]>([
    ['pilot-harlowe.twee', {
      'monday-morning': ['ready', 'another-quarter', 'what-customers-need'],
      ready: 'a-customer-calls',
      'a-customer-calls': ['taken-back', 'a-draft'],
      'another-quarter': ['monday-morning-again', 'taken-back'],
      'what-customers-need': 'do-that-one',
      'do-that-one': [],
      'taken-back': [],
      'a-draft': 'letter',
      letter: [],
      'monday-morning-again': ['ready', 'what-customers-need'],
    }],
    ['poaching-sugarcube.twee', {
      'five-oclock': ['matched', 'what-she-wants', 'monday', 'the-lead'],
      matched: 'monday',
      'what-she-wants': ['the-lead', 'monday', 'matched'],
      'the-lead': [],
      monday: [],
    }],
    ['vendor-chapbook.twee', { start: ['built', 'bought'], bought: 'print', built: 'bought', print: [] }],
    ['audit-snowman.twee', { start: ['notes', 'silence'], notes: [], silence: [] }],
    ['plain.twee', { start: ['a-room-left', 'right'], 'a-room-left': [], right: 'start-again', 'start-again': 'a-room-left' }],
    ['published.html', { 'two-weeks': ['jo', 'nobody'], 'her-last-month': ['two-weeks', 'jo', 'she-stays'], jo: [], nobody: [], 'she-stays': 'two-weeks' }],
    ['course.json', {
      'the-model-that-apologised': 'tuesday',
      tuesday: 'what-do-you-do-first',
      'what-do-you-do-first': ['the-queue', 'the-pattern', 'forty-became-four-thousand'],
      'the-queue': 'the-pattern',
      'the-pattern': ['the-year-is-over', 'what-do-you-do-first-again'],
      'forty-became-four-thousand': [],
      'the-year-is-over': [],
      'what-do-you-do-first-again': 'forty-became-four-thousand',
    }],
  ])('%s', (name, shape) => expect(shapeOf(fixture(name))).toEqual(shape));
});

test('the start is what the file says: by name, by number, or failing both the first passage', () => {
  expect(brought(fixture('pilot-harlowe.twee')).scenario.start).toBe('monday-morning');
  expect(brought(fixture('published.html')).scenario.start).toBe('her-last-month');
  expect(brought(bytesOf(':: Start\nOne [[Two]]\n\n:: Two\nTwo')).scenario.start).toBe('start');
  const { scenario, losses } = brought(bytesOf(':: StoryData\n{"ifid":"X","start":"Nowhere"}\n\n:: One\n[[Two]]\n\n:: Two\nTwo'));
  expect([scenario.start, losses.map(({ kind }) => kind)]).toEqual(['one', ['start', 'empty']]);
});

test('titles, summaries and languages come along where the file has them', () => {
  expect(brought(fixture('published.html')).scenario).toMatchObject({ title: 'The handover', language: 'en' });
  expect(brought(fixture('course.json')).scenario).toMatchObject({ title: 'The model that apologised', summary: 'You lead support for a bank. A model now answers **every second** letter.' });
  expect(brought(fixture('plain.twee')).scenario.title).toBe('To do: a title');
});

test('feedback on an answer becomes its reveal, or an ending of its own where the course ends there', () => {
  const { nodes } = brought(fixture('course.json')).scenario;
  expect(nodes['what-do-you-do-first']).toMatchObject({ options: [{ reveal: { why: 'Quick & dear\n\nFour hundred letters wait by Friday.' } }, { id: 'read-what-it-wrote-all-of-it' }, { id: 'pay-the-forty' }] });
  expect(nodes['forty-became-four-thousand']).toMatchObject({ kind: 'ending', variants: [{ text: 'Word went round.' }] });
});

describe('what could not be said is told with its place', () => {
  const told = (name: string): string[] => brought(fixture(name)).losses.map(({ kind, place }) => `${kind} ${place.pointer ?? `${place.line}:${place.column}`}`);

  test.each<[string, readonly string[]]>([
    ['pilot-harlowe.twee', ['macro 16:1', 'condition 25:31', 'media 32:1', 'variable 32:103', 'code 32:124', 'again 41:1', 'comment 59:1', 'missing 60:23', 'special 63:1', 'style 67:1', 'tags 15:1']],
    ['poaching-sugarcube.twee', ['special 7:1', 'comment 15:48', 'condition 17:1', 'code 19:1', 'macro 22:1', 'media 25:1', 'renamed 33:1', 'computed 40:1', 'code 42:1']],
    ['vendor-chapbook.twee', ['code 8:1', 'macro 11:50', 'condition 13:1', 'comment 21:1', 'media 25:1', 'caption 26:22']],
    ['published.html', ['style 11:208', 'code 11:309', 'macro 14:155', 'media 16:1', 'caption 19:422']],
    ['course.json', ['media /branchingScenario/startScreen/startScreenImage', 'timer /branchingScenario/content/1/type/params/behaviour/enableTimer', 'media /branchingScenario/content/2/type', 'code /branchingScenario/content/3/type/params/branchingQuestion/question', 'score /branchingScenario/scoringOptionGroup']],
  ])('%s', (name, places) => expect(told(name)).toEqual(expect.arrayContaining([...places])));

  test('also where there is nothing to tell', () => {
    expect(brought(bytesOf(':: Start\nOne\n\n[[Two]]\n[[Three]]\n\n:: Two\nTwo\n\n:: Three\nThree')).losses).toEqual([]);
  });
});

test('the loader warns of what is left to do, and finds nothing else wrong', () => {
  for (const name of ['pilot-harlowe.twee', 'poaching-sugarcube.twee', 'vendor-chapbook.twee', 'audit-snowman.twee', 'published.html', 'course.json']) {
    const { scenario } = brought(fixture(name));
    const parsed = parseScenario(JSON.stringify(scenario));
    const notes = parsed.ok ? parsed.notes.filter(({ code }) => code !== 'SCN-EXTENSION' && code !== 'SCN-TEXT-MARKUP') : [];
    expect([name, notes]).toEqual([name, []]);
    for (const node of Object.values(scenario.nodes)) if (node.kind === 'choice') expect(node['x-to-do']?.[0]).toContain('levers');
  }
});

test('the minutes it states are such as check would not doubt', () => {
  // One long way with nothing to choose.
  const page = ['Start', 'Middle', 'End'].map((name, at, all) => `:: ${name}\n${'A quiet word in the corridor. '.repeat(300)}\n${all[at + 1] ? `[[${all[at + 1]}]]` : ''}`).join('\n\n');
  for (const bytes of [...['pilot-harlowe.twee', 'poaching-sugarcube.twee', 'published.html', 'course.json', 'plain.twee'].map(fixture), bytesOf(page)]) {
    const { scenario } = brought(bytes);
    expect(lintScenario(scenario, JSON.stringify(scenario), null).filter(({ code }) => code === 'LINT-READING-TIME')).toEqual([]);
  }
});

test('the same file gives the same scenario', () => {
  for (const name of ['pilot-harlowe.twee', 'published.html', 'course.json']) expect(brought(fixture(name))).toEqual(brought(fixture(name)));
});

describe('names and limits', () => {
  test.each<[string, string]>([['Ünïcode & Straße', 'unicode-strasse'], ['漢字', 'passage'], ['__proto__', 'proto'], ['constructor', 'passage-constructor'], ['to-string', 'passage-to-string'], ['x'.repeat(300), 'x'.repeat(56)], ['It’s', 'its']])('the id of a passage called %s is %s', (name, id) => {
    expect(Object.keys(brought(bytesOf(`:: ${name}\nText`)).scenario.nodes)).toEqual([id]);
  });

  test('names that come to one id are told apart', () => {
    expect(Object.keys(brought(bytesOf(':: A b\n[[A-B]]\n\n:: A-B\n[[a B!]]\n\n:: a B!\nText\n\n:: A b\nAgain')).scenario.nodes)).toEqual(['a-b', 'a-b-2', 'a-b-3', 'a-b-2-2']);
  });

  test('a choice has twenty options; the others are told', () => {
    const links = Array.from({ length: 23 }, (_, number) => `[[Way ${number}->End]]`);
    const { scenario, losses } = brought(bytesOf(`:: Start\n${links.join('\n')}\n\n:: End\nText`));
    expect(scenario.nodes['start']).toMatchObject({ options: { length: 20 } });
    expect(losses.filter(({ kind }: { kind: LossKind }) => kind === 'too-many').map(({ what }) => what)).toEqual(['Way 20, to End', 'Way 21, to End', 'Way 22, to End']);
  });

  test('words on a link that are too long for an option are shortened, and told', () => {
    const [fits, long] = ['x'.repeat(200), `${'y'.repeat(100)} ${'z'.repeat(166)}`];
    const { scenario, losses } = brought(bytesOf(`:: Start\n[[${fits}->End]]\n[[${long}->End]]\n\n:: End\nText`));
    expect(scenario.nodes['start']).toMatchObject({ options: [{ label: fits }, { label: `${long.slice(0, 199)}…` }] });
    expect(losses.filter(({ kind }) => kind === 'long').map(({ what, passage }) => [what, passage])).toEqual([[long, 'Start']]);
  });

  test('passages without a name are told apart', () => {
    const { scenario } = brought(bytesOf('<tw-storydata name="x" startnode="1" format="Harlowe"><tw-passagedata pid="1" name="">One</tw-passagedata><tw-passagedata pid="2" name="">Two</tw-passagedata></tw-storydata>'));
    expect(Object.values(scenario.nodes).map(({ title }) => title)).toEqual(['Untitled', 'Untitled (2)']);
  });

  test.each<[string, string, string]>([
    ['too long a text', `:: Start\n${'word '.repeat(3_000)}`, 'the limit is 10000'],
    ['too many passages', Array.from({ length: 5_001 }, (_, number) => `:: P${number}\nText`).join('\n\n'), 'at most 5000'],
    ['only code', ':: Code [script]\nalert(1)', 'no passage that a player would see'],
  ])('%s is refused with a reason', (_what, text, said) => expect(refusalOf(bytesOf(text))).toContain(said));
});

test.each<[string, string | Uint8Array, string]>([
  ['Twine 1', fixture('twine-1.html'), 'Twine 1'],
  ['Ink', fixture('knot.ink'), 'an Ink script'],
  ['compiled Ink', '{"inkVersion":21,"root":[]}', 'a compiled Ink story'],
  ['Yarn', fixture('node.yarn'), 'a Yarn Spinner script'],
  ['ChoiceScript', '*create x 1\nText\n*choice\n  #One\n    *finish', 'a ChoiceScript file'],
  ['a web page', '<!doctype html><html><body>Sign in</body></html>', 'a web page without a Twine story'],
  ['XML with entities', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', 'DOCTYPE'],
  ['XML with a DOCTYPE elsewhere', '<?xml version="1.0"?><!DOCTYPE x SYSTEM "http://example.org/x.dtd"><x/>', 'DOCTYPE'],
  ['HTML with entities', '<!DOCTYPE html [<!ENTITY a "b">]><tw-storydata name="x"></tw-storydata>', 'DOCTYPE'],
  ['a manifest', '<?xml version="1.0"?><manifest identifier="x"/>', 'SCORM'],
  ['our own scenario', '{"format":2,"horizonQuarters":6,"nodes":{}}', 'a scenario of this game already'],
  ['a Twine archive', '<tw-storydata name="A"></tw-storydata><tw-storydata name="B"></tw-storydata>', '2 stories ("A", "B")'],
  ['Twine as JSON', '{"ifid":"x","passages":[]}', 'a Twine story as JSON'],
  ['another H5P type', '{"interactiveVideo":{}}', 'another H5P type'],
  ['h5p.json alone', '{"mainLibrary":"H5P.BranchingScenario"}', 'content/content.json'],
  ['a PDF', '%PDF-1.7', 'a PDF'],
  ['nothing', '', 'empty'],
  ['UTF-16', Buffer.from('\ufeff:: Start\nText', 'utf16le'), 'UTF-16'],
  ['Latin-1', Buffer.from(':: Start\nCafé', 'latin1'), 'Byte 12 of this text is not UTF-8'],
  ['prose', 'Once upon a time.', 'a text without any passage'],
  ['a table of answers', 'sep=;\nname;answer\n=HYPERLINK("http://x");"open', 'a text without any passage'],
  ['a table in UTF-16', Buffer.from('\ufeffname,answer\n', 'utf16le'), 'UTF-16'],
])('B-102 B-103 B-104 %s given by mistake is recognised', (_what, given, said) => {
  expect(refusalOf(typeof given === 'string' ? bytesOf(given) : given)).toContain(said);
});
