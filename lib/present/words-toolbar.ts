import { type Worded, worded as w } from './tongue.ts';

/** What the toolbar's button says of a page, by the state of its verdict. */
export const TOOLBAR = {
  nothing: w('勾稽', '勾稽', 'Gouji'),
  number: w('勾稽：{n}处对不上', '勾稽：{n}處對不上', 'Gouji: {n} {n|thing does|things do} not add up'),
  holds: w('勾稽：关系全部成立', '勾稽：關係全部成立', 'Gouji: all relations hold'),
  open: w(
    '勾稽：没有发现对不上的，但有的没法核对',
    '勾稽：沒有發現對不上的，但有的沒法核對',
    'Gouji: nothing wrong was found, but not everything could be checked',
  ),
} as const satisfies Record<string, Worded>;
