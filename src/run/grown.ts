import { castDraft, type Draft, freeze } from 'immer';

/** A list with more behind it, ready for a draft. Of a list that is pushed to, Immer looks at every element again: a run of thousands of choices would pay for all of them at each. */
export function grown<T>(list: readonly T[], more: readonly T[]): Draft<readonly T[]> {
  return castDraft(freeze([...list, ...more.map((each) => freeze(each, true))]));
}
