/** A colour as `getComputedStyle` writes it: 0–255 and alpha, or null for a notation that is not read. */
export function parseColour(text: string): [number, number, number, number] | null {
  const numbers = text
    .match(/-?[\d.]+(?:e-?\d+)?%?/g)
    ?.map((n) => (n.endsWith('%') ? Number.parseFloat(n) / 100 : Number(n)));
  if (!numbers || numbers.length < 3) return null;
  const [r = 0, g = 0, b = 0, a = 1] = numbers;
  if (/^rgba?\(/.test(text)) return [r, g, b, a];
  if (/^color\((?:srgb|display-p3) /.test(text)) {
    // The digit of `display-p3` is no channel.
    const [x = 0, y = 0, z = 0, alpha = 1] = text.includes('display-p3') ? numbers.slice(1) : numbers;
    return [x * 255, y * 255, z * 255, alpha];
  }
  return null;
}

/** Relative luminance as WCAG 2 defines it. */
export function luminance([r, g, b]: readonly [number, number, number, number]): number {
  const [x, y, z] = [r, g, b].map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}
