import type { Role } from '../../model/roles.ts';
import { ellipse, path } from './shapes.ts';

/** The shades a figure is drawn in. */
export interface Cloth {
  readonly plain: string;
  readonly lit: string;
  readonly dark: string;
  readonly pale: string;
  readonly hair: string;
  readonly outline: string;
  readonly glass: string;
  readonly shirt: string;
}

/** What is worn on the head and held in the hand: a role is told by its outline before its colour. */
export interface Wear {
  readonly behind?: string;
  readonly head: string;
  readonly held?: string;
}

const crown = (cloth: Cloth): string => path('M-6.4,-31a6.4,6.4 0 0 1 12.8,0q-3,-3.4 -6.4,-3q-3.6,-.4 -6.4,3', cloth.hair);
const round = { x: 0, y: -36 };

export const wearOf: Readonly<Record<Role, (cloth: Cloth) => Wear>> = {
  /** A cap with a long peak, and a board under the arm. */
  'product-engineer': (cloth) => ({
    head: path('M-7.2,-33.4a7.2,8 0 0 1 14.4,0Z', cloth.lit) + path('M1,-41.2a7.2,8 0 0 1 6.2,7.8L1,-33.4Z', cloth.plain)
      + path('M-15.5,-33.6q.4,-2.4 4,-2.2l5,.8h13.7v2.6q-11,2.2 -22.7,-1.2Z', cloth.dark),
    held: path('M4.6,-20.5L13.6,-17.4L12.4,-8L3.6,-11Z', cloth.pale) + path('M4.6,-20.5L13.6,-17.4L13.3,-15.4L4.4,-18.4Z', cloth.dark),
  }),
  /** A boater. */
  'product-manager': (cloth) => ({
    head: ellipse({ x: 0, y: -35 }, 12.5, 3.7, cloth.lit) + path('M-12.5,-35a12.5,3.7 0 0 0 25,0v1a12.5,3.7 0 0 1 -25,0Z', cloth.dark)
      + path('M-6.4,-42V-36a6.4,2 0 0 0 12.8,0V-42Z', cloth.plain) + path('M1,-42V-34a6.4,2 0 0 0 5.4,-2V-42Z', cloth.dark)
      + ellipse({ x: 0, y: -42 }, 6.4, 2, cloth.lit),
  }),
  /** A loupe held up. */
  'evaluation-specialist': (cloth) => ({
    head: crown(cloth),
    held: path('M6,-18L12,-25', 'none', `stroke="${cloth.dark}" stroke-width="3.2" stroke-linecap="round"`)
      + ellipse({ x: 14.5, y: -31 }, 6.6, 6.6, cloth.glass, `stroke="${cloth.plain}" stroke-width="2.6"`)
      + path('M11.5,-32.5q1,-2.6 3.6,-2.8', 'none', 'stroke="#FFFFFF" stroke-width="1.4" stroke-linecap="round"'),
  }),
  /** A cone. */
  'ml-engineer': (cloth) => ({ head: path('M-7.2,-34L0,-51L7.2,-34a7.2,2.6 0 0 1 -14.4,0Z', cloth.lit)
    + path('M0,-51L7.2,-34a7.2,2.6 0 0 1 -6,2.5Z', cloth.dark) }),
  /** A hard hat. */
  'platform-engineer': (cloth) => ({
    head: path('M-7.8,-33a7.8,8.4 0 0 1 15.6,0Z', cloth.lit) + path('M1,-41.4a7.8,8.4 0 0 1 6.8,8.4H1Z', cloth.plain)
      + path('M-10.6,-33.6h21.2v2q-10.6,2.6 -21.2,0Z', cloth.dark) + path('M-1.4,-42.6h2.8v9h-2.8Z', cloth.pale),
  }),
  /** A drum. */
  'data-engineer': (cloth) => ({
    head: path('M-6.8,-47V-35a6.8,2.4 0 0 0 13.6,0V-47Z', cloth.plain) + path('M1,-47V-32.6a6.8,2.4 0 0 0 5.8,-2.4V-47Z', cloth.dark)
      + ellipse({ x: 0, y: -47 }, 6.8, 2.4, cloth.pale) + path('M-6.8,-41a6.8,2.4 0 0 0 13.6,0', 'none', `stroke="${cloth.pale}" stroke-width="1.4"`),
  }),
  /** A mortarboard. */
  researcher: (cloth) => ({
    head: path('M-5.6,-37h11.2v4q-5.6,2.6 -11.2,0Z', cloth.dark) + path('M0,-44L13,-38.5L0,-33L-13,-38.5Z', cloth.lit)
      + path('M0,-33L13,-38.5v1.3L0,-31.7Z', cloth.dark) + path('M0,-33L-13,-38.5v1.3L0,-31.7Z', cloth.plain)
      + path('M0,-38.5L9.4,-35.6V-28', 'none', `stroke="${cloth.pale}" stroke-width="1.6"`),
  }),
  /** A sou'wester, long behind. */
  'infrastructure-engineer': (cloth) => ({
    head: path('M-6.6,-33.5q.4,-9 6.6,-9q6.2,0 6.6,9Z', cloth.lit) + path('M1,-42.4q5.4,.6 5.6,8.9H1Z', cloth.plain)
      + path('M-9,-34.6q9,-3 15.6,0q5.4,2.4 7.4,9.4q-7.4,-6 -13,-6.4q-5.4,0 -10,-.4Z', cloth.dark),
  }),
  /** No hat; broad shoulders, a tie. */
  leader: (cloth) => ({
    behind: '',
    head: path('M-4,-26L0,-17L4,-26Z', cloth.shirt) + path('M-1.4,-24L0,-12L1.4,-24Z', cloth.outline)
      + path('M-6.8,-30Q-7.4,-39.5 .6,-39Q7.6,-39 6.6,-30Q5,-35.6 -2,-35.2Q-5,-34.6 -6.8,-30', '#8B8E94'),
  }),
  /** A cogwheel behind the head. */
  'devops-engineer': (cloth) => ({
    behind: Array.from({ length: 8 }, (_, tooth) => {
      const turn = (tooth * Math.PI) / 4 + Math.PI / 8;
      return path('M-2.3,-13.2h4.6v5h-4.6Z', cloth.dark, `transform="translate(${round.x},${round.y + 3}) rotate(${((turn * 180) / Math.PI).toFixed(1)})"`);
    }).join('') + ellipse({ x: round.x, y: round.y + 3 }, 10, 10, cloth.plain) + ellipse({ x: round.x, y: round.y + 3 }, 8, 8, cloth.dark),
    head: crown(cloth),
  }),
};
