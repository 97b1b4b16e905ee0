import { type Data, say as fill, type Tongue, type Worded, worded as w } from './tongue.ts';

/** What the command line says to people. */
export const SAYINGS = {
  fatal: w('不成立', '不成立', 'fatal'),
  query: w('待看', '待看', 'query'),
  hint: w('提示', '提示', 'hint'),
  error: w('读不了：{text}', '讀不了：{text}', 'could not be read: {text}'),
  report: w('年度报告', '年度報告', 'annual report'),
  'unreadable-report': w(
    '是年度报告，但表格读不出来',
    '是年度報告，但表格讀不出來',
    'an annual report whose tables cannot be read',
  ),
  'old-report': w(
    '2018年及以前格式的年度报告，没有核对',
    '2018年及以前格式的年度報告，沒有核對',
    'an annual report on the form of 2018 and earlier, not checked',
  ),
  'blank-form': w('空白格式', '空白格式', 'the empty form'),
  'not-a-report': w('不是政府信息公开工作年度报告', '不是政府信息公開工作年度報告', 'not such a report'),
  'too-large': w('页面过大，没有读', '頁面過大，沒有讀', 'too large, not read'),
  tally: w(
    '，{n}条勾稽关系：{passed}条成立，{failed}条不成立，{cannotTell}条不能判断',
    '，{n}條勾稽關係：{passed}條成立，{failed}條不成立，{cannotTell}條不能判斷',
    ', {n} relations: {passed} hold, {failed} do not, {cannotTell} cannot be told',
  ),
  total: w(
    '共{n}个页面：{reports}个核对了表格，其中{wrong}个有不成立的关系；{unread}个读不了',
    '共{n}個頁面：{reports}個核對了表格，其中{wrong}個有不成立的關係；{unread}個讀不了',
    '{n} {n|page|pages}: {reports} with tables that were checked, {wrong} of them with relations that do not hold; {unread} could not be read',
  ),

  // Why a page has no result.
  trouble: w('{text}', '{text}', '{text}'),
  'too-slow': w('{n}秒内没有读完', '{n}秒內沒有讀完', 'not done within {n} {n|second|seconds}'),
  'out-of-memory': w('内存不够', '內存不夠', 'out of memory'),
  crashed: w('核对中断：{text}', '核對中斷：{text}', 'the check broke off: {text}'),
  'not-json': w('这一行不是 JSON', '這一行不是 JSON', 'this line is not JSON'),
  'not-a-page': w(
    '这一行没有写成 {"url": "…", "html": "…"}',
    '這一行沒有寫成 {"url": "…", "html": "…"}',
    'this line is not {"url": "…", "html": "…"}',
  ),
  'line-too-long': w('这一行过长', '這一行過長', 'this line is too long'),
  'not-an-archive': w(
    '不是 WARC 文件，或从此处起已损坏',
    '不是 WARC 文件，或從此處起已損壞',
    'no WARC archive, or broken from here on',
  ),
  'archive-cut': w(
    'WARC 文件不完整，止于 {text}',
    'WARC 文件不完整，止於 {text}',
    'the WARC archive is incomplete: it ends within {text}',
  ),
  'broken-archive': w(
    'WARC 文件损坏，从此处起没有读：{text}',
    'WARC 文件損壞，從此處起沒有讀：{text}',
    'a broken WARC archive, not read from here on: {text}',
  ),

  // Why the command did nothing.
  'unknown-option': w('没有 {text} 这个选项', '沒有 {text} 這個選項', 'there is no option {text}'),
  'no-value': w('{text} 后面要写一个值', '{text} 後面要寫一個值', '{text} wants a value'),
  'no-such-value': w('{text} 不能是“{value}”', '{text} 不能是「{value}」', '{text} cannot be “{value}”'),
  'no-input': w('没有写要核对的文件', '沒有寫要核對的文件', 'no file to check was named'),
  'input-twice': w('标准输入只能读一次', '標準輸入只能讀一次', 'standard input can be read once only'),
  'ndjson-alone': w(
    '--ndjson 只读标准输入，不能再写文件、--list 或 --warc',
    '--ndjson 只讀標準輸入，不能再寫文件、--list 或 --warc',
    '--ndjson reads standard input and takes no files, no --list and no --warc',
  ),
  'resume-needs-json': w('--resume 要和 --json 一起用', '--resume 要和 --json 一起用', '--resume goes with --json'),
  'resume-other-file': w(
    '{text} 第{n}行不是本命令的输出；没有改动它',
    '{text} 第{n}行不是本命令的輸出；沒有改動它',
    'line {n} of {text} is no output of this command; the file was left as it is',
  ),
  'resume-other-input': w(
    '{text} 第{n}行是“{source}”，和这次的输入对不上；没有改动它',
    '{text} 第{n}行是「{source}」，和這次的輸入對不上；沒有改動它',
    'line {n} of {text} is “{source}”, and the input is another there; the file was left as it is',
  ),
  'see-help': w('用 --help 看用法', '用 --help 看用法', 'see --help'),
  usage: w(
    `用法：npm run --silent check -- [选项] 文件…

文件是保存下来的网页；目录会逐层找 .html 和 .htm；- 是标准输入。

  --json            每页一行 JSON；不写则给人看：每处问题一行，每页一行小结
  --list 文件       从文件里读路径，每行一个；- 是标准输入
  --ndjson          标准输入每行是 {"url": "…", "html": "…"}
  --warc            所给文件是 WARC 或 WARC.gz，核对其中的网页
  --resume 文件     把各行接着写进这个文件，已写好的页不再核对；最后一行没写完或是错误的，
                    删去重做（和 --json 一起用）
  --workers 数目    同时用几个线程；不写则有几个处理器核就用几个
  --timeout 秒      一页最多用多久，不写则 60
  --lang 语言       zh-Hans、zh-Hant 或 en
  --schema          打印一行 JSON 的 JSON Schema
  --help            打印本说明

输出顺序和输入顺序相同。读不了的页也有一行，其余照常核对。
退出状态：0 没有不成立的关系；1 有；2 有页面读不了，或命令写得不对；3 命令自己出了错。`,
    `用法：npm run --silent check -- [選項] 文件…

文件是保存下來的網頁；目錄會逐層找 .html 和 .htm；- 是標準輸入。

  --json            每頁一行 JSON；不寫則給人看：每處問題一行，每頁一行小結
  --list 文件       從文件裏讀路徑，每行一個；- 是標準輸入
  --ndjson          標準輸入每行是 {"url": "…", "html": "…"}
  --warc            所給文件是 WARC 或 WARC.gz，核對其中的網頁
  --resume 文件     把各行接着寫進這個文件，已寫好的頁不再核對；最後一行沒寫完或是錯誤的，
                    刪去重做（和 --json 一起用）
  --workers 數目    同時用幾個線程；不寫則有幾個處理器核就用幾個
  --timeout 秒      一頁最多用多久，不寫則 60
  --lang 語言       zh-Hans、zh-Hant 或 en
  --schema          打印一行 JSON 的 JSON Schema
  --help            打印本說明

輸出順序和輸入順序相同。讀不了的頁也有一行，其餘照常核對。
退出狀態：0 沒有不成立的關係；1 有；2 有頁面讀不了，或命令寫得不對；3 命令自己出了錯。`,
    `Usage: npm run --silent check -- [OPTION]… FILE…

A FILE is a saved page; a folder is walked for .html and .htm; - is standard input.

  --json            one line of JSON for each page; without it, for people: a line for each finding and one for each page
  --list FILE       read paths from FILE, one a line; - is standard input
  --ndjson          standard input has lines {"url": "…", "html": "…"}
  --warc            the files are WARC or WARC.gz: check the pages in them
  --resume FILE     write the lines to FILE and go on where it ends: pages that have their line are passed
                    over; a last line that is torn or an error is done again (with --json)
  --workers N       threads at once; without it, as many as there are cores
  --timeout SECONDS how long one page may take; without it, 60
  --lang TONGUE     zh-Hans, zh-Hant or en
  --schema          print the JSON Schema of a line of JSON
  --help            print this

Output comes in the order of the input. A page that cannot be read has a line too, and the others are checked.
Exit status: 0 nothing fatal; 1 a relation does not hold; 2 a page could not be read, or the command was not understood;
3 the command itself could not go on.`,
  ),
} as const satisfies Record<string, Worded>;

export type Saying = keyof typeof SAYINGS;

export const say = (id: Saying, tongue: Tongue, data?: Data): string => fill(SAYINGS[id], tongue, data);
