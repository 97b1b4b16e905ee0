import { type Data, say, type Tongue, type Worded, worded as w } from './tongue.ts';

/** Every sentence of the settings page, by id. */
export const OPTIONS = {
  title: w('设置', '設置', 'Settings'),
  lead: w(
    '改了就生效，打开着的网页也跟着变。',
    '改了就生效，打開著的網頁也跟著變。',
    'Changes hold at once, on open pages too.',
  ),
  private: w(
    '这是无痕或隐私窗口，这里的改动不会保存。请在普通窗口里打开设置。',
    '這是無痕或隱私窗口，這裡的改動不會保存。請在普通窗口裡打開設置。',
    'This is a private window: nothing that is changed here is kept. Open the settings in an ordinary window.',
  ),

  // What came of it
  saved: w('已保存。', '已保存。', 'Saved.'),
  failed: w('没能保存。', '沒能保存。', 'Could not be saved.'),
  undo: w('撤销', '撤銷', 'Undo'),
  undone: w('已撤销。', '已撤銷。', 'Undone.'),

  // Letters and language
  speech: w('字形与语言', '字形與語言', 'Letters and language'),
  language: w('界面语言', '界面語言', 'Interface'),
  'language.auto': w('随浏览器', '隨瀏覽器', 'As the browser'),
  'language.auto.zh': w('现在是中文', '現在是中文', 'now Chinese'),
  'language.auto.en': w('现在是英文', '現在是英文', 'now English'),
  letters: w('中文字形', '中文字形', 'Chinese letters'),
  'letters.page': w('随网页', '隨網頁', 'As on the page'),
  'letters.what': w(
    '引用网页的话也跟着转。网页本身不动；复制证据，总用网页自己的字。',
    '引用網頁的話也跟著轉。網頁本身不動；複製證據，總用網頁自己的字。',
    'Quotations turn too. The page itself is left as it is, and copied evidence keeps the page’s own letters.',
  ),
  'letters.idle': w(
    '界面是英文时，引用照网页原样。',
    '界面是英文時，引用照網頁原樣。',
    'While the interface is English, quotations stay as the page has them.',
  ),

  // What is marked
  marks: w('标出哪些', '標出哪些', 'What is marked'),
  'marks.fatal': w('不成立', '不成立', 'Does not hold'),
  'marks.fatal.what': w('肯定对不上的关系，总是标出', '肯定對不上的關係，總是標出', 'certainly wrong; always marked'),
  'marks.query': w('待看', '待看', 'To look at'),
  'marks.query.what': w('不一定错，要人来判断', '不一定錯，要人來判斷', 'may be right; a person has to judge'),
  'marks.hint': w('提示', '提示', 'Hint'),
  'marks.hint.what': w('多半没有问题，知道就好', '多半沒有問題，知道就好', 'most likely right; good to know'),
  'marks.note': w(
    '没有标在网页上的，弹窗里仍然列出。工具栏上的数字只计不成立的。',
    '沒有標在網頁上的，彈窗裡仍然列出。工具欄上的數字只計不成立的。',
    'What is not marked on the page still stands in the popup. The toolbar counts only what does not hold.',
  ),

  // Ignored
  ignored: w('已忽略', '已忽略', 'Ignored'),
  'ignored.none': w(
    '没有忽略什么。在网页的卡片上按“忽略此处”，会记在这里。',
    '沒有忽略什麼。在網頁的卡片上按「忽略此處」，會記在這裡。',
    'Nothing is ignored. What you ignore in a card on a page is listed here.',
  ),
  'ignored.rule': w('整个网站都忽略', '整個網站都忽略', 'on the whole site'),
  'ignored.on': w('{date}忽略', '{date}忽略', 'ignored {date}'),
  'ignored.restore': w('恢复', '恢復', 'Restore'),
  'ignored.all': w('全部恢复', '全部恢復', 'Restore all'),
  'ignored.restored': w('已恢复，重新标出。', '已恢復，重新標出。', 'Restored; it is marked again.'),
  'ignored.restored.all': w('已恢复{n}条。', '已恢復{n}條。', '{n} restored.'),
  'organ.none': w('机关未载明', '機關未載明', 'organ not stated'),
  files: w('本机文件', '本機文件', 'Files on this computer'),

  // Sites
  sites: w('停用的网站', '停用的網站', 'Sites switched off'),
  'sites.none': w(
    '没有停用的网站，gov.cn上的年度报告都核对。',
    '沒有停用的網站，gov.cn上的年度報告都核對。',
    'None: annual reports are checked everywhere on gov.cn.',
  ),
  'sites.add': w('网站', '網站', 'Site'),
  'sites.hint': w(
    '如www.example.gov.cn；它下面的网站一并停用',
    '如www.example.gov.cn；它下面的網站一併停用',
    'such as www.example.gov.cn; sites below it are switched off with it',
  ),
  'sites.off': w('停用', '停用', 'Switch off'),
  'sites.on': w('重新启用', '重新啟用', 'Switch on'),
  'sites.added': w('已停用{site}。', '已停用{site}。', '{site} is switched off.'),
  'sites.removed': w('已重新启用{site}。', '已重新啟用{site}。', '{site} is switched on.'),
  'sites.wrong': w('这不是gov.cn上的网站。', '這不是gov.cn上的網站。', 'That is no site on gov.cn.'),

  // By hand
  far: w('手动核对的网页', '手動核對的網頁', 'Pages checked by hand'),
  'far.what': w(
    '不在gov.cn上的网页，只在你按“核对这一页”时读那一次。读过哪些不记，所以这里没有清单。',
    '不在gov.cn上的網頁，只在你按「核對這一頁」時讀那一次。讀過哪些不記，所以這裡沒有清單。',
    'A page that is not on gov.cn is read once, when you press “Check this page”. Which ones were read is not recorded, so there is no list.',
  ),

  // Data
  data: w('数据', '數據', 'Data'),
  'data.kept': w('存着', '存著', 'Kept'),
  'data.kept.what': w(
    '{n}条已忽略，{m}个停用的网站，还有上面的选择，共{size}',
    '{n}條已忽略，{m}個停用的網站，還有上面的選擇，共{size}',
    '{n} ignored, {m} {m|site|sites} switched off, and the choices above: {size} in all',
  ),
  'data.kept.none': w('什么也没有：一切照原样', '什麼也沒有：一切照原樣', 'nothing: all is as it came'),
  'data.each': w(
    '已忽略的记着网址、机关、标题和时间，好认出是哪一处；最多{n}条，再多就去掉最早的。',
    '已忽略的記著網址、機關、標題和時間，好認出是哪一處；最多{n}條，再多就去掉最早的。',
    'What is ignored is kept with its address, organ, title and time, to know it by; {n} at most, then the oldest goes.',
  ),
  'data.not': w('不存', '不存', 'Not kept'),
  'data.not.what': w(
    '读过的网页，没有保存的报告，无痕或隐私窗口里的一切；保存的报告和核对过的清单，在各自的页上另管',
    '讀過的網頁，沒有保存的報告，無痕或隱私窗口裡的一切；保存的報告和核對過的清單，在各自的頁上另管',
    'pages that were read, reports you did not keep, anything from private windows; kept reports and lists that were checked have pages of their own',
  ),
  'data.where': w('存在哪里', '存在哪裡', 'Where'),
  'data.where.what': w(
    '只在这个浏览器里，不同步，不上传',
    '只在這個瀏覽器裡，不同步，不上傳',
    'in this browser alone, neither synchronised nor sent',
  ),
  'data.sent': w('发出', '發出', 'Sent'),
  'data.sent.what': w(
    '什么也不发出。你开始核对一份清单时，才向清单所在的网站要清单里的网页，不带Cookie，也不说从哪里来',
    '什麼也不發出。你開始核對一份清單時，才向清單所在的網站要清單裡的網頁，不帶Cookie，也不說從哪裡來',
    'nothing; when you start to check a list, its pages are asked for from their own site, without cookies or referrer',
  ),
  bytes: w('{n}字节', '{n}字節', '{n} bytes'),
  kilobytes: w('{n} KB', '{n} KB', '{n} KB'),
  'data.export': w('导出', '導出', 'Export'),
  'data.import': w('导入', '導入', 'Import'),
  'data.clear': w('全部清除', '全部清除', 'Clear all'),
  'data.exported': w('已存成JSON文件。', '已存成JSON文件。', 'Saved as a JSON file.'),
  'data.imported': w(
    '已导入{n}条已忽略、{m}个停用的网站和文件里的选择。',
    '已導入{n}條已忽略、{m}個停用的網站和文件裡的選擇。',
    'Imported: {n} ignored, {m} {m|site|sites} switched off, and the choices of the file.',
  ),
  'data.dropped': w(
    '另有{n}项读不懂，没有导入。',
    '另有{n}項讀不懂，沒有導入。',
    '{n} more could not be read and {n|was|were} left out.',
  ),
  'data.other': w(
    '这不是勾稽导出的设置，什么都没有改。',
    '這不是勾稽導出的設置，什麼都沒有改。',
    'These are no settings of Gouji. Nothing was changed.',
  ),
  'data.newer': w(
    '这个文件出自更新的勾稽，什么都没有改。',
    '這個文件出自更新的勾稽，什麼都沒有改。',
    'This file is of a newer Gouji. Nothing was changed.',
  ),
  'data.cleared': w('已全部清除。', '已全部清除。', 'All of it is cleared.'),

  // Reports that are kept
  keep: w('保存报告', '保存報告', 'Keeping reports'),

  // Keys
  keys: w('快捷键', '快捷鍵', 'Keyboard'),
  'keys.next': w('下一处发现', '下一處發現', 'Next finding'),
  'keys.previous': w('上一处发现', '上一處發現', 'Previous finding'),
  'keys._execute_action': w('打开弹窗', '打開彈窗', 'Open the popup'),
  'keys.none': w('未设', '未設', 'not set'),
  'keys.change': w('更改快捷键', '更改快捷鍵', 'Change shortcuts'),
  'keys.how': w(
    '在浏览器的扩展管理页里，选“快捷键”或“管理扩展快捷键”。',
    '在瀏覽器的擴充功能管理頁裡，選「快捷鍵」或「管理擴充功能快捷鍵」。',
    'On the browser’s page of extensions, choose “Shortcuts” or “Manage extension shortcuts”.',
  ),
  'keys.page': w('网页上', '網頁上', 'On a page'),
  'keys.tab': w(
    '到下一处发现的标记，再到卡片里',
    '到下一處發現的標記，再到卡片裡',
    'to the mark of the next finding, then into its card',
  ),
  'keys.arrows': w('在同一处发现的标记之间走', '在同一處發現的標記之間走', 'among the marks of one finding'),
  'keys.enter': w('打开卡片', '打開卡片', 'open the card'),
  'keys.escape': w('关上卡片，回到标记', '關上卡片，回到標記', 'close the card, back to the mark'),

  // What it may do
  rights: w('能做什么', '能做什麼', 'What it may do'),
  'rights.may': w('权限', '權限', 'Permission'),
  'rights.why': w('用来', '用來', 'What for'),
  'rights.gov': w('读gov.cn上的网页', '讀gov.cn上的網頁', 'Read pages on gov.cn'),
  'rights.gov.why': w(
    '认出年度报告，就地核对、标记',
    '認出年度報告，就地核對、標記',
    'to know an annual report, and to check and mark it in place',
  ),
  'rights.activeTab': w('你要时，读眼前这一页', '你要時，讀眼前這一頁', 'Read the page before you, when you ask'),
  'rights.activeTab.why': w(
    '核对不在gov.cn上的报告',
    '核對不在gov.cn上的報告',
    'to check a report that is not on gov.cn',
  ),
  'rights.scripting': w('把自己的程序放进这些网页', '把自己的程序放進這些網頁', 'Run its own code in these pages'),
  'rights.scripting.why': w(
    '像报告的才放，别的网页只看一眼',
    '像報告的才放，別的網頁只看一眼',
    'only where a report is suspected; other pages get a glance',
  ),
  'rights.storage': w('在浏览器里存东西', '在瀏覽器裡存東西', 'Store things in the browser'),
  'rights.storage.why': w('记住这一页上的设置', '記住這一頁上的設置', 'to remember what is set on this page'),
  'rights.none': w(
    '没有要的：浏览记录、书签、下载、其他网站。没有统计，不上传任何内容，网页本身一个字也不改。',
    '沒有要的：瀏覽記錄、書籤、下載、其他網站。沒有統計，不上傳任何內容，網頁本身一個字也不改。',
    'Not asked for: history, bookmarks, downloads, other sites. No statistics, nothing is sent, and not a character of a page is changed.',
  ),
  'rights.refused': w(
    '浏览器眼下不让勾稽读gov.cn上的网页，报告要你一页一页点开弹窗才核对。',
    '瀏覽器眼下不讓勾稽讀gov.cn上的網頁，報告要你一頁一頁點開彈窗才核對。',
    'The browser does not let Gouji read gov.cn at present: reports are checked one by one, when you open the popup.',
  ),
  'rights.grant': w('允许读gov.cn', '允許讀gov.cn', 'Allow gov.cn'),
  'rights.private': w('无痕或隐私窗口', '無痕或隱私窗口', 'Private windows'),
  'rights.private.no': w(
    '没有允许，勾稽在那里不工作',
    '沒有允許，勾稽在那裡不工作',
    'not allowed: Gouji does not work there',
  ),
  'rights.private.yes': w(
    '允许了，但在那里什么也不存',
    '允許了，但在那裡什麼也不存',
    'allowed, but nothing from there is kept',
  ),

  version: w('勾稽{version}', '勾稽{version}', 'Gouji {version}'),
  licences: w('用到的软件和许可', '用到的軟件和許可', 'What it is made of'),
  licence: w('自由软件，MIT许可', '自由軟件，MIT許可', 'Free software under the MIT licence'),
} as const satisfies Record<string, Worded>;

/** Languages and letters to choose from, each by its own name, with a taste of it. */
export const OWN_NAMES = {
  zh: { name: '中文' },
  en: { name: 'English' },
  'zh-Hans': { name: '简体', taste: '总计、行政复议' },
  'zh-Hant': { name: '繁體', taste: '總計、行政復議' },
} as const;

export type OptionsWord = keyof typeof OPTIONS;

export const optionsWord = (id: OptionsWord, tongue: Tongue, data?: Data): string => say(OPTIONS[id], tongue, data);
export const isOptionsWord = (id: string): id is OptionsWord => Object.hasOwn(OPTIONS, id);
