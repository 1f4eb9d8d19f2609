import type { VNode } from 'preact';
import type { Role } from '../model/roles.ts';
import { familyOf } from '../present/families.ts';

/** What each role wears: the shape says the role without any colour. Feet at 0,0; about 42 high. */
const hats: Readonly<Record<Role, VNode>> = {
  'product-engineer': (
    <>
      <path class="hair" d="M-6.4-31a6.4 6.4 0 0 1 12.8 0q-3-3.4-6.4-3t-6.4 3" />
      <path class="rim" d="M-7.7-30.5a7.7 9.2 0 0 1 15.4 0" />
      <rect class="dark" x="-10.2" y="-34.5" width="5" height="8" rx="2.3" />
      <rect class="dark" x="5.2" y="-34.5" width="5" height="8" rx="2.3" />
    </>
  ),
  'product-manager': (
    <>
      <ellipse class="bright" cx="0" cy="-35" rx="12" ry="3.7" />
      <path class="dark" d="M-12-35a12 3.7 0 0 0 24 0v1a12 3.7 0 0 1-24 0z" />
      <path class="plain" d="M-6.4-42v6a6.4 2 0 0 0 12.8 0v-6z" />
      <ellipse class="bright" cx="0" cy="-42" rx="6.4" ry="2" />
    </>
  ),
  'evaluation-specialist': (
    <>
      <path class="hair" d="M-6.4-31a6.4 6.4 0 0 1 12.8 0q-3-3.4-6.4-3t-6.4 3" />
      <path class="arm" d="M6-18l6-7" />
      <circle class="lens" cx="14.5" cy="-31" r="6" />
    </>
  ),
  'platform-engineer': (
    <>
      <path class="bright" d="M-7.8-33a7.8 8.4 0 0 1 15.6 0z" />
      <path class="dark" d="M-10.4-33.6h20.8v2q-10.4 2.6-20.8 0z" />
      <rect class="pale" x="-1.4" y="-42.6" width="2.8" height="9" rx="1.2" />
    </>
  ),
  'infrastructure-engineer': (
    <>
      <path class="bright" d="M-7.8-33a7.8 7 0 0 1 15.6 0z" />
      <path class="dark" d="M-2-33.6h14v2q-8 2.6-14 0z" />
      <rect class="pale" x="-8.6" y="-35" width="17.2" height="2.6" rx="1.2" />
    </>
  ),
  'devops-engineer': (
    <>
      <path class="hair" d="M-6.4-31a6.4 6.4 0 0 1 12.8 0q-3-3.4-6.4-3t-6.4 3" />
      <path class="plain" d="M-7-35.5q7-4.6 14 0v2.8q-7-4.2-14 0z" />
      <path class="rim" d="M6.6-32.5v7.5q-.4 2-4 2.2" />
    </>
  ),
  'data-engineer': (
    <>
      <path class="plain" d="M-6.8-47v12a6.8 2.4 0 0 0 13.6 0v-12z" />
      <path class="dark" d="M1-47v14.4a6.8 2.4 0 0 0 5.8-2.4v-12z" />
      <ellipse class="pale" cx="0" cy="-47" rx="6.8" ry="2.4" />
      <path class="band" d="M-6.8-41a6.8 2.4 0 0 0 13.6 0" />
    </>
  ),
  'ml-engineer': (
    <>
      <path class="bright" d="M-7-34l7-16 7 16a7 2.6 0 0 1-14 0z" />
      <path class="dark" d="M0-50l7 16a7 2.6 0 0 1-6 2.5z" />
    </>
  ),
  researcher: (
    <>
      <path class="dark" d="M-5.6-37h11.2v4q-5.6 2.6-11.2 0z" />
      <path class="bright" d="M0-44l13 5.5L0-33l-13-5.5z" />
      <path class="tassel" d="M0-38.5l9 3v6.5" />
    </>
  ),
  leader: (
    <>
      <path class="grey" d="M-6.8-30Q-7.4-39.5.6-39q7 0 6 9-1.6-4.6-8.6-4.2-3 .6-4.8 4.2" />
    </>
  ),
};

const body = 'M-7.2-9q0 3.6 7.2 3.8 7.2-.2 7.2-3.8l-.6-10q-.6-6.5-6.6-6.5t-6.6 6.5z';
const bodyShade = 'M1.2-5.2q6-.2 6-3.8l-.6-10q-.6-6.5-5.6-6.5z';
const suit = 'M-6.2-9q.2 3.6 6.2 3.8 6-.2 6.2-3.8l5.3-13q-.5-4-6.5-4h-10q-6 0-6.5 4z';
const suitShade = 'M1.2-5.2q4.8-.2 5-3.8l5.3-13q-.5-4-6.5-4H1.5z';

/** A role as a small standing figure, or the outline of an empty seat for null. Decoration: the words say the role. */
export function RoleFigure({ role }: { readonly role: Role | null }) {
  if (role === null) {
    return (
      <svg class="figure figure-empty" viewBox="-20 -52 40 56" aria-hidden="true">
        <path d="M-6 1l-1.2-10 .6-10q.6-6 6.6-6.5 6 .5 6.6 6.5l.6 10L6 1z" />
        <circle cx="0" cy="-32" r="6.4" />
      </svg>
    );
  }
  const leads = role === 'leader';
  return (
    <svg class={`figure family-${familyOf(role)}`} viewBox="-20 -52 40 56" aria-hidden="true">
      <path class="legs" d="M-5.6-9l.6 9.6q2 1.4 4.1.3l.5-9.9zM.4-9l.5 10.4q2.1 1.4 4.1 0L5.8-9z" />
      <path class="plain" d={leads ? suit : body} />
      <path class="dark" d={leads ? suitShade : bodyShade} />
      {leads && <path class="shirt" d="M-4-26l4 9 4-9z" />}
      <circle class="face" cx="0" cy="-31" r="6.2" />
      {hats[role]}
    </svg>
  );
}
