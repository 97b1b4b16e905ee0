/** Says to every page of this origin that the shelf is not what it was. Where there is no channel nobody hears it. */
export function tellChange(name: string): void {
  try {
    const channel = new BroadcastChannel(name);
    channel.postMessage('changed');
    channel.close();
  } catch {
    // The change itself has happened.
  }
}

/** Calls with every change, whoever made it. Returns how to stop. */
export function onChange(name: string, heard: () => void): () => void {
  try {
    const channel = new BroadcastChannel(name);
    channel.addEventListener('message', heard);
    return () => channel.close();
  } catch {
    return () => {};
  }
}
