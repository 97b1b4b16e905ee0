import { type Data, say, type Tongue, type Worded, worded as w } from './tongue.ts';

/** What the page for drafts says; the lists of what was found in a text are in `words-found.ts`. */
export const DRAFT = {
  title: w('核对草稿', '核對草稿', 'Check a draft'),

  // Before
  says: w('发布以前，先核对一遍。', '發布以前，先核對一遍。', 'Check the report before it is published.'),
  aside: w(
    '同核对网页一样：哪些数对不上，差多少，错可能在哪一格。',
    '同核對網頁一樣：哪些數對不上，差多少，錯可能在哪一格。',
    'As on a web page: which figures do not agree, by how much, and which cell is probably wrong.',
  ),
  'paste.here': w('在这里粘贴', '在這裡貼上', 'Paste here'),
  'paste.whole': w(
    '表格和正文一起：整篇全选、复制，再到这里粘贴。',
    '表格和正文一起：整篇全選、複製，再到這裡貼上。',
    'Tables and text together: select all of it, copy, and paste.',
  ),
  'file.choose': w('选择文件', '選擇文件', 'Choose a file'),
  'file.or': w('存下的网页，也可以拖进来。', '存下的網頁，也可以拖進來。', 'A saved page can be dropped here, too.'),
  'drop.here': w('松手就核对', '鬆手就核對', 'Let go to check it'),
  reading: w('正在读。', '正在讀。', 'Reading.'),
  ways: w('从哪里拿', '從哪裡拿', 'Where from'),
  'from.word': w('Word、WPS文字', 'Word、WPS文字', 'Word, WPS Writer'),
  'how.word': w(
    '按{all}全选，{copy}复制，表格会一起带过来。',
    '按{all}全選，{copy}複製，表格會一起帶過來。',
    '{all} selects all, {copy} copies; the tables come along.',
  ),
  'from.sheet': w('Excel、WPS表格', 'Excel、WPS表格', 'Excel, WPS Spreadsheets'),
  'how.sheet': w(
    '选中表格复制。只有一张表三，也能核对。',
    '選中表格複製。只有一張表三，也能核對。',
    'Select the cells and copy. Table 三 alone can be checked, too.',
  ),
  'from.web': w('存下的网页', '存下的網頁', 'A saved page'),
  'how.web': w(
    '.html、.htm、.mht文件，拖进来，或按“选择文件”。',
    '.html、.htm、.mht文件，拖進來，或按「選擇文件」。',
    'A file of kind .html, .htm or .mht: drop it or choose it.',
  ),
  kept: w(
    '草稿只在这个标签页里：不保存，不上传，关掉就没有了。',
    '草稿只在這個分頁裡：不保存，不上傳，關掉就沒有了。',
    'The draft stays in this tab: it is not kept, not sent, and gone when the tab closes.',
  ),

  // After
  'source.paste': w('粘贴的内容', '貼上的內容', 'Pasted text'),
  'source.time': w('{time}读入', '{time}讀入', 'read at {time}'),
  'source.address': w('未发布的草稿，没有网址', '未發布的草稿，沒有網址', 'an unpublished draft, no address'),
  again: w(
    '改好后再粘贴一次，就核对新的一份。',
    '改好後再貼上一次，就核對新的一份。',
    'Paste again after a change, and the new text is checked.',
  ),
  clear: w('清除', '清除', 'Clear'),
  'clear.what': w('清除这份草稿', '清除這份草稿', 'Clear this draft'),
  panel: w('核对结果', '核對結果', 'Result of the check'),
  paper: w('草稿', '草稿', 'The draft'),
  'table.n': w('第{n}张表', '第{n}張表', 'Table no. {n}'),
  'fold.before': w('标题前面还有{n}行', '標題前面還有{n}行', '{n} {n|line|lines} before the title'),
  'fold.links': w('{n}行链接', '{n}行連結', '{n} {n|line|lines} of links'),

  // What it is, where it is not a report that can be checked
  'says.not': w(
    '没有认出\n政府信息公开工作年度报告。',
    '沒有認出\n政府信息公開工作年度報告。',
    'No annual disclosure report was recognised.',
  ),
  'aside.not': w(
    '请连同标题、六个部分和三张表，整篇复制，再粘贴一次。',
    '請連同標題、六個部分和三張表，整篇複製，再貼上一次。',
    'Copy all of it, with its title, its six sections and its three tables, and paste again.',
  ),
  'says.blank': w(
    '认出了格式，表里还没有数字。',
    '認出了格式，表裡還沒有數字。',
    'The form is there, without figures yet.',
  ),
  'aside.blank': w('填好以后，再粘贴一次。', '填好以後，再貼上一次。', 'Paste it again once it is filled in.'),
  'aside.unreadable': w(
    '表格没有粘贴进来，或者是图片。请从原文件里连同表格一起复制。',
    '表格沒有貼上來，或者是圖片。請從原文件裡連同表格一起複製。',
    'The tables were not pasted, or are pictures. Copy them from the document together with its text.',
  ),
  'found.images': w(
    '{n}张图片，里面的数字读不出来',
    '{n}張圖片，裡面的數字讀不出來',
    '{n} {n|picture|pictures}: figures in pictures cannot be read',
  ),

  // What cannot be read at all, and what to do
  'fault.nothing': w(
    '剪贴板里没有文字，也没有表格。',
    '剪貼簿裡沒有文字，也沒有表格。',
    'There is neither text nor a table on the clipboard.',
  ),
  'do.nothing': w(
    '先在Word、WPS或Excel里复制，再回来粘贴。',
    '先在Word、WPS或Excel裡複製，再回來貼上。',
    'Copy it in Word, WPS or Excel first, then paste it here.',
  ),
  'fault.empty': w(
    '这个文件里没有文字，也没有表格。',
    '這個文件裡沒有文字，也沒有表格。',
    'There is neither text nor a table in this file.',
  ),
  'do.empty': w(
    '若网页要等脚本放入内容，请在浏览器里打开它，全选、复制，再粘贴。',
    '若網頁要等腳本放入內容，請在瀏覽器裡打開它，全選、複製，再貼上。',
    'If a script fills that page later, open it in the browser, select all, copy, and paste.',
  ),
  'fault.image': w(
    '这里只有图片，图片里的数字读不出来。',
    '這裡只有圖片，圖片裡的數字讀不出來。',
    'There is only a picture, and figures in pictures cannot be read.',
  ),
  'do.image': w(
    '请从原文件里复制文字和表格。',
    '請從原文件裡複製文字和表格。',
    'Copy the text and the tables from the document itself.',
  ),
  'fault.large': w('太大了，没有读。', '太大了，沒有讀。', 'This is too large and was not read.'),
  'do.large': w(
    '没有一份年度报告有这么大。请只复制正文和三张表。',
    '沒有一份年度報告有這麼大。請只複製正文和三張表。',
    'No annual report is as large as this. Copy only its text and its three tables.',
  ),
  'fault.word': w(
    '这是Word或WPS文件，不能直接读。',
    '這是Word或WPS文件，不能直接讀。',
    'This is a Word or WPS file and cannot be read as it is.',
  ),
  'do.word': w(
    '请打开它，全选、复制，再到这里粘贴。',
    '請打開它，全選、複製，再到這裡貼上。',
    'Open it, select all, copy, and paste it here.',
  ),
  'fault.sheet': w(
    '这是Excel或WPS表格文件，不能直接读。',
    '這是Excel或WPS表格文件，不能直接讀。',
    'This is a spreadsheet file and cannot be read as it is.',
  ),
  'do.sheet': w(
    '请打开它，选中表格复制，再到这里粘贴。',
    '請打開它，選中表格複製，再到這裡貼上。',
    'Open it, copy the cells, and paste them here.',
  ),
  'fault.print': w(
    'PDF、OFD文件里读不出表格。',
    'PDF、OFD文件裡讀不出表格。',
    'Tables cannot be read from PDF or OFD files.',
  ),
  'do.print': w(
    '请从做它的Word或WPS文件里复制。',
    '請從做它的Word或WPS文件裡複製。',
    'Copy from the Word or WPS file that it was made of.',
  ),
  'fault.archive': w(
    '这是压缩文件，不能直接读。',
    '這是壓縮文件，不能直接讀。',
    'This is an archive and cannot be read as it is.',
  ),
  'do.archive': w(
    '请先解压，再把里面的网页拖进来。',
    '請先解壓，再把裡面的網頁拖進來。',
    'Unpack it first, then drop the page that is in it.',
  ),
  'fault.other': w(
    '这个文件不是网页，读不出来。',
    '這個文件不是網頁，讀不出來。',
    'This file is no web page and cannot be read.',
  ),
  'do.other': w(
    '请用做它的软件打开，全选、复制，再到这里粘贴。',
    '請用做它的軟體打開，全選、複製，再到這裡貼上。',
    'Open it in the program that it was made in, select all, copy, and paste it here.',
  ),
  'fault.several': w('一次只能核对一份。', '一次只能核對一份。', 'Only one can be checked at a time.'),
  'do.several': w('请只拖一个文件。', '請只拖一個文件。', 'Drop a single file.'),
  'fault.unread': w('这个文件没有读出来。', '這個文件沒有讀出來。', 'This file could not be read.'),
  'do.unread': w(
    '它可能是文件夹，或者已经移走了。',
    '它可能是文件夾，或者已經移走了。',
    'It may be a folder, or it may have been moved.',
  ),
  'fault.broke': w('这次没有核对完。', '這次沒有核對完。', 'The check did not finish.'),
  'do.broke': w(
    '请再试一次；再不成，请只粘贴三张表。',
    '請再試一次；再不成，請只貼上三張表。',
    'Try again, or paste only the three tables.',
  ),
} as const satisfies Record<string, Worded>;

export type DraftWord = keyof typeof DRAFT;

export const draftWord = (id: DraftWord, tongue: Tongue, data?: Data): string => say(DRAFT[id], tongue, data);
