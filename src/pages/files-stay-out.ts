/** Keeps the browser from leaving the game for a file that is let go over it; whoever wants the file hears of it all the same. */
export function filesStayOut(): void {
  const stop = (event: DragEvent) => { if (event.dataTransfer?.types.includes('Files')) event.preventDefault(); };
  addEventListener('dragover', stop);
  addEventListener('drop', stop);
}
