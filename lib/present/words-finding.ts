import { type Worded, worded as w } from './tongue.ts';

/** What a finding is called, and what is said about it, by id. */
export const FINDING_WORDS = {
  // What is wrong, short: the heading of a card, the first line of a row
  'title.t3-flow': w('一＋二 ≠ 三（七）＋四', '一＋二 ≠ 三（七）＋四', '一＋二 ≠ 三（七）＋四'),
  'title.t3-results': w('（一）至（六）之和 ≠（七）总计', '（一）至（六）之和 ≠（七）總計', '（一）＋…＋（六）≠（七）'),
  'title.t3-applicants': w(
    '{row}：各类申请人之和 ≠ 总计',
    '{row}：各類申請人之和 ≠ 總計',
    '{row}: all applicants ≠ total',
  ),
  'title.t3-applicants-many': w(
    '{n}行的各类申请人之和 ≠ 总计',
    '{n}行的各類申請人之和 ≠ 總計',
    'All applicants ≠ total in {n} rows',
  ),
  'title.t3-many': w('{n}条关系不成立', '{n}條關係不成立', '{n} relations do not hold'),
  'title.t4': w('{group}：各结果之和 ≠ 总计', '{group}：各結果之和 ≠ 總計', '{group}: all results ≠ total'),
  'title.t2-stock': w(
    '{row}：推算的上年末件数是负数',
    '{row}：推算的上年末件數是負數',
    '{row}: last year’s stock would be negative',
  ),
  'title.t2-published': w(
    '{row}：公开总数少于本年新公开数',
    '{row}：公開總數少於本年新公開數',
    '{row}: fewer disclosed in all than newly disclosed',
  ),
  'title.t2-items': w(
    '{row}：项目数加增减是负数',
    '{row}：項目數加增減是負數',
    '{row}: items plus change are negative',
  ),
  'title.blank': w(
    '“{cell}”空着，按关系应为{to}',
    '「{cell}」空著，按關係應為{to}',
    '{cell} is blank; the sums need {to} there',
  ),
  'title.not-exact': w('“{text}”不是确数', '「{text}」不是確數', '“{text}” is not an exact number'),
  'title.negative': w('{text}是负数', '{text}是負數', '{text} is negative'),
  'title.fraction': w('{text}不是整数', '{text}不是整數', '{text} is not a whole number'),

  // Why, in a line
  'reason.cell': w('{row} · {column}', '{row} · {column}', '{row} · {column}'),
  'reason.cell-fill': w(
    '{row} · {column}；按关系应为{to}',
    '{row} · {column}；按關係應為{to}',
    '{row} · {column}; the sums need {to}',
  ),
  'reason.unique': w(
    '疑在“{cell}”：改{from}为{to}，{n}条关系随即成立',
    '疑在「{cell}」：改{from}為{to}，{n}條關係隨即成立',
    'Probably {cell}: {to} in place of {from} settles {n} {n|relation|relations}',
  ),
  'reason.column': w(
    '疑在“{cell}”：逐格按关系改正，{n}条关系随即成立',
    '疑在「{cell}」：逐格按關係改正，{n}條關係隨即成立',
    'Probably {cell}: with what each sum needs there all {n} relations hold',
  ),
  'reason.fill': w(
    '“{cell}”没有数字，按关系推算应为{to}',
    '「{cell}」沒有數字，按關係推算應為{to}',
    '{cell} has no figure; the sums need {to} there',
  ),
  'reason.blank': w(
    '{n}条关系都缺这个数',
    '{n}條關係都缺這個數',
    '{n} {n|relation|relations} {n|lacks|lack} this figure',
  ),
  'reason.equal': w(
    '有{n}种改法同样说得通，单看本表分不出来',
    '有{n}種改法同樣說得通，單看本表分不出來',
    '{n} corrections do equally well; this table alone cannot tell',
  ),
  'reason.several': w(
    '不止一处有误，或不能确定是哪一格',
    '不止一處有誤，或不能確定是哪一格',
    'More than one cell is wrong, or it cannot be told which',
  ),
  'reason.alone': w(
    '只有这一条关系，分不出是哪一格',
    '只有這一條關係，分不出是哪一格',
    'There is only this one relation: it cannot tell which figure',
  ),
  'reason.witness': w('正文也说“{quote}”', '正文也說「{quote}」', 'the text says so too: “{quote}”'),

  // One sentence that stands alone, as in a list of findings
  'sum.t3-flow': w(
    '{at}：{left} ≠ {right}，相差{n}',
    '{at}：{left} ≠ {right}，相差{n}',
    '{at}: {left} ≠ {right}, off by {n}',
  ),
  'sum.t3-results': w(
    '{at}：（一）至（六）相加{left} ≠（七）{right}，相差{n}',
    '{at}：（一）至（六）相加{left} ≠（七）{right}，相差{n}',
    '{at}: （一）to（六） add up to {left} ≠（七）{right}, off by {n}',
  ),
  'sum.t3-applicants': w(
    '{at}：各类申请人相加{left} ≠ 总计{right}，相差{n}',
    '{at}：各類申請人相加{left} ≠ 總計{right}，相差{n}',
    '{at}: applicants add up to {left} ≠ total {right}, off by {n}',
  ),
  'sum.t4': w(
    '各结果相加{left} ≠ 总计{right}，相差{n}',
    '各結果相加{left} ≠ 總計{right}，相差{n}',
    'results add up to {left} ≠ total {right}, off by {n}',
  ),
  'sum.many': w('另有{n}条不成立', '另有{n}條不成立', '{n} more {n|does|do} not hold'),
  'bound.stock': w(
    '现行有效减制发、加废止得{left}',
    '現行有效減制發、加廢止得{left}',
    'in force, less issued, plus repealed gives {left}',
  ),
  'bound.published': w(
    '公开总数{left}，本年新公开{right}',
    '公開總數{left}，本年新公開{right}',
    '{left} in all, {right} newly disclosed',
  ),
  'bound.items': w('相加得{left}', '相加得{left}', 'together {left}'),
  between: w('：', '：', ': '),
  and: w('；', '；', '; '),
  stop: w('。', '。', '.'),
} as const satisfies Record<string, Worded>;

export type FindingWord = keyof typeof FINDING_WORDS;
