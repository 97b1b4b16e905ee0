/**
 * The red pen, drawn as shapes: a picture in a style sheet (the popup's way) would ask the page's content security
 * policy for leave, and under a strict one the waves would be gone.
 */
const RING = 'M27 4.5C17 1 4.5 4.5 3 13c-1.3 8 7.5 12.5 17 12.3C30 25 38 20.5 37.3 13 36.7 6 27 2.3 16.5 3.3';

/** Circled, as in proofs: the cell that is probably wrong. Fills the box that it is put in. */
export function Ring() {
  return (
    <svg class="pen pen--ring" viewBox="0 0 40 28" preserveAspectRatio="none" aria-hidden="true">
      <path d={RING} vector-effect="non-scaling-stroke" />
    </svg>
  );
}

/** One wave is this wide; a figure is never under less than three. */
const WAVE = 6;
const LEAST = 3;

/** Waved: a figure in a relation that does not hold. */
export function Wave({ width }: { width: number }) {
  const waves = Math.max(LEAST, Math.round(width / WAVE));
  const line = `M0 2q1.5 -2.4 3 0t3 0${'t3 0t3 0'.repeat(waves - 1)}`;
  return (
    <svg class="pen pen--wave" width={waves * WAVE} height="4" viewBox={`0 0 ${waves * WAVE} 4`} aria-hidden="true">
      <path d={line} />
    </svg>
  );
}
