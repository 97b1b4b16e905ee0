/**
 * Where a value is not plain JSON: what would be lost or changed on its way through a message, a file or storage. Null
 * where it is plain. `undefined` is allowed where JSON leaves the key out.
 */
export function unplain(value: unknown, path = '$'): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : `${path} is ${value}`;
  if (Array.isArray(value)) return firstOf(value, (each, k) => unplain(each, `${path}[${k}]`));
  if (typeof value !== 'object') return `${path} is of type ${typeof value}`;
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return `${path} is a ${prototype?.constructor?.name}`;
  return firstOf(Object.entries(value), ([key, each]) => (each === undefined ? null : unplain(each, `${path}.${key}`)));
}

function firstOf<T>(all: readonly T[], wrong: (each: T, k: number) => string | null): string | null {
  for (const [k, each] of all.entries()) {
    const found = wrong(each, k);
    if (found !== null) return found;
  }
  return null;
}
