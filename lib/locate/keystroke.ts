/** How a figure may have been mistyped: a digit replaced, omitted, added, or two neighbours interchanged. */
export type Keystroke = 'replaced' | 'omitted' | 'added' | 'interchanged';

/**
 * The single keystroke that turned `right` into `typed` (Scholtus 2009, CBS discussion paper 09046, simple typing
 * errors), or null where one does not.
 */
export function keystroke(right: number, typed: number): Keystroke | null {
  const [a, b] = [String(right), String(typed)];
  if (a.length === b.length) {
    const differing = [...a].flatMap((digit, k) => (digit === b[k] ? [] : [k]));
    const [i = 0, j = 0] = differing;
    if (differing.length === 1) return 'replaced';
    return differing.length === 2 && j === i + 1 && a[i] === b[j] && a[j] === b[i] ? 'interchanged' : null;
  }
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  const fits = [...long].some((_, k) => long.slice(0, k) + long.slice(k + 1) === short);
  if (!fits) return null;
  return a.length > b.length ? 'omitted' : 'added';
}

/**
 * How many keystrokes lie between two figures: the restricted Damerau–Levenshtein distance of their digits, a sign being
 * a character like others.
 */
export function keystrokes(from: number, to: number): number {
  const [a, b] = [String(from), String(to)];
  const rows: number[][] = [];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) {
        row.push(i + j);
        continue;
      }
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      row.push(best);
    }
  }
  return at(a.length, b.length);
}
