import { type Worded, worded as w } from './tongue.ts';

/** What is said about the text and the document, by message id: `.title` and, where there is more to say, `.reason`. */
export const NARRATIVE_WORDS: Readonly<Record<string, Worded>> = {
  'card.table': w('正文与{tables}不一致', '正文與{tables}不一致', 'The text and {tables} disagree'),
  'text.count.title': w(
    '{name}：正文{said}，表中{value}',
    '{name}：正文{said}，表中{value}',
    '{name}: {said} in the text, {value} in the table',
  ),
  'text.count.reason': w('{said}恰好是“{equal}”', '{said}恰好是「{equal}」', '{said} is {equal}'),
  'text.none.title': w(
    '{name}：正文说没有，表中{value}',
    '{name}：正文說沒有，表中{value}',
    '{name}: none by the text, {value} in the table',
  ),
  'text.all.title': w(
    '{name}：按正文应是{said}，表中{value}',
    '{name}：按正文應是{said}，表中{value}',
    '{name}: {said} by the text, {value} in the table',
  ),
  'text.all.reason': w('{said}恰好是“{equal}”', '{said}恰好是「{equal}」', '{said} is {equal}'),
  'text.settled.title': w(
    '正文说全部办结，{name}是{value}',
    '正文說全部辦結，{name}是{value}',
    'All settled by the text; {name} is {value}',
  ),
  'text.upheld.title': w(
    '{name}：正文说全部维持，表中{value}件不是',
    '{name}：正文說全部維持，表中{value}件不是',
    '{name}: all upheld by the text, {value} not in the table',
  ),
  'text.parts-more.title': w(
    '分项相加{sum}，多于总数{whole}',
    '分項相加{sum}，多於總數{whole}',
    'Parts add up to {sum}, more than {whole}',
  ),
  'text.parts-more.reason': w('{list}＝{sum}', '{list}＝{sum}', '{list}＝{sum}'),
  'text.parts-less.title': w(
    '分项相加{sum}，少于总数{whole}',
    '分項相加{sum}，少於總數{whole}',
    'Parts add up to {sum}, fewer than {whole}',
  ),
  'text.parts-less.reason': w('{list}＝{sum}', '{list}＝{sum}', '{list}＝{sum}'),
  'text.percent.title': w(
    '百分比{said}%与所列件数不合',
    '百分比{said}%與所列件數不合',
    '{said}% does not fit the numbers given',
  ),
  'text.percent.reason': w('{part}÷{whole}＝{share}%', '{part}÷{whole}＝{share}%', '{part}÷{whole}＝{share}%'),
  'text.self.title': w(
    '正文前后不同：{first}与{second}',
    '正文前後不同：{first}與{second}',
    'The text says {first} and {second}',
  ),
  'text.self.reason': w(
    '一处“{one}”{first}，一处“{other}”{second}，没有表可以核对',
    '一處「{one}」{first}，一處「{other}」{second}，沒有表可以核對',
    '“{one}” {first} here, “{other}” {second} there, and no table to tell',
  ),

  'doc.sections-missing.title': w(
    '没有找到{sections}的标题',
    '沒有找到{sections}的標題',
    'No heading found: {sections}',
  ),
  'doc.sections-missing.reason': w('应有{titles}', '應有{titles}', 'The form has {titles}'),
  'doc.sections-order.title': w('{sections}不在应有的次序', '{sections}不在應有的次序', 'Out of order: {sections}'),
  'doc.sections-table.title': w(
    '{sections}的表不在其标题之下',
    '{sections}的表不在其標題之下',
    'Table not below its heading: {sections}',
  ),
  'doc.year-period.title': w(
    '标题是{title}年，统计期限是{from}至{to}',
    '標題是{title}年，統計期限是{from}至{to}',
    'Title: {title}; statistical period: {from} to {to}',
  ),
  'doc.year-part.title': w(
    '统计期限不是整年：{from}至{to}',
    '統計期限不是整年：{from}至{to}',
    'The statistical period is no whole year: {from} to {to}',
  ),
  'doc.year-text.title': w(
    '标题是{title}年，第一部分写的是{text}年',
    '標題是{title}年，第一部分寫的是{text}年',
    'Title: {title}; section 一 speaks of {text}',
  ),
  'doc.deadline.title': w(
    '发布日期{published}晚于{deadline}',
    '發布日期{published}晚於{deadline}',
    'Published {published}, after {deadline}',
  ),
  'doc.deadline.reason': w(
    '页面上的日期可能是重新上传的日期',
    '頁面上的日期可能是重新上傳的日期',
    'The date on the page may be that of a new upload',
  ),
  'doc.fee.title': w('没有写明信息处理费', '沒有寫明信息處理費', 'No statement on the processing fee'),
  'doc.fee.reason': w(
    '第六部分一般写明收取情况，没有收取也写',
    '第六部分一般寫明收取情況，沒有收取也寫',
    'Section 六 normally has one, also where there was no fee',
  ),
  'rule-maker.title': w(
    '规章填了{value}件，这类机关一般没有规章制定权',
    '規章填了{value}件，這類機關一般沒有規章制定權',
    '{value} {value|rule|rules}, and such an organ has no power to make rules',
  ),
  'rule-maker.reason': w(
    '{organ}：可能是规范性文件，或填错了行',
    '{organ}：可能是規範性文件，或填錯了行',
    '{organ}: perhaps normative documents, or the wrong row',
  ),

  // What a number was said to count, where no cell tells
  'said.received': w('收到', '收到', 'received'),
  'said.new': w('新收', '新收', 'received'),
  'said.handled': w('办理', '辦理', 'handled'),
  'said.answered': w('办结', '辦結', 'settled'),

  quote: w('“{text}”', '「{text}」', '“{text}”'),
  quoted: w('正文“{text}”', '正文「{text}」', 'Text “{text}”'),
  between: w('：', '：', ': '),
  and: w('；', '；', '; '),
  list: w('、', '、', ', '),
  stop: w('。', '。', '.'),
};
