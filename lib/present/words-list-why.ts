import { type Worded, worded as w } from './tongue.ts';

/** Why a report of a list was not read, and why a list is not checked: by the codes of `lists/`. */
export const LIST_WHY = {
  // Why a report was not read
  'unread.file': w(
    '附件（{detail}），请打开查看',
    '附件（{detail}），請打開查看',
    'A file ({detail}): open it yourself',
  ),
  'unread.login': w('要登录才能看', '要登錄才能看', 'The site asks for a login'),
  'unread.script': w(
    '内容由网页脚本生成，请打开查看',
    '內容由網頁腳本生成，請打開查看',
    'Its content comes by script: open the page',
  ),
  'unread.guard': w(
    '网站有防护，要在浏览器里打开（{detail}）',
    '網站有防護，要在瀏覽器裡打開（{detail}）',
    'The site is guarded: open the page ({detail})',
  ),
  'unread.frame': w(
    '内容在另一个框架里，请打开查看',
    '內容在另一個框架裡，請打開查看',
    'Its content stands in a frame: open the page',
  ),
  'unread.elsewhere': w(
    '转到了别的网站，没有跟去',
    '轉到了別的網站，沒有跟去',
    'It leads to another site and was not followed',
  ),
  'unread.gone': w('网页不存在（{detail}）', '網頁不存在（{detail}）', 'No such page ({detail})'),
  'unread.refused': w('网站拒绝了（{detail}）', '網站拒絕了（{detail}）', 'The site refused ({detail})'),
  'unread.error': w('网站出错（{detail}）', '網站出錯（{detail}）', 'The site failed ({detail})'),
  'unread.network': w('没有连上', '沒有連上', 'No connection'),
  'unread.timeout': w('太久没有回应', '太久沒有回應', 'No answer in time'),
  'unread.too-large': w('网页太大，没有读', '網頁太大，沒有讀', 'Too large to be read'),
  'unread.not-a-report': w('不是年度报告', '不是年度報告', 'Not an annual report'),
  'unread.list': w('又是一份清单，列着{detail}份', '又是一份清單，列著{detail}份', 'Another list, of {detail} reports'),
  'unread.old-report': w(
    '2018年及以前的旧格式，不核对',
    '2018年及以前的舊格式，不核對',
    'On the form of 2018 and earlier, which is not checked',
  ),
  'unread.blank-form': w('空白格式，表里没有数字', '空白格式，表裡沒有數字', 'An empty form'),
  'unread.broke': w('没有核对完（{detail}）', '沒有核對完（{detail}）', 'The check failed ({detail})'),

  // What went wrong
  'fault.tab': w(
    '那一页已经关闭，或不让读取。',
    '那一頁已經關閉，或不讓讀取。',
    'That page is closed, or may not be read.',
  ),
  'fault.site': w(
    '只能核对gov.cn网站上的清单。',
    '只能核對gov.cn網站上的清單。',
    'Only lists on gov.cn can be checked.',
  ),
  'fault.job': w(
    '这份清单已经删除，或读不出来。',
    '這份清單已經刪除，或讀不出來。',
    'This list was deleted, or cannot be read any more.',
  ),
  'fault.leave': w(
    '浏览器没有允许读取{site}。',
    '瀏覽器沒有允許讀取{site}。',
    'The browser does not let {site} be read.',
  ),
  'fault.leave.do': w('允许读取', '允許讀取', 'Allow it'),
  'error.private': w(
    '无痕或隐私窗口里的内容不会保存，清单要存下进度，所以不能在这里核对。',
    '無痕或隱私窗口裡的內容不會保存，清單要存下進度，所以不能在這裡核對。',
    'Nothing of private windows is stored, and a list stores its progress: it cannot be checked here.',
  ),
  'error.full': w(
    '已有{most}份清单没有核对完，先核对完或删除几份。',
    '已有{most}份清單沒有核對完，先核對完或刪除幾份。',
    'There are {most} unfinished lists. Finish or delete some first.',
  ),
  'error.quota': w(
    '磁盘或浏览器的空间已满，停了下来，已存的都在。',
    '磁盤或瀏覽器的空間已滿，停了下來，已存的都在。',
    'The disk, or what the browser allows, is full. It stopped; what was stored is here.',
  ),
  'error.blocked': w(
    '另一个标签页里的旧版本还在使用这些清单。请关掉它再试。',
    '另一個標籤頁裡的舊版本還在使用這些清單。請關掉它再試。',
    'An older version in another tab still uses the lists. Close it and try again.',
  ),
  'error.newer': w(
    '清单由更新的版本写成。请更新扩展，内容没有改动。',
    '清單由更新的版本寫成。請更新擴充功能，內容沒有改動。',
    'The lists were written by a newer version. Update the extension; nothing was touched.',
  ),
  'error.failed': w(
    '浏览器没有完成这一步，停了下来，已存的都在（{name}）。',
    '瀏覽器沒有完成這一步，停了下來，已存的都在（{name}）。',
    'The browser did not do this. It stopped; what was stored is here ({name}).',
  ),
} as const satisfies Record<string, Worded>;
