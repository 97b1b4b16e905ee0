import { type Data, say as fill, type Tongue, type Worded } from './tongue.ts';

const w = (hans: string, hant: string, en: string): Worded => ({ 'zh-Hans': hans, 'zh-Hant': hant, en });

export type Said = Tongue;

/** What the command line says to people. */
export const SAYINGS = {
  fatal: w('不成立', '不成立', 'fatal'),
  query: w('待看', '待看', 'query'),
  hint: w('提示', '提示', 'hint'),
  error: w('读不了：{text}', '讀不了：{text}', 'could not be read: {text}'),
  report: w('年度报告', '年度報告', 'annual report'),
  'unreadable-report': w('是年度报告，但表格读不出来', '是年度報告，但表格讀不出來', 'an annual report whose tables cannot be read'),
  'old-report': w('2018年及以前格式的年度报告，没有核对', '2018年及以前格式的年度報告，沒有核對', 'an annual report on the form of 2018 and earlier, not checked'),
  'blank-form': w('空白格式', '空白格式', 'the empty form'),
  'not-a-report': w('不是政府信息公开工作年度报告', '不是政府信息公開工作年度報告', 'not such a report'),
  'too-large': w('页面过大，没有读', '頁面過大，沒有讀', 'too large, not read'),
  tally: w(
    '，{n}条勾稽关系：{passed}条成立，{failed}条不成立，{cannotTell}条不能判断',
    '，{n}條勾稽關係：{passed}條成立，{failed}條不成立，{cannotTell}條不能判斷',
    ', {n} relations: {passed} hold, {failed} do not, {cannotTell} cannot be told',
  ),
  usage: w(
    '用法：npm run --silent check -- [--json] [--lang zh-Hans|zh-Hant|en] 文件…（- 为标准输入）',
    '用法：npm run --silent check -- [--json] [--lang zh-Hans|zh-Hant|en] 檔案…（- 為標準輸入）',
    'Usage: npm run --silent check -- [--json] [--lang zh-Hans|zh-Hant|en] FILE… (- is standard input)',
  ),
} as const satisfies Record<string, Worded>;

export const say = (id: keyof typeof SAYINGS, tongue: Tongue, data?: Data): string => fill(SAYINGS[id], tongue, data);
