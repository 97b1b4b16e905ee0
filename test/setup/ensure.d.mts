/** Types for the scripts that run before TypeScript can be had. */
export const ROOT: string;
export function ensure(need?: { browser?: boolean; firefox?: boolean; parallel?: boolean }): Promise<void>;
export function findChromium(): string | null;
export function findFirefox(): string | null;
