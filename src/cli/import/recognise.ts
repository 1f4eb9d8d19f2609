/** What a file seems to be: something that is read here, or something else, in words. */
export type Seen = { readonly kind: 'twee' | 'twine-html' | 'h5p-content' | 'zip' } | { readonly kind: 'other'; readonly what: string; readonly instead: string };

const other = (what: string, instead: string): Seen => ({ kind: 'other', what, instead });
const publish = 'Open it in Twine 2 and choose Publish to File, or export it as Twee.';

/** Recognises an archive by its first bytes. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5 || bytes[2] === 7);
}

/** Recognises a text by what only its own kind writes. Never throws. */
export function recognise(text: string): Seen {
  const start = text.slice(0, 4_000).trimStart();
  if (start === '') return other('an empty file', 'Nothing is in it to bring along.');
  if (/^[{[]/.test(start) && !start.startsWith('[[')) return json(text);
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(start)) return other('XML with a DOCTYPE that declares entities', 'Such files are not read: they can be made to reach for other files.');
  if (/^<\?xml/i.test(start)) return /<!DOCTYPE/i.test(start) && !/<html/i.test(start) ? other('XML with a DOCTYPE', 'Such files are not read: they can be made to reach for other files.') : xml(start, text);
  if (/<tw-storydata[\s>]/i.test(text)) return { kind: 'twine-html' };
  if (/<div\b[^>]{0,400}\bid=["']?storeArea\b|<div\b[^>]{0,400}\btiddler=/i.test(text)) return other('a story published by Twine 1', `Twine 1 keeps its stories in another form. ${publish}`);
  if (/^<(?:!doctype|html|head|body)/i.test(start)) return other('a web page without a Twine story in it', 'A page published by Twine 2 has a <tw-storydata> element.');
  if (/^<[a-z]/i.test(start)) return other('XML or HTML that holds no Twine story', 'A page published by Twine 2 has a <tw-storydata> element.');
  if (/^title:[^\n]*\n(?:[^\n]*\n){0,20}?---\s*$/m.test(text) && /^===\s*$/m.test(text)) return other('a Yarn Spinner script', 'Yarn is not read. Twee can be written by hand: each node under a line ":: its name", each option as [[words->node]].');
  if (/^::/m.test(text)) return { kind: 'twee' };
  if (/^\s*={2,3}\s*(?:function\s+)?\w+[^\n]*$|^\s*->\s*\w+\s*$|^\s*[*+]\s+(?:\[[^\]\n]*\]|[^\n]*->)/m.test(text)) return other('an Ink script', 'Ink is not read. Twee can be written by hand: each knot under a line ":: its name", each choice as [[words->knot]].');
  if (/^\*(?:choice|label|goto|finish|page_break|create)\b/m.test(text)) return other('a ChoiceScript file', 'ChoiceScript is not read. Twee can be written by hand.');
  return other('a text without any passage', 'In Twee, each passage starts with a line ":: its name".');
}

function xml(start: string, text: string): Seen {
  if (/<tw-storydata[\s>]/i.test(text)) return { kind: 'twine-html' };
  return other(/<manifest|imscp|imsmanifest/i.test(start) ? 'the manifest of a SCORM or IMS package' : 'an XML file', 'Only Twine and H5P Branching Scenario are read.');
}

/** JSON is told by a name that only its kind has. */
function json(text: string): Seen {
  const has = (name: string): boolean => new RegExp(`"${name}"\\s*:`).test(text);
  if (has('branchingScenario')) return { kind: 'h5p-content' };
  if (has('inkVersion')) return other('a compiled Ink story', 'Ink is not read.');
  if (has('format') && has('horizonQuarters') && has('nodes')) return other('a scenario of this game already', 'Check it with: check FILE.');
  if (has('mainLibrary')) return other('the h5p.json of an H5P package', 'The course is in content/content.json; the whole .h5p file is read as well.');
  if (has('passages') && (has('pid') || has('ifid') || has('links'))) return other('a Twine story as JSON', publish);
  if (has('interactiveVideo') || has('presentation') || has('questions') || has('subContentId')) return other('the content of another H5P type', 'Of H5P, Branching Scenario is read.');
  return other('JSON of another kind', 'Of JSON, the content.json of an H5P Branching Scenario is read.');
}
