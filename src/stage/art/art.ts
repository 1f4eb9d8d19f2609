import type * as Phaser from 'phaser';
import { palettes, type Theme } from '../../present/palette.ts';
import type { Sprites } from '../sprites.ts';
import { manifest } from './manifest.ts';
import { rasterise } from './sheet.ts';

/** What the art is drawn for. `scale` is device pixels per stage pixel, `figure` how large people are. */
export interface Wanted {
  readonly theme: Theme;
  readonly rooms: number;
  readonly figure: number;
  readonly scale: number;
}

/** The art as it is now, and a way to have it drawn anew. */
export interface Art {
  /** Draws the art and dresses the sprites in it. False if a newer request overtook this one, or nothing had changed. */
  dress(wanted: Wanted): Promise<boolean>;
  theme(): Theme | null;
  rooms(): number | null;
  figure(): number;
  /** Whatever is still being drawn is not used. */
  stop(): void;
}

const same = (a: Wanted, b: Wanted): boolean => a.theme === b.theme && a.rooms === b.rooms && a.figure === b.figure && a.scale === b.scale;

export function createArt(textures: Phaser.Textures.TextureManager, sprites: Sprites): Art {
  let worn: { readonly key: string; readonly wanted: Wanted } | null = null;
  let ticket = 0;
  return {
    async dress(wanted) {
      ticket += 1;
      const mine = ticket;
      if (worn && same(worn.wanted, wanted)) return false;
      const sheet = await rasterise(manifest({ palette: palettes[wanted.theme], rooms: wanted.rooms, figure: wanted.figure }), wanted.scale);
      if (mine !== ticket) return false;
      const key = `sheet ${mine}`;
      // `addCanvas` would read every pixel back from the graphics card; as a plain source it is only sent there.
      const texture = textures.create(key, sheet.canvas);
      if (!texture) throw new Error(`The texture ${key} exists already.`);
      for (const [piece, frame] of sheet.frames) texture.add(piece, 0, frame.x, frame.y, frame.width, frame.height);
      sprites.dress(sheet, key);
      if (worn) textures.remove(worn.key);
      worn = { key, wanted };
      return true;
    },
    theme: () => worn?.wanted.theme ?? null,
    rooms: () => worn?.wanted.rooms ?? null,
    figure: () => worn?.wanted.figure ?? 1,
    stop() {
      ticket += 1;
    },
  };
}
