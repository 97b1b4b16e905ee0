import { type Data, say, type Tongue, type Worded, worded as w } from './tongue.ts';
import { SHELF_SAID } from './words-shelf-said.ts';

/** What is said of the shelf: errors by their codes, why two names are one organ, what changed, what is followed. */
export const SHELF_WORDS = {
  ...SHELF_SAID,
  // How sure it is that two names are one organ, and why
  'level.sure': w('是同一机关', '是同一機關', 'The same organ'),
  'level.likely': w('很可能是同一机关', '很可能是同一機關', 'Probably the same organ'),
  'level.no': w('不是同一机关', '不是同一機關', 'Another organ'),
  'organ.joined': w('由你合并', '由你合併', 'joined by you'),
  'organ.parted': w('由你分开', '由你分開', 'parted by you'),
  'organ.no-name': w('报告没有载明机关', '報告沒有載明機關', 'no organ is stated'),
  'organ.same-name': w('名称相同', '名稱相同', 'the same name'),
  'organ.short-name': w('简称与全称', '簡稱與全稱', 'short and full name'),
  'organ.prefix-left-out': w('有一处没写上级地名', '有一處沒寫上級地名', 'the wider place is left out once'),
  'organ.level-left-out': w(
    '有一处没写是省、市还是县',
    '有一處沒寫是省、市還是縣',
    'the rank of the place is left out once',
  ),
  'organ.place-left-out': w('有一处没写地名', '有一處沒寫地名', 'the place is left out'),
  'organ.place-not-unique': w('同名的地方不止一处', '同名的地方不止一處', 'several places have this name'),
  'organ.same-site': w('在同一网站', '在同一網站', 'on one site'),
  'organ.other-ending': w('“委”与“局”不同', '「委」與「局」不同', '委 and 局 differ'),
  'organ.related-field': w('职能相近，可能改过名', '職能相近，可能改過名', 'related field, perhaps renamed'),
  'organ.other-place': w('地名不同', '地名不同', 'another place'),
  'organ.other-level': w('省市县区级别不同', '省市縣區級別不同', 'another rank of place'),
  'organ.other-unit': w('机构不同', '機構不同', 'another office'),

  // What is followed over the years, and why a year has a gap
  'series.new': w('新收', '新收', 'Received'),
  'series.carriedIn': w('上年结转', '上年結轉', 'Carried in'),
  'series.processed': w('办结', '辦結', 'Answered'),
  'series.carriedOut': w('结转下年', '結轉下年', 'Left over'),
  'series.r1': w('予以公开', '予以公開', 'Disclosed'),
  'series.r2': w('部分公开', '部分公開', 'In part'),
  'series.r3': w('不予公开', '不予公開', 'Refused'),
  'series.r4': w('无法提供', '無法提供', 'Not available'),
  'series.r5': w('不予处理', '不予處理', 'Not processed'),
  'series.r6': w('其他处理', '其他處理', 'Other'),
  'series.reviews': w('行政复议', '行政復議', 'Reviews'),
  'series.lawsuits': w('行政诉讼', '行政訴訟', 'Lawsuits'),
  'gap.no-report': w('没有这一年的报告', '沒有這一年的報告', 'no report on this year'),
  'gap.no-row': w('报告里没有这一行', '報告裡沒有這一行', 'the report has no such row'),
  'gap.blank': w('没有填', '沒有填', 'left blank'),
  'gap.unreadable': w('不是确数', '不是確數', 'not an exact number'),
  'gap.missing': w('没有这一格', '沒有這一格', 'no such cell'),
} as const satisfies Record<string, Worded>;

export type ShelfWord = keyof typeof SHELF_WORDS;
export const shelfWord = (id: ShelfWord, tongue: Tongue, data?: Data): string => say(SHELF_WORDS[id], tongue, data);
