import { describe, expect, test } from 'vitest';
import { brought, bytesOf } from './brought.ts';

const text = (html: string): object => ({ library: 'H5P.AdvancedText 1.1', params: { text: html }, subContentId: 'a', metadata: { title: 'Untitled Text' } });
const screen = (library: string, params: object, nextContentId: number): object => ({ type: { library, params, subContentId: 'b', metadata: { title: 'Before the vote' } }, showContentTitle: false, nextContentId });
const course = (...content: object[]): Uint8Array => bytesOf(JSON.stringify({ branchingScenario: { title: 'A course', content, endScreens: [] } }, null, 1));

/** Two slides as the editor of H5P writes them; things lie on a slide in the order in which they were put there. */
const slides = {
  presentation: {
    slides: [
      {
        elements: [
          { x: 5, y: 60, width: 40, height: 20, action: text('<p>The board votes on <em>Friday</em>.</p>'), solution: '<p>Say this slowly.</p>' },
          { x: 5, y: 5, width: 90, height: 10, action: text('<h2>Where we are</h2>') },
          { x: 50, y: 60, width: 20, height: 20, action: { library: 'H5P.Image 1.1', params: { file: { path: 'images/x.png' }, alt: 'A curve that falls' } } },
          { x: 0, y: 0, width: 1, height: 1, action: { library: 'H5P.Shape 1.0', params: { type: 'line' } } },
        ],
        keywords: [{ main: 'The quarter' }],
        slideBackgroundSelector: {},
      },
      {
        elements: [
          { x: 5, y: 5, action: { library: 'H5P.MultiChoice 1.14', params: { question: '<p>What fell?</p>', answers: [{ text: '<div>Trust</div>', correct: true }] } } },
          { x: 5, y: 50, action: { library: 'H5P.Link 1.3', params: { title: 'The minutes', linkWidget: { protocol: 'https://', url: 'example.org/minutes' } } } },
          { x: 5, y: 70, action: { library: 'H5P.Link 1.3', params: { title: 'Boo', linkWidget: { protocol: 'other', url: 'javascript:alert(1)' } } } },
          { x: 5, y: 80, action: { library: 'H5P.Link 1.3', params: { title: 'Write to us', linkWidget: { protocol: 'other', url: 'mailto:us@example.org' } } } },
        ],
      },
    ],
  },
};

describe('the words in a presentation', () => {
  const { scenario, losses } = brought(course(screen('H5P.CoursePresentation 1.21', slides, -1)));

  test('are carried over from top to bottom, slide by slide', () => {
    expect(scenario.nodes['before-the-vote']).toMatchObject({ kind: 'brief', text: '**The quarter**\n\n**Where we are**\n\nThe board votes on *Friday*.\n\n[The minutes](https://example.org/minutes)\n\nBoo (javascript:alert(1))\n\n[Write to us](mailto:us@example.org)' });
  });

  test('come with what is no words, each at its place', () => {
    const at = '/branchingScenario/content/0/type/params/presentation/slides';
    expect(losses.filter(({ kind }) => ['slides', 'task', 'media', 'screen'].includes(kind)).map(({ kind, what, place }) => [kind, what, place.pointer])).toEqual(expect.arrayContaining([
      ['slides', 'H5P.CoursePresentation: Before the vote', '/branchingScenario/content/0/type'],
      ['task', 'a comment: Say this slowly.', `${at}/0/elements/0/solution`],
      ['media', 'H5P.Image: A curve that falls', `${at}/0/elements/2/action`],
      ['task', 'H5P.MultiChoice: What fell?', `${at}/1/elements/0/action`],
    ]));
    expect(losses.some(({ what }) => what.includes('H5P.Shape'))).toBe(false);
  });
});

test('the words in a video and on a picture stay with the place that is kept for it', () => {
  const video = { interactiveVideo: { video: { files: [] }, assets: { interactions: [{ x: 1, y: 10, duration: { from: 60, to: 70 }, action: text('<p>She let go.</p>') }, { x: 1, y: 80, duration: { from: 3, to: 9 }, action: text('<p>Watch her hands.</p>') }] } } };
  const spots = { image: { path: 'images/room.png' }, hotspots: [{ position: { x: 1, y: 1 }, header: 'The chair', content: [text('<p>Nobody sits there.</p>')] }] };
  const { nodes } = brought(course(screen('H5P.InteractiveVideo 1.21', video, 1), screen('H5P.ImageHotspots 1.8', spots, -1))).scenario;
  expect(Object.values(nodes).slice(0, 2).map((node) => node.text)).toEqual([
    'To do: tell in words what this screen showed (interactive video).\n\nWatch her hands.\n\nShe let go.',
    'To do: tell in words what this screen showed (image hotspots).\n\n**The chair**\n\nNobody sits there.',
  ]);
});

test('a presentation broken in any of ten ways is read as far as it goes', () => {
  const { presentation } = slides;
  const [first, second] = presentation.slides as [object, object];
  const broken: readonly unknown[] = [
    {}, null, { presentation: null }, { presentation: { slides: 7 } }, { presentation: { slides: [null, 'x', 3, []] } }, { presentation: { slides: [{ ...first, elements: { 0: 'x' } }, second] } },
    { presentation: { slides: [{ elements: [{ action: { library: 7, params: [] } }] }] } }, { presentation: { slides: [{ elements: [{ x: 'left', y: {}, action: text('<script>alert(1)</script>{{departures.mine}}') }] }] } },
    { presentation: { slides: [{ keywords: 'none', elements: [{ action: { library: 'H5P.AdvancedText', params: { text: { html: 'x' } } } }] }] } }, { presentation: { slides: [{ keywords: [[{ main: 'x' }]], elements: [[{ action: text('deep') }]] }] } },
  ];
  for (const params of broken) {
    const { nodes } = brought(course(screen('H5P.CoursePresentation 1.21', params as object, -1))).scenario;
    expect([params, Object.values(nodes)[0]?.text]).toEqual([params, expect.not.stringMatching(/<script|\{\{|undefined|\[object/)]);
  }
});
