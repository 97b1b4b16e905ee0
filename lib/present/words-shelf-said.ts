import { type Data, say, type Tongue, type Worded, worded as w } from './tongue.ts';

/** What the popup says of the shelf, too: errors by their codes, and what a page says of itself. */
export const SHELF_SAID = {
  'error.private': w(
    '无痕或隐私窗口里的内容不会保存。',
    '無痕或隱私窗口裡的內容不會保存。',
    'Nothing of private windows is kept.',
  ),
  'error.not-a-report': w(
    '这一页不是年度报告，没有保存。',
    '這一頁不是年度報告，沒有保存。',
    'Not a report, so it was not kept.',
  ),
  'error.too-big': w(
    '这份内容有{bytes}字节，超过一份报告的上限{most}字节，没有保存。',
    '這份內容有{bytes}字節，超過一份報告的上限{most}字節，沒有保存。',
    'This takes {bytes} bytes, more than the {most} that one report may take. It was not kept.',
  ),
  'error.full': w(
    '报告架已满，没有保存。可以先清理一些。',
    '報告架已滿，沒有保存。可以先清理一些。',
    'The shelf is full. Nothing was kept; make some room first.',
  ),
  'error.quota': w(
    '磁盘或浏览器的空间已满，这次没有保存，原有的都在。',
    '磁盤或瀏覽器的空間已滿，這次沒有保存，原有的都在。',
    'The disk, or what the browser allows, is full. Nothing was kept; what was there still is.',
  ),
  'error.blocked': w(
    '另一个标签页里的旧版本还在使用报告架。请关掉它再试。',
    '另一個標籤頁裡的舊版本還在使用報告架。請關掉它再試。',
    'An older version in another tab still uses the shelf. Close it and try again.',
  ),
  'error.newer': w(
    '报告架由更新的版本写成。请更新扩展后再打开，内容没有改动。',
    '報告架由更新的版本寫成。請更新擴充功能後再打開，內容沒有改動。',
    'The shelf was written by a newer version. Update the extension; nothing was touched.',
  ),
  'error.unopened': w(
    '浏览器打不开报告架。重启浏览器后再试。',
    '瀏覽器打不開報告架。重啟瀏覽器後再試。',
    'The browser cannot open the shelf. Restart it and try again.',
  ),
  'error.damaged': w(
    '这一份的记录损坏了，读不出来。',
    '這一份的記錄損壞了，讀不出來。',
    'This entry is damaged and cannot be read.',
  ),
  'error.failed': w(
    '浏览器没有完成这一步，什么都没有改动（{name}）。',
    '瀏覽器沒有完成這一步，什麼都沒有改動（{name}）。',
    'The browser did not do this; nothing was changed ({name}).',
  ),
  'error.import-too-big': w(
    '文件有{bytes}字节，太大，没有导入。',
    '文件有{bytes}字節，太大，沒有導入。',
    'The file has {bytes} bytes, too many. Nothing was imported.',
  ),
  'error.import-not-json': w(
    '文件不是完整的JSON，没有导入。',
    '文件不是完整的JSON，沒有導入。',
    'The file is not complete JSON. Nothing was imported.',
  ),
  'error.import-not-a-shelf': w(
    '文件不是勾稽导出的报告架，没有导入。',
    '文件不是勾稽導出的報告架，沒有導入。',
    'The file is no shelf of Gouji. Nothing was imported.',
  ),
  'error.import-newer': w(
    '文件由更新的版本导出（第{version}版）。请更新扩展后再导入。',
    '文件由更新的版本導出（第{version}版）。請更新擴充功能後再導入。',
    'The file was exported by a newer version ({version}). Update the extension first.',
  ),
  'error.import-shape': w(
    '文件的内容不合格式（{at}），没有导入。',
    '文件的內容不合格式（{at}），沒有導入。',
    'The file has another shape at {at}. Nothing was imported.',
  ),
  'error.import-damaged': w(
    '文件里{at}的内容与校验值不符，可能改动过，没有导入。',
    '文件裡{at}的內容與校驗值不符，可能改動過，沒有導入。',
    'The content of {at} is not what its checksum says. Nothing was imported.',
  ),
  'error.import-full': w(
    '还要放下{more}份，超过上限{reports}份或容量，没有导入。',
    '還要放下{more}份，超過上限{reports}份或容量，沒有導入。',
    'The {more} new reports do not fit beside the others (at most {reports}). Nothing was imported.',
  ),
  'fact.title': w('标题', '標題', 'Title'),
  'fact.organ': w('机关', '機關', 'Organ'),
  'fact.year': w('年度', '年度', 'Year'),
  'fact.period': w('统计期限', '統計期限', 'Period'),
  'fact.published': w('发布日期', '發布日期', 'Date of publication'),
  'fact.form': w('格式', '格式', 'Form'),
} as const satisfies Record<string, Worded>;

export const shelfSaid = (id: keyof typeof SHELF_SAID, tongue: Tongue, data?: Data): string =>
  say(SHELF_SAID[id], tongue, data);
