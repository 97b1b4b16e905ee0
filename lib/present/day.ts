/** The day of an ISO time as `2026-01-30`, by the clock on the wall. */
export function dayOf(iso: string): string {
  const at = new Date(iso);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The time of that day as `08:05:09`. */
export const timeOf = (at: Date): string => at.toLocaleTimeString('zh-CN', { hour12: false });
