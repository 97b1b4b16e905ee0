/**
 * What kind of organ a name names. unclear: a 市人民政府 may be a county-level city, which cannot make rules, and an
 * office of a government publishes for it as often as for itself.
 */
export type Rank =
  | 'state'
  | 'province'
  | 'prefecture'
  | 'city'
  | 'county'
  | 'township'
  | 'department'
  | 'office'
  | 'unclear';

/** Folded endings, the first that fits. */
const RANKS: readonly (readonly [Rank, RegExp])[] = [
  ['state', /^(?:国务院|国家|中国|中华人民共和国)|^.{2,10}部$|总局$|^(?:海关总署|审计署)$/],
  ['province', /(?:省|自治区)(?:(?:人民)?政府)?$|^(?:北京|上海|天津|重庆)市(?:(?:人民)?政府)?$/],
  ['prefecture', /自治州(?:(?:人民)?政府)?$/],
  ['office', /(?:政府|州|市|县|区|省)(?:人民政府)?办公[室厅]$|政府办$/],
  ['township', /(?:[镇乡](?:人民)?政府|街道(?:办事处)?|苏木|[^城乡区市][镇乡])$/],
  ['city', /市(?:(?:人民)?政府)?$/],
  ['county', /[县旗区](?:(?:人民)?政府)?$/],
  ['department', /(?:局|厅|委|委员会|办|办公室|中心|队|支队|大队|所|站|馆|处|社|院|联合会|协会)$/],
];

export function rankOf(organ: string | null): Rank {
  const name = organ?.replace(/\s/g, '') ?? '';
  return RANKS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'unclear';
}
