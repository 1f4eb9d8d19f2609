import type { CompiledPlan } from '../compile-plan.ts';
import type { Lever } from '../lever.ts';
import { inBank } from './money.ts';
import type { State } from './state.ts';

type How = Extract<Lever, { kind: 'retain' }>['how'];

/** Does something to keep one person. `usd` is -1 if no sum was named. Returns what it cost at once. */
export function retain(state: State, compiled: CompiledPlan, seat: number, how: How, usd: number): number {
  const { people, running } = compiled.values;
  const pay = compiled.seats.champion[seat] === 1 ? championPay(compiled, seat) : (state.payNow[seat] as number);
  switch (how) {
    case 'raise': {
      // An offer weighs less as far as the raise matches it; then others notice what it was worth, and the next one comes. A raise that answers no offer is pay.
      const raise = state.broke ? 0 : usd < 0 ? pay * people.raiseGain : usd;
      const size = raise / (pay * people.raiseGain);
      const answered = raise > 0 && (state.offerLeft[seat] as number) > 0;
      answer(state, seat, 1 - (1 - people.answerRaise) * Math.min(1, size));
      const charged = compiled.seats.champion[seat] === 1 ? 0 : raise;
      state.payNow[seat] = (state.payNow[seat] as number) + charged;
      state.payroll += charged;
      state.payGap[seat] = (state.payGap[seat] as number) - raise / pay;
      if (!answered) return compiled.seats.champion[seat] === 1 ? raise : 0;
      state.raiseReturns[seat] = people.raiseReturns;
      state.raiseSize[seat] = Math.min(1, size);
      // The largest raise within memory is the one that is talked about.
      state.rippleSize = Math.max(state.rippleLeft > 0 ? state.rippleSize : 0, size);
      state.rippleLeft = people.rippleWeeks;
      return compiled.seats.champion[seat] === 1 ? raise : 0;
    }
    case 'bonus': {
      // A bonus binds as far as it goes: a small one stops few, and adds nothing to a larger one that still binds.
      const sum = inBank(state, usd < 0 ? pay * running.bonusPay : usd);
      const part = Math.min(1, sum / (pay * running.bonusPay));
      answer(state, seat, 1 - (1 - people.answerBonus) * part);
      if ((state.bonusLeft[seat] as number) <= 0 || part >= (state.bonusPart[seat] as number)) {
        state.bonusLeft[seat] = people.bonusWeeks;
        state.bonusPart[seat] = part;
      }
      return sum;
    }
    case 'ownership':
      answer(state, seat, people.answerOwnership);
      state.owns[seat] = 1;
      state.recognisedHere[seat] = 1;
      state.keep[seat] = Math.min(state.keep[seat] as number, people.owned);
      break;
    case 'recognise':
      answer(state, seat, people.answerRecognise);
      state.recognisedHere[seat] = 1;
      break;
    case 'learning': {
      const sum = inBank(state, usd < 0 ? running.learningFull : usd);
      const part = Math.min(1, sum / running.learningFull);
      answer(state, seat, 1 - (1 - people.answerLearning) * part);
      // What is spent on teaching someone adds up, to a whole.
      state.learning[seat] = Math.min(1, (state.learning[seat] as number) + part);
      state.keep[seat] = Math.min(state.keep[seat] as number, 1 - (1 - people.developed) * (state.learning[seat] as number));
      return sum;
    }
    case 'title':
      answer(state, seat, people.answerTitle);
      state.keep[seat] = Math.min(state.keep[seat] as number, people.titled);
      break;
  }
  return Math.max(0, usd);
}

function answer(state: State, seat: number, factor: number): void {
  state.offerFactor[seat] = (state.offerFactor[seat] as number) * factor;
}

/** What a champion earns in the engineering budget: the market rate of the role. */
function championPay(compiled: CompiledPlan, seat: number): number {
  const band = compiled.company.payBand;
  return (band[compiled.seats.role[seat] as number] as number) * (compiled.values.pay[compiled.seats.seniority[seat] as number] as number);
}
