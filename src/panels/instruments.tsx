import type { Instrument } from '../present/view.ts';
import { seatsShown } from './seats-shown.ts';
import { useWords } from './words.ts';

type Gauge = Instrument['gauge'];

/** More small pictures in a row than this are a pattern and no count; the figure beside them says how many. */
const most = 8;

function Lamps({ on, of }: Extract<Gauge, { kind: 'lamps' }>) {
  const shown = Math.min(Math.max(of, on), most);
  return (
    <svg class="gauge" width={shown * 14} height="26" viewBox={`0 0 ${shown * 14} 26`} aria-hidden="true">
      {Array.from({ length: shown }, (_, index) => (
        <g class={index < on ? 'lamp lit' : 'lamp'} transform={`translate(${1 + index * 14} 0)`}>
          <path class="post" d="M5.5 25v-8" />
          <path class="glass" d="M2.4 17L1.6 8h7.8l-.8 9z" />
          <path class="cap" d="M.6 7.4l4.9-4.8 4.9 4.8z" />
        </g>
      ))}
    </svg>
  );
}

function Seats({ people, of }: Extract<Gauge, { kind: 'seats' }>) {
  const row = seatsShown(people, of, most);
  return (
    <svg class="gauge" width={row.length * 16} height="26" viewBox={`0 0 ${row.length * 16} 26`} aria-hidden="true">
      {row.map((person, index) => (
        <g class={person ? `seat family-${person.family}${person.ramping ? ' ramping' : ''}` : 'seat free'} transform={`translate(${8 + index * 16} 0)`}>
          <circle cx="0" cy="7" r="4.2" />
          <path d="M-6.2 23.6q0-10.6 6.2-10.6t6.2 10.6z" />
        </g>
      ))}
    </svg>
  );
}

function Tank({ left }: Extract<Gauge, { kind: 'tank' }>) {
  const share = Math.min(1, Math.max(0, left));
  return (
    <svg class="gauge" width="84" height="26" viewBox="0 0 84 26" aria-hidden="true">
      <rect class="tank" x="1" y="5" width="82" height="16" rx="3" />
      {share > 0.01 && <rect class="gold" x="3" y="7" width={78 * share} height="12" rx="1.5" />}
      <path class="ticks" d="M21.5 15v6M42 15v6M62.5 15v6" />
    </svg>
  );
}

function Ring({ done, of }: Extract<Gauge, { kind: 'ring' }>) {
  const segments = Math.max(1, Math.min(of, 24));
  const turn = (2 * Math.PI) / segments;
  const at = (angle: number) => `${(14 + 10 * Math.cos(angle)).toFixed(2)} ${(14 + 10 * Math.sin(angle)).toFixed(2)}`;
  return (
    <svg class="gauge gauge-ring" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      {Array.from({ length: segments }, (_, index) => {
        const from = -Math.PI / 2 + index * turn + 0.09;
        const state = index < Math.floor(done) ? 'past' : index === Math.floor(done) ? 'now' : 'ahead';
        return <path class={state} d={`M${at(from)}A10 10 0 0 1 ${at(from + turn - 0.18)}`} />;
      })}
    </svg>
  );
}

function GaugeOf({ gauge }: { readonly gauge: Gauge }) {
  switch (gauge.kind) {
    case 'lamps':
      return <Lamps {...gauge} />;
    case 'seats':
      return <Seats {...gauge} />;
    case 'tank':
      return <Tank {...gauge} />;
    case 'ring':
      return <Ring {...gauge} />;
  }
}

/** The organisation's figures, each with a small picture of itself. */
export function Instruments({ instruments }: { readonly instruments: readonly Instrument[] }) {
  const words = useWords();
  return (
    <section class="instruments" aria-label={words.instruments}>
      {instruments.map((instrument) => (
        <div key={instrument.id} class={`instrument instrument-${instrument.id}`}>
          <span class="instrument-label">{instrument.label}</span>
          <span class="instrument-value">
            <b>{instrument.value}</b>
            {instrument.of !== undefined && <small class="instrument-of">{instrument.of}</small>}
            <GaugeOf gauge={instrument.gauge} />
          </span>
          <span class="instrument-note">{instrument.note}</span>
        </div>
      ))}
    </section>
  );
}
