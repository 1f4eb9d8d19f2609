import { drawOf } from '../../src/forecast/job.ts';
import { createAnswerer, type Answer, type Request } from '../../src/forecast/messages.ts';
import type { Port } from '../../src/forecast/port.ts';

export interface ATestWorker extends Port {
  readonly requests: Request[];
  readonly ended: () => boolean;
}

interface Habits {
  /** Fails at its n-th request, and does not answer it. */
  readonly diesAt?: number;
  /** Says nothing from its n-th request on, as a worker does whose crash was not reported. */
  readonly silentFrom?: number;
  /** Milliseconds before it answers: turns the order of the answers about. */
  readonly slowness?: number;
}

/** Stands where a worker would: on the same thread, with copied messages, as well or as badly as told. */
export function aWorker({ diesAt = Infinity, silentFrom = Infinity, slowness = 0 }: Habits = {}): ATestWorker {
  const answer = createAnswerer(drawOf);
  const requests: Request[] = [];
  let ended = false;
  let onAnswer: (answer: Answer) => void = () => undefined;
  let onEnd: (reason: string) => void = () => undefined;
  return {
    requests,
    ended: () => ended,
    listen(answered, end) {
      [onAnswer, onEnd] = [answered, end];
    },
    post(request) {
      requests.push(request);
      const place = requests.length;
      const copy = structuredClone(request);
      setTimeout(() => {
        if (ended || place >= silentFrom) return;
        if (place >= diesAt) onEnd('out of memory');
        else onAnswer(structuredClone(answer(copy)));
      }, slowness);
    },
    terminate() {
      ended = true;
    },
  };
}

/** A browser that lets nobody start a worker. */
export function nowhere(): Port {
  throw new DOMException('no workers here', 'SecurityError');
}
