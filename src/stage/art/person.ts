import { roles, type Role } from '../../model/roles.ts';
import type { Palette } from '../../present/palette.ts';
import { wearOf, type Cloth } from './hats.ts';
import { ellipse, mix, path, piece, type Piece } from './shapes.ts';

const families = ['clay', 'petrol', 'indigo', 'lead'] as const;

/** Which of the four families a role belongs to: product, substrate, models, leaders. */
export const familyOf = {
  'product-engineer': 'clay', 'product-manager': 'clay', 'evaluation-specialist': 'clay',
  'platform-engineer': 'petrol', 'data-engineer': 'petrol', 'infrastructure-engineer': 'petrol', 'devops-engineer': 'petrol',
  'ml-engineer': 'indigo', researcher: 'indigo',
  leader: 'lead',
} as const satisfies Record<Role, (typeof families)[number]>;

export const moods = ['well', 'tired', 'worn'] as const;
export type Mood = (typeof moods)[number];

const skins = ['#F1CDA8', '#DBA87C', '#B88053', '#8D5C3B', '#633F2A'] as const;
const hairs = ['#3A2A22', '#5A3B25', '#231C1A', '#1E1815', '#171210'] as const;
export const skinTones = skins.length;

/** Steps of the arc at the feet of someone still finding their way. */
const arcSteps = 8;

const trunks = {
  plain: { whole: 'M-7.2,-9Q-7.2,-5.4 0,-5.2Q7.2,-5.4 7.2,-9L6.6,-19Q6,-25.5 0,-25.5Q-6,-25.5 -6.6,-19Z', shaded: 'M1.2,-5.2Q7.2,-5.4 7.2,-9L6.6,-19Q6,-25.5 1,-25.5Z' },
  broad: { whole: 'M-6.2,-9Q-6,-5.4 0,-5.2Q6,-5.4 6.2,-9L11.5,-22Q11,-26 5,-26L-5,-26Q-11,-26 -11.5,-22Z', shaded: 'M1.2,-5.2Q6,-5.4 6.2,-9L11.5,-22Q11,-26 5,-26L1.5,-26Z' },
} as const;

/** Posture speaks; there are no faces. */
const postures: Readonly<Record<Mood, { grey: number; trunk: string; head: string }>> = {
  well: { grey: 0, trunk: '', head: '' },
  tired: { grey: 0.18, trunk: 'skewX(-4) scale(1.01,.97)', head: 'translate(3,3.2) rotate(11 0 -31)' },
  worn: { grey: 0.45, trunk: 'skewX(-9) scale(1.02,.92)', head: 'translate(6.6,8) rotate(24 0 -31)' },
};

function clothOf(palette: Palette, role: Role, mood: Mood, tone: number): Cloth {
  const light = palette.theme === 'light';
  const plain = mix(familyOf[role] === 'clay' ? palette.clayCoat : palette[familyOf[role]], light ? '#9A948C' : '#5B6670', postures[mood].grey);
  return {
    plain, lit: mix(plain, palette.light, 0.22), dark: mix(plain, palette.shade, 0.34), pale: mix(plain, light ? '#FFFFFF' : '#FFF6E4', 0.62),
    hair: hairs[tone] ?? hairs[0], outline: palette.clay, glass: mix(palette.glass, palette.clear, 0.35), shirt: light ? '#FFFDF8' : '#1B2933',
  };
}

function figure(palette: Palette, role: Role, mood: Mood, tone: number): string {
  const cloth = clothOf(palette, role, mood, tone);
  const wear = wearOf[role](cloth);
  const skin = skins[tone] ?? skins[0];
  const trunk = role === 'leader' ? trunks.broad : trunks.plain;
  const leg = mix(cloth.plain, palette.theme === 'light' ? '#2A2F3A' : '#0D151C', 0.72);
  const legs = path('M-5.6,-9L-5,.6Q-3,2 -.9,.9L-.4,-9Z', leg) + path('M.4,-9L.9,1.4Q3,2.8 5,1.4L5.8,-9Z', mix(leg, '#000000', 0.2));
  const face = ellipse({ x: 0, y: -31 }, 6.2, 6.2, skin) + path('M.8,-37.2a6.2,6.2 0 0 1 0,12.4a9,9 0 0 0 0,-12.4', mix(skin, palette.shade, 0.22));
  const posture = postures[mood];
  return legs + `<g transform="${posture.trunk}">${path(trunk.whole, cloth.plain)}${path(trunk.shaded, cloth.dark)}</g>`
    + `<g transform="${posture.head}">${wear.behind ?? ''}${face}${wear.head}</g>${wear.held ?? ''}`;
}

