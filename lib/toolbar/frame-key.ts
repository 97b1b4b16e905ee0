/**
 * Where the frames of a tab keep what they last said: one key a frame in `storage.session`, so that two frames that
 * speak at once do not overwrite each other, and a worker that was put to sleep forgets nothing.
 */
const PREFIX = 'frame:';

export const frameKey = (tab: number, frame: number): string => `${PREFIX}${tab}:${frame}`;
export const isFrameKey = (key: string, tab: number): boolean => key.startsWith(`${PREFIX}${tab}:`);

/** The frame of this tab that a key is of; null where it is none. */
export function frameIn(key: string, tab: number): number | null {
  if (!isFrameKey(key, tab)) return null;
  const frame = Number(key.slice(frameKey(tab, 0).length - 1));
  return Number.isInteger(frame) ? frame : null;
}
