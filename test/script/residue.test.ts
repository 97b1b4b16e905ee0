import { describe, expect, test } from 'vitest';
import { foldLabel, foldText, hasPinyinResidue } from '../../lib/script/fold.ts';

const strip = (text: string): string => foldText(text, { residue: true });

describe('residue is taken out', () => {
  test.each([
    ['區(qū)政務(wù)領(lǐng)域', '区政务领域'],
    ['應(yīng)復(fù)數(shù)據(jù)規(guī)統(tǒng)企業(yè)質(zhì)礙(ài)', '应复数据规统企业质礙'],
    ['女(nǚ)綠(lǜ)略(lüè)爾(ěr)', '女綠略尔'],
    ['政(zheng)(zheng)府(fu)(fu)信(xin)(xin)息(xi)(xi)', '政府信息'],
    ['政(zheng)府(fu)', '政府'],
    ['區（qū）務（wù）', '区务'],
    ['區(ｑū)', '区'],
    ['區(qu\u0304)', '区'],
    ['綠(lu\u0308\u0300)', '綠'],
    ['長(zh\u0251\u030cn\u0261)', '长'],
    ['⼯(gōng)', '工'],
    ['區\u200b(qū)', '区'],
    ['爱(ai)(ai)', '爱'],
    ['区(qū)(试行)', '区(试行)'],
    ['区(qū)(app)', '区(app)'],
  ])('%s → %s', (text, folded) => {
    expect(strip(text)).toBe(folded);
  });

  test('from labels too', () => {
    expect(foldLabel('本機(jī)關(guān)不掌握', { residue: true })).toBe('本机关不掌握');
  });
});

describe('what is no residue stays', () => {
  test.each([
    'APP(app)',
    '移动端(app)',
    '表(a)图(e)附(o)',
    '人工智能(ai)',
    '区(QU)',
    '局(www.haicang.gov.cn)',
    '共5件(jian3)',
    '5(qū)',
    'x(qū)',
    '(qū)',
    '区 (qū)',
    '区(qū',
    '区(qū́)',
    '区()',
    '区(zhengfu)',
  ])('%s', (text) => {
    expect(strip(text)).toBe(text);
  });

  test('anywhere, where the page is not known to have residue', () => {
    expect(foldText('区(qū)')).toBe('区(qū)');
  });
});

describe('a page has residue', () => {
  const toned = '區(qū)務(wù)領(lǐng)據(jù)';
  test('from five toned readings on', () => {
    expect(hasPinyinResidue(toned)).toBe(false);
    expect(hasPinyinResidue(`${toned}規(guī)`)).toBe(true);
    expect(hasPinyinResidue(`${toned}规（guī）`)).toBe(true);
  });

  test('from five doubled ones on', () => {
    const doubled = '政(zheng)(zheng)府(fu)(fu)信(xin)(xin)息(xi)(xi)';
    expect(hasPinyinResidue(doubled)).toBe(false);
    expect(hasPinyinResidue(`${doubled}公(gong)(gong)`)).toBe(true);
  });

  test('untoned ones must be a dozen, of eight kinds', () => {
    const few = '政(zheng)府(fu)信(xin)息(xi)公(gong)开(kai)工(gong)作(zuo)年(nian)';
    expect(hasPinyinResidue(few)).toBe(false);
    expect(hasPinyinResidue(`${few}度(du)报(bao)告(gao)`)).toBe(true);
    expect(hasPinyinResidue('请(you)'.repeat(100))).toBe(false);
  });

  test('not by lists, names and addresses', () => {
    expect(hasPinyinResidue('表(a)图(b)项(c)项(d)附(e)'.repeat(20))).toBe(false);
    expect(hasPinyinResidue('客户端(app)、网站(web)、人工智能(ai)'.repeat(20))).toBe(false);
    expect(hasPinyinResidue('')).toBe(false);
  });
});
