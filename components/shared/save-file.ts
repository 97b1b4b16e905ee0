/** A file to the downloads, made here and sent nowhere. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the press has ended; a large one takes its time.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
