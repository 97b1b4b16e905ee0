/** A short id that is the same for the same content (FNV-1a, 32 bit, twice with other seeds: 64 bits in base 36). */
export function contentId(content: string): string {
  return (
    hash(content, 0x811c9dc5).toString(36).padStart(7, '0') + hash(content, 0x01000193).toString(36).padStart(7, '0')
  );
}

function hash(content: string, seed: number): number {
  let value = seed >>> 0;
  for (let k = 0; k < content.length; k++) value = Math.imul(value ^ content.charCodeAt(k), 0x01000193) >>> 0;
  return value;
}
