import { type Data, say, type Tongue, type Worded, worded as w } from './tongue.ts';

/**
 * What the popup says of a report at first sight, by id. What stands below is in `words-below.ts`, its other states in
 * `words-states.ts`, names in `words-label.ts`.
 */
export const POPUP = {
  quoted: w('“{text}”', '「{text}」', '“{text}”'),

  // Which report
  'organ.none': w('机关名称未载明', '機關名稱未載明', 'Organ not stated'),
  'title.none': w('标题未载明', '標題未載明', 'Title not stated'),
  'title.english': w(
    '{year}年政府信息公开工作年度报告',
    '{year}年政府信息公開工作年度報告',
    'Annual report on disclosure of government information, {year}',
  ),
  year: w('{year}年度', '{year}年度', 'on {year}'),
  'form.2019': w('2019年试行格式', '2019年試行格式', 'Trial form of 2019'),
  'form.2021': w('2021年格式', '2021年格式', 'Form of 2021'),
  'form.none': w('格式未能识别', '格式未能識別', 'Form not recognised'),
  'form.old': w('2018年及以前的指标表', '2018年及以前的指標表', 'Indicator list of 2018 and earlier'),
  'script.hans': w('简体', '簡體', 'simplified'),
  'script.hant': w('繁体', '繁體', 'traditional'),
  published: w('{date}发布', '{date}發布', 'published {date}'),
  'published.none': w('发布日期未载明', '發布日期未載明', 'no date of publication'),

  // Does it add up?
  'says.flow': w(
    '有一处对不上：收到{left}件，办结与结转合计{right}件。',
    '有一處對不上：收到{left}件，辦結與結轉合計{right}件。',
    'One thing does not add up: {left} {left|request|requests} came in, {right} {right|was|were} answered or carried over.',
  ),
  'says.flow.carried': w(
    '有一处对不上：新收与上年结转共{left}件，办结与结转合计{right}件。',
    '有一處對不上：新收與上年結轉共{left}件，辦結與結轉合計{right}件。',
    'One thing does not add up: {left} {left|request|requests} came in or were carried in, {right} {right|was|were} answered or carried over.',
  ),
  'says.flow.column': w(
    '有一处对不上：“{column}”一列收到{left}件，办结与结转合计{right}件。',
    '有一處對不上：「{column}」一列收到{left}件，辦結與結轉合計{right}件。',
    'One thing does not add up: {column}, {left} came in, {right} {right|was|were} answered or carried over.',
  ),
  'says.results': w(
    '有一处对不上：办理结果各项合计{left}件，总计写的是{right}件。',
    '有一處對不上：辦理結果各項合計{left}件，總計寫的是{right}件。',
    'One thing does not add up: the outcomes make {left}, their total says {right}.',
  ),
  'says.results.column': w(
    '有一处对不上：“{column}”一列办理结果合计{left}件，总计写的是{right}件。',
    '有一處對不上：「{column}」一列辦理結果合計{left}件，總計寫的是{right}件。',
    'One thing does not add up: {column}, the outcomes make {left}, their total says {right}.',
  ),
  'says.applicants': w(
    '有一处对不上：“{row}”各类申请人合计{left}件，总计写的是{right}件。',
    '有一處對不上：「{row}」各類申請人合計{left}件，總計寫的是{right}件。',
    'One thing does not add up: {row}, {left} by applicant, {right} in total.',
  ),
  'says.t4': w(
    '有一处对不上：{row}各结果合计{left}件，总计写的是{right}件。',
    '有一處對不上：{row}各結果合計{left}件，總計寫的是{right}件。',
    'One thing does not add up: {row}, the results make {left}, the total says {right}.',
  ),
  'says.one': w('有一处对不上。', '有一處對不上。', 'One thing does not add up.'),
  'says.many': w('有{n}处对不上。', '有{n}處對不上。', '{n} things do not add up.'),
  'says.failed': w('有{n}条关系不成立。', '有{n}條關係不成立。', '{n} {n|relation does|relations do} not hold.'),
  'says.holds.look': w(
    '{n}条关系全部成立，另有{m}处待看。',
    '{n}條關係全部成立，另有{m}處待看。',
    'All {n} relations hold; {m} {m|thing|things} to look at.',
  ),
  'says.holds': w(
    '数字一致，{n}条关系全部成立。',
    '數字一致，{n}條關係全部成立。',
    'The figures are consistent: all {n} relations hold.',
  ),
  'aside.holds': w(
    '勾稽关系相符，不等于数字属实。',
    '勾稽關係相符，不等於數字屬實。',
    'Consistent is not the same as true.',
  ),
  'says.partly': w(
    '没有发现对不上的，但{n}条关系中有{m}条没法核对。',
    '沒有發現對不上的，但{n}條關係中有{m}條沒法核對。',
    'Nothing wrong was found, but {m} of {n} relations could not be checked.',
  ),
  'says.partly.tables': w(
    '没有发现对不上的，但{tables}读不出来。',
    '沒有發現對不上的，但{tables}讀不出來。',
    'Nothing wrong was found, but {tables} cannot be read.',
  ),
  'says.none': w(
    '{n}条勾稽关系，一条也没法核对。',
    '{n}條勾稽關係，一條也沒法核對。',
    'None of the {n} relations could be checked.',
  ),
  'says.nothing': w(
    '这份报告里没有能核对的勾稽关系。',
    '這份報告裡沒有能核對的勾稽關係。',
    'This report has no relation that can be checked.',
  ),
  'says.ignored': w(
    '除已忽略的以外，没有发现对不上的。',
    '除已忽略的以外，沒有發現對不上的。',
    'Apart from what is ignored, nothing wrong was found.',
  ),
  'tally.all': w('{n}条勾稽关系', '{n}條勾稽關係', '{n} {n|relation|relations}'),
  'tally.passed': w('{n}条成立', '{n}條成立', '{n} {n|holds|hold}'),
  'tally.failed': w('{n}条不成立', '{n}條不成立', '{n} {n|does|do} not'),
  'tally.open': w('{n}条没法核对', '{n}條沒法核對', '{n} could not be checked'),
  'tally.ignored': w('{n}条已忽略', '{n}條已忽略', '{n} ignored'),
  'tally.look': w('{n}处待看', '{n}處待看', '{n} to look at'),

  // Findings
  found: w('发现', '發現', 'Findings'),
  tiers: w('只看一类', '只看一類', 'Show one kind'),
  'tiers.all': w('全部', '全部', 'All'),
  diff: w('差{n}', '差{n}', 'off by {n}'),
  parts: w('各项合计', '各項合計', 'parts'),
  'found.more': w('还有{n}条关系', '還有{n}條關係', '{n} more {n|relation|relations}'),
  hints: w('{n}条提示', '{n}條提示', '{n} {n|hint|hints}'),
  'hints.what': w('多半没有问题', '多半沒有問題', 'may well be right'),
  gone: w('这一处已不在页面上。', '這一處已不在頁面上。', 'This place is no longer on the page.'),
  suspect: w('可疑', '可疑', 'suspect'),

  // Foot
  'x.text': w('复制结论', '複製結論', 'Copy the verdict'),
  copied: w('已复制', '已複製', 'Copied'),
  'copy.failed': w('没能复制', '沒能複製', 'Could not copy'),
  settings: w('设置', '設置', 'Settings'),

  // At its foot
  draft: w('核对草稿', '核對草稿', 'Check a draft'),
  'do.off': w('本站停用', '本站停用', 'Off here'),
  'do.off.what': w('在{site}上停用', '在{site}上停用', 'Switch off on {site}'),

  // Exports
} as const satisfies Record<string, Worded>;

export type PopupWord = keyof typeof POPUP;

export const word = (id: PopupWord, tongue: Tongue, data?: Data): string => say(POPUP[id], tongue, data);
