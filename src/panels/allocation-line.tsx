import { useId, useState } from 'preact/hooks';
import { LockIcon } from './icons.tsx';
import { readUsd } from './split.ts';
import { useWords } from './words.ts';

interface AllocationLineProps {
  readonly line: { readonly id: string; readonly label: string; readonly detail: string | null };
  /** Which of the six fills it wears. */
  readonly fill: number;
  readonly usd: number;
  readonly totalUsd: number;
  readonly stepUsd: number;
  readonly held: boolean;
  readonly onHold: () => void;
  /** Gives what the line has then: as near as the steps and the lines that are held allow. */
  readonly onUsd: (usd: number) => number;
  /** What was typed is not what stands now. */
  readonly onAmiss: () => void;
}

/** One line of a split: a slider, the same amount typed, and a lock that keeps it out of the give and take. */
export function AllocationLine({ line, fill, usd, totalUsd, stepUsd, held, onHold, onUsd, onAmiss }: AllocationLineProps) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<{ readonly says: string; readonly at: number } | null>(null);
  const troubled = trouble?.at === usd;
  const settle = () => {
    if (typed === null) return;
    const amount = readUsd(typed, stepUsd);
    setTyped(null);
    const taken = amount === null || amount === usd ? usd : onUsd(amount);
    const amiss = amount !== taken;
    setTrouble(amiss ? { says: amount === null ? words.allocation.notAnAmount : words.decision.nearest(words.usd(taken)), at: taken } : null);
    if (amiss) onAmiss();
  };
  return (
    <div class={held ? `line fill-${fill} held` : `line fill-${fill}`} style={{ '--fill': usd / Math.max(totalUsd, 1) }}>
      <h2 id={`${id}-name`}>{line.label}</h2>
      {line.detail !== null && <p class="line-detail">{line.detail}</p>}
      <div class="slider">
        <input
          type="range"
          aria-label={words.allocation.slider(line.label)}
          aria-valuetext={words.usd(usd)}
          min={0}
          max={totalUsd}
          step={stepUsd}
          value={usd}
          disabled={held}
          onInput={(event) => {
            setTrouble(null);
            onUsd(event.currentTarget.valueAsNumber);
            // If the held lines leave no room, nothing is redrawn: the thumb has to be put back by hand.
            event.currentTarget.value = String(usd);
          }}
        />
      </div>
      <input
        type="text"
        class="line-amount"
        inputMode="decimal"
        autocomplete="off"
        aria-label={words.allocation.amount(line.label)}
        aria-invalid={troubled}
        aria-describedby={troubled ? `${id}-trouble` : undefined}
        value={typed ?? words.usd(usd)}
        disabled={held}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={settle}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      <button type="button" class="button-icon line-lock" aria-pressed={held} aria-label={words.allocation.lock(line.label)} onClick={onHold}><LockIcon shut={held} /></button>
      {troubled && <p class="line-trouble" id={`${id}-trouble`} role="alert">{trouble.says}</p>}
    </div>
  );
}
