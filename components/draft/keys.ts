/** The letter of a shortcut that every editor shares. */
export type Key = 'A' | 'C' | 'V';

const isMac = (): boolean => /^(?:Mac|iP)/.test(navigator.platform);

/** As this computer's own menus write it. */
export const keys = (key: Key): string => (isMac() ? `\u2318${key}` : `Ctrl+${key}`);
