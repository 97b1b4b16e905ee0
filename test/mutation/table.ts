import { percent, type Results, type Score } from './score.ts';

/** What a run prints: a line a file, one in all, the survivors that nobody has explained, explanations without a mutant. */
export function tableOf(name: string, { all, files, open, stale }: Results): string {
  const line = (label: string, { mutants, killed, timeout, survived, explained, raw, score }: Score): string =>
    [
      label.padEnd(38),
      ...[mutants, killed, timeout, survived, explained].map((n) => String(n).padStart(9)),
      percent(raw).padStart(9),
      percent(score).padStart(9),
    ].join('');
  const heads = ['mutants', 'killed', 'timeout', 'survived', 'explained', 'raw', 'score'];
  return [
    `\n${name.padEnd(38)}${heads.map((head) => head.padStart(9)).join('')}`,
    ...[...files].map(([file, score]) => line(file, score)),
    line('in all', all),
    ...open.map(
      ({ file, location: { start }, mutatorName, from, replacement = '' }) =>
        `survived: ${file}:${start.line}:${start.column} ${mutatorName}: ${short(from)} → ${short(replacement)}`,
    ),
    ...stale.map(({ file, from, to }) => `explains nothing: ${file}: ${short(from)} → ${short(to)}`),
    '',
  ].join('\n');
}

const short = (code: string): string => code.replace(/\s+/g, ' ').slice(0, 120);
