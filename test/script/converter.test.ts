import { describe, expect, test } from 'vitest';
import { convertTo } from '../../lib/script/converter.ts';
import { GLOSSARY, SPELLINGS, TERMS } from '../../lib/script/glossary.ts';
import { toHans } from '../../lib/script/to-hans.ts';
import { toHant } from '../../lib/script/to-hant.ts';
import { Random } from '../generate/random.ts';
import { drawn } from './drawn.ts';
import { gb2312 } from './gb2312.ts';
import { LABELS, WORDS } from './vocabulary.ts';

describe('the glossary, word by word', () => {
  test.each(GLOSSARY)('%s ⇄ %s', (hans, hant) => {
    expect(toHant(hans)).toBe(hant);
    expect(toHans(hant)).toBe(hans);
    expect(toHant(hant)).toBe(hant);
    expect(toHans(hans)).toBe(hans);
  });

  test.each(SPELLINGS)('%s is read from %s', (hans, hant) => {
    expect(toHans(hant)).toBe(hans);
  });

  test('no word is listed twice, and none changes its length', () => {
    expect(new Set(GLOSSARY.map(([hans]) => hans)).size).toBe(GLOSSARY.length);
    expect(new Set(GLOSSARY.map(([, hant]) => hant)).size).toBe(GLOSSARY.length);
    for (const [hans, hant] of GLOSSARY) expect(hant, hans).toHaveLength(hans.length);
  });

  test('the law’s words are not those of phrase dictionaries', () => {
    for (const [, hant] of TERMS) expect(hant).not.toMatch(/複議|檔案|資訊|釋出|釋放|佈|專案|計畫/);
  });
});

/** Written down here once more, not taken from the glossary: what a traditional page must say. */
test.each([
  ['行政复议', '行政復議'],
  ['规范性文件', '規範性文件'],
  ['政府信息公开', '政府信息公開'],
  ['发布', '發布'],
  ['制发', '制發'],
  ['没有现成信息需要另行制作', '沒有現成信息需要另行製作'],
  ['重复申请', '重複申請'],
  ['无正当理由大量反复申请', '無正當理由大量反覆申請'],
  ['批准', '批准'],
  ['勾稽关系', '勾稽關係'],
  ['系统', '系統'],
  ['联系', '聯繫'],
  ['征求', '徵求'],
  ['标准', '標準'],
  ['准确', '準確'],
  ['并于年后', '並於年後'],
  ['这里', '這裡'],
  ['复核', '覆核'],
  ['答复', '答覆'],
  ['复印', '複印'],
  ['规章', '規章'],
  ['制定', '制定'],
  ['制度', '制度'],
  ['范围', '範圍'],
  ['干部', '幹部'],
  ['群众', '群眾'],
  ['公布', '公布'],
  ['附件', '附件'],
  ['表格', '表格'],
  ['总计', '總計'],
  ['结转', '結轉'],
  ['里程', '里程'],
  ['太后', '太后'],
  ['皇后', '皇后'],
  ['发展', '發展'],
  ['头发', '頭髮'],
])('%s is %s, and back', (hans, hant) => {
  expect(toHant(hans)).toBe(hant);
  expect(toHans(hant)).toBe(hans);
});

test.each([
  ['复议前收到的答复制度化', '復議前收到的答覆制度化'],
  ['撤回复议申请', '撤回復議申請'],
  ['机关系统内的关系', '機關系統內的關係'],
  ['运维系统与关联系统', '運維系統與關聯系統'],
  ['骨干系统', '骨幹系統'],
  ['局长征求意见并作出征收决定', '局長徵求意見並作出徵收決定'],
  ['审核准确，批准备案', '審核準確，批准備案'],
  ['招标签订合同', '招標簽訂合同'],
  ['结合并处理', '結合並處理'],
  ['平台风险', '平臺風險'],
  ['牵头发布，带头发言', '牽頭發布，帶頭發言'],
  ['办理发证', '辦理發證'],
  ['设备注册', '設備註冊'],
  ['示范县', '示範縣'],
  ['飞机制造，机制作用', '飛機製造，機制作用'],
  ['目录制定，记录制度', '目錄制定，記錄制度'],
  ['首批复工复产', '首批復工復產'],
  ['五、存在的主要问题', '五、存在的主要問題'],
  ['400余条，1公里，海淀、龙岩、岳阳、台州、烟台、沈阳', '400餘條，1公里，海淀、龍岩、岳陽、台州、煙臺、瀋陽'],
])('no word begins inside another: %s', (hans, hant) => {
  expect(toHant(hans)).toBe(hant);
  expect(toHans(hant)).toBe(hans);
});

