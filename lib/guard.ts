/**
 * What comes from outside and is read on a page itself or in the popup. The background, and whatever reads what is kept
 * or imported, have zod for that, which alone would be a quarter of what a page loads; these few lines do what a page
 * needs, and are held to zod's answers by their tests.
 */
export type Guard = (value: unknown) => boolean;

/** An object's own fields, whatever it is. */
export const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

export const anything: Guard = () => true;
export const isBoolean: Guard = (value) => typeof value === 'boolean';
export const isInteger: Guard = Number.isSafeInteger;
export const oneOf =
  (...values: readonly unknown[]): Guard =>
  (value) =>
    values.includes(value);
export const isText =
  (pattern = /^/, longest = Number.POSITIVE_INFINITY): Guard =>
  (value) =>
    typeof value === 'string' && value.length <= longest && pattern.test(value);
export const orNull =
  (guard: Guard): Guard =>
  (value) =>
    value === null || guard(value);
export const listOf =
  (guard: Guard, least: number, most: number): Guard =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.length <= most && value.every(guard);

/** The fields that are named, and no others; null where one of them does not fit. */
export function pick(value: unknown, fields: Record<string, Guard> | undefined): Record<string, unknown> | null {
  if (!fields) return null;
  const all = fieldsOf(value);
  const entries = Object.entries(fields).map(([name]) => [name, all[name]] as const);
  return entries.every(([name, field]) => name in all && fields[name]?.(field)) ? Object.fromEntries(entries) : null;
}

/** The fields of what this is, by the field that says it. */
export const kindOf = <Fields>(kinds: Record<string, Fields>, kind: unknown): Fields | undefined =>
  typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
