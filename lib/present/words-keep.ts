import { type Data, say, type Tongue, type Worded, worded as w } from './tongue.ts';

/** What the popup says of keeping this report, and of the shelf; what it asks before is in `words-ask.ts`. */
export const KEEP_WORDS = {
  keep: w('保存这份报告', '保存這份報告', 'Keep this report'),
  'keep.new': w('也保存现在的内容', '也保存現在的內容', 'Keep it as it is now, too'),
  kept: w('已于{day}保存', '已於{day}保存', 'Kept on {day}'),
  undo: w('撤销', '撤銷', 'Undo'),
  dropped: w(
    '报告架满了，最久没打开的{n}份让出了位置。',
    '報告架滿了，最久沒打開的{n}份讓出了位置。',
    'The shelf was full: {n} {n|report|reports} not opened for longest made room.',
  ),
  shelf: w('报告架', '報告架', 'Shelf'),
  'shelf.n': w('报告架 {n}', '報告架 {n}', 'Shelf {n}'),
  'shelf.what': w('已保存{n}份报告', '已保存{n}份報告', '{n} {n|report|reports} kept'),
} as const satisfies Record<string, Worded>;

export type KeepWord = keyof typeof KEEP_WORDS;
export const keepWord = (id: KeepWord, tongue: Tongue, data?: Data): string => say(KEEP_WORDS[id], tongue, data);
