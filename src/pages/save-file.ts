/** Hands the player a file to keep. Nothing leaves the machine. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address when it gets to it; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
