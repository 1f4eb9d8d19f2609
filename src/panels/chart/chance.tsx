import { useId } from 'preact/hooks';
import type { ChanceView } from '../../present/view.ts';
import { largestOf, outOfHundred } from '../../present/hundred.ts';
import type { RevealLabels } from '../../present/words/reveal-words.ts';
import { useWords } from '../words.ts';

/** A hundred worlds as squares, under the largest of their three shares: those in which this choice does better, no different, or worse. */
export function Chance({ chance, labels }: { readonly chance: ChanceView; readonly labels: RevealLabels }) {
  const words = useWords();
  const hatch = useId();
  const shares = outOfHundred(chance);
  const { better, equal, worse } = shares;
  const most = largestOf(shares);
  return (
    <div class="chance">
      <p class="chance-line"><b>{words.percent(shares[most])}</b> <span>{labels[most]}</span></p>
      <svg viewBox="0 0 380 96" aria-hidden="true">
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="hatch-paper" width="5" height="5" />
            <path class="hatch-strong" d="M0 0V5" />
          </pattern>
        </defs>
        {Array.from({ length: better + equal + worse }, (_, index) => {
          const kind = index < better ? 'better' : index < better + equal ? 'equal' : 'worse';
          return <rect class={`world world-${kind}`} fill={kind === 'worse' ? `url(#${hatch})` : undefined} x={(index % 20) * 19 + 1} y={Math.floor(index / 20) * 19 + 1} width="15" height="15" rx="2.5" />;
        })}
      </svg>
      <ul class="chance-key">
        <li><i class="key-better" />{better} {labels.better}</li>
        {equal > 0 && <li><i class="key-equal" />{equal} {labels.equal}</li>}
        <li><i class="key-worse" />{worse} {labels.worse}</li>
      </ul>
      <p class="chance-says">{chance.sentence}</p>
    </div>
  );
}
