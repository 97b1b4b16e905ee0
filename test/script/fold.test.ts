import * as opencc from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { characterPairs } from '../../lib/script/characters.ts';
import { foldLabel, foldText, foldWithMap, originalSpan } from '../../lib/script/fold.ts';
import { foldName } from '../../lib/script/fold-name.ts';
import { Random } from '../generate/random.ts';
import { drawn } from './drawn.ts';
import { LABELS, WORDS } from './vocabulary.ts';

const plainLabel = (label: string): string => label.replace(/[\s（）、，：:“”./]/g, '');

describe('labels', () => {
  test.each(LABELS)('%s stays what it is, without its marks', (label) => {
    expect(foldLabel(label)).toBe(plainLabel(label));
  });

  for (const to of ['t', 'tw', 'hk'] as const) {
    const convert = opencc.Converter({ from: 'cn', to });
    test.each([...LABELS, ...WORDS])(`%s, converted to ${to} by words, folds back`, (label) => {
      expect(foldLabel(convert(label))).toBe(plainLabel(label));
    });
  }

  test('converted by character, whichever of its traditional forms each character got, they fold back', () => {
    const forms = new Map<string, string>();
    for (const [traditional, simplified] of characterPairs()) {
      forms.set(simplified, (forms.get(simplified) ?? simplified) + traditional);
    }
    const random = new Random(1);
    for (const label of [...LABELS, ...WORDS]) {
      for (let n = 0; n < 20; n++) {
        const converted = [...label].map((character) => {
          const all = forms.get(character) ?? character;
          return all.charAt(random.below(all.length));
        });
        expect(foldLabel(converted.join('')), converted.join('')).toBe(plainLabel(label));
      }
    }
  });

  test.each([
    ['本年新\n制作数量', '本年新制作数量'],
    ['商业 企业', '商业企业'],
    ['第二十条　　第(一）项', '第二十条第一项'],
    ['３．其他', '3其他'],
    ['⒊其他', '3其他'],
    ['危及「三安全一穩定」', '危及三安全一稳定'],
    ["危及'三安全一稳定'", '危及三安全一稳定'],
    ['㈣無法提供', '四无法提供'],
    ['本年增／减', '本年增减'],
    ['\u200b規\u00a0章\ufeff', '规章'],
    ['本年增／', '本年增'],
  ])('%j folds to %s', (label, folded) => {
    expect(foldLabel(label)).toBe(folded);
  });
});

