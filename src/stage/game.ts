import * as Phaser from 'phaser';

/** A canvas that draws, and a scene to put things in. */
export interface Game {
  readonly scene: Phaser.Scene;
  /** Device pixels per CSS pixel. */
  readonly density: () => number;
  /** Sizes the canvas to its host, in CSS pixels. */
  resize(width: number, height: number): void;
  /** What runs before each frame; it says whether there is more to come. */
  onFrame(step: () => boolean): void;
  /** Draws a frame soon; goes on while there is more to come, then sleeps. */
  wake(): void;
  destroy(): void;
}

/** How long a browser that took the drawing context away may take to give it back. */
const contextPatienceMs = 5_000;

/** A canvas denser than this shows nothing more and costs a lot. */
const mostDensity = 3;

function giveUp(canvas: HTMLCanvasElement): void {
  const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
}

/** Starts Phaser in a host: no sound, no input, no text. Until it is told what to do at a frame it sleeps. `broken` is told of a frame that cannot be drawn, or if there is nothing to draw with any more. */
export async function startGame(host: HTMLElement, kind: 'webgl' | 'canvas', background: string, broken: () => void): Promise<Game> {
  const density = (): number => Math.min(mostDensity, Math.max(1, globalThis.devicePixelRatio || 1));
  let busy = true;
  let step = (): boolean => false;
  const { game, scene } = await new Promise<{ game: Phaser.Game; scene: Phaser.Scene }>((ready) => {
    const started: Phaser.Game = new Phaser.Game({
      type: kind === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
      parent: host,
      width: Math.max(1, Math.round(host.clientWidth * density())),
      height: Math.max(1, Math.round(host.clientHeight * density())),
      scale: { mode: Phaser.Scale.NONE, zoom: 1 / density(), expandParent: false },
      backgroundColor: background,
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      render: { antialias: true, powerPreference: 'low-power' },
      callbacks: {
        // A frame that throws would be the last, and nobody would know.
        postBoot(game) {
          const draw = game.step.bind(game);
          game.step = (time, delta) => {
            try {
              draw(time, delta);
            } catch {
              game.loop.sleep();
              broken();
            }
          };
        },
      },
      scene: {
        create(this: Phaser.Scene) {
          ready({ game: started, scene: this });
        },
        update() {
          busy = step();
        },
      },
    });
  });
  const canvas = game.canvas;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.tabIndex = -1;
  canvas.style.display = 'block';
  canvas.style.pointerEvents = 'none';
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
    if (!busy) game.loop.sleep();
  });
  const wake = (): void => {
    busy = true;
    game.loop.wake();
  };
  let givingUp: ReturnType<typeof setTimeout> | undefined;
  const lost = (): void => {
    clearTimeout(givingUp);
    givingUp = setTimeout(broken, contextPatienceMs);
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', () => {
    clearTimeout(givingUp);
    // It is empty until something is drawn again.
    setTimeout(wake, 0);
  });
  return {
    scene,
    density,
    resize(width, height) {
      game.scale.setZoom(1 / density());
      game.scale.resize(Math.max(1, Math.round(width * density())), Math.max(1, Math.round(height * density())));
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    },
    onFrame(next) {
      step = next;
    },
    wake,
    destroy() {
      canvas.removeEventListener('webglcontextlost', lost);
      clearTimeout(givingUp);
      // Phaser tidies up at its next step, and it may be asleep. It lets go of the drawing context without giving it up,
      // and a browser has few to give.
      game.events.once(Phaser.Core.Events.DESTROY, () => setTimeout(() => giveUp(canvas), 0));
      game.destroy(true);
      game.loop.wake();
    },
  };
}
