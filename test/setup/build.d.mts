/** Returns the folder of the unpacked extension. */
export function buildExtension(browser?: 'chrome' | 'firefox'): Promise<string>;
declare const chrome: () => Promise<string>;
export default chrome;
