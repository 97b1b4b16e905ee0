/**
 * Many texts are folded as one: what is done to each text by itself is done once, and folding looks past none of these.
 * The HTML parser lets no such character through; a script may write it, and then each text is folded by itself.
 */
export const JOINT = '\u0000';

/** The texts again, or none where they can no longer be told apart. */
export function splitAsJoined(joined: string, count: number): string[] {
  const parts = joined.split(JOINT);
  return parts.length === count ? parts : [];
}
