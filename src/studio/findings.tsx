import './studio.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StudioWords } from '../present/words/studio-words.ts';
import { asLine, type Findings as Found } from './inspect.ts';

interface FindingsProps {
  /** As the author knows it. */
  readonly file: string;
  readonly findings: Found;
  readonly words: StudioWords['findings'];
}

/** Findings as a list to read, to select and to copy, and the command that explains the first of them. */
export function Findings({ file, findings: { said, more }, words }: FindingsProps) {
  const [first] = said;
  if (!first) return <p>{words.none}</p>;
  return (
    <div class="findings">
      <ol aria-label={words.label(file)}>
        {said.map((one, index) => (
          <li key={index} class={`finding finding-${one.severity}`}>
            <p class="finding-place"><b>{words.severity[one.severity]}</b> <code>{`${file}:${one.line}:${one.column}`}</code> <code>{one.code}</code></p>
            <p class="finding-sentence">{one.sentence}</p>
            {one.pointer !== '' && <p class="finding-pointer"><code>{one.pointer}</code></p>}
          </li>
        ))}
      </ol>
      {more > 0 && <p>{words.more(more)}</p>}
      <p class="button-row">
        <Copy text={[...said.map((one) => asLine(one, file)), ...(more > 0 ? [words.more(more)] : [])].join('\n')} words={words} />
        <code class="finding-explain">{words.explain(first.code)}</code>
      </p>
    </div>
  );
}

/** Where the page may not write to the clipboard, there is no button: the list can be selected. */
function Copy({ text, words }: { readonly text: string; readonly words: StudioWords['findings'] }) {
  const [copied, setCopied] = useState('');
  const alive = useRef(true);
  useEffect(() => () => { alive.current = false; }, []);
  if (!('clipboard' in navigator)) return null;
  const copy = () => navigator.clipboard.writeText(text).then(() => { if (alive.current) setCopied(text); }, () => undefined);
  return <button type="button" class="button-small" onClick={copy}>{copied === text ? words.copied : words.copy}</button>;
}

/** How many of each kind, in words. */
export function tallyOf({ said }: Found, words: StudioWords['findings']): string {
  const count = (severity: 'error' | 'warning' | 'info') => said.filter((one) => one.severity === severity).length;
  return words.tally({ error: count('error'), warning: count('warning'), info: count('info') });
}
