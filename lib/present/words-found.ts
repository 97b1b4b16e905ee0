import { type Data, say, type Tongue, type Worded, worded as w } from './tongue.ts';

/** What the popup says where a page is no report that can be read: what of one was found, and the ways from there. */
export const FOUND = {
  'aside.file': w(
    '若是存在本机的网页：先在扩展的详情里打开“允许访问文件网址”，或者不打开，把文件拖到“核对草稿”里。',
    '若是存在本機的網頁：先在擴充功能的詳情裡開啟「允許存取文件網址」，或者不開啟，把文件拖到「核對草稿」裡。',
    'If it is a page saved on this computer, allow access to file URLs in the details of the extension, or drop the file into “Check a draft” instead.',
  ),
  'do.file': w('打开扩展的详情', '開啟擴充功能的詳情', 'Open the details of the extension'),

  // What was found in a text, and what was missed
  'found.title': w('年度报告的标题', '年度報告的標題', 'The title of an annual report'),
  'missed.title': w('没有年度报告的标题', '沒有年度報告的標題', 'No title of an annual report'),
  'found.t3.part': w('表三只有几行', '表三只有幾行', 'Table 三 has only a few rows'),
  'missed.tables': w('没有{tables}', '沒有{tables}', 'No {tables}'),
  'found.sections.all': w('六个部分的标题', '六個部分的標題', 'All six section titles'),
  'found.sections': w('第{list}部分的标题', '第{list}部分的標題', 'The titles of sections {list}'),
  'missed.sections': w('没有第{list}部分的标题', '沒有第{list}部分的標題', 'No titles of sections {list}'),
  'missed.sections.all': w(
    '六个部分的标题，一个也没有',
    '六個部分的標題，一個也沒有',
    'None of the six section titles',
  ),
} as const satisfies Record<string, Worded>;

export const foundWord = (id: keyof typeof FOUND, tongue: Tongue, data?: Data): string => say(FOUND[id], tongue, data);