describe('characters', () => {
  test.each([
    ['製定 體係', '制定 体系'],
    ['後 裡 裏 複 復 覆 發 髮 於 臺 徵 佈 準 曆 歷 幹 乾', '后 里 里 复 复 复 发 发 于 台 征 布 准 历 历 干 干'],
    ['週 範 係 繫 誌 註 併 並 託 佔 唸 慾 姦 籲 陞 採 餘', '周 范 系 系 志 注 并 并 托 占 念 欲 奸 吁 升 采 余'],
    ['捲 錶 彙 穫 獲 儘 盡 麽 麼 纔 甦 訊', '卷 表 汇 获 获 尽 尽 么 么 才 苏 讯'],
    ['髮佈 批準 乾部 齣具 閤法 彆 颱 檯 隻 衹 祇', '发布 批准 干部 出具 合法 别 台 台 只 只 只'],
    ['爲 為 衆 眾 羣 衞 衛 説 說 産 產 綫 線', '为 为 众 众 群 卫 卫 说 说 产 产 线 线'],
    ['⼈⼯⺠⽣⻓⻔⾒⿓', '人工民生长门见龙'],
    ['\uf90a\ufa08', '金行'],
    ['（一) 〔2021〕 【打印】', '(一) [2021] [打印]'],
    ['“三”「安」『全』〝一〞', '"三""安""全""一"'],
    ['‘稳’‛定', "'稳''定"],
    ['２０２２年，共：５％；Ａ－Ｂ／', '2022年,共:5%;A-B/'],
    ['a\u00a0b\u3000c\u2009d\u200be\ufefff\u00adg\u2060h', 'a b c defgh'],
    ['单位∶万元', '单位:万元'],
    ['⑴⒇①⑳㈠㈩', '(1)(20)(1)(20)(一)(十)'],
    ['⒈属于⒛', '1.属于20.'],
    ['﹙一﹚、｡', '(一)、。'],
    ['一\u2028二', '一\n二'],
    ['\uffff\ufffe\u0000', '\uffff\ufffe\u0000'],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test.each([
    ['鬥 啓 啟 慾 ⿓ 礙', '斗 启 启 欲 龙 碍'],
    ['济寧市瀋陽路', '济宁市沈阳路'],
  ])('that no word of a report has fold in names, %s → %s', (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });

  test('simplified words that are no traditional ones are left', () => {
    const text = '显著 着力 著名 机制 平台 系统 里程 皇后 干预 准予 《条例》 2022年 一、总体情况。';
    expect(foldText(text)).toBe(text);
  });

  test('dashes stay: they say that a cell has nothing', () => {
    expect(foldText('— – ——')).toBe('— – ——');
  });

  test('characters beyond the basic plane stay whole', () => {
    expect(foldText('𠮷（𫔭）😀')).toBe('𠮷(𫔭)😀');
  });
});

describe('numbering that lost a byte', () => {
  test.each([
    ['?。ㄒ唬┘忧', '(一)┘忧'],
    ['?。ǘ\ue46a┘', '(二)┘'],
    ['？。ǘ┘', '(二)┘'],
    ['?。ㄈ?┘', '(三)┘'],
    ['\ufffd　。ㄋ模┘', '(四)┘'],
    ['?。ㄎ澹┘', '(五)┘'],
    ['?。\ue7c9\ue294┘', '(六)┘'],
    ['?。ㄆ撸┘', '(七)┘'],
    ['?。ㄆ擼┘', '(七)┘'],
    ['?。ò耍┘', '(八)┘'],
    ['?。ň牛┘', '(九)┘'],
    ['?。ㄊ┘', '(十)┘'],
    ['结束。ㄒ', '结束。ㄒ'],
    ['是吗?。好', '是吗?。好'],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('the sequences are what an indented number gives one byte off', () => {
    const bytes = {
      一: [0xd2, 0xbb],
      四: [0xcb, 0xc4],
      五: [0xce, 0xe5],
      七: [0xc6, 0xdf],
      八: [0xb0, 0xcb],
      九: [0xbe, 0xc5],
    };
    const rest = { 二: [0xb6, 0xfe], 三: [0xc8, 0xfd], 六: [0xc1, 0xf9], 十: [0xca, 0xae] };
    for (const [number, character] of Object.entries({ ...bytes, ...rest })) {
      const late = new Uint8Array([0xa1, 0xa1, 0xa1, 0xa3, 0xa8, ...character, 0xa3]);
      const read = `?${new TextDecoder('gb18030').decode(late)}`;
      expect(foldText(read), read).toBe(`(${number})`);
    }
  });
});

/** Pieces that pages are made of, whole and damaged. */
const PIECES = [
  ...'0123456789０１２３９一二三〇萬万億件條条,，.．。、（()）［]“」\u00a0\u3000\u200b\ufeff-－—/／％%?？²½①⑴⒈⒉㈠⼈⺠區区覆發髮Ｏ1O',
  '?。ㄒ唬',
  '?。ǘ',
  '區(qū)',
  '府(fu)(fu)',
  'APP(app)',
  '𠮷',
  '(',
  'qū',
  '\n',
];

/** The numbers that a reader sees, spelt-out numbering set apart. */
function numbers(text: string): string[] {
  const seen = text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[①⑴⒈⒉]/g, '¤')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return seen.match(/\d+/g) ?? [];
}

describe('properties', () => {
  const random = new Random(2);
  const texts = Array.from({ length: 3000 }, () => drawn(random, PIECES, 1 + random.below(40)));

  test('a number is never changed', () => {
    for (const text of texts) {
      for (const residue of [false, true]) {
        // What numbering signs were spelt out as: in brackets, or with their stop and no figure beside them.
        let at = 0;
        const folded = foldWithMap(text, { residue });
        const rest = [...folded.text].map((character) => {
          const from = text.charAt(folded.at[at] ?? 0);
          at += character.length;
          return /[①⑴⒈⒉]/.test(from) ? '¤' : character;
        });
        expect(rest.join('').match(/\d+/g) ?? [], JSON.stringify(text)).toEqual(numbers(text));
        // The figures of spelt-out signs stand by themselves.
        const all = folded.text.match(/\d+(?:\.\d+)*/g) ?? [];
        const plain = rest.join('').match(/\d+(?:\.\d+)*/g) ?? [];
        expect(all.filter((number) => number !== '1' && number !== '2')).toEqual(
          plain.filter((n) => n !== '1' && n !== '2'),
        );
      }
    }
  });

  test('spelt-out numbering never touches a figure', () => {
    for (const text of ['5⒈', '⒈5', '1.⒈', '⒈⒉']) expect(foldText(text)).toBe(text);
    expect(foldText('５\u200b⒈，⒈\u200b\ufeff５')).toBe('5⒈,⒈5');
    expect(foldText('⒈①')).toBe('1.(1)');
    expect(foldText('5①6')).toBe('5(1)6');
  });

  test('folded text folds to itself', () => {
    for (const text of texts) {
      for (const residue of [false, true]) {
        const once = foldText(text, { residue });
        expect(foldText(once, { residue }), JSON.stringify(text)).toBe(once);
      }
    }
  });

  test('the map gives every unit a place, in order, and the same text', () => {
    for (const text of texts) {
      for (const residue of [false, true]) {
        const folded = foldWithMap(text, { residue });
        expect(folded.text).toBe(foldText(text, { residue }));
        expect(folded.at).toHaveLength(folded.text.length + 1);
        expect(folded.at.at(-1)).toBe(text.length);
        for (let n = 1; n < folded.at.length; n++) {
          expect(folded.at[n]).toBeGreaterThanOrEqual(folded.at[n - 1] ?? 0);
        }
        // A digit comes from a digit, but for the signs that spell one.
        for (let n = 0; n < folded.text.length; n++) {
          const [to, from] = [folded.text.charAt(n), text.charAt(folded.at[n] ?? 0)];
          if (/\d/.test(to) && !/[①⑴⒈⒉]/.test(from)) expect(from.normalize('NFKC')).toBe(to);
        }
      }
    }
  });

  test('text with nothing to fold is given back as it is', () => {
    const text = '2022年未收到政府信息公开申请。'.repeat(50);
    expect(foldText(text)).toBe(text);
  });
});

describe('the way back', () => {
  test.each([
    ['全年受理依申請（１９件）', '19', '１９'],
    ['我區(qū)共收到依申請公開24件', '区共收到', '區(qū)共收到'],
    ['我區(qū)共收到依申請公開24件', '我区', '我區'],
    ['?。ㄒ唬┲鲃庸', '(一)', '?。ㄒ唬'],
    ['?。ㄒ唬┲鲃庸', '(', '?'],
    ['受理\u200b2\u200b1件', '21', '2\u200b1'],
    ['⑴予以公開', '(1)予', '⑴予'],
    ['𠮷（1）', '𠮷(', '𠮷（'],
  ])('in %j what reads %j is %j', (text, found, original) => {
    const folded = foldWithMap(text, { residue: true });
    const { start, length } = originalSpan(folded, folded.text.indexOf(found), found.length);
    expect(text.slice(start, start + length)).toBe(original);
  });

  test('nothing is nowhere longer than nothing', () => {
    expect(originalSpan(foldWithMap('區區'), 1, 0)).toEqual({ start: 1, length: 0 });
    expect(originalSpan(foldWithMap('區區'), 2, 0)).toEqual({ start: 2, length: 0 });
  });
});

test('hostile pages cost no more than their length', () => {
  const started = performance.now();
  for (const piece of ['區', '（', '?', '？ ', '。', '?    ', '区(a)', '(a)', '区(zheng)(zheng)', '⒈', '①', '?。ㄒ']) {
    const text = piece.repeat(Math.ceil(300_000 / piece.length));
    foldText(text, { residue: true });
    foldLabel(text);
    foldText(`区${text}`, { residue: true });
  }
  foldText(`区${'(zheng)'.repeat(60_000)}`, { residue: true });
  // Measured: under a second. Anything quadratic would take minutes.
  expect(performance.now() - started).toBeLessThan(8000);
});