test.each([
  ['關于征求意見', '關於徵求意見'],
  ['規范工作范圍', '規範工作範圍'],
])('a page converted by character is mended: %s', (page, hant) => {
  expect(toHant(page)).toBe(hant);
});

test.each([
  ['製定體係、計畫、瞭解、甚麼、憑藉', '制定体系、计划、了解、什么、凭借'],
  ['隨著、著力、享有著作權', '随着、着力、享有著作权'],
  ['覆蓋', '覆盖'],
])('other spellings are read: %s', (hant, hans) => {
  expect(toHans(hant)).toBe(hans);
});

describe('every hanzi of GB2312', () => {
  const hanzi = [...gb2312()];
  /** These share their traditional character with another simplified one: 着 著, 锺 钟, 馀 余, 谘 咨, 腭 颚. */
  const ambiguous = new Set('着锺馀谘迳渖钜镟腭鲇昵稆咤');

  test('there and back', () => {
    expect(hanzi).toHaveLength(6763);
    const lost = hanzi.filter(
      (character) => toHans(toHant(character)) !== toHans(character) && !ambiguous.has(character),
    );
    expect(lost).toEqual([]);
  });

  test('twice is as good as once', () => {
    for (const character of hanzi) {
      expect(toHant(toHant(character)), character).toBe(toHant(character));
      expect(toHans(toHans(character)), character).toBe(toHans(character));
    }
  });

  test('simplified text is left alone, but for traditional characters that GB2312 has', () => {
    const changed = hanzi.filter((character) => toHans(character) !== character);
    expect(changed.join('')).toBe('乾菸摺後徵夥於麽');
  });
});

test.each([...LABELS, ...WORDS])('%s, there and back', (label) => {
  expect(toHans(label)).toBe(label);
  expect(toHans(toHant(label))).toBe(label);
  expect(toHant(toHant(label))).toBe(toHant(label));
});

describe('any text', () => {
  const random = new Random(3);
  const pieces = [...GLOSSARY.flat(), ...'0123456789０１９．，,.%（）“”\n <>&𠮷😀發发后里干⿰⿱'];
  const texts = Array.from({ length: 500 }, () => drawn(random, pieces, 1 + random.below(60)));

  test('keeps its digits, its marks and its length', () => {
    const others = (text: string): string => text.replace(/[\u3400-\u9fff]/g, '字');
    for (const text of texts) {
      for (const convert of [toHant, toHans]) expect(others(convert(text))).toBe(others(text));
    }
  });

  test('is converted in time that grows with its length', () => {
    const started = performance.now();
    for (const piece of ['⿰', '政府信息公开工作年度报', '发', '頭', 'x', '𠮷']) {
      const text = piece.repeat(Math.ceil(300_000 / piece.length));
      toHant(text);
      toHans(text);
    }
    // Measured: 0.1 s. opencc-js's own `convert` needs minutes for sixty ⿰.
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

describe('convertTo', () => {
  test('a tongue', () => {
    expect(convertTo('zh-Hant')('总计21件')).toBe('總計21件');
    expect(convertTo('zh-Hans')('總計21件')).toBe('总计21件');
    expect(convertTo('en')('總計21件')).toBe('總計21件');
  });
});
