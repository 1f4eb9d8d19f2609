import type { TimelineView } from '../present/view.ts';
import { useWords } from './words.ts';

/** Where a week stands on the line, for the style sheet. */
const at = (week: number, weeks: number) => ({ '--at': `${((Math.min(Math.max(week, 0), weeks) / Math.max(weeks, 1)) * 100).toFixed(3)}%` });

/**
 * The quarters with the decisions pinned to them. The drawing is for the eye; the same is said as a list for the ear.
 */
export function Timeline({ timeline }: { readonly timeline: TimelineView }) {
  const words = useWords();
  const { weeks, playedWeek, quarters, pins, events } = timeline;
  const nowQuarter = quarters.findLastIndex((quarter) => quarter.startWeek <= playedWeek && playedWeek < weeks);
  return (
    <section class="timeline" aria-label={words.timeline.label}>
      <ol class="unseen">
        {pins.map((pin) => <li key={`pin${pin.number}`}>{words.timeline.pin(pin.number, pin.label, pin.state)}</li>)}
        {events.map((event, index) => <li key={`event${index}`}>{event.label}</li>)}
        <li>{words.timeline.week(playedWeek, weeks)}</li>
      </ol>
      <div class="timeline-line" aria-hidden="true">
        <i class="timeline-played" style={at(playedWeek, weeks)} />
        {quarters.map((quarter, index) => (
          <span key={quarter.startWeek} class={index === nowQuarter ? 'timeline-quarter now' : 'timeline-quarter'} style={{ ...at(quarter.startWeek, weeks), '--share': `${(((quarters[index + 1]?.startWeek ?? weeks) - quarter.startWeek) / Math.max(weeks, 1)) * 100}%` }}>
            <i class={quarter.year === null ? 'tick' : 'tick tick-year'} />
            <span>{quarter.label}{quarter.year === null ? null : <small> {quarter.year}</small>}</span>
          </span>
        ))}
        <i class="tick tick-year tick-end" />
        {events.map((event, index) => <i key={`event${index}`} class={`timeline-event tone-${event.tone}`} style={at(event.week, weeks)} title={event.label} />)}
        {pins.map((pin) => (
          <span key={pin.number} class={`timeline-pin pin-${pin.state}${pin.week > weeks * 0.6 ? ' pin-late' : ''}`} style={at(pin.week, weeks)}>
            {pin.state === 'now' && <em>{pin.label}</em>}
            <b>{pin.number}</b>
          </span>
        ))}
        <i class="timeline-head" style={at(playedWeek, weeks)} />
      </div>
    </section>
  );
}
