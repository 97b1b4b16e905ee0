import type { EVIDENCE } from '../forms/evidence.ts';
import { say, type Tongue, type Worded, worded as w } from './tongue.ts';

/** Why a page was taken for what it was taken for: one line a signal, by the ids of `forms/evidence.ts`. */
export const EVIDENCE_WORDS: Readonly<Record<keyof typeof EVIDENCE | 'frame', Worded>> = {
  't3-anchors': w(
    '有表三的首尾两栏，“本年新收”和“结转下年度”',
    '有表三的首尾兩欄，「本年新收」和「結轉下年度」',
    'Has the first and last rows of table 三, 本年新收 and 结转下年度',
  ),
  't3-partial': w(
    '只有表三的几行，没有整张表',
    '只有表三的幾行，沒有整張表',
    'Has a few rows of table 三, not the table',
  ),
  't4-anchors': w('有表四的三组栏目', '有表四的三組欄目', 'Has the three groups of table 四'),
  't2-labels': w('有表二的栏目', '有表二的欄目', 'Has the labels of table 二'),
  numbers: w('表里有数字', '表裡有數字', 'There are figures in the tables'),
  'no-numbers': w('有格式的栏目，没有数字', '有格式的欄目，沒有數字', 'Has the labels of the form, and no figures'),
  title: w('正文有年度报告的标题', '正文有年度報告的標題', 'The text has the title of an annual report'),
  'title-head': w('网页标题是年度报告', '網頁標題是年度報告', 'The page is titled as an annual report'),
  sections: w(
    '六个部分的标题，至少有四个',
    '六個部分的標題，至少有四個',
    'Has at least four of the six section titles',
  ),
  'few-sections': w(
    '六个部分的标题，不到四个',
    '六個部分的標題，不到四個',
    'Has fewer than four of the six section titles',
  ),
  'no-sections': w('六个部分的标题，一个也没有', '六個部分的標題，一個也沒有', 'None of the six section titles'),
  'no-t3': w(
    '没有表三的栏目，如“本年新收政府信息公开申请数量”',
    '沒有表三的欄目，如「本年新收政府信息公開申請數量」',
    'No label of table 三, such as 本年新收政府信息公开申请数量',
  ),
  'speaks-about': w(
    '标题说的是年度报告的编制、解读或汇总',
    '標題說的是年度報告的編制、解讀或匯總',
    'The title speaks about reports: writing, explaining or listing them',
  ),
  'other-report': w(
    '标题有“年度报告”，说的是别的事',
    '標題有「年度報告」，說的是別的事',
    'The title says 年度报告, but of another kind',
  ),
  'legacy-labels': w(
    '有“指标名称”“主动公开信息数”一类旧栏目',
    '有「指標名稱」「主動公開信息數」一類舊欄目',
    'Has labels of the old list, such as 指标名称 and 主动公开信息数',
  ),
  'legacy-year': w('标题的年份在2019年以前', '標題的年份在2019年以前', 'The title names a year before 2019'),
  'report-links': w('有许多指向年度报告的链接', '有許多指向年度報告的連結', 'Has many links to annual reports'),
  attachments: w('附有文件', '附有文件', 'Files are attached'),
  images: w('该有表的地方是图片', '該有表的地方是圖片', 'Images stand where tables should'),
  'too-large': w('比任何一份年度报告都大', '比任何一份年度報告都大', 'Larger than any annual report'),
  'beyond-forming': w('有一张表大得不像法定表格', '有一張表大得不像法定表格', 'A table is larger than any of the form'),
  frame: w('还有一个没有读到的框架', '還有一個沒有讀到的框架', 'There is a frame that was not read'),
};

/** Signals that speak of something missing. */
const ABSENT = new Set([
  'no-numbers',
  'no-sections',
  'few-sections',
  't3-partial',
  'no-t3',
  'too-large',
  'beyond-forming',
  'frame',
]);

export interface EvidenceLine {
  text: string;
  present: boolean;
  /** Of a frame that was not read. */
  address: string | null;
}

/** One line of evidence; null for a signal without words. */
export function evidenceLine(id: string, tongue: Tongue): EvidenceLine | null {
  const address = id.startsWith('frame:') ? id.slice('frame:'.length) : null;
  const key = address === null ? id : 'frame';
  if (!isWorded(key)) return null;
  return { text: say(EVIDENCE_WORDS[key], tongue), present: !ABSENT.has(key), address };
}

const isWorded = (key: string): key is keyof typeof EVIDENCE_WORDS => Object.hasOwn(EVIDENCE_WORDS, key);
