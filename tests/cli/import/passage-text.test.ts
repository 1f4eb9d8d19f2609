import { describe, expect, test } from 'vitest';
import { readPassageText, type Dialect } from '../../../src/cli/import/passage-text.ts';

const every: readonly Dialect[] = ['harlowe', 'sugarcube', 'chapbook', 'snowman', 'unknown'];

describe('links', () => {
  test.each<[string, readonly Dialect[], string, string]>([
    ['[[Go->Hall]]', every, 'Go', 'Hall'],
    ['[[Hall<-Go]]', every, 'Go', 'Hall'],
    ['[[Go|Hall]]', every, 'Go', 'Hall'],
    ['[[Hall]]', every, 'Hall', 'Hall'],
    ['[[ Go on -> The Hall ]]', every, 'Go on', 'The Hall'],
    ['[[A -> B->Hall]]', every, 'A -> B', 'Hall'],
    ["[[''Go''->Hall]]", every, 'Go', 'Hall'],
    ['(link-goto: "Go", "Hall")', ['harlowe', 'unknown'], 'Go', 'Hall'],
    ['(link-goto: "Hall")', ['harlowe', 'unknown'], 'Hall', 'Hall'],
    ['(linkgoto: "Say \\"no\\"", "Hall")', ['harlowe'], 'Say "no"', 'Hall'],
    ['(link-reveal-goto: "Go", "Hall")[(set: $a to 1)]', ['harlowe'], 'Go', 'Hall'],
    ['(link: "Go")[(goto: "Hall")]', ['harlowe', 'unknown'], 'Go', 'Hall'],
    ['(go-to: "Hall")', ['harlowe', 'unknown'], 'Hall', 'Hall'],
    ['[[Go|Hall][$a to 1]]', ['sugarcube'], 'Go', 'Hall'],
    ['<<link "Go" "Hall">><</link>>', ['sugarcube', 'unknown'], 'Go', 'Hall'],
    ["<<link 'Go' 'Hall'>><<set $a to 1>><</link>>", ['sugarcube'], 'Go', 'Hall'],
    ['<<link [[Go|Hall]]>><</link>>', ['sugarcube'], 'Go', 'Hall'],
    ['<<button "Go">><<set $a to 1>><<goto "Hall">><</button>>', ['sugarcube'], 'Go', 'Hall'],
    ['<<goto "Hall">>', ['sugarcube', 'unknown'], 'Hall', 'Hall'],
    ['[img[Go|go.png][Hall]]', ['sugarcube'], 'Hall', 'Hall'],
    ["{link to: 'Hall', label: 'Go'}", ['chapbook'], 'Go', 'Hall'],
    ["{reveal link: 'Go', passage: 'Hall'}", ['chapbook'], 'Go', 'Hall'],
    ['> [[Go->Hall]]', ['chapbook'], 'Go', 'Hall'],
    ['<a href="javascript:void(0)" data-passage="Hall">Go</a>', ['snowman', 'sugarcube', 'unknown'], 'Go', 'Hall'],
    ["<a data-passage='Hall &amp; stairs'><b>Go</b></a>", ['snowman'], 'Go', 'Hall & stairs'],
  ])('%s', (source, dialects, label, to) => {
    for (const dialect of dialects) {
      const { text, links } = readPassageText(source, dialect);
      expect([dialect, links.map((link) => [link.label, link.to]), text]).toEqual([dialect, [[label, to]], '']);
    }
  });

  test('within a sentence keep their words in it', () => {
    expect(readPassageText('You [[open the door->Hall]] and wait.', 'harlowe').text).toBe('You open the door and wait.');
  });

  test('on lines of their own leave nothing behind, with bullets or numbers of a list or without', () => {
    expect(readPassageText('Which?\n\n* [[One]]\n- [[Two]]\n[[Three]] | [[Four]]', 'sugarcube').text).toBe('Which?');
  });

  test('to other sites stay links only where a scenario may hold them', () => {
    expect(readPassageText('[[The law->https://example.org/law]]', 'harlowe')).toMatchObject({ text: '[The law](https://example.org/law)', links: [] });
    expect(readPassageText('[The law](https://example.org/law)', 'snowman').text).toBe('[The law](https://example.org/law)');
    expect(readPassageText('[Boo](javascript:alert(1))', 'chapbook').text).toBe('\\[Boo\\]\\(javascript:alert(1))');
  });
});

