import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { TimelineView } from '../present/view.ts';
import { spread } from './spread.ts';
import { useDrawingSize } from './use-drawing-size.ts';
import { useWords } from './words.ts';

/** Px between the middles of two pins, in times the type size. */
const pinGap = 1.85;

interface TimelineProps {
  readonly timeline: TimelineView;
  /** The week of the playhead; null while nothing moves. */
  readonly head: number | null;
  /** What takes hold of the line. */
  readonly children: ComponentChildren;
}

/**
 * The quarters with the decisions pinned to them, and a playhead while time moves. The drawing is for the eye; the same is said as a list for the ear.
 */
export function Timeline({ timeline, head, children }: TimelineProps) {
  const words = useWords();
  const line = useRef<HTMLDivElement>(null);
  const { width, type } = useDrawingSize(line);
  const { weeks, playedWeek, quarters, pins, events } = timeline;
  const x = (week: number) => (Math.min(Math.max(week, 0), weeks) / Math.max(weeks, 1)) * width;
  const at = (px: number) => ({ '--at': `${px.toFixed(1)}px` });
  const nowQuarter = quarters.findLastIndex((quarter) => quarter.startWeek <= playedWeek && playedWeek < weeks);
  const heads = spread(pins.map((pin) => x(pin.week)), type * pinGap, 0, width);
  return (
    <section class="timeline" aria-label={words.timeline.label}>
      <ol class="unseen">
        {pins.map((pin) => <li key={`pin${pin.number}`}>{words.timeline.pin(pin.number, pin.label, pin.state)}</li>)}
        {events.map((event, index) => <li key={`event${index}`}>{event.label}</li>)}
        <li>{words.timeline.week(playedWeek, weeks)}</li>
      </ol>
      <div class="timeline-line" aria-hidden="true" ref={line}>
        <i class="timeline-played" style={at(x(playedWeek))} />
        {quarters.map((quarter, index) => (
          <span key={quarter.startWeek} class={index === nowQuarter ? 'timeline-quarter now' : 'timeline-quarter'} style={{ ...at(x(quarter.startWeek)), '--wide': `${x(quarters[index + 1]?.startWeek ?? weeks) - x(quarter.startWeek)}px` }}>
            <i class={quarter.year === null ? 'tick' : 'tick tick-year'} />
            <span>{quarter.label}{quarter.year === null ? null : <small> {quarter.year}</small>}</span>
          </span>
        ))}
        <i class="tick tick-year tick-end" />
        {events.map((event, index) => <i key={`event${index}`} class={`timeline-event tone-${event.tone}`} style={at(x(event.week))} title={event.label} />)}
        {pins.map((pin, index) => {
          const head = heads[index] ?? x(pin.week);
          return (
            <span key={pin.number} class={`timeline-pin pin-${pin.state}${head > width * 0.6 ? ' pin-late' : ''}`} style={{ ...at(x(pin.week)), '--lean': `${(head - x(pin.week)).toFixed(1)}px` }}>
              {pin.state === 'now' && <em>{pin.label}</em>}
              <b>{pin.number}</b>
            </span>
          );
        })}
        {head !== null && <i class="timeline-head" style={at(x(head))} />}
      </div>
      {children}
    </section>
  );
}
