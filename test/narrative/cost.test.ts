import { describe, expect, it } from 'vitest';
import { claimsOf } from './page.ts';

/** A page may hold anything: no line of it may keep the reader. */
const LINES: readonly string[] = [
  '收到申请1件，'.repeat(5000),
  '收到申请1件。'.repeat(5000),
  '('.repeat(39_000),
  '收到申请1件(其中网络申请1件)'.repeat(2500),
  '主动公开'.repeat(9000),
  `${'因'.repeat(39_000)}收到申请5件`,
  `${'《'.repeat(39_000)}申请1件`,
  `${'“'.repeat(39_000)}申请1件`,
  `${'1'.repeat(39_000)}件申请`,
  `${'一'.repeat(39_000)}件申请`,
  `${'依申请公开'.repeat(7000)}5件`,
  `${'未'.repeat(39_000)}申请`,
  `${'截至'.repeat(15_000)}申请5件`,
  `${'2023年'.repeat(7000)}申请5件。`,
  '收到申请1件。'.repeat(50_000),
];

describe('the cost of reading', () => {
  it.each(LINES.map((line) => [line.slice(0, 12), line] as const))('%s…', (_name, line) => {
    const start = performance.now();
    claimsOf(line);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
