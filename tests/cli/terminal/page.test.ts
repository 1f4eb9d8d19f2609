import { expect, test } from 'vitest';
import { pageLines } from '../../../src/cli/terminal/page.ts';
import { screenOf } from '../../../src/cli/terminal/screen.ts';

test('a table keeps its columns, and what is around it its place', () => {
  const page = '# A-CODE: a title\n\nThe model *finds*:\n\n| answer | points | behind |\n| --- | --- | --- |\n| `even` | 41.0 ± 0.4 |  |\n| `vendor-only` | 37.9 ± 0.4 | 3.1 ± 0.3 |\n\nAnd so on.\n';
  expect(pageLines(page, screenOf({}, {}))).toEqual([
    'A-CODE: a title',
    '',
    'The model finds:',
    '',
    '    answer        points       behind',
    '    even          41.0 ± 0.4',
    '    vendor-only   37.9 ± 0.4   3.1 ± 0.3',
    '',
    'And so on.',
    '',
  ]);
});

test('a table too wide for the screen stands a cell a line, each with its column’s name', () => {
  const page = '| answer | points | features |\n| --- | --- | --- |\n| `even` | 41.0 ± 0.4 |  |\n| `vendor-only` | 37.9 ± 0.4 | 13.1 ± 0.3 |\n';
  expect(pageLines(page, screenOf({ columns: 40 }, {}))).toEqual(['    even', '      points: 41.0 ± 0.4', '    vendor-only', '      points: 37.9 ± 0.4', '      features: 13.1 ± 0.3', '']);
});

test('an example too wide for a terminal is broken between words, below its own indent; for a file it is left as it is', () => {
  const page = '```json\n{\n  "text": "It works, they write. They ask for more."\n}\n```\n';
  expect(pageLines(page, screenOf({ columns: 40, isTTY: true }, { NO_COLOR: '1' }))).toEqual(['    {', '      "text": "It works, they write.', '          They ask for more."', '    }', '']);
  expect(pageLines(page, screenOf({}, {}))[1]).toBe('      "text": "It works, they write. They ask for more."');
});
