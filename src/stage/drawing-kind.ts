/** How this browser can draw: with WebGL, on a plain canvas, or not at all. Asked before Phaser is loaded, which needs one of them. */
export function drawingKind(): 'webgl' | 'canvas' | null {
  // Art is drawn on a plain canvas in either case.
  if (!document.createElement('canvas').getContext('2d')) return null;
  const probe = document.createElement('canvas');
  const gl = probe.getContext('webgl2') ?? probe.getContext('webgl');
  if (gl) {
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return 'webgl';
  }
  return 'canvas';
}