/** The arc of someone at a share (0 to 1) of their ramp. */
export function arcPieceId(role: Role, ramp: number): string {
  return `arc-${familyOf[role]}-${Math.max(0, Math.min(arcSteps - 1, Math.floor(ramp * arcSteps)))}`;
}

export const personPieceId = (role: Role, mood: Mood, tone: number): string => `person-${role}-${mood}-${tone}`;

/** Every figure there can be, and what goes with a figure: pennant, arc, box, outline, letter. */
export function personPieces(palette: Palette): readonly Piece[] {
  const figures = roles.flatMap((role) => moods.flatMap((mood) => skins.map((_, tone) => (
    piece(personPieceId(role, mood, tone), [-18, -54, 24, 4], figure(palette, role, mood, tone))
  ))));
  return [...figures, ...attributes(palette), ...arcs(palette)];
}

function attributes(palette: Palette): readonly Piece[] {
  const outline = `fill-opacity=".5" stroke="${palette.alarm}" stroke-width="1.7" stroke-dasharray="3.2 2.6"`;
  return [
    piece('pennant', [-9, -58, 9, -12],
      path('M-6,-14V-56', 'none', `stroke="${palette.ink}" stroke-width="1.6"`) + path('M-6,-56L8,-51L-6,-46Z', palette.saffron)
        + path('M-6,-51H8L-6,-46Z', mix(palette.saffron, palette.shade, 0.16))),
    piece('ring-selected', [-24, -14, 24, 14],
      ellipse({ x: 0, y: 0 }, 19, 9.5, 'none', `stroke="${palette.paper}" stroke-width="6.5"`) + ellipse({ x: 0, y: 0 }, 19, 9.5, 'none', `stroke="${palette.ink}" stroke-width="3"`)),
    piece('box', [-8, -34, 18, 2],
      path('M5,-22L17,-17.5L6,-12L-6,-16.5Z', mix(palette.kraft, '#FFFFFF', 0.3)) + path('M-6,-16.5L6,-12V-2L-6,-6.5Z', palette.kraft)
        + path('M17,-17.5L6,-12V-2L17,-7.5Z', mix(palette.kraft, palette.shade, 0.3))
      + path('M5,-17Q-1,-25 2,-30Q8,-25 5,-17Q8,-25 14,-26Q13,-19 5,-17', '#5E8A5A')),
    piece('outline', [-11, -40, 11, 4],
      path('M-6,1L-7.2,-9L-6.6,-19Q-6,-25 0,-25.5Q6,-25 6.6,-19L7.2,-9L6,1Z', palette.paper, outline)
        + ellipse({ x: 0, y: -32 }, 6.4, 6.4, palette.paper, outline)),
    piece('visitor', [-11, -40, 11, 4],
      path('M-6,1L-7.2,-9L-6.6,-19Q-6,-25 0,-25.5Q6,-25 6.6,-19L7.2,-9L6,1Z', 'none', `stroke="${palette.ink3}" stroke-width="1.6" stroke-dasharray="3 3"`)
        + ellipse({ x: 0, y: -32 }, 6.4, 6.4, 'none', `stroke="${palette.ink3}" stroke-width="1.6" stroke-dasharray="3 3"`)),
    piece('letter', [4, -34, 22, -18],
      path('M6,-32h14v10h-14Z', palette.theme === 'light' ? '#FFFDF8' : '#E9E4D8', 'stroke="#1B2630" stroke-width="1.4"')
        + path('M6,-32l7,6l7,-6', 'none', 'stroke="#1B2630" stroke-width="1.4"')),
    piece('person-shadow', [-10, -6, 50, 18], path('M-6,-2L4,3L38,12L44,8L38,4L6,-2Z', palette.shadow, `opacity="${palette.shadowAlpha}"`)),
  ];
}

/** A ring that closes as someone becomes productive. */
function arcs(palette: Palette): readonly Piece[] {
  const at = (share: number): string => {
    const turn = share * 2 * Math.PI - Math.PI / 2;
    return `${(14 * Math.cos(turn)).toFixed(1)},${(7 * Math.sin(turn)).toFixed(1)}`;
  };
  return families.flatMap((family) => Array.from({ length: arcSteps }, (_, step) => {
    const share = (step + 0.5) / arcSteps;
    const drawn = path(`M${at(0)}A14,7 0 ${share > 0.5 ? 1 : 0} 1 ${at(share)}`, 'none', `stroke="${palette[family]}" stroke-width="3"`);
    return piece(`arc-${family}-${step}`, [-17, -10, 17, 10],
      ellipse({ x: 0, y: 0 }, 14, 7, 'none', `stroke="${palette.ink}" stroke-opacity=".22" stroke-width="2"`) + drawn);
  }));
}
