/** A rectangle on the screen, in CSS px. */
export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What words on the stage keep off: they are never laid over a subject, and over land only where no water is near. */
export interface StageGround {
  /** People, crates, lamps, the bridge: whatever the picture is about. */
  readonly subjects: readonly ScreenBox[];
  /** Outlines of all that is not open water. Each is convex. */
  readonly land: readonly (readonly { readonly x: number; readonly y: number }[])[];
}

export const openWater: StageGround = { subjects: [], land: [] };
