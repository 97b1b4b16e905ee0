import { type Data, say, type Tongue, type Worded, worded as w } from './tongue.ts';
import { LIST_WHY } from './words-list-why.ts';

/** What is said of checking a list of reports: the offer, the page, its rows. */
export const LIST_WORDS = {
  title: w('核对清单', '核對清單', 'Check a list'),

  // In the popup
  offer: w('这一页列着{n}份年度报告。', '這一頁列著{n}份年度報告。', 'This page lists {n} annual reports.'),
  'offer.do': w('逐份核对', '逐份核對', 'Check them one by one'),
  'offer.private': w(
    '核对清单要存下进度，在无痕或隐私窗口里不能用。',
    '核對清單要存下進度，在無痕或隱私窗口裡不能用。',
    'Checking a list stores its progress, so it is not offered in private windows.',
  ),
  unfinished: w(
    '有一份清单没有核对完，{done} / {all}份',
    '有一份清單沒有核對完，{done} / {all}份',
    'A list was not finished, {done} of {all}',
  ),
  'unfinished.do': w('接着核对', '接著核對', 'Go on'),

  // Before: what was found
  looking: w('正在看这一页。', '正在看這一頁。', 'Looking at the page.'),
  'found.says': w('找到{n}份年度报告。', '找到{n}份年度報告。', '{n} {n|annual report|annual reports} found.'),
  'found.none': w(
    '这一页没有找到年度报告的链接。',
    '這一頁沒有找到年度報告的鏈接。',
    'No links to annual reports on this page.',
  ),
  'found.none.do': w(
    '请打开“政府信息公开年报”一类的栏目页，再点工具栏上的图标。',
    '請打開「政府信息公開年報」一類的欄目頁，再點工具欄上的圖示。',
    'Open a page that lists annual reports and press the button in the toolbar.',
  ),
  'found.how': w(
    '确认以后，逐份打开网址读取：只向本站{site}取，每次至多两份，每份之间停{pause}秒，不带Cookie，不运行网页脚本。结果只存在这个浏览器里。',
    '確認以後，逐份打開網址讀取：只向本站{site}取，每次至多兩份，每份之間停{pause}秒，不帶Cookie，不運行網頁腳本。結果只存在這個瀏覽器裡。',
    'Once you confirm, each address is read: from {site} alone, two at a time at most, {pause} s apart, without cookies and without running the pages’ scripts. The results stay in this browser.',
  ),
  'found.unsure': w(
    '这些链接没有写明是年度报告，按位置推测。',
    '這些鏈接沒有寫明是年度報告，按位置推測。',
    'These links do not call themselves annual reports; it is guessed from where they stand.',
  ),
  'left.elsewhere': w(
    '{n}条链接指向别的网站，不在内',
    '{n}條鏈接指向別的網站，不在內',
    '{n} {n|link leads|links lead} to other sites and {n|is|are} left out',
  ),
  'left.twice': w('{n}条重复', '{n}條重複', '{n} {n|is a repetition|are repetitions}'),
  'left.nowhere': w('{n}条没有网址', '{n}條沒有網址', '{n} {n|has|have} no address'),
  'left.beyond': w(
    '{n}条超出一次核对的上限，不在内',
    '{n}條超出一次核對的上限，不在內',
    '{n} {n|is|are} beyond what one check takes',
  ),
  'left.files': w(
    '{n}份是附件，读不了，没有选上',
    '{n}份是附件，讀不了，沒有選上',
    '{n} {n|is a file|are files} that cannot be read, and not selected',
  ),
  'left.old': w(
    '{n}份是2018年及以前的旧格式，没有选上',
    '{n}份是2018年及以前的舊格式，沒有選上',
    '{n} {n|is|are} on the form of 2018 and earlier, and not selected',
  ),
  unseen: w(
    '这一页的链接太多，后面的{n}条没有看',
    '這一頁的鏈接太多，後面的{n}條沒有看',
    'This page has too many links: the last {n} were not looked at',
  ),
  'pages.more': w('这份清单还有{n}页。', '這份清單還有{n}頁。', 'This list has {n} more {n|page|pages}.'),
  'pages.do': w('读取其余各页', '讀取其餘各頁', 'Read the other pages'),
  'pages.reading': w(
    '正在读其余各页：{done} / {all}',
    '正在讀其餘各頁：{done} / {all}',
    'Reading the other pages: {done} of {all}',
  ),
  'pages.again': w('再读一次', '再讀一次', 'Read them again'),
  'pages.failed': w('{n}页没有读成', '{n}頁沒有讀成', '{n} {n|page was|pages were} not read'),
  'pick.all': w('全选', '全選', 'Select all'),
  'pick.none': w('全不选', '全不選', 'Select none'),
  'pick.count': w('选中{n}份', '選中{n}份', '{n} selected'),
  'pick.one': w('选择{text}', '選擇{text}', 'Select {text}'),
  start: w('核对选中的{n}份', '核對選中的{n}份', 'Check the {n} selected'),
  'start.none': w('先选几份', '先選幾份', 'Select some first'),

  // Under way
  'work.ready': w('还没有开始。', '還沒有開始。', 'Not begun.'),
  'work.running': w('正在核对，{done} / {all}份。', '正在核對，{done} / {all}份。', 'Checking: {done} of {all}.'),
  'work.left': w('约还要{n}分钟', '約還要{n}分鐘', 'about {n} {n|minute|minutes} left'),
  'work.open': w(
    '这一页要开着，可以放到后台。',
    '這一頁要開著，可以放到後台。',
    'Keep this page open; it may be in the background.',
  ),
  'work.paused': w('停在{done} / {all}份。', '停在{done} / {all}份。', 'Paused at {done} of {all}.'),
  'work.broken': w(
    '上次在{done} / {all}份时中断了，已读的都在。',
    '上次在{done} / {all}份時中斷了，已讀的都在。',
    'It was interrupted at {done} of {all}. What was read is here.',
  ),
  'work.other': w(
    '另一个标签页正在核对这份清单。',
    '另一個標籤頁正在核對這份清單。',
    'Another tab is checking this list.',
  ),
  'work.failures': w(
    '网站接连出错，已停在{done} / {all}份。',
    '網站接連出錯，已停在{done} / {all}份。',
    'The site failed several times in a row. Stopped at {done} of {all}.',
  ),
  'work.failures.do': w('过一会儿再接着核对。', '過一會兒再接著核對。', 'Go on after a while.'),
  'work.network': w(
    '接连没有连上，已停在{done} / {all}份。',
    '接連沒有連上，已停在{done} / {all}份。',
    'Several pages in a row could not be reached. Stopped at {done} of {all}.',
  ),
  'work.network.do': w(
    '看看网络通不通、网站打不打得开，再接着核对。',
    '看看網絡通不通、網站打不打得開，再接著核對。',
    'See whether you are online and the site opens, then go on.',
  ),
  'work.refused': w(
    '网站不愿被连续读取，已停在{done} / {all}份。',
    '網站不願被連續讀取，已停在{done} / {all}份。',
    'The site does not want to be asked so often. Stopped at {done} of {all}.',
  ),
  'work.refused.do': w(
    '改天再接着核对，已读的都在。',
    '改天再接著核對，已讀的都在。',
    'Go on another day. What was read is here.',
  ),
  'work.cancelled': w(
    '已取消，读了{done} / {all}份。',
    '已取消，讀了{done} / {all}份。',
    'Cancelled after {done} of {all}.',
  ),
  'work.done': w('{all}份都看过了。', '{all}份都看過了。', 'All {all} were looked at.'),
  'work.reports': w(
    '有的网页不止一份报告，共{n}份。',
    '有的網頁不止一份報告，共{n}份。',
    'Some pages carry more than one report: {n} in all.',
  ),
  pause: w('暂停', '暫停', 'Pause'),
  resume: w('接着核对', '接著核對', 'Go on'),
  begin: w('开始核对', '開始核對', 'Begin'),
  cancel: w('取消', '取消', 'Cancel'),
  again: w('没读成的{n}份再试一次', '沒讀成的{n}份再試一次', 'Try the {n} again that failed'),
  shelve: w('全部放上报告架', '全部放上報告架', 'Put all on the shelf'),
  shelving: w(
    '正在放上报告架：{done} / {all}',
    '正在放上報告架：{done} / {all}',
    'Putting them on the shelf: {done} of {all}',
  ),
  shelved: w('{n}份已在报告架上', '{n}份已在報告架上', '{n} {n|is|are} on the shelf'),
  'shelved.dropped': w(
    '{n}份已在报告架上，旧的{m}份让出了位置',
    '{n}份已在報告架上，舊的{m}份讓出了位置',
    '{n} {n|is|are} on the shelf; {m} older {m|one|ones} made room',
  ),
  rows: w('这张清单', '這張清單', 'This list'),

  // The table
  table: w('核对结果', '核對結果', 'Results'),
  'col.n': w('序', '序', 'No.'),
  'col.organ': w('机关', '機關', 'Organ'),
  'col.year': w('年度', '年度', 'Year'),
  'col.verdict': w('结论', '結論', 'Verdict'),
  'col.found': w('发现', '發現', 'Found'),
  'col.reason': w('没有读的原因', '沒有讀的原因', 'Why it was not read'),
  'col.text': w('清单上写的', '清單上寫的', 'As listed'),
  'col.published': w('日期', '日期', 'Date'),
  'verdict.all': w('全部', '全部', 'All'),
  'verdict.wrong': w('不成立', '不成立', 'Does not hold'),
  'verdict.look': w('待看', '待看', 'To look at'),
  'verdict.open': w('没核对全', '沒核對全', 'Partly checked'),
  'verdict.holds': w('一致', '一致', 'Holds'),
  'verdict.unread': w('没有读', '沒有讀', 'Not read'),
  'verdict.queued': w('待核对', '待核對', 'Waiting'),
  'verdict.running': w('正在读', '正在讀', 'Reading'),
  filter: w('只看', '只看', 'Show'),
  'filter.year': w('年度', '年度', 'Year'),
  'filter.years': w('各年', '各年', 'All years'),
  'filter.none': w('未写明', '未寫明', 'Not stated'),
  'filter.text': w('查找机关或标题', '查找機關或標題', 'Find an organ or a title'),
  'filter.count': w('{n}行', '{n}行', '{n} {n|row|rows}'),
  'filter.empty': w('没有符合的行。', '沒有符合的行。', 'No row is like that.'),
  'found.one': w('{first}', '{first}', '{first}'),
  'found.more': w('{first}，共{n}处', '{first}，共{n}處', '{first}, {n} in all'),
  'found.tally': w(
    '{passed}条成立，{open}条没法核对',
    '{passed}條成立，{open}條沒法核對',
    '{passed} hold, {open} could not be checked',
  ),
  'found.holds': w('{passed}条成立', '{passed}條成立', '{passed} hold'),
  'found.tables': w('{tables}读不出来', '{tables}讀不出來', '{tables} cannot be read'),
  list: w('、', '、', ', '),

  // Checks that are stored
  'jobs.title': w('核对过的清单', '核對過的清單', 'Lists checked'),
  'jobs.none': w('还没有核对过清单。', '還沒有核對過清單。', 'No list was checked yet.'),
  'jobs.facts': w(
    '{site}，{read}份已读，{unread}份没有读，共{all}份',
    '{site}，{read}份已讀，{unread}份沒有讀，共{all}份',
    '{site}: {read} read, {unread} not read, {all} in all',
  ),
  'jobs.open': w('打开', '打開', 'Open'),
  'jobs.remove': w('删除', '刪除', 'Delete'),
  'jobs.sure': w('确认删除', '確認刪除', 'Really delete'),
  'jobs.dropped': w(
    '最早的{n}份清单让出了位置',
    '最早的{n}份清單讓出了位置',
    'The {n} oldest {n|list|lists} made room',
  ),
  'jobs.all': w('核对过的清单', '核對過的清單', 'All lists'),
  'jobs.shelf': w('报告架', '報告架', 'Shelf'),
  ...LIST_WHY,
} as const satisfies Record<string, Worded>;

export type ListWord = keyof typeof LIST_WORDS;
export const listWord = (id: ListWord, tongue: Tongue, data?: Data): string => say(LIST_WORDS[id], tongue, data);
