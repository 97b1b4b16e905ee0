/** What the measures say, as Markdown: a person reads it in the terminal, and `--write` keeps it. */
export const say = (text = ''): void => void process.stdout.write(`${text}\n`);

export function table(head: readonly string[], rows: readonly (readonly unknown[])[]): void {
  for (const row of [head, head.map(() => '---'), ...rows]) say(`| ${row.join(' | ')} |`);
}

/** Milliseconds, to three digits that mean something. */
export const ms = (value: number): string => (value < 0.001 ? '< 0.001' : Number(value.toPrecision(3)).toString());

export const times = (ratio: number): string =>
  `${ratio >= 100 ? Math.round(ratio).toLocaleString('en') : ratio.toFixed(1)} ×`;
