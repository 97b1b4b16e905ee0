import { describe, expect, test } from 'vitest';
import { textOf } from '../../components/popup/export.ts';
import { fileName } from '../../components/popup/take.ts';
import { report } from './popup-report.ts';

describe('the verdict as text', () => {
  test('holds the report, the sentence, the sums and the address, in the page’s own letters', () => {
    const lines = textOf(report(), 'https://a.gov.cn/1', '2026-01-02', 'zh-Hant').split('\n');
    expect(lines[0]).toBe('示例市人力资源和社会保障局');
    expect(lines[2]).toBe('有一處對不上：收到21件，辦結與結轉合計22件。');
    expect(lines[3]).toBe('40條勾稽關係，38條成立，2條不成立');
    expect(lines).toContain('  總計 21 + 0 ≠ 21 + 1 · 差1');
    expect(lines.at(-2)).toBe('https://a.gov.cn/1');
    expect(lines.findIndex((line) => line.startsWith('≠'))).toBeLessThan(
      lines.findIndex((line) => line.startsWith('?')),
    );
  });
});

test('a file is named by what it holds, in characters that file systems take', () => {
  expect(fileName(['某局', 2020])).toBe('某局-2020');
  expect(fileName(['a/b:c "d"', null])).toBe('a_b_c_d_');
  expect(fileName([null])).toBe('gouji');
});
