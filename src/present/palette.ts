/** The colours of one theme, as the stage draws with them. */
export interface Palette {
  readonly theme: Theme;
  readonly water: string;
  readonly waterLine: string;
  readonly waterDeep: string;
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly floor: string;
  readonly floorLine: string;
  readonly slabL: string;
  readonly slabR: string;
  readonly lane: string;
  readonly laneMark: string;
  readonly bank: string;
  readonly bankLine: string;
  readonly bankL: string;
  readonly bankR: string;
  readonly wallTop: string;
  readonly wallL: string;
  readonly wallR: string;
  readonly room: string;
  readonly roomJoin: string;
  readonly sunlight: string;
  readonly desk: string;
  readonly deskTop: string;
  readonly screen: string;
  readonly iron: string;
  readonly kraft: string;
  readonly stone: string;
  readonly plank: string;
  readonly peg: string;
  readonly pegHead: string;
  readonly pegLit: string;
  readonly customer: string;
  readonly saffron: string;
  readonly glow: string;
  readonly alarm: string;
  readonly clear: string;
  readonly murky: string;
  readonly glass: string;
  readonly gold: string;
  readonly clay: string;
  /** Clay as cloth: a little deeper by day, so that a coat stands out from the floor. */
  readonly clayCoat: string;
  readonly petrol: string;
  readonly indigo: string;
  readonly lead: string;
  readonly board: string;
  readonly cloth: string;
  readonly light: string;
  readonly shade: string;
  readonly ghost: string;
  readonly windowLit: string;
  readonly windowDark: string;
  readonly windowDay: string;
  readonly shadow: string;
  /** 0 to 1: how dark a cast shadow is. */
  readonly shadowAlpha: number;
}

export type Theme = 'light' | 'dark';

/** Saffron means live or fluent and nothing else; gold is money; alarm is loss. Night is lit by its lamps. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    theme: 'light',
    water: '#CBDAD9', waterLine: '#BACCCA', waterDeep: '#A9BFBF',
    paper: '#FFFDF8', ink: '#1B2630', ink2: '#43505A', ink3: '#525E66',
    floor: '#F4EFE5', floorLine: '#E9E2D5', slabL: '#D3C6B4', slabR: '#A89B92', lane: '#FFFDF7', laneMark: '#D8CCB8',
    bank: '#E4DFD6', bankLine: '#D8D2C7', bankL: '#BDB6AC', bankR: '#968F8B',
    wallTop: '#FFFDF7', wallL: '#E6DDCE', wallR: '#CDC1B2', room: '#EBE3D5', roomJoin: '#FFFBF1', sunlight: '#F9F2E1',
    desk: '#CDBBA0', deskTop: '#E4D7C1', screen: '#71808A', iron: '#46525B',
    kraft: '#D0955A', stone: '#C9BBA8', plank: '#14686B',
    peg: '#C2BAB2', pegHead: '#D0C9C1', pegLit: '#F2AE30', customer: '#8FA3A6',
    saffron: '#F2AE30', glow: '#FFD982', alarm: '#B8321F', clear: '#5FB6C4', murky: '#8C7B45', glass: '#EAF3F2', gold: '#BF892A',
    clay: '#CF7448', clayCoat: '#C5683C', petrol: '#14686B', indigo: '#39459A', lead: '#2A2C35', board: '#B9C9C6', cloth: '#F4EFE6',
    light: '#FFF3D6', shade: '#3B3350', ghost: '#6B8585',
    windowLit: '#F7C869', windowDark: '#A9A39B', windowDay: '#CFE0DF', shadow: '#3A3A5C', shadowAlpha: 0.2,
  },
  dark: {
    theme: 'dark',
    water: '#12212C', waterLine: '#1C2F3B', waterDeep: '#0B1720',
    paper: '#1B2933', ink: '#F4EEE2', ink2: '#CBD0CF', ink3: '#A9B3B8',
    floor: '#3B4853', floorLine: '#34404A', slabL: '#2B3640', slabR: '#1E2831', lane: '#45535E', laneMark: '#5E6D78',
    bank: '#303C46', bankLine: '#293540', bankL: '#222D36', bankR: '#18222A',
    wallTop: '#5C6A75', wallL: '#46535E', wallR: '#36424C', room: '#43505B', roomJoin: '#45535E', sunlight: '#43505B',
    desk: '#7A6450', deskTop: '#9A7F63', screen: '#3E5362', iron: '#2C3C48',
    kraft: '#B98C5E', stone: '#4A5661', plank: '#3F9C9C',
    peg: '#64737F', pegHead: '#75848F', pegLit: '#FFC45A', customer: '#6C8792',
    saffron: '#FFC45A', glow: '#FFDD94', alarm: '#FF5C7A', clear: '#6CCBD8', murky: '#9C8B54', glass: '#2C3D48', gold: '#BE9236',
    clay: '#EA9468', clayCoat: '#EA9468', petrol: '#4FB0AE', indigo: '#8E9BF0', lead: '#E4E0D8', board: '#2E4450', cloth: '#C9CCD2',
    light: '#FFE3A8', shade: '#0A121C', ghost: '#5F7C88',
    windowLit: '#FFCF73', windowDark: '#26323B', windowDay: '#1B3442', shadow: '#050B10', shadowAlpha: 0.38,
  },
};

/** What only panels show, by day and by night: edges, words in a colour, words on a colour. */
const panelOnly: Readonly<Record<string, readonly [day: string, night: string]>> = {
  'water-rule': ['#9DB1B1', '#3A4D59'],
  'paper-edge': ['#D9D3C7', '#31414C'],
  rule: ['#DDD6C9', '#34444F'],
  'clay-text': ['#A24E24', '#F2A57E'],
  'indigo-text': ['#39459A', '#A5B0F7'],
  'alarm-text': ['#A82B19', '#FF95A6'],
  'on-deep': ['#FFFDF8', '#12212C'],
  'on-warm': ['#1B2630', '#12212C'],
};

/** What panels and stage share, by the name panels know it under. */
const shared = {
  water: 'water', 'water-line': 'waterLine', paper: 'paper', ink: 'ink', ink2: 'ink2', ink3: 'ink3', clay: 'clay', petrol: 'petrol', indigo: 'indigo', lead: 'lead',
  saffron: 'saffron', gold: 'gold', kraft: 'kraft', alarm: 'alarm', light: 'light', shade: 'shade',
} as const satisfies Readonly<Record<string, keyof Palette>>;

/** Every colour a panel may use, by its name, by day and by night. */
export function panelColours(): ReadonlyMap<string, readonly [day: string, night: string]> {
  const both = Object.entries(shared).map(([name, key]) => [name, [palettes.light[key], palettes.dark[key]]] as const);
  return new Map([...both, ...Object.entries(panelOnly)]);
}
