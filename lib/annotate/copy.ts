/**
 * Copies by the old command. Many portals still speak plain http, where browsers keep the clipboard to themselves; the
 * command is heard there after a press, and its event carries the text without touching any selection.
 */
export function commandCopy(text: string, document: Document): void {
  let taken = false;
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  document.addEventListener('copy', give, true);
  try {
    document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', give, true);
  }
  if (!taken) throw new Error('The browser did not copy.');
}
