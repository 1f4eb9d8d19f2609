import { useRef, useState } from 'preact/hooks';
import type { DecisionBody } from '../present/view.ts';
import { AllocationLine } from './allocation-line.tsx';
import { useAnnounce } from './announce.tsx';
import { sameSplit, setLine, type Split } from './split.ts';
import { useWords } from './words.ts';

interface AllocationProps {
  readonly body: Extract<DecisionBody, { kind: 'allocation' }>;
  readonly split: Split;
  readonly onSplit: (split: Split) => void;
  /** What was typed last is not what stands now. */
  readonly onAmiss: () => void;
}

/** A sum to divide. What one line takes the others give, so it adds up at every moment. */
export function Allocation({ body, split, onSplit, onAmiss }: AllocationProps) {
  const words = useWords();
  const announce = useAnnounce();
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set());
  const [before, setBefore] = useState<Split | null>(null);
  // The split as it was when the player took hold of a line: all moves of that line are reckoned from it, so that going
  // too far and coming back leaves the other lines as they were.
  const grasp = useRef<{ readonly line: string; readonly from: Split } | null>(null);
  const ids = body.lines.map((line) => line.id);

  const toggle = (line: string) => {
    grasp.current = null;
    const next = new Set(held);
    if (!next.delete(line)) next.add(line);
    setHeld(next);
  };
  const change = (line: string, usd: number) => {
    if (grasp.current?.line !== line) grasp.current = { line, from: split };
    const { from } = grasp.current;
    const next = setLine(from, ids, body.totalUsd, body.stepUsd, line, usd, held);
    if (next === from) announce(words.allocation.allLocked);
    else onSplit(next);
    return next[line] ?? 0;
  };
  const takePreset = (label: string, usd: Split) => {
    grasp.current = null;
    setBefore(split);
    onSplit(Object.fromEntries(ids.map((id) => [id, usd[id] ?? 0])));
    announce(words.allocation.took(label));
  };
  const undo = () => {
    if (!before) return;
    grasp.current = null;
    onSplit(before);
    setBefore(null);
    announce(words.allocation.undone);
  };

  return (
    <div class="allocation">
      <div class="presets" role="group" aria-label={words.allocation.presets}>
        <span>{words.allocation.presets}</span>
        {body.presets.map((preset) => (
          <button key={preset.id} type="button" class="button-small" aria-pressed={sameSplit(split, preset.usd, ids)} onClick={() => takePreset(preset.label, preset.usd)}>{preset.label}</button>
        ))}
      </div>
      <div class="split-bar" aria-hidden="true">
        {body.lines.map((line, index) => {
          const share = (split[line.id] ?? 0) / Math.max(body.totalUsd, 1);
          return share > 0 && (
            <i key={line.id} class={`fill-${index % 6}`} style={{ '--share': share * 100 }}>
              <span>{words.usd(split[line.id] ?? 0)}</span>
            </i>
          );
        })}
      </div>
      <p class="split-total"><span>{words.allocation.placed}</span>{before && <button type="button" class="button-plain" onClick={undo}>{words.allocation.undo}</button>}<span>{words.allocation.placedOf(words.usd(ids.reduce((sum, id) => sum + (split[id] ?? 0), 0)), words.usd(body.totalUsd))}</span></p>
      {body.lines.map((line, index) => (
        <AllocationLine
          key={line.id}
          line={line}
          fill={index % 6}
          usd={split[line.id] ?? 0}
          totalUsd={body.totalUsd}
          stepUsd={body.stepUsd}
          held={held.has(line.id)}
          onHold={() => toggle(line.id)}
          onUsd={(usd) => change(line.id, usd)}
          onAmiss={onAmiss}
        />
      ))}
    </div>
  );
}