describe('text', () => {
  test.each<[Dialect, string, string, readonly string[]]>([
    ['harlowe', "''bold'' //leaning// **both** *kinds*", '**bold** *leaning* **both** *kinds*', []],
    ['harlowe', '(if: $a is 1)[Seen.](else-if: $b)[Heard.](else:)[Not.]', 'Seen. Heard. Not.', ['condition', 'condition', 'condition']],
    ['harlowe', '(if: $a is 1)[Seen.] (else:)[Not seen.]', 'Seen. Not seen.', ['condition', 'condition']],
    ['harlowe', '(set: $a to "(b)")Then.', 'Then.', ['macro']],
    ['harlowe', '(custom: 1, 2)Then.', 'Then.', ['macro']],
    ['harlowe', '|hid)[Later.]', 'Later.', ['macro']],
    ['harlowe', 'You have (print: $gold) coins.', 'You have … coins.', ['macro']],
    ['harlowe', '{\nOne\nline\n}', 'One\nline', []],
    ['unknown', 'We met (note: at noon) there.', 'We met (note: at noon) there.', []],
    ['sugarcube', '<<set $a to 1>>Then.', 'Then.', ['macro']],
    ['sugarcube', '<<if $a>>One.<<else>>Two.<</if>>', 'One. Two.', ['condition', 'condition']],
    ['sugarcube', '<<script>>alert(1)<</script>>Then.', 'Then.', ['code']],
    ['sugarcube', 'You have <<= $gold>> coins and $gems[0].', 'You have … coins and $gems\\[0\\].', ['macro', 'variable']],
    ['sugarcube', '/* a word to myself */Then.', 'Then.', ['comment']],
    ['sugarcube', 'http://example.org // no pair', 'http://example.org // no pair', []],
    ['sugarcube', '!Title\nText', '**Title**\n\nText', []],
    ['sugarcube', 'One \\\nline', 'One line', []],
    ['chapbook', 'a: 1\n--\nThen.', 'Then.', ['code']],
    ['chapbook', '[if a]\nOne.\n\n[continue]\nTwo.', 'One.\n\nTwo.', ['condition']],
    ['chapbook', 'One.\n\n[JavaScript]\nalert(1);\n\n[continue]\nTwo.', 'One.\n\nTwo.', ['code']],
    ['chapbook', '_leaning_ __bold__ snake_case_name', '*leaning* **bold** snake_case_name', []],
    ['snowman', '<% s.a = 1 %>You have <%= s.a %>.', 'You have ….', ['code', 'code']],
    ['snowman', '## Title\n\n* one\n* two', '**Title**\n\n- one\n- two', []],
    ['unknown', '<b>bold</b><br>and &mdash; &lt;i&gt;', '**bold**\nand — <i>', []],
    ['unknown', '<script>alert(1)</script>Then.', 'Then.', ['code']],
    ['unknown', 'Then.<script>alert(1)', 'Then.', ['code']],
    ['unknown', '<img src=x onerror="alert(1)">Then.', 'Then.', ['media']],
    ['unknown', '<marquee onstart="alert(1)">Then.', '<marquee onstart="alert(1)">Then.', ['markup']],
    ['harlowe', 'Then <<set $x to 1>>.', 'Then <<set $x to 1>>.', ['markup']],
    ['unknown', '<!-- hidden -->Then.', 'Then.', ['comment']],
    ['unknown', 'five * six [sic] \\o/', 'five \\* six \\[sic\\] \\\\o/', []],
    ['unknown', '[[', '\\[\\[', []],
    ['page', '<p>One</p> <p><em>two</em> [[three]]</p>', 'One\n\n*two* \\[\\[three\\]\\]', []],
  ])('%s: %s', (dialect, source, expected, kinds) => {
    const { text, lost } = readPassageText(source, dialect);
    expect([text, lost.map(({ kind }) => kind)]).toEqual([expected, kinds]);
  });
});

test.each(every)('a reference does not bring in what turns a text around, in %s', (dialect) => {
  for (const source of ['pay &#x202e;eht', 'pay &#8238;eht', 'pay &amp;#x202e;eht \u202e']) expect(readPassageText(source, dialect).text, source).not.toContain('\u202e');
});
